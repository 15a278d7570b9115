#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// squid's access.log in its native format: "time elapsed client result/status bytes method URL
/// user hierarchy/server type". One record a finished request → Flow with the bytes sent to the
/// client; what the client sent is not told. Also its "common" and "combined" formats,
/// and the JSON that OPNsense has it write.
/// https://wiki.squid-cache.org/Features/LogFormat
std::unique_ptr<LineParser> makeSquidParser(const QString &sourceId);
bool claimsSquid(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
