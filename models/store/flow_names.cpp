// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/flow_names.h"

#include "models/store/event_key.h"
#include "models/store/office_view.h"

namespace otasuke {
namespace {

enum Strength { Dns = 1, Spoken = 2 };

Strength strengthOf(const Event &event)
{
    return event.dstPort == kDnsPort || event.app == QLatin1String("dns") ? Dns : Spoken;
}

} // namespace

FlowNames::FlowNames(Database &db, Dimensions &dimensions)
    : m_dimensions(dimensions)
    , m_learn(db,
          "INSERT INTO flow_name VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET"
          " name = excluded.name, strength = excluded.strength, time = excluded.time"
          " WHERE excluded.time - time > ?6 OR (abs(excluded.time - time) <= ?6 AND"
          " (excluded.strength > strength OR (excluded.strength = strength AND"
          " (excluded.time < time OR (excluded.time = time AND excluded.name < name)))))")
    , m_find(
          db, "SELECT name FROM flow_name WHERE source = ? AND flow = ? AND time BETWEEN ? AND ?")
{
}

void FlowNames::learn(qint64 source, const QList<Event> &events)
{
    for (const Event &event : events) {
        const bool tells = event.kind == EventKind::Name || event.kind == EventKind::Detection;
        if (!tells || event.flowId == 0 || event.name.isEmpty())
            continue;
        m_learn.run(source, qint64(event.flowId), m_dimensions.name(event.name).id,
            strengthOf(event), storableTime(event.time), kHolds);
    }
}

Dimensions::Name FlowNames::nameOf(qint64 source, const Event &flow)
{
    if (!flow.name.isEmpty())
        return m_dimensions.name(flow.name);
    if (flow.flowId == 0 || flow.dstPort == kDnsPort)
        return {};
    const UtcMicros at = storableTime(flow.time);
    const auto id = m_find.number(source, qint64(flow.flowId), at - kHolds, at + kHolds);
    return m_dimensions.nameById(id.value_or(0));
}

} // namespace otasuke
