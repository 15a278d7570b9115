// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its window painted, against the least a window with a table
// takes; besides, against a window with nothing in it, not even a letter.
#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {

namespace {

struct Starts
{
    QString name;
    QStringList command;
    QList<double> wall, cpu, peak;
};

bool startOnce(Site &site, Starts &starts, bool counts)
{
    const Measured m = run(starts.command);
    if (!m.ok()) {
        site.book.fault(u"%1 ended with %2"_s.arg(starts.name).arg(m.exitCode));
        return false;
    }
    if (counts) { // the first one brings libraries and fonts into the page cache
        starts.wall << m.wall * 1e3;
        starts.cpu << m.cpu * 1e3;
        starts.peak << m.peakMiB;
    }
    return true;
}

} // namespace

void startPart(Site &site)
{
    const QString program = Site::yardstick(u"first_paint"_s);
    const QString large = site.largeStore();
    if (large.isEmpty() || program.isEmpty()) {
        site.book.skip(u"start"_s, u"the program or the large store is not here"_s);
        return;
    }
    QList<Starts> all{{u"otasuke"_s,
                          {program, u"--data-dir"_s, large, u"--as-of"_s,
                              u"2025-10-31T18:00:00+09:00"_s, u"--lang"_s, u"ja"_s},
                          {}, {}, {}},
        {u"empty QMainWindow"_s, {Site::yardstick(u"empty_window"_s)}, {}, {}, {}}};
    if (const QString minimal = Site::yardstick(u"qt_start"_s); !minimal.isEmpty())
        all << Starts{u"window with a table"_s, {minimal}, {}, {}, {}};
    else
        site.book.skip(u"yardstick's minimal window"_s, u"not built"_s);
    for (int round = 0; round <= site.rounds * 3; ++round) {
        for (Starts &starts : all) {
            if (!startOnce(site, starts, round > 0))
                return;
        }
    }
    const Starts &we = all.first();
    for (const Starts &they : all.mid(1)) {
        // Without the yardstick's program there is only the bare window to hold it against.
        const bool judged = they.name == u"window with a table" || all.size() == 2;
        site.book.compare(u"start to first paint"_s, u"ms"_s, median(we.wall), they.name,
            median(they.wall), judged ? atMost(1.5) : Bound{});
        site.book.compare(u"  its CPU"_s, u"ms"_s, median(we.cpu), they.name, median(they.cpu));
        site.book.compare(
            u"  its memory"_s, u"MiB"_s, median(we.peak), they.name, median(they.peak));
    }
}

} // namespace otasuke::bench
