#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// IBM's Log Event Extended Format 1.0 and 2.0 behind any syslog header or none: attributes with
/// tabs between them, or what LEEF 2.0 names in its head; also tabs that a relay wrote as "#011",
/// and writers that take blanks or bars.
std::unique_ptr<LineParser> makeLeefParser(const QString &sourceId);
bool claimsLeef(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
