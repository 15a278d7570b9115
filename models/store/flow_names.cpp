// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/flow_names.h"

#include "models/domain/connection_number.h"
#include "models/store/event_key.h"
#include "models/store/office_view.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr UtcMicros kSameTelling = 10 * kSecond;
constexpr qsizetype kMostOthers = 200'000;

constexpr qint64 kLasts = 1; ///< in a link: the connection's number never means another

bool holds(qint64 link, UtcMicros told, UtcMicros flow)
{
    return (link & kLasts) != 0 || qAbs(told - flow) <= FlowNames::kHolds;
}

} // namespace

FlowNames::FlowNames(Database &db, Dimensions &dimensions)
    : m_db(db)
    , m_dimensions(dimensions)
{
}

qint64 FlowNames::linkOf(qint64 source, quint64 flowId)
{
    if (flowId == 0)
        return 0;
    const auto link = qint64(scattered(flowId ^ scattered(quint64(source))) >> 16) & ~kLasts;
    if (isLasting(flowId))
        return link | kLasts;
    return link == 0 ? 2 : link;
}

/// The same whatever order they were told in.
bool FlowNames::isBetter(const ToldName &a, const ToldName &b)
{
    if (a.isDns != b.isDns)
        return b.isDns;
    if (a.time != b.time || a.name == b.name)
        return a.time < b.time;
    auto &text = m_db.statement("SELECT (SELECT text FROM name WHERE id = ?)"
                                " < (SELECT text FROM name WHERE id = ?)");
    return text.number(a.name, b.name).value_or(0) != 0;
}

/// The best that holds at that time, of all that was told about the connection. `flow`: its newest.
ToldName FlowNames::best(EndedFlow *flow, UtcMicros time)
{
    ToldName best;
    const qint64 link = flow->link;
    const auto consider = [&](const ToldName &told) {
        if (told.name != 0 && holds(link, told.time, time) &&
            (best.name == 0 || isBetter(told, best)))
            best = told;
    };
    for (; flow; flow = m_ended.before(*flow))
        consider(flow->told);
    if (m_others.isEmpty())
        return best;
    const auto [first, last] = std::as_const(m_others).equal_range(link);
    std::for_each(first, last, consider);
    return best;
}

void FlowNames::tell(qint64 number, UtcMicros time, bool isDns, const Dimensions::Name &name)
{
    if (number == 0 || name.id == 0)
        return;
    ToldName told;
    told.time = time;
    told.name = quint32(name.id);
    told.service = quint32(name.service) & 0x7fffffffU;
    told.isDns = isDns ? 1U : 0U;
    if (EndedFlow *flow = m_ended.find(number))
        return tellEnded(*flow, told);
    if (m_open.size() >= kMostOpen)
        dropOldest();
    keep(m_open.add(number), number, told);
}

/// A question and its answer tell the same; whatever else is told besides stands apart.
void FlowNames::keep(ToldName &kept, qint64 number, const ToldName &told)
{
    const bool same = kept.name == told.name && kept.isDns == told.isDns &&
        qAbs(kept.time - told.time) <= kSameTelling;
    if (kept.name == 0 || (same && told.time < kept.time)) {
        kept = told;
    } else if (!same) {
        if (m_others.size() >= kMostOthers)
            m_others.clear();
        m_others.insert(number, told);
    }
}

void FlowNames::tellEnded(EndedFlow &newest, const ToldName &told)
{
    keep(newest.told, newest.link, told);
    if (m_preparing)
        return;
    for (EndedFlow *flow = &newest; flow; flow = m_ended.before(*flow)) {
        const ToldName now = best(&newest, flow->time);
        if (now.name == 0 || now.name == flow->named)
            continue;
        flow->named = now.name;
        m_renamed.push_back({flow->row, {now.name, now.service}});
    }
}

/// Names whose flow never came: the older half goes.
void FlowNames::dropOldest()
{
    m_open.dropUntil(m_open.middleTime());
}

/// Remembers the flow, with what was told about its connection while it was open.
EndedFlow &FlowNames::end(qint64 number, UtcMicros time, qint64 rowId)
{
    EndedFlow &flow = m_ended.add(number);
    flow.row = rowId;
    flow.time = time;
    flow.told = m_open.take(number);
    return flow;
}

Dimensions::Name FlowNames::nameOf(qint64 number, UtcMicros time, qint64 rowId)
{
    if (number == 0)
        return {};
    EndedFlow &flow = end(number, time, rowId);
    const ToldName told = best(&flow, time);
    flow.named = told.name;
    return {told.name, told.service};
}

std::vector<FlowNames::Renamed> FlowNames::takeRenamed()
{
    return std::exchange(m_renamed, {});
}

void FlowNames::prepare()
{
    if (std::exchange(m_prepared, true))
        return;
    m_preparing = true; // the rows have the names that were told in time
    readRows();
    readDetections();
    m_preparing = false;
}

void FlowNames::readRows()
{
    size_t flows = 0;
    auto &rows = m_db.statement(
        "SELECT id, link, name, kind, dst_port, drift, app IN (SELECT id FROM word WHERE"
        " text = 'dns'), own_name FROM flow ORDER BY id DESC LIMIT ?");
    for (rows.query(kReadBack); rows.next();) {
        const qint64 number = rows.integer(1);
        const UtcMicros time = placeOf(rows.integer(0)) - rows.integer(5);
        const bool toDns = rows.integer(4) == kDnsPort;
        const auto kind = rows.as<EventKind>(3);
        if (number == 0)
            continue;
        if (kind == EventKind::Name)
            tell(number, time, toDns || rows.integer(6) != 0,
                m_dimensions.nameById(rows.integer(2)));
        else if (kind == EventKind::Flow && !toDns && rows.integer(7) == 0 &&
            ++flows < EndedFlows::kKept) {
            end(number, time, rows.integer(0)).named = rows.integer(2);
        }
    }
}

void FlowNames::readDetections()
{
    auto &rows = m_db.statement(
        "SELECT id, link, name, dst_port, drift, app IN (SELECT id FROM word WHERE text = 'dns')"
        " FROM record INDEXED BY record_kind WHERE kind = ? ORDER BY id DESC LIMIT ?");
    for (rows.query(EventKind::Detection, kReadBack / 20); rows.next();)
        tell(rows.integer(1), placeOf(rows.integer(0)) - rows.integer(4),
            rows.integer(3) == kDnsPort || rows.integer(5) != 0,
            m_dimensions.nameById(rows.integer(2)));
}

void FlowNames::forget()
{
    m_open.clear();
    m_others.clear();
    m_ended.clear();
    m_renamed.clear();
    m_prepared = false;
}

} // namespace otasuke
