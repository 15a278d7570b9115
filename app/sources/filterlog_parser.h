#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// pfSense's and OPNsense's firewall log: filterlog's comma-separated fields for IPv4 and IPv6, one
/// line a packet that a rule logs (its length is no connection's bytes, so none are counted), and
/// failed logins to their screens; of their other services what gateway_words.h reads.
/// https://docs.netgate.com/pfsense/en/latest/monitoring/logs/raw-filter-format.html
std::unique_ptr<LineParser> makeFilterlogParser(const QString &sourceId);
bool claimsFilterlog(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
