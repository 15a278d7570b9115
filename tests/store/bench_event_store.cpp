// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the store takes and gives; not a test. Use: bench_event_store [events] [batch] [equal]
// "equal": all of one and the same microsecond.
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <ctime>

#include "models/store/step_size.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// 300 PCs, a month of office hours, names on every second connection, one detection in a hundred.
QList<Event> month(int count)
{
    std::mt19937_64 random(1);
    QList<Event> events;
    events.reserve(count);
    for (int i = 0; i < count; ++i) {
        Event e;
        const quint64 r = random();
        e.kind = r % 100 < 70 ? EventKind::Flow
            : r % 100 < 99    ? EventKind::Name
                              : EventKind::Detection;
        e.time =
            kMonday + qint64(double(i) / count * double(31 * kDay)) + qint64(r >> 40) % 1'000'000;
        const quint64 id[2] = {r, random()};
        e.identity = QByteArray(reinterpret_cast<const char *>(id), 16);
        e.srcIp = IpAddress::fromV4(0x0a000002U + quint32(r >> 8) % 300 * 256);
        e.dstIp = IpAddress::fromV4(0xcb000000U + quint32(r >> 16) % 20'000);
        e.srcPort = quint16(r >> 20);
        e.dstPort = r % 7 == 0 ? 53 : 443;
        e.protocol = 6;
        e.flowId = (r >> 12) % 1'000'000 + 1;
        e.bytesOut = qint64(r >> 50);
        e.bytesIn = qint64(r >> 44);
        if (e.kind != EventKind::Flow)
            e.name = u"host%1.%2"_s.arg(r % 2000).arg(
                r % 3 == 0 ? u"bigbox.example"_s : u"example.net"_s);
        if (e.kind == EventKind::Detection) {
            e.threat = ThreatKind(1 + r % 9);
            e.ruleId = QString::number(r % 50);
            e.title = u"Rule "_s + e.ruleId;
            e.raw = QByteArray(400, 'x');
        }
        events << e;
    }
    return events;
}

void tell(const char *what, qint64 millis, qint64 events = 0)
{
    static std::clock_t before = 0;
    const std::clock_t now = std::clock();
    QTextStream out(stdout);
    out << what << ": " << millis << " ms";
    out << " (" << (now - before) * 1000 / CLOCKS_PER_SEC << " ms of CPU since the last line)";
    before = now;
    if (events > 0)
        out << ", " << events * 1000 / qMax(millis, Q_INT64_C(1)) << " events/s";
    out << '\n';
}

void readAll(const TestOffice &office)
{
    const auto reader = office.reader();
    const Period period{kMonday, kMonday + 31 * kDay};
    QElapsedTimer timer;
    const auto timed = [&timer](const char *what, auto work) {
        timer.start();
        const bool ok = work().ok();
        tell(ok ? what : "FAILED", timer.elapsed());
    };
    EventFilter filter;
    timed("newest page", [&] { return reader->events(filter); });
    filter.device = 7;
    timed("page of a device", [&] { return reader->events(filter); });
    filter.device = 0;
    filter.search = u"host77."_s;
    timed("page of a search", [&] { return reader->events(filter); });
    timed("office facts", [&] { return reader->officeFacts(period, period.to); });
    timed("cloud usage", [&] { return reader->cloudUsage(period); });
    timed("watch", [&] { return reader->watch(period, period.to); });
    timed("totals", [&] { return reader->totals({}, {}); });
}

/// Everything expires, as the console lets it: in steps of about 20 ms.
void expireAll(const TestOffice &office)
{
    StepSize rows(200, 20'000, 20'000);
    const ExpiryPlan plan{kMonday + 40 * kDay, kMonday + 40 * kDay, false};
    QList<qint64> steps;
    qint64 gone = 0;
    QElapsedTimer timer;
    for (qint64 step = 1; step > 0; gone += step) {
        timer.start();
        step = office.store->expire(plan, rows.size()).valueOr(0);
        steps << timer.nsecsElapsed() / 1000;
        rows.took(step, steps.last());
    }
    std::sort(steps.begin(), steps.end());
    QTextStream(stdout) << "expired: " << gone << " rows in " << steps.size() << " steps, median "
                        << steps[steps.size() / 2] << " us, p95 " << steps[steps.size() * 95 / 100]
                        << " us, longest " << steps.last() << " us\n";
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? atoi(argv[1]) : 1'000'000;
    const int size = argc > 2 ? atoi(argv[2]) : 50'000;
    TestOffice office;
    QList<Event> events = month(count);
    for (Event &event : events)
        event.time = argc > 3 ? kMonday : event.time;
    tell("made", 0);
    QElapsedTimer timer;
    for (const char *what : {"new", "again"}) {
        timer.start();
        for (qsizetype i = 0; i < events.size(); i += size) {
            if (!office.write(events.mid(i, size), "at"))
                return 1;
        }
        tell(what, timer.elapsed(), count);
    }
    QTextStream(stdout) << "bytes per event: " << QFileInfo(office.file()).size() / count << '\n';
    readAll(office);
    timer.start();
    const bool rebuilt = office.store->rebuildRollups().ok();
    tell(rebuilt ? "rebuild" : "FAILED", timer.elapsed(), count);
    timer.start();
    const bool copied = office.store->backup(office.folder.filePath(u"copy.sqlite"_s)).ok();
    tell(copied ? "backup, checked" : "FAILED", timer.elapsed());
    expireAll(office);
    return 0;
}
