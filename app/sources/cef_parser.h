#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// ArcSight's Common Event Format, behind any syslog header or none, also where a relay took
/// "CEF:" for the program's name: "CEF:0|vendor|product|version|event id|name|severity|extension".
/// FortiGate's are read like its own format, so that a session's bytes are counted once.
std::unique_ptr<LineParser> makeCefParser(const QString &sourceId);
bool claimsCef(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
