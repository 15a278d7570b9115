#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// Sophos Firewall (SFOS 17–21) in its own key=value form, device="SFW". A connection's bytes are
/// counted when it ends: its "Start" and "Interim" records repeat them. Its older sister, the UTM
/// 9, is read along: sys="SecureNet" sub="packetfilter" ….
/// https://docs.sophos.com/nsg/sophos-firewall/ (Syslog guide)
std::unique_ptr<LineParser> makeSophosFirewallParser(const QString &sourceId);
bool claimsSophosFirewall(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
