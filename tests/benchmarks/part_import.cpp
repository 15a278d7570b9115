// SPDX-License-Identifier: GPL-3.0-or-later
// A month's recorded log into an empty store, against the yardstick's floor program, DuckDB and a
// straightforward Qt program on the same file. Rounds are interleaved, medians are compared.
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <functional>

#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

struct Outcome
{
    Measured measured;
    double stored = 0;
    double bytes = 0;
};

/// One of those who store the file.
struct Contender
{
    QString name;
    std::function<Outcome()> store;
    QList<Outcome> results;

    double of(const std::function<double(const Outcome &)> &what) const
    {
        QList<double> values;
        for (const Outcome &result : results)
            values << what(result);
        return median(values);
    }
    double wall() const
    {
        return of([](const Outcome &r) { return r.measured.wall; });
    }
    double cpu() const
    {
        return of([](const Outcome &r) { return r.measured.cpu; });
    }
    double peak() const
    {
        return of([](const Outcome &r) { return r.measured.peakMiB; });
    }
    double written() const
    {
        return of([](const Outcome &r) { return r.measured.writtenMiB; });
    }
    double bytesEach() const
    {
        return of([](const Outcome &r) { return r.bytes / r.stored; });
    }
};

Contender ours(Site &site, const QString &file)
{
    return {u"otasuke"_s,
        [&site, file] {
            const QString data = site.freshFolder(u"import-ours"_s);
            const Measured m = run(Site::importCommand(file, data));
            return Outcome{
                m, m.json()[u"stored"_s].toDouble(), double(Site::sizeOf(Site::storeIn(data)))};
        },
        {}};
}

Contender floorOf(Site &site, const QString &program, const QString &file)
{
    return {u"floor"_s,
        [&site, program, file] {
            site.drop(u"import-floor.db"_s);
            const QString db = site.path(u"import-floor.db"_s);
            const Measured m = run({program, file, db, u"--tx"_s, u"50000"_s});
            return Outcome{m, m.json()[u"stored"_s].toDouble(), double(Site::sizeOf(db))};
        },
        {}};
}

Contender naive(Site &site, const QString &program, const QString &file, double lines)
{
    return {u"naive Qt"_s,
        [&site, program, file, lines] {
            site.drop(u"import-naive.db"_s);
            const QString db = site.path(u"import-naive.db"_s);
            return Outcome{run({program, file, db}), lines, double(Site::sizeOf(db))};
        },
        {}};
}

/// DuckDB comes from npm into the working folder; the script looks for it beside itself.
QString duckFolder(Site &site)
{
    const QString script = QStringLiteral(OTASUKE_YARDSTICK) + u"/peer_duck.mjs"_s;
    const QString folder = site.path(u"duck"_s);
    if (!QFile::exists(script))
        return {};
    if (!QFile::exists(folder + u"/node/node_modules/@duckdb/node-api"_s)) {
        QDir().mkpath(folder + u"/node"_s);
        site.book.note(u"npm install @duckdb/node-api"_s);
        if (!run({u"npm"_s, u"install"_s, u"--silent"_s, u"--no-fund"_s, u"--no-audit"_s,
                     u"--prefix"_s, folder + u"/node"_s, u"@duckdb/node-api"_s})
                 .ok())
            return {};
    }
    QFile::remove(folder + u"/peer_duck.mjs"_s);
    return QFile::copy(script, folder + u"/peer_duck.mjs"_s) ? folder : QString();
}

Contender duck(Site &site, const QString &folder, const QString &file)
{
    return {u"DuckDB"_s,
        [&site, folder, file] {
            const QString db = site.path(u"import.duckdb"_s);
            const Measured m =
                run({u"node"_s, u"peer_duck.mjs"_s, file, db, u"2"_s, u"1"_s}, {}, folder);
            return Outcome{m, m.json()[u"rows"_s].toDouble(), double(Site::sizeOf(db))};
        },
        {}};
}

bool race(Site &site, QList<Contender> &contenders, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < contenders.size(); ++i) {
            Contender &next = contenders[(i + round) % contenders.size()];
            sync(); // nobody pays for what another left to be written
            const Outcome result = next.store();
            if (!result.measured.ok() || result.stored <= 0) {
                site.book.fault(u"%1 ended with %2: %3"_s.arg(next.name)
                                    .arg(result.measured.exitCode)
                                    .arg(QString::fromUtf8(result.measured.out.left(300))));
                return false;
            }
            next.results << result;
            site.book.note(u"round %1 %2: %3 s, cpu %4 s, peak %5 MiB"_s.arg(round + 1)
                               .arg(next.name.leftJustified(8))
                               .arg(result.measured.wall, 0, 'f', 2)
                               .arg(result.measured.cpu, 0, 'f', 2)
                               .arg(result.measured.peakMiB, 0, 'f', 0));
        }
    }
    return true;
}

void tellFloor(Book &book, const Contender &we, const Contender &floor)
{
    const QString peer = u"floor, 2 threads"_s;
    book.compare(u"wall"_s, u"s"_s, we.wall(), peer, floor.wall(), atMost(1.25));
    book.compare(u"CPU"_s, u"s"_s, we.cpu(), peer, floor.cpu());
    book.compare(u"peak memory"_s, u"MiB"_s, we.peak(), peer, floor.peak());
    book.compare(u"sent to the disk"_s, u"MiB"_s, we.written(), peer, floor.written());
    book.compare(
        u"bytes stored a record"_s, u"B"_s, we.bytesEach(), peer, floor.bytesEach(), atMost(1.25));
}

void tellDuck(Book &book, const Contender &we, const Contender &peer)
{
    const QString name = u"DuckDB, 2 threads"_s;
    book.compare(u"wall"_s, u"s"_s, we.wall(), name, peer.wall(), atMost(0.8));
    book.compare(u"CPU"_s, u"s"_s, we.cpu(), name, peer.cpu());
    book.compare(u"peak memory"_s, u"MiB"_s, we.peak(), name, peer.peak(), atMost(1.0 / 3));
}

void againstNaive(Site &site, const QString &file)
{
    const QString program = Site::yardstick(u"naive_qt_ingest"_s);
    if (program.isEmpty()) {
        site.book.skip(u"naive Qt program"_s, u"not built (yardstick or Qt SQL absent)"_s);
        return;
    }
    const qint64 lines = qMin(site.lines, Q_INT64_C(500'000));
    const QString part = site.firstLines(file, lines);
    QList<Contender> two{ours(site, part), naive(site, program, part, double(lines))};
    if (!race(site, two, qMin(site.rounds, 3)))
        return;
    Figure figure{u"wall, %1 lines"_s.arg(lines), u"s"_s, two[0].wall(), u"naive Qt"_s,
        two[1].wall(), true, atLeast(15), {}};
    site.book.add(figure);
}

} // namespace

void importPart(Site &site)
{
    const QString file = site.eve(site.lines, 1);
    if (file.isEmpty())
        return;
    QList<Contender> contenders{ours(site, file)};
    qsizetype floorAt = -1;
    qsizetype duckAt = -1;
    if (const QString program = Site::yardstick(u"ingest_floor"_s); !program.isEmpty()) {
        floorAt = contenders.size();
        contenders << floorOf(site, program, file);
    } else {
        site.book.skip(u"floor program"_s, u"the yardstick is not here"_s);
    }
    if (const QString folder = duckFolder(site); !folder.isEmpty()) {
        duckAt = contenders.size();
        contenders << duck(site, folder, file);
    } else {
        site.book.skip(u"DuckDB"_s, u"node, npm or the yardstick's script is not here"_s);
    }
    if (!race(site, contenders, site.rounds))
        return;
    const Contender &we = contenders.first();
    site.book.alone(u"records stored a second"_s, u"/s"_s,
        we.of([](const Outcome &r) { return r.stored / r.measured.wall; }));
    if (floorAt > 0)
        tellFloor(site.book, we, contenders[floorAt]);
    if (duckAt > 0)
        tellDuck(site.book, we, contenders[duckAt]);
    againstNaive(site, file);
    for (const QString &left :
        {u"import-ours"_s, u"import-floor.db"_s, u"import-naive.db"_s, u"import.duckdb"_s})
        site.drop(left);
}

/// The same file again (only doubles), and a file in which one line of twenty comes twice.
void replayPart(Site &site)
{
    const QString file = site.eve(site.lines, 1);
    const QString overlapping = site.eve(site.lines, 1, 0.05);
    if (file.isEmpty() || overlapping.isEmpty())
        return;
    QList<double> fresh, again, doubles;
    for (int round = 0; round < site.rounds; ++round) {
        const QString data = site.freshFolder(u"replay"_s);
        const Measured first = run(Site::importCommand(file, data));
        const Measured second = run(Site::importCommand(file, data));
        const Measured mixed =
            run(Site::importCommand(overlapping, site.freshFolder(u"replay-5"_s)));
        if (!first.ok() || !second.ok() || !mixed.ok() ||
            second.json()[u"stored"_s].toDouble() != 0) {
            site.book.fault(u"replay: "_s + QString::fromUtf8(second.out.left(300)));
            return;
        }
        const double given = double(site.lines);
        fresh << given / first.wall;
        again << given / second.wall;
        doubles << given / mixed.wall;
    }
    site.drop(u"replay"_s);
    site.drop(u"replay-5"_s);
    site.book.compare(u"only doubles, lines a second"_s, u"/s"_s, median(again), u"all new"_s,
        median(fresh), atLeast(2));
    site.book.compare(
        u"5 % doubles, lines a second"_s, u"/s"_s, median(doubles), u"all new"_s, median(fresh));
}

} // namespace otasuke::bench
