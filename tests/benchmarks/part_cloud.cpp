// SPDX-License-Identifier: GPL-3.0-or-later
// Cloud figures of a month of millions of records: recounted to the byte by another program
// (tests/e2e/cloud_recount.py), and how long the page takes to open on them.
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "models/store/migrations.h"
#include "tests/benchmarks/open_window.h"
#include "ui/page.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr char kMonth[] = "2025-10"; // of the generated traffic
// Seven of ten generated lines are connections.
constexpr qint64 kLinesAMillionFlows = 1'430'000;

QString quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

/// The generated records without the DNS answers: what those name hangs on how many of them are
/// remembered, which a recount can't know.
QString records(const Site &site)
{
    return u"%1 --lines %2 --seed 2 | grep -vF '\"answers\":['"_s.arg(
        quoted(Site::yardstick(u"eve_gen"_s)),
        QString::number(site.storeMillions * kLinesAMillionFlows));
}

/// The data folder with a month of that many millions of connections, kept for the next run.
QString storeOf(Site &site)
{
    const QString data =
        site.path(u"cloud-%1m-schema%2"_s.arg(site.storeMillions).arg(builtInMigrations()->size()));
    if (QFile::exists(Site::storeIn(data)))
        return data;
    site.book.note(u"making %1 (kept for the next run)"_s.arg(data));
    const QString partial = site.freshFolder(u"cloud.partial"_s);
    QStringList import = Site::importCommand(u"-"_s, quoted(partial));
    import[0] = quoted(import[0]);
    const Measured made = run({u"sh"_s, u"-c"_s, records(site) + u" | "_s + import.join(u' ')});
    if (made.ok() && QDir().rename(partial, data))
        return data;
    site.book.fault(u"the store could not be made: "_s + QString::fromUtf8(made.out));
    return {};
}

void recounted(Site &site, const QString &data)
{
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
    const Measured recount = run({u"bash"_s, u"-c"_s,
        u"python3 %1 check <(%2) <(%2) %3 %4 %5"_s.arg(
            quoted(source + u"/tests/e2e/cloud_recount.py"_s), records(site),
            quoted(source + u"/resources/catalogues/cloud_services.json"_s),
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
            cloud->open(u"service:dropbox"_s);
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
    if (Site::yardstick(u"eve_gen"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        site.book.skip(u"the recount"_s, u"the yardstick's generator or python3 is not here"_s);
        return;
    }
    const QString data = storeOf(site);
    if (data.isEmpty())
        return;
    recounted(site, data);
    opened(site, data);
}

} // namespace otasuke::bench
