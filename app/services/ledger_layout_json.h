#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>

#include "models/domain/ledger.h"

namespace otasuke {

/// The form of the office's list, for settings.json.
QJsonObject ledgerLayoutToJson(const LedgerLayout &layout);
/// A form without columns where nothing usable stands.
LedgerLayout ledgerLayoutFromJson(const QJsonObject &object);

} // namespace otasuke
