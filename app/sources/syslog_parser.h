#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// What a syslog server collects from several senders, or what comes in by the network: each line
/// is read by the format that claims it. Messages of no known kind are kept as Other with the
/// sender's program; what a gateway's services say is read (gateway_words.h).
std::unique_ptr<LineParser> makeSyslogParser(const QString &sourceId);
/// Claims nothing for itself.
bool claimsNothing(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
