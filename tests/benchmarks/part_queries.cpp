// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens ask of a store with ten million records, against the best that can be done on
// the same file without roll-ups: SQLite scans, the program sums (SQLite's own GROUP BY sorts
// millions of rows and takes ten times as long).
#include "models/store/event_key.h"
#include "models/store/reader.h"
#include "tests/benchmarks/asked.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

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
    const Asked asked{site.book, *reader.value(), *raw.value(), Site::storeIn(data), calendar,
        calendar.month(QDate(2025, 10, 15)), site.rounds};
    site.book.alone(u"bytes stored a record"_s, u"B"_s,
        double(Site::sizeOf(Site::storeIn(data))) / (site.storeMillions * 1e6));
    figures(asked);
    pages(asked);
    searches(asked);
}

} // namespace otasuke::bench
