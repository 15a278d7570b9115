#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// Suricata's EVE JSON (suricata.io, userguide "Eve JSON Output"), versions 4 to 8: one record a
/// line. Every valid record of any event_type makes exactly one event; keys it doesn't know are
/// let through; a syslog header before it is passed over. What is read:
///  - alert → Detection. Opened by whom the flow object says, not by the alert's first address.
///    Severity 1 is the highest. action "blocked" or a verdict of drop or reject → Blocked, all
///    else Detected: a sensor's "allowed" only says that it looked on.
///  - flow → Flow, at the time of its end. netflow tells the same bytes again → Other.
///  - tls, quic, http, dns → Name, if they tell one. app "dns": the name asked for, not the name of
///    the server the flow goes to. A tls record with the certificate that a remote-access trojan
///    makes for itself → Detection, rule "tls/AsyncRAT".
///  - smtp → Mail · dhcp acknowledgements → Sighting · stats, engine → Health · the rest → Other.
///    drop repeats what its alert says → Other.
/// Identity is the record's text: two lines alike to the byte are one event.
std::unique_ptr<LineParser> makeEveParser(const QString &sourceId);

} // namespace otasuke
