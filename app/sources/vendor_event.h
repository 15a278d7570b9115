#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/record_parser.h"
#include "models/domain/event.h"

namespace otasuke {

/// What the heads of CEF and LEEF say; views into the line.
struct VendorHead
{
    QByteArrayView vendor, product, version;
    QByteArrayView eventId;
    QByteArrayView name; ///< CEF only
    QByteArrayView severity; ///< CEF: 0–10 or a word
};

/// Addresses, ports, protocol, bytes, user, file, host and time by the names that CEF, LEEF and
/// most key=value writers give them.
void readParties(const LogFields &fields, const Arrival &arrival, Event &event);

/// CEF's "cs1Label=Threat Name cs1=…": the value with this label, empty if there is none.
QString labelledText(const LogFields &fields, QByteArrayView label);

/// Makes an event of a CEF or LEEF record, by what the vendor means with its ids and severities:
/// Trend Micro, Kaspersky, Bitdefender, Check Point, Ubiquiti, WatchGuard, SonicWall; of any other
/// by the words it uses. Connections become flows, findings detections, the rest is kept as Other.
void readVendorEvent(const VendorHead &head, const LogRecord &record, Event &event);

} // namespace otasuke
