// SPDX-License-Identifier: GPL-3.0-or-later
// How long the newest page takes while an import runs at full speed in another process, against
// the same question when all is quiet.
#include <QFile>

#include <sqlite3.h>
#include <unistd.h>

#include "models/store/reader.h"
#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

/// Asks on a connection that does not wait: every refusal shows.
class Impatient
{
public:
    explicit Impatient(const QString &file)
    {
        sqlite3_open_v2(file.toUtf8().constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_exec(m_db, "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
    }
    ~Impatient() { sqlite3_close_v2(m_db); }
    Impatient(const Impatient &) = delete;
    Impatient &operator=(const Impatient &) = delete;

    void ask()
    {
        const int code = sqlite3_exec(m_db,
            "SELECT * FROM flow ORDER BY id DESC LIMIT 200; SELECT count(*) FROM source_hour",
            nullptr, nullptr, nullptr);
        busy += (code & 0xff) == SQLITE_BUSY;
        failed += code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY;
    }

    int busy = 0;
    int failed = 0;

private:
    sqlite3 *m_db = nullptr;
};

/// Milliseconds of one newest page; negative when it failed.
double newestPage(const Reader &reader, const EventFilter &filter)
{
    const double began = nowSeconds();
    const auto page = reader.events(filter);
    return page ? (nowSeconds() - began) * 1e3 : -1;
}

} // namespace

void latencyPart(Site &site)
{
    const QString large = site.largeStore();
    const QString file = site.eve(site.lines, 3, 0, 1);
    if (large.isEmpty() || file.isEmpty())
        return;
    const QString data = site.freshFolder(u"latency"_s);
    if (!QFile::copy(Site::storeIn(large), Site::storeIn(data))) {
        site.book.fault(u"the store could not be copied"_s);
        return;
    }
    const auto opened = Reader::open(Site::storeIn(data), OfficeCalendar());
    if (!opened) {
        site.book.fault(opened.error().detail);
        return;
    }
    const Reader &reader = *opened.value();
    const EventFilter newest;
    QList<double> quiet, loaded;
    for (int i = 0; i < 200; ++i) {
        quiet << newestPage(reader, newest);
        usleep(5'000);
    }
    int failures = 0;
    Impatient impatient(Site::storeIn(data));
    Child import(Site::importCommand(file, data));
    while (import.isRunning()) {
        const double ms = newestPage(reader, newest);
        failures += ms < 0;
        loaded << ms;
        impatient.ask();
        usleep(10'000);
    }
    const Measured imported = import.wait();
    if (!imported.ok())
        site.book.fault(u"the import failed: "_s + QString::fromUtf8(imported.out.left(300)));
    const double idle = median(quiet);
    site.book.note(u"%1 pages while %2 records came in at %3 a second"_s.arg(loaded.size())
                       .arg(imported.json()[u"stored"_s].toDouble(), 0, 'f', 0)
                       .arg(imported.json()[u"stored"_s].toDouble() / imported.wall, 0, 'f', 0));
    site.book.compare(u"newest page while importing, p95"_s, u"ms"_s, percentile(loaded, 0.95),
        u"quiet, median"_s, idle, atMost(4));
    site.book.compare(u"newest page while importing, median"_s, u"ms"_s, median(loaded),
        u"quiet, median"_s, idle);
    site.book.alone(u"refused as busy"_s, u""_s, impatient.busy, atMost(0));
    site.book.alone(u"failed otherwise"_s, u""_s, impatient.failed + failures, atMost(0));
    site.drop(u"latency"_s);
}

} // namespace otasuke::bench
