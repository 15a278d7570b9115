#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"

namespace otasuke {

/// How the agent (EDR) of a device is doing, beyond what it says of itself.
enum class AgentStanding : quint8 {
    NotExpected, ///< none needed: printer, phone, or no EDR in the office
    Reporting, ///< heard lately, or switched off for a shorter time than worries
    Silent, ///< no word for three days, and nobody has seen the machine since
    SilentButOn, ///< no word, though the UTM sees the machine talk
    Missing ///< ought to have an agent, never had a word from one
};

inline constexpr UtcMicros kAgentPatience = 3 * kDay;
/// The agent may be that much behind the machine's own traffic.
inline constexpr UtcMicros kAgentLag = 2 * kHour;

AgentStanding agentStanding(const DeviceFacts &device, const OfficeFacts &office);

} // namespace otasuke
