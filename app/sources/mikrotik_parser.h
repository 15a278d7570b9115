#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"
#include "models/domain/event.h"

namespace otasuke {

/// MikroTik RouterOS 6 and 7, with the topics before the message ("firewall,info …") or, in BSD
/// style, without. Firewall rules that log → Flow (bytes are not told; RouterOS names no verdict,
/// only the rule's own prefix may), failed logins → Detection, DHCP leases → Sighting.
std::unique_ptr<LineParser> makeMikrotikParser(const QString &sourceId);
/// One message with its topics before it, as syslog and the REST log bring it alike; `program` is
/// what a syslog header names. Sets all but time and identity.
void readMikrotikMessage(QByteArrayView program, QByteArrayView body, Event &event);
bool claimsMikrotik(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
