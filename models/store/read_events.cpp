// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_events.h"

#include "models/store/event_search.h"
#include "models/store/office_view.h"
#include "models/store/raw_record.h"
#include "models/store/read_devices.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kMostRows = 10'000;
static_assert(kIdShift == kEventIdShift); // the screens reckon times from numbers, too

/// "192.168.10.23:443", "[2001:db8::1]:443", the bare address where there is no port.
QString endpoint(const IpAddress &ip, qint64 port)
{
    if (ip.isNull() || port == 0)
        return ip.toString();
    return (ip.isV4() ? u"%1:%2"_s : u"[%1]:%2"_s).arg(ip.toString()).arg(port);
}

/// What the rows refer to, read once for a page.
class RowReader
{
public:
    explicit RowReader(ReaderCore &core)
        : m_core(core)
        , m_labels(deviceLabels(core))
        , m_sources(core.sources())
    {
    }

    EventRow read(qint64 id)
    {
        EventRow event;
        auto &row = m_core.db->statement(tableOf(id) == RowTable::Flow ? kFlow : kRecord);
        if (!row.query(id).next())
            return event;
        readCommon(row, event);
        if (tableOf(id) == RowTable::Record) {
            event.threat = row.as<ThreatKind>(16);
            event.severity = row.as<Severity>(17);
            event.ruleId = row.text(18);
            event.title = row.text(19);
        }
        row.reset();
        return event;
    }

private:
    void readCommon(const Statement &row, EventRow &event)
    {
        event.id = row.integer(0);
        event.time = placeOf(event.id) - row.integer(1);
        event.sourceId = m_sources.value(row.integer(2));
        event.kind = row.as<EventKind>(3);
        event.direction = row.as<Direction>(4);
        event.disposition = row.as<Disposition>(5);
        const DeviceLabel label = m_labels.value(row.integer(6));
        event.device = label.device;
        event.deviceName = label.name;
        if (!row.isNull(7))
            event.src = endpoint(m_core.addresses.address(row.integer(7)), row.integer(8));
        if (!row.isNull(9))
            event.dst = endpoint(m_core.addresses.address(row.integer(9)), row.integer(10));
        event.bytesOut = bytesOut(event.direction, row.integer(11), row.integer(12));
        event.bytesIn = bytesIn(event.direction, row.integer(11), row.integer(12));
        event.name = row.text(13);
        event.title = row.text(14);
        const bool counted = event.kind == EventKind::Flow &&
            event.direction == Direction::Outbound && row.integer(10) != kDnsPort;
        const CloudService *service = counted ? m_core.catalogue.find(row.text(15)) : nullptr;
        if (counted && !service)
            service = m_core.catalogue.classifyApp(event.title);
        event.service = service ? serviceName(*service) : QString();
    }

    static constexpr char kFlow[] =
        "SELECT e.id, e.drift, e.source, e.kind, e.direction, e.disposition, e.device, e.src,"
        " e.src_port, e.dst, e.dst_port, e.sent, e.received, name.text, word.text, service.key"
        " FROM flow AS e LEFT JOIN name ON name.id = e.name LEFT JOIN word ON word.id = e.app"
        " LEFT JOIN service ON service.id = name.service WHERE e.id = ?";
    static constexpr char kRecord[] =
        "SELECT e.id, e.drift, e.source, e.kind, e.direction, e.disposition, e.device, e.src,"
        " e.src_port, e.dst, e.dst_port, e.sent, e.received, name.text, word.text, NULL, e.threat,"
        " e.severity, signature.rule, signature.title FROM record AS e"
        " LEFT JOIN name ON name.id = e.name LEFT JOIN word ON word.id = e.app"
        " LEFT JOIN signature ON signature.id = e.signature WHERE e.id = ?";

    ReaderCore &m_core;
    QHash<DeviceId, DeviceLabel> m_labels;
    QHash<qint64, QString> m_sources;
};

qint64 newestId(ReaderCore &core)
{
    auto &flow = core.db->statement("SELECT id FROM flow ORDER BY id DESC LIMIT 1");
    auto &record = core.db->statement("SELECT id FROM record ORDER BY id DESC LIMIT 1");
    return qMax(flow.number().value_or(0), record.number().value_or(0));
}

std::optional<RunningTotal> readTotal(ReaderCore &core, qint64 id)
{
    std::optional<RunningTotal> total;
    auto &row = core.db->statement("SELECT bytes_out, bytes_in FROM flow_total WHERE id = ?");
    if (row.query(id).next())
        total = {row.integer(0), row.integer(1)};
    row.reset();
    return total;
}

} // namespace

EventsSnapshot readEvents(ReaderCore &core, const EventFilter &filter)
{
    EventsSnapshot snapshot;
    snapshot.filter = filter;
    snapshot.newestId = newestId(core);
    const int limit = qBound(1, filter.limit, kMostRows);
    EventSearch::Found found = EventSearch(core, filter).find(limit + 1);
    QList<qint64> &ids = found.ids;
    snapshot.more = ids.size() > limit || found.reached != 0;
    snapshot.reachedId = ids.size() > limit ? 0 : found.reached;
    if (ids.size() > limit)
        ids = filter.afterId > 0 ? ids.last(limit) : ids.first(limit);
    RowReader rows(core);
    snapshot.rows.reserve(ids.size());
    for (const qint64 id : std::as_const(ids))
        snapshot.rows << rows.read(id);
    return snapshot;
}

EventRow readEvent(ReaderCore &core, qint64 id)
{
    EventRow event = RowReader(core).read(id);
    if (event.id == 0) {
        core.db->fail({ErrorKind::NotFound, u"event %1"_s.arg(id)});
        return event;
    }
    auto &raw = core.db->statement("SELECT raw FROM record_raw WHERE id = ?");
    if (tableOf(id) == RowTable::Record && raw.query(id).next())
        event.raw = unpackRaw(raw.blob(0));
    raw.reset();
    return event;
}

RecordWords readRecordWords(ReaderCore &core, qint64 id)
{
    RecordWords words;
    if (tableOf(id) == RowTable::Flow) {
        words.total = readTotal(core, id);
        return words;
    }
    auto &row = core.db->statement(
        "SELECT malware, user, mail_from, subject, file_name FROM record WHERE id = ?");
    if (row.query(id).next())
        words = {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), {}};
    row.reset();
    return words;
}

} // namespace otasuke
