#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// Bitdefender GravityZone's syslog export as JSON: one event a message, "module" says which part
/// of the agent speaks. Its CEF export is read by that format.
std::unique_ptr<LineParser> makeBitdefenderParser(const QString &sourceId);
bool claimsBitdefender(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
