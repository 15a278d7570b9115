#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// Windows events, Sysmon's among them, as JSON: nested as Wazuh's agents ("win") and winlogbeat
/// ("winlog") write them, or flat as NXLog does, behind a syslog header or none; also as the XML
/// that Windows itself writes, one event a line. Connections (3) have no byte counts and are kept
/// as Other; name queries (22) → Name; failed logons, cleared logs and Defender's findings →
/// Detection.
std::unique_ptr<LineParser> makeWindowsEventParser(const QString &sourceId);
bool claimsWindowsEvent(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
