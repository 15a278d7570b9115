#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>

#include "app/sources/log_times.h"

namespace otasuke {

/// One syslog message taken apart; views into the line. What the sender left out is empty.
struct SyslogMessage
{
    int priority = -1; ///< facility × 8 + severity; −1 = none sent
    UtcMicros time = 0; ///< 0 = none sent, or one without a year whose arrival is unknown
    QByteArrayView host;
    QByteArrayView program; ///< without "[pid]:"
    QByteArrayView structured; ///< RFC 5424 "[id name="value"]…" with its brackets
    QByteArrayView body; ///< without a byte order mark
};

/// Reads RFC 5424, RFC 3164, and what appliances send instead: a time of another kind, no time, no
/// host, no priority. Never fails: whatever is not a header is body.
SyslogMessage readSyslog(QByteArrayView line, const Arrival &arrival);

/// The value of a structured parameter ("sequenceId"), as it stands; empty if not told.
QByteArrayView structuredValue(QByteArrayView structured, QByteArrayView name);

} // namespace otasuke
