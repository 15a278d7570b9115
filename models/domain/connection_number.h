#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

namespace otasuke {

/// Which connection numbers (Event::flowId) mean one connection for ever. Suricata makes its own
/// (FlowGetId: at most 53 bits) of both ends and the moment of the beginning, so none comes again
/// within a store's life. What firewalls count (32 bits, above them at most the box) is used anew
/// after days.
constexpr quint64 kLastingFrom = 1ULL << 32;
constexpr quint64 kLastingTo = 1ULL << 53;

constexpr bool isLasting(quint64 connectionNumber)
{
    return connectionNumber >= kLastingFrom && connectionNumber < kLastingTo;
}

} // namespace otasuke
