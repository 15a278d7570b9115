// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/device_merge.h"

#include "models/store/finding_book.h"

#include "models/store/event_key.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void mergeLedger(Database &db, DeviceId from, DeviceId into)
{
    for (const char *column : {"name", "hostname", "user_given", "user_told", "department", "seat",
             "site", "os_name", "os_version", "vendor"}) {
        const QByteArray c(column);
        db.statement("UPDATE device SET " + c + " = (SELECT " + c +
              " FROM device WHERE id = ?1) WHERE id = ?2 AND " + c + " = ''")
            .run(from, into);
    }
    db.statement("UPDATE device SET (standing, standing_note, guest_until) = (SELECT standing,"
                 " standing_note, guest_until FROM device WHERE id = ?1)"
                 " WHERE id = ?2 AND standing = 0")
        .run(from, into);
    db.statement("UPDATE device SET importance = (SELECT importance FROM device WHERE id = ?1)"
                 " WHERE id = ?2 AND importance = 1")
        .run(from, into);
    db.statement("UPDATE device SET (exception_reason, exception_measure, exception_until) ="
                 " (SELECT exception_reason, exception_measure, exception_until FROM device"
                 " WHERE id = ?1) WHERE id = ?2 AND exception_reason = ''")
        .run(from, into);
    db.statement("UPDATE OR IGNORE device_sheet SET device = ?2 WHERE device = ?1").run(from, into);
    db.statement("DELETE FROM device_sheet WHERE device = ?").run(from);
    db.statement("UPDATE device SET agent_state = (SELECT agent_state FROM device WHERE id = ?1)"
                 " WHERE id = ?2 AND (agent_state = 0 OR"
                 " agent_seen < (SELECT agent_seen FROM device WHERE id = ?1 AND agent_state > 0))")
        .run(from, into);
    db.statement("UPDATE device SET (extended_support, expects_agent, agent_seen, first_seen,"
                 " last_seen, is_client, inventoried) = (SELECT"
                 " max(device.extended_support, o.extended_support),"
                 " max(device.expects_agent, o.expects_agent),"
                 " max(device.agent_seen, o.agent_seen),"
                 " CASE WHEN o.first_seen = 0 THEN device.first_seen"
                 " WHEN device.first_seen = 0 THEN o.first_seen"
                 " ELSE min(device.first_seen, o.first_seen) END,"
                 " max(device.last_seen, o.last_seen), min(device.is_client, o.is_client),"
                 " max(device.inventoried, o.inventoried) FROM device AS o WHERE o.id = ?1)"
                 " WHERE id = ?2")
        .run(from, into);
    db.statement("UPDATE device SET merged_into = ?2 WHERE id = ?1 OR merged_into = ?1")
        .run(from, into);
}

} // namespace

void mergeDeviceRows(Database &db, DeviceId from, DeviceId into)
{
    mergeLedger(db, from, into);
    moveDecisions(db, from, into);
    db.statement("UPDATE device_key SET device = ?2 WHERE device = ?1").run(from, into);
    db.statement("UPDATE record SET device = ?2 WHERE device = ?1").run(from, into);
}

UtcMicros storableSeen(UtcMicros t)
{
    return t <= 0 ? 0 : storableTime(t);
}

} // namespace otasuke
