#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_event.h"
#include "app/sources/fortigate_log_walk.h"
#include "app/sources/json_fields.h"

namespace otasuke {

/// "FortiGate-60F v7.2.8 build1639" of a system/status reply. BadReply: something else;
/// UnsupportedVersion: FortiOS 5 and before.
Result<QString> fortigateProduct(const JsonFields &envelope);
/// The log store to read, by a log/device/state reply; empty if none is in use.
QString fortigateStore(const JsonFields &envelope);
/// Log rows into events or rejections of `batch`. The page's session and completeness are left to
/// the caller.
FortigateLogWalk::Page readFortigateRows(const simdjson::dom::array &rows, const QByteArray &serial,
    FortigateEvents &events, EventBatch &batch);
/// Rows of user/device/query.
QList<DeviceReport> readFortigateDevices(const simdjson::dom::array &rows, Complaint &complaint);

/// Rows of the ARP table (seen at `seen`) or of the DHCP server's leases (`seen` 0: an address
/// given out tells no presence).
QList<DeviceReport> readFortigateNeighbours(const simdjson::dom::array &rows, UtcMicros seen);
/// Licences that have ended or end within thirty days, as records; each once a day.
QList<Event> readFortigateLicences(
    const JsonFields &envelope, const QString &sourceId, UtcMicros now);

} // namespace otasuke
