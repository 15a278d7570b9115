#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/domain/ledger.h"

namespace otasuke {

/// Devices that may be one phone which shows another made-up MAC now and then: without agent,
/// known by made-up MACs alone, with the same host name (or, without one, the same maker and
/// system), and never there at the same time. Only where all that look alike can be one: of two
/// phones of a kind nobody can tell which is which. Never joined without a person. Pure.
/// `apart`: pairs (smaller number first) of which a person said that they are two.
QList<DeviceCandidate> deviceCandidates(
    const QList<DeviceRecord> &devices, const QSet<std::pair<DeviceId, DeviceId>> &apart);

} // namespace otasuke
