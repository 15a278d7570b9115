#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/domain/finding.h"

namespace otasuke {

/// How a device's score comes about, a sentence a step: enough to reckon it again with a pocket
/// calculator (score_sum.h). Empty for a score of nothing.
QStringList scoreWords(const DeviceRisk &risk);

} // namespace otasuke
