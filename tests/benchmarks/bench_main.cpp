// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the product against the yardstick, parts in turn; prints ratios and writes bench.json.
//   otasuke_bench [--only PART,…] [--rounds N] [--store-millions N] [--growth-millions N]
//                 [--lines N] [--folder DIR]
// Parts: import formats replay second growth queries latency window scroll start judge cloud. The
// folder keeps its large files for the next run; delete it to begin anew.

#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include "tests/benchmarks/painted_stamp.h"
#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;
using namespace otasuke::bench;

static void loadResources()
{
    Q_INIT_RESOURCE(otasuke_facts);
    Q_INIT_RESOURCE(otasuke_looks);
    Q_INIT_RESOURCE(otasuke_translations);
}

namespace {

struct NamedPart
{
    const char *name;
    Part part;
};

constexpr NamedPart kParts[] = {{"import", importPart}, {"formats", formatsPart},
    {"replay", replayPart}, {"second", secondPart}, {"growth", growthPart}, {"queries", queryPart},
    {"latency", latencyPart}, {"window", windowPart}, {"scroll", scrollPart}, {"start", startPart},
    {"judge", judgePart}, {"cloud", cloudPart}};

} // namespace

int main(int argc, char **argv)
{
    loadResources();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir runtime; // without one Qt says so at every start
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    PaintedStamp app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"only"_s, u"Parts, by comma."_s, u"PARTS"_s},
        {u"rounds"_s, u"Rounds of each comparison."_s, u"N"_s, u"5"_s},
        {u"store-millions"_s, u"Records of the store that is asked."_s, u"N"_s, u"10"_s},
        {u"growth-millions"_s, u"Records the growth ends at."_s, u"N"_s, u"30"_s},
        {u"lines"_s, u"Lines of the imported file."_s, u"N"_s, u"2000000"_s},
        {u"folder"_s, u"Where the large files go."_s, u"DIR"_s,
            QStringLiteral(OTASUKE_BENCH_FOLDER)}});
    parser.process(app);
    Book book;
    Site site{QDir(parser.value(u"folder"_s)).absolutePath(), parser.value(u"rounds"_s).toInt(),
        parser.value(u"store-millions"_s).toInt(), parser.value(u"growth-millions"_s).toInt(),
        parser.value(u"lines"_s).toLongLong(), book};
    QDir().mkpath(site.folder);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    for (const NamedPart &part : kParts) {
        const QString name = QString::fromLatin1(part.name);
        if (!only.isEmpty() && !only.contains(name))
            continue;
        book.beginPart(name);
        part.part(site);
    }
    book.printTable();
    const QString json = site.path(u"bench.json"_s);
    if (!book.writeJson(json))
        book.fault(u"can't write "_s + json);
    book.note(u"written to "_s + json);
    return book.faulty() ? 1 : 0;
}
