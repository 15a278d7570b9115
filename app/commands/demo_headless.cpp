// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/demo_headless.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include "app/commands/json_shapes.h"
#include "app/commands/status_text.h"
#include "app/commands/wait_for.h"
#include "ui/main_window.h"
#include "ui/page_catalog.h"
#include "ui/print/monthly_paper.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kCatchUpMs = 10 * 60 * 1000;
constexpr int kMostRounds = 6;
constexpr int kPageMs = 30'000;
constexpr QSize kPicture(1280, 720);

/// Rounds of all sources, until one brings nothing new; false if a source never answered well.
bool catchUp(DemoSession &session)
{
    LiveConsole &console = session.console();
    const QStringList sources = session.sourceIds();
    QHash<QString, qint64> finished; // source → rows of its last good round
    QObject context;
    QObject::connect(&console, &LiveConsole::roundFinished, &context,
        [&finished](const QString &id, bool ok, qint64 rows) {
            if (ok)
                finished.insert(id, rows);
        });
    bool checked = false;
    QObject::connect(
        &session, &DemoSession::ledgerChecked, &context, [&checked] { checked = true; });
    console.start();
    for (int round = 0; round < kMostRounds; ++round) {
        if (!waitUntil([&] { return finished.size() == sources.size(); }, kCatchUpMs))
            return false;
        const auto rows = finished.values();
        // Devices may have come since the ledger was last looked through: once more, and to the
        // end.
        checked = false;
        session.enterLedger();
        if (!waitUntil([&] { return checked; }, kPageMs))
            return false;
        if (std::all_of(rows.begin(), rows.end(), [](qint64 n) { return n == 0; }))
            return true;
        finished.clear();
        console.pollNow();
    }
    return true;
}

Result<void> save(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorKind::FileUnwritable, file};
    return {};
}

bool hasData(const MonthlySummary &summary)
{
    return summary.cloud.bytesOut() > 0 || !summary.risky.isEmpty() || !summary.attacks.isEmpty();
}

/// Last month's summary, or this month's where the demo's story doesn't reach back that far.
Result<QString> writeReport(LiveConsole &console, const QDir &out)
{
    const QDate today = console.calendar().dayOf(console.clock().now());
    const QDate month(today.year(), today.month(), 1);
    auto summary = answerTo<MonthlySummary>(console,
        console.requestReport(month.addMonths(-1), QString()), &ConsoleService::reportReady);
    if (summary && !hasData(*summary))
        summary = answerTo<MonthlySummary>(
            console, console.requestReport(month, QString()), &ConsoleService::reportReady);
    if (!summary)
        return summary.error();
    const QString name = u"monthly-%1.pdf"_s.arg(summary->month.toString(u"yyyy-MM"_s));
    const auto written = writeMonthlyPdf(*summary, out.filePath(name));
    if (!written)
        return written.error();
    return name;
}

Result<QStringList> writePictures(
    const Invocation &invocation, LiveConsole &console, const QDir &out)
{
    Appearance appearance = console.settings().appearance;
    appearance.language = invocation.language;
    appearance.scheme =
        invocation.options.isSet(u"dark"_s) ? ColourScheme::Dark : ColourScheme::Light;
    MainWindow window(console, console.calendar(), appearance);
    window.resize(kPicture);
    window.show();
    QStringList names;
    for (const PageEntry &page : pageCatalog()) {
        window.showPage(page.id);
        waitUntil([&window] { return !window.isLoading(); }, kPageMs);
        runEvents(300); // layouts and charts settle
        const QString name = u"page-%1.png"_s.arg(page.id);
        if (!window.grabPage(page.id).save(out.filePath(name)))
            return Error{ErrorKind::FileUnwritable, out.filePath(name)};
        names << name;
    }
    return names;
}

Outcome writeAll(const Invocation &invocation, LiveConsole &console, const HomeSnapshot &home)
{
    const Terminal &terminal = invocation.terminal;
    const QDir out(invocation.options.value(u"out"_s));
    if (!QDir().mkpath(out.path()))
        return terminal.fail({ErrorKind::FileUnwritable, out.path()});
    const auto status = save(out.filePath(u"status.json"_s),
        QJsonDocument(statusJson(home)).toJson(QJsonDocument::Indented));
    if (!status)
        return terminal.fail(status.error());
    const auto report = writeReport(console, out);
    if (!report)
        return terminal.fail(report.error());
    const auto pictures = writePictures(invocation, console, out);
    if (!pictures)
        return terminal.fail(pictures.error());
    terminal.say();
    terminal.say(Commands::tr("Written to %1: status.json, %2, %3.")
                     .arg(out.path(), *report, pictures->join(u", "_s)));
    return Outcome::Done;
}

} // namespace

Outcome runDemoHeadless(const Invocation &invocation, DemoSession &session)
{
    const Terminal &terminal = invocation.terminal;
    terminal.remark(Commands::tr("The demo office is open; the console reads its records …"));
    const bool caughtUp = catchUp(session);
    LiveConsole &console = session.console();
    const auto home =
        answerTo<HomeSnapshot>(console, console.requestHome(), &ConsoleService::homeReady);
    if (!home)
        return terminal.fail(home.error());
    for (const QString &line : statusText(*home, console.calendar()))
        terminal.say(line);
    if (terminal.json())
        terminal.print(statusJson(*home));
    const Outcome written =
        invocation.options.isSet(u"out"_s) ? writeAll(invocation, console, *home) : Outcome::Done;
    return written == Outcome::Done && !caughtUp ? Outcome::Partly : written;
}

} // namespace otasuke
