// SPDX-License-Identifier: GPL-3.0-or-later
// Cloud figures of a month of millions of records: recounted to the byte by another program
// (tests/e2e/cloud_recount.py), and how long the page takes to open on them.
#include <QFile>
#include <QStandardPaths>

#include "tests/benchmarks/open_window.h"
#include "ui/page.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr char kMonth[] = "2025-10"; // of the large store

QString quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

void recounted(Site &site, const QString &data)
{
    const QString generator = Site::yardstick(u"eve_gen"_s);
    if (generator.isEmpty() || QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        site.book.skip(u"the recount"_s, u"the yardstick's generator or python3 is not here"_s);
        return;
    }
    const Measured told = run({QStringLiteral(OTASUKE_PROGRAM), u"cloud"_s, u"--json"_s,
        u"--month"_s, QString::fromLatin1(kMonth), u"--as-of"_s, u"2025-12-01T00:00:00Z"_s,
        u"--data-dir"_s, data});
    QFile file(site.path(u"cloud-told.json"_s));
    if (!told.ok() || !file.open(QIODevice::WriteOnly) || file.write(told.out) < 0) {
        site.book.fault(u"cloud --json failed"_s);
        return;
    }
    file.close();
    site.book.alone(u"cloud --json of a month"_s, u"s"_s, told.wall);
    const QString source = QStringLiteral(OTASUKE_SOURCE_DIR);
    const QString records = u"<(%1 --lines %2 --seed 2)"_s.arg(
        quoted(generator), QString::number(site.storeMillions * Q_INT64_C(1'000'000)));
    const Measured recount = run({u"bash"_s, u"-c"_s,
        u"python3 %1 check %2 %2 %3 %4 %5"_s.arg(quoted(source + u"/tests/e2e/cloud_recount.py"_s),
            records, quoted(source + u"/resources/catalogues/cloud_services.json"_s),
            QString::fromLatin1(kMonth), quoted(file.fileName()))});
    const QString words = QString::fromUtf8(recount.out).trimmed();
    site.book.note(words.section(u'\n', -1));
    if (recount.exitCode != 0 && recount.exitCode != 1)
        site.book.fault(u"the recount failed: "_s + words.left(300));
    else
        site.book.alone(u"figures that differ from the recount"_s, u""_s,
            double(words.count(u'\n')), atMost(0));
}

void opened(Site &site, const QString &data)
{
    OpenWindow open(data);
    QList<double> pages;
    QList<double> services;
    for (int round = 0; round <= site.rounds; ++round) {
        showPage(open.window, u"settings"_s);
        const double page = showPage(open.window, u"cloud"_s);
        showPage(open.window, u"settings"_s);
        if (Page *cloud = open.window.page(u"cloud"_s))
            cloud->open(u"service:sharepoint"_s);
        const double service = showPage(open.window, u"cloud"_s);
        while (open.window.page(u"cloud"_s)->back()) {
        }
        if (round == 0) {
            site.book.note(u"first visit: %1 ms"_s.arg(page, 0, 'f', 1));
            continue;
        }
        pages << page;
        services << service;
    }
    site.book.alone(u"click to painted: cloud"_s, u"ms"_s, median(pages), atMost(100));
    site.book.alone(u"click to painted: one service"_s, u"ms"_s, median(services), atMost(100));
}

} // namespace

void cloudPart(Site &site)
{
    const QString data = site.largeStore();
    if (data.isEmpty())
        return;
    recounted(site, data);
    opened(site, data);
}

} // namespace otasuke::bench
