#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>
#include <QString>

namespace otasuke {

/// How severe a detection is in its source's own measure, as it stands in the raw record: EVE's
/// alert.severity ("1" is the worst), a Wazuh rule's level, the seventh field of CEF's head, the
/// words or numbers of FortiGate, SonicWall, Check Point, Sophos, ESET and others. Empty if the
/// record tells none.
QString ownSeverity(QByteArrayView raw);

} // namespace otasuke
