#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "models/domain/source_settings.h"

namespace otasuke {

/// Whether the maker still mends a UTM's firmware, as a sentence; where nobody can say, it says
/// that: "UTM 1F runs FortiOS 7.4, which is supported until Nov 11, 2028."
QString firmwareText(const SourceHealth &utm, const QDate &today);

} // namespace otasuke
