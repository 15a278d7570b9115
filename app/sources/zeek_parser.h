#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// Zeek's logs, tab-separated (its "#fields" line names the columns and may come again) or JSON:
/// conn → Flow, dns, ssl and http → Name, notice → Detection, any other → Other. Times are seconds
/// since 1970. Bytes of a connection are those of its payload; Zeek counts them by TCP's sequence
/// numbers, so where that is more than went over the wire, the wire's count is taken.
/// https://docs.zeek.org/en/master/logs/conn.html
std::unique_ptr<LineParser> makeZeekParser(const QString &sourceId);
bool claimsZeek(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
