#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>

#include "models/domain/event.h"

namespace otasuke {

class LogFields;
struct LogRecord;
struct VendorHead;

/// Makes an event of a SonicOS message by its number in the log event reference, from SonicWall's
/// own syslog or CEF alike: closed connections → Flow; the same of opened ones, pages and what is
/// said of the box → Name or Other, so that nothing counts twice; findings, forbidden pages and
/// refused logins → Detection. Ends, bytes and disposition have been read.
/// https://www.sonicwall.com/techdocs/pdf/SonicOS_Combined_Log_Event_Reference_Guide.pdf
void readSonicwallMessage(
    qint64 number, QByteArrayView message, const LogFields &fields, Event &event);

/// `app` is a number; its name stands beside it in quotes of either kind, the service behind the
/// protocol else. `line`: that the fields are views into.
QString sonicwallApp(const LogFields &fields, QByteArrayView line);

/// Makes an event of a CEF record whose parties have been read.
void readSonicwall(const VendorHead &head, const LogRecord &record, Event &event);

} // namespace otasuke
