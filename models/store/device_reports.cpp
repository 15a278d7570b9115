// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger on the writer's side: what inventories and agents tell of a device.
#include <QRegularExpression>

#include "models/store/device_book.h"
#include "models/store/device_merge.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Printers, cameras and network gear stand in the ledger, but nobody works at them and no agent
/// belongs on them.
bool looksLikeClient(const DeviceReport &report)
{
    static const QRegularExpression gear(
        u"printer|camera|fortios|fortigate|router|switch|access point|複合機|プリンタ"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !gear.match(report.osName).hasMatch() && !gear.match(report.vendor).hasMatch();
}

} // namespace

DeviceId DeviceBook::report(const DeviceReport &report)
{
    DeviceHint hint = report.hint;
    if (!canBeDevice(hint.ip))
        hint.ip = {};
    if (hint.isEmpty())
        return 0;
    const UtcMicros seen = storableSeen(report.seen);
    const DeviceId device = find(hint, seen, true);
    if (device == 0)
        return 0;
    if (seen != 0)
        see(device, seen);
    saveReport(device, report);
    if (!report.isAgent && !m_inventoried.contains(device)) {
        m_inventoried.insert(device);
        m_db.statement("UPDATE device SET inventoried = 1 WHERE id = ?").run(device);
        m_newcomers.append({device, seen, report});
    }
    return device;
}

void DeviceBook::saveReport(DeviceId device, const DeviceReport &report)
{
    // An agent reads the system itself; what the UTM guesses from outside never replaces that.
    m_db.statement("UPDATE device SET os_name = CASE WHEN ?2 = '' OR (expects_agent AND NOT ?7"
                   " AND os_name <> '') THEN os_name ELSE ?2 END,"
                   " os_version = CASE WHEN ?3 = '' OR (expects_agent AND NOT ?7"
                   " AND os_name <> '') THEN os_version ELSE ?3 END,"
                   " vendor = CASE WHEN ?4 = '' THEN vendor ELSE ?4 END,"
                   " user_told = CASE WHEN ?5 = '' THEN user_told ELSE ?5 END,"
                   " is_client = min(is_client, ?6) WHERE id = ?1")
        .run(device, report.osName, report.osVersion, report.vendor, report.user,
            looksLikeClient(report), report.isAgent);
    if (report.isAgent) {
        m_db.statement("UPDATE device SET expects_agent = 1, agent_state = ?2,"
                       " agent_seen = max(agent_seen, ?3) WHERE id = ?1")
            .run(device, report.agentState, storableSeen(report.seen));
    }
}

} // namespace otasuke
