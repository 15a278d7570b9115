#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// Check Point and Quantum Spark (also sold under other names) as their log exporter writes syslog:
/// RFC 5424 whose structured part is the record, "[action:"Drop"; src:"…"; ]" or "[sc4s@2620
/// action="Drop" src="…"]", or "time=1795136400|product=Firewall|action=Drop|…" without one.
std::unique_ptr<LineParser> makeCheckpointParser(const QString &sourceId);
bool claimsCheckpoint(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
