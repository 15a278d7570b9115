#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// SonicWall (SonicOS 5–7), default and enhanced syslog: id=… sn=… time="…" m=<message number> and
/// ends written "address:port:interface:name".
std::unique_ptr<LineParser> makeSonicwallParser(const QString &sourceId);
bool claimsSonicwall(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
