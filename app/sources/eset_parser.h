#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// ESET PROTECT's syslog export as JSON: "event_type" … behind the server's syslog header. Times
/// are "20-May-2024 09:08:10" in UTC, in a field spelled "occured". Its CEF and LEEF exports are
/// read by those formats. https://help.eset.com/protect_admin/ (Events exported to JSON format)
std::unique_ptr<LineParser> makeEsetParser(const QString &sourceId);
bool claimsEset(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
