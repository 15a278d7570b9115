// SPDX-License-Identifier: GPL-3.0-or-later
// Risky PCs and cloud figures of a month. What is held against the bounds is the question right
// after something was written: that is how pages are asked all day long. Beside it the same with
// nothing written since, and the first question of a reader just opened.
#include <QUuid>

#include <unordered_map>

#include "models/domain/event_identity.h"
#include "models/store/event_key.h"
#include "models/store/event_store.h"
#include "models/store/packed_flow.h"
#include "tests/benchmarks/asked.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

struct Sums
{
    qint64 rows = 0, sent = 0, serious = 0;
};

/// Every record of the month, summed by device: what a score needs at the least.
void sumDevices(Database &db, const Period &month)
{
    std::unordered_map<qint64, Sums> devices;
    const qint64 from = firstIdAt(month.from);
    const qint64 to = firstIdAt(month.to);
    auto &flows = db.statement("SELECT parties, sent FROM flow_row WHERE id >= ? AND id < ?");
    for (flows.query(from, to); flows.next();) {
        Sums &sums = devices[flows.integer(0) >> 32];
        ++sums.rows;
        sums.sent += flows.integer(1);
    }
    auto &records =
        db.statement("SELECT device, severity, threat FROM record WHERE id >= ? AND id < ?");
    for (records.query(from, to); records.next();)
        devices[records.integer(0)].serious += records.integer(1) * (records.integer(2) > 0);
    if (devices.empty())
        db.fail({ErrorKind::Internal, u"the raw scan found nothing"_s});
}

/// Every flow of the month, summed by day and service.
void sumServices(Database &db, const Period &month, const OfficeCalendar &calendar)
{
    std::unordered_map<qint64, qint64> serviceOf;
    auto &names = db.statement("SELECT id, service FROM name WHERE service > 0");
    for (names.query(); names.next();)
        serviceOf[names.integer(0)] = names.integer(1);
    const qint64 zone = calendar.local(month.from).offsetFromUtc() * kSecond;
    std::unordered_map<qint64, Sums> days;
    auto &flows = db.statement("SELECT id, parties, sent, received, what FROM flow_row"
                               " WHERE id >= ? AND id < ?");
    for (flows.query(firstIdAt(month.from), firstIdAt(month.to)); flows.next();) {
        if (PackedWhat::of(flows.integer(4)).direction != Direction::Outbound)
            continue;
        const auto service = serviceOf.find(flows.integer(1) & 0xffffffff);
        const qint64 day = (placeOf(flows.integer(0)) + zone) / kDay;
        Sums &sums = days[day << 20 | (service == serviceOf.end() ? 0 : service->second)];
        ++sums.rows;
        sums.sent += flows.integer(2) + flows.integer(3);
    }
    if (days.empty())
        db.fail({ErrorKind::Internal, u"the raw scan found nothing"_s});
}

/// Writes a connection and a detection of a PC that is there, as polling does.
class SmallWrites
{
public:
    explicit SmallWrites(const Asked &q)
        : m_month(q.month)
    {
        StoreOptions options;
        options.file = q.file;
        options.calendar = q.calendar;
        options.now = q.month.to;
        auto opened = EventStore::open(options);
        const auto devices = q.reader.devices();
        if (!opened || !devices)
            return;
        m_store = std::move(opened).value();
        for (const DeviceRecord &device : *devices) {
            if (!device.ips.isEmpty())
                m_addresses << *IpAddress::parse(device.ips.first());
        }
    }

    bool write()
    {
        if (!m_store || m_addresses.isEmpty())
            return false;
        EventBatch batch;
        batch.sourceId = u"bench"_s;
        batch.events = {event(EventKind::Flow), event(EventKind::Detection)};
        const auto written = m_store->write(batch);
        ++m_count;
        return written && written->stored == 2;
    }

private:
    /// To a service of the catalogue and to none, in turns.
    Event event(EventKind kind) const
    {
        Event e;
        e.kind = kind;
        e.time = m_month.to - kHour + m_count * kSecond;
        e.identity = eventIdentity("bench", QUuid::createUuid().toByteArray());
        e.srcIp = m_addresses[m_count % m_addresses.size()];
        e.dstIp = *IpAddress::parse(u"203.0.113.9"_s);
        e.srcPort = 50'000;
        e.dstPort = 443;
        e.protocol = 6;
        e.bytesOut = 100'000;
        e.name = m_count % 2 == 0 ? u"contoso.kintone.com"_s : u"nobody.example"_s;
        if (kind == EventKind::Detection) {
            e.threat = ThreatKind::Exploit;
            e.severity = Severity::Medium;
            e.disposition = Disposition::Detected;
            e.ruleId = u"1000"_s;
            e.title = u"A made-up signature"_s;
        }
        return e;
    }

    Period m_month;
    std::unique_ptr<EventStore> m_store;
    QList<IpAddress> m_addresses;
    int m_count = 0;
};

/// One question, in the three states a store and a reader can be in.
struct Times
{
    double afterWrite = 0, quiet = 0, first = 0;
};

template<class Question>
Times timesOf(const Asked &q, SmallWrites &writes, Question question)
{
    Times times;
    const auto ask = [&] { return question(q.reader); };
    times.quiet = q.ask(ask);
    times.afterWrite = q.time(ask, q.rounds * 8, [&writes] { return writes.write(); });
    std::unique_ptr<Reader> fresh;
    times.first = q.time([&] { return question(*fresh); }, q.rounds,
        [&] {
            auto opened = Reader::open(q.file, q.calendar);
            fresh = opened ? std::move(opened).value() : nullptr;
            return fresh != nullptr;
        });
    return times;
}

void tell(const Asked &q, const QString &what, const Times &times)
{
    q.book.alone(what + u", right after a write"_s, u"ms"_s, times.afterWrite, atMost(10));
    q.book.alone(what + u", nothing written since"_s, u"ms"_s, times.quiet);
    q.book.alone(what + u", first question of a reader"_s, u"ms"_s, times.first);
}

} // namespace

void figures(const Asked &q)
{
    SmallWrites writes(q);
    const Times risk = timesOf(q, writes, [&q](const Reader &reader) {
        const auto facts = reader.officeFacts(q.month, q.month.to);
        return facts && !reader.assess(*facts).devices.isEmpty();
    });
    const Times facts = timesOf(q, writes,
        [&q](const Reader &reader) { return reader.officeFacts(q.month, q.month.to).ok(); });
    const Times cloud = timesOf(q, writes, [&q](const Reader &reader) {
        const auto usage = reader.cloudUsage(q.month);
        return usage && !usage->services.isEmpty();
    });
    const double rawRisk = q.scan([&] { sumDevices(q.raw, q.month); });
    const double rawCloud = q.scan([&] { sumServices(q.raw, q.month, q.calendar); });
    tell(q, u"risky PCs of a month"_s, risk);
    q.book.alone(u"  of it the store's figures"_s, u"ms"_s, facts.afterWrite);
    q.book.compare(u"risky PCs of a month, right after a write"_s, u"ms"_s, risk.afterWrite,
        u"best raw scan"_s, rawRisk, atMost(1.0 / 200));
    tell(q, u"cloud figures of a month"_s, cloud);
    q.book.compare(u"cloud figures of a month, right after a write"_s, u"ms"_s, cloud.afterWrite,
        u"best raw scan"_s, rawCloud, atMost(1.0 / 1000));
}

} // namespace otasuke::bench
