#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>

#include "models/domain/event.h"

namespace otasuke {

class LogFields;
struct LogRecord;
struct VendorHead;

/// Makes an event of a Firebox record, from syslog or LEEF: connections → Flow, or Name if a proxy
/// tells its request; viruses, intrusions, floods, scans, sites of bad repute and refused logins →
/// Detection; given leases → Sighting; the rest → Other. `number` is the message's, "3000-0148";
/// `words` what it says in words. Ends, bytes and disposition have been read.
/// https://www.watchguard.com/help/docs/fireware/12/en-US/log_catalog/
void readWatchguardFields(
    const LogFields &fields, QByteArrayView number, QByteArrayView words, Event &event);

/// The same of a LEEF record whose parties have been read.
void readWatchguard(const VendorHead &head, const LogRecord &record, Event &event);

} // namespace otasuke
