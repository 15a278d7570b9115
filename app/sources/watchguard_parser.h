#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// WatchGuard Firebox (Fireware 11–12) in its own syslog form: msg_id="3000-0148" Allow <from> <to>
/// [length] <protocol> [header lengths] <source> <destination> <ports> key="value" … (policy). Its
/// LEEF form is read by the format "leef".
std::unique_ptr<LineParser> makeWatchguardParser(const QString &sourceId);
bool claimsWatchguard(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
