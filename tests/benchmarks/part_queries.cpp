// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens ask of a store with ten million records, against the best that can be done on
// the same file without roll-ups: SQLite scans, the program sums (SQLite's own GROUP BY sorts
// millions of rows and takes ten times as long).
#include <functional>
#include <unordered_map>

#include "models/judgement/risk_score.h"
#include "models/store/event_key.h"
#include "models/store/reader.h"
#include "models/store/sqlite.h"
#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

struct Asked
{
    Book &book;
    const Reader &reader;
    Database &raw;
    OfficeCalendar calendar;
    Period month;
    int rounds;

    /// Median milliseconds, after one run to warm up.
    double time(const std::function<bool()> &work, int times) const
    {
        QList<double> taken;
        for (int i = 0; i <= times; ++i) {
            const double began = nowSeconds();
            if (!work()) {
                book.fault(u"a question failed"_s);
                return -1;
            }
            if (i > 0)
                taken << (nowSeconds() - began) * 1e3;
        }
        return median(taken);
    }
    double ask(const std::function<bool()> &work) const { return time(work, rounds * 4); }
    double scan(const std::function<void()> &work) const
    {
        return time(
            [&] {
                work();
                const auto well = raw.finish();
                if (!well)
                    book.note(well.error().detail);
                return well.ok();
            },
            qMin(rounds, 3));
    }
};

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
    auto &flows = db.statement("SELECT device, sent FROM flow WHERE id >= ? AND id < ?");
    for (flows.query(from, to); flows.next();) {
        Sums &sums = devices[flows.integer(0)];
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
    auto &flows = db.statement("SELECT id, name, sent, received, direction FROM flow"
                               " WHERE id >= ? AND id < ?");
    for (flows.query(firstIdAt(month.from), firstIdAt(month.to)); flows.next();) {
        if (flows.as<Direction>(4) != Direction::Outbound)
            continue;
        const auto service = serviceOf.find(flows.integer(1));
        const qint64 day = (placeOf(flows.integer(0)) + zone) / kDay;
        Sums &sums = days[day << 20 | (service == serviceOf.end() ? 0 : service->second)];
        ++sums.rows;
        sums.sent += flows.integer(2) + flows.integer(3);
    }
    if (days.empty())
        db.fail({ErrorKind::Internal, u"the raw scan found nothing"_s});
}

void figures(const Asked &q)
{
    const double risk = q.ask([&] {
        const auto facts = q.reader.officeFacts(q.month, q.month.to);
        return facts && !assess(*facts, q.calendar).devices.isEmpty();
    });
    const double facts = q.ask([&] { return q.reader.officeFacts(q.month, q.month.to).ok(); });
    const double cloud = q.ask([&] {
        const auto usage = q.reader.cloudUsage(q.month);
        return usage && !usage->services.isEmpty();
    });
    const double rawRisk = q.scan([&] { sumDevices(q.raw, q.month); });
    const double rawCloud = q.scan([&] { sumServices(q.raw, q.month, q.calendar); });
    q.book.alone(u"risky PCs of a month, figures and judgement"_s, u"ms"_s, risk, atMost(10));
    q.book.alone(u"  of it the store's figures"_s, u"ms"_s, facts);
    q.book.compare(
        u"risky PCs of a month"_s, u"ms"_s, risk, u"best raw scan"_s, rawRisk, atMost(1.0 / 200));
    q.book.alone(u"cloud figures of a month"_s, u"ms"_s, cloud, atMost(10));
    q.book.compare(u"cloud figures of a month"_s, u"ms"_s, cloud, u"best raw scan"_s, rawCloud,
        atMost(1.0 / 1000));
}

/// Where a reader stopped looking to be asked again, if it does such a thing; else 0.
template<class Page>
qint64 stoppedAt(const Page &page)
{
    if constexpr (requires { page.reachedId; })
        return page.reachedId;
    else
        return 0;
}

/// A whole page, or all there are, however often the reader has to be asked; rows, −1 if it failed.
qsizetype wholePage(const Reader &reader, EventFilter filter)
{
    for (qsizetype rows = 0;;) {
        const auto page = reader.events(filter);
        if (!page)
            return -1;
        rows += page->rows.size();
        filter.beforeId = stoppedAt(*page);
        if (filter.beforeId == 0 || rows >= filter.limit)
            return rows;
    }
}

double page(const Asked &q, const EventFilter &filter)
{
    return q.ask([&] { return wholePage(q.reader, filter) >= 0; });
}

void pages(const Asked &q)
{
    const double first = page(q, {});
    q.book.alone(u"newest page of 200"_s, u"ms"_s, first);
    for (const double depth : {0.001, 0.1, 0.5, 0.9, 0.999}) {
        EventFilter filter;
        filter.beforeId =
            firstIdAt(q.month.to - UtcMicros(depth * double(q.month.to - q.month.from)));
        q.book.compare(u"page at %1 % of the depth"_s.arg(depth * 100), u"ms"_s, page(q, filter),
            u"newest page"_s, first, atMost(2));
    }
    EventFilter notable;
    notable.notableOnly = true;
    q.book.alone(u"newest page of what matters"_s, u"ms"_s, page(q, notable));
    const qint64 seldom =
        q.raw
            .number("SELECT service FROM service_total WHERE service > 0 GROUP BY service"
                    " HAVING sum(flows) > 200 ORDER BY sum(flows) LIMIT 1")
            .value_or(0);
    auto &key = q.raw.statement("SELECT key FROM service WHERE id = ?");
    EventFilter service;
    service.service = key.query(seldom).next() ? key.text(0) : QString();
    key.reset();
    q.book.alone(u"newest page of the service used least"_s, u"ms"_s, page(q, service));
    const qint64 rarest = q.raw
                              .number("SELECT device FROM device_hour GROUP BY device"
                                      " HAVING sum(events) > 200 ORDER BY sum(events) LIMIT 1")
                              .value_or(0);
    EventFilter device;
    device.device = rarest;
    q.book.alone(u"newest page of the quietest PC"_s, u"ms"_s, page(q, device));
}

QString nameLike(const Asked &q, const QByteArray &order)
{
    auto &row = q.raw.statement("SELECT text FROM name WHERE text LIKE '%.%' ORDER BY " + order);
    const QString text = row.query().next() ? row.text(0) : QString();
    row.reset();
    return text;
}

/// The outside address with the fewest connections among the oldest ones.
QString addressLike(const Asked &q)
{
    const auto code =
        q.raw.number("SELECT dst FROM (SELECT dst FROM flow WHERE direction = 1 AND dst > 0"
                     " ORDER BY id LIMIT 20000) GROUP BY dst ORDER BY count(*), dst LIMIT 1");
    return IpAddress::fromV4(quint32(code.value_or(0))).toString();
}

void searches(const Asked &q)
{
    const QString common = nameLike(q, "service DESC, id");
    const QString rare = nameLike(q, "id DESC");
    const QList<std::pair<QString, QString>> words{{u"a common server"_s, common},
        {u"a server seldom met"_s, rare}, {u"a part of many names"_s, u"www."_s},
        {u"two letters of Japanese"_s, u"送信"_s}, {u"a signature's words"_s, u"BitTorrent"_s},
        {u"an address"_s, u"10.20.3.15"_s}, {u"an outside address seldom met"_s, addressLike(q)},
        {u"an address never met"_s, u"198.51.100.77"_s},
        {u"a network never met"_s, u"198.51.100"_s}, {u"what is nowhere"_s, u"zzqqzzqq"_s}};
    for (const auto &[what, word] : words) {
        EventFilter filter;
        filter.search = word;
        qsizetype found = 0;
        const double ms = q.ask([&] {
            found = wholePage(q.reader, filter);
            return found >= 0;
        });
        Figure figure;
        figure.name = u"search to the first page: "_s + what;
        figure.unit = u"ms"_s;
        figure.ours = ms;
        figure.bound = atMost(50);
        figure.remark = u"%1 rows for \"%2\""_s.arg(found).arg(word);
        q.book.add(figure);
    }
}

} // namespace

void queryPart(Site &site)
{
    const QString data = site.largeStore();
    if (data.isEmpty())
        return;
    const OfficeCalendar calendar;
    const auto reader = Reader::open(Site::storeIn(data), calendar);
    const auto raw = Database::open(Site::storeIn(data), Database::Mode::ReadWrite);
    if (!reader || !raw) {
        site.book.fault(u"the large store can't be opened"_s);
        return;
    }
    raw.value()->exec("PRAGMA query_only=ON; PRAGMA cache_size=-65536;"
                      "PRAGMA mmap_size=17179869184; PRAGMA automatic_index=OFF");
    const Asked asked{site.book, *reader.value(), *raw.value(), calendar,
        calendar.month(QDate(2025, 10, 15)), site.rounds};
    site.book.alone(u"bytes stored a record"_s, u"B"_s,
        double(Site::sizeOf(Site::storeIn(data))) / (site.storeMillions * 1e6));
    figures(asked);
    pages(asked);
    searches(asked);
}

} // namespace otasuke::bench
