// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of the list of events cost on a store that is given: bench_event_explorer FILE.
// Built on demand, not part of the tests. Medians in milliseconds; the ratio is to the first page.
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

#include "models/store/reader.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

struct Bench
{
    std::unique_ptr<Reader> reader;
    QTextStream out{stdout};
    double first = 0;

    double median(const std::function<void()> &work, int times = 7)
    {
        QList<double> all;
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            all << double(timer.nsecsElapsed()) / 1e6;
        }
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    }

    EventsSnapshot page(const QString &name, const EventFilter &filter)
    {
        EventsSnapshot snapshot;
        const double ms = median([&] { snapshot = reader->events(filter).valueOr({}); });
        first = first == 0 ? ms : first;
        out << u"%1  page %2 ms (%3)  %4 rows%5\n"_s.arg(name, -34)
                   .arg(ms, 0, 'f', 2)
                   .arg(ms / first, 0, 'f', 2)
                   .arg(snapshot.rows.size())
                   .arg(snapshot.reachedId != 0 ? u", stopped early"_s : QString());
        return snapshot;
    }

    void directory(const QString &name, const EventFilter &filter)
    {
        EventDirectory told;
        const double ms = median([&] { told = reader->eventDirectory(filter).valueOr({}); }, 3);
        out << u"%1  directory %2 ms  %3 hours, %4 %5\n"_s.arg(name, -34)
                   .arg(ms, 0, 'f', 2)
                   .arg(told.hours.size())
                   .arg(told.exact ? u"exactly"_s : u"about"_s)
                   .arg(told.total);
    }

    /// Until the list is full or at its end, as the page does it.
    void whole(const QString &name, EventFilter filter)
    {
        int questions = 0;
        qsizetype rows = 0;
        double longest = 0;
        QElapsedTimer all;
        all.start();
        for (bool more = true; more && rows < filter.limit; ++questions) {
            QElapsedTimer timer;
            timer.start();
            const EventsSnapshot snapshot = reader->events(filter).valueOr({});
            longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
            rows += snapshot.rows.size();
            more = snapshot.reachedId != 0;
            filter.beforeId = snapshot.reachedId;
        }
        out << u"%1  %2 rows after %3 questions, %4 ms, the longest %5 ms\n"_s.arg(name, -34)
                   .arg(rows)
                   .arg(questions)
                   .arg(all.elapsed())
                   .arg(longest, 0, 'f', 1);
    }
};

using Change = std::function<void(EventFilter &)>;

QList<std::pair<QString, Change>> filters(const Reader &reader)
{
    const auto devices = reader.devices().valueOr({});
    const DeviceId one = devices.isEmpty() ? 0 : devices[devices.size() / 2].id;
    return {{u"what matters"_s, [](EventFilter &f) { f.notableOnly = true; }},
        {u"connections"_s, [](EventFilter &f) { f.kinds = {EventKind::Flow}; }},
        {u"stopped"_s, [](EventFilter &f) { f.disposition = Disposition::Blocked; }},
        {u"severe"_s, [](EventFilter &f) { f.leastSeverity = Severity::High; }},
        {u"one device"_s, [one](EventFilter &f) { f.device = one; }},
        {u"what matters of one device"_s,
            [one](EventFilter &f) {
                f.device = one;
                f.notableOnly = true;
            }},
        {u"a cloud service"_s, [](EventFilter &f) { f.service = u"dropbox"_s; }},
        {u"search: a common name"_s, [](EventFilter &f) { f.search = u"microsoft"_s; }},
        {u"search: words of detections"_s,
            [](EventFilter &f) {
                f.search = u"trojan"_s;
                f.notableOnly = true;
            }},
        {u"search: two letters"_s,
            [](EventFilter &f) {
                f.search = u"昇格"_s;
                f.notableOnly = true;
            }},
        {u"search: nothing like it"_s, [](EventFilter &f) { f.search = u"zzqqxx"_s; }},
        {u"search: an address"_s, [](EventFilter &f) { f.search = u"203.0.113.7"_s; }}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    auto opened = Reader::open(QString::fromLocal8Bit(argv[1]), OfficeCalendar());
    if (!opened)
        return 1;
    Bench bench;
    bench.reader = std::move(*opened);
    EventFilter filter;
    const EventsSnapshot newest = bench.page(u"the newest"_s, filter);
    bench.directory(u"everything"_s, filter);
    const EventDirectory all = bench.reader->eventDirectory(filter).valueOr({});
    for (const int tenth : {1, 3, 5, 9}) {
        const auto &hour = all.hours[all.hours.size() * tenth / 10];
        filter.beforeId = eventIdAt(hour.hour * kHour);
        bench.page(u"%1 tenths back"_s.arg(tenth), filter);
        filter.afterId = std::exchange(filter.beforeId, 0);
        bench.page(u"%1 tenths back, the way up"_s.arg(tenth), filter);
        filter.afterId = 0;
    }
    for (const auto &[name, change] : filters(*bench.reader)) {
        EventFilter chosen;
        change(chosen);
        bench.page(name, chosen);
        bench.whole(name, chosen);
        bench.directory(name, chosen);
    }
    return 0;
}
