#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

namespace otasuke {

class LogFields;

/// Makes an event of a record of a Sophos UTM (SG, release 9), the firewall's older sister:
/// sys="SecureNet" sub="packetfilter" … Packets → Flow; pages → Name, stopped ones, intrusions,
/// calls home and refused logins → Detection; the rest → Other. The parties have been read.
void readSophosUtm(const LogFields &fields, Event &event);

} // namespace otasuke
