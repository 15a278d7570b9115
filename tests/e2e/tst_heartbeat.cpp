// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread never waits: a million records are imported behind it while it asks for its
// pages, and a 5 ms timer on it must keep beating.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

#include "app/services/live_console.h"
#include "app/system_clock.h"
#include "tests/services/eve_maker.h"
#include "ui/main_window.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kConnections = 50'000; // the sanitizers' pace; the bound stays
#else
constexpr int kConnections = 500'000; // two records each, and some alerts: over a million
#endif
constexpr qint64 kBoundMs = 50;

/// Longest silence between two beats.
class Beat
{
public:
    void tick()
    {
        const qint64 gap = m_timer.isValid() ? m_timer.nsecsElapsed() : 0;
        m_timer.start();
        m_worst = qMax<qint64>(m_worst, gap);
    }
    double worstMs() const { return double(m_worst) / 1e6; }

private:
    QElapsedTimer m_timer;
    qint64 m_worst = 0;
};

/// What the machine itself does to a thread that only sleeps: on a busy one, nobody beats in time.
class Control : public QThread
{
public:
    std::atomic<bool> stop = false;
    Beat beat;

protected:
    void run() override
    {
        while (!stop) {
            beat.tick();
            QThread::msleep(5);
        }
    }
};

} // namespace

class TestHeartbeat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowThreadNeverWaits_data();
    void windowThreadNeverWaits();
};

void TestHeartbeat::windowThreadNeverWaits_data()
{
    QTest::addColumn<bool>("withWindow");
    QTest::newRow("the door alone") << false;
    QTest::newRow("with the window open") << true;
}

void TestHeartbeat::windowThreadNeverWaits()
{
    QFETCH(bool, withWindow);
    QTemporaryDir dir;
    const QString eve = dir.filePath(u"eve.json"_s);
    EveMaker maker(fromRfc3339(u"2026-11-10T00:00:00Z"));
    QVERIFY(maker.write(eve, kConnections));

    const FixedClock clock(fromRfc3339(u"2026-11-16T03:00:00Z"));
    LiveOptions options;
    options.dataFolder = dir.filePath(u"data"_s);
    options.clock = &clock;
    options.secrets = std::make_unique<MemorySecrets>();
    LiveConsole console(std::move(options));
    int homes = 0;
    int changes = 0;
    connect(&console, &ConsoleService::homeReady, this, [&homes] { ++homes; });
    connect(&console, &ConsoleService::changed, this, [&console, &changes] {
        ++changes;
        console.requestHome();
        console.requestRisk({});
        console.requestEvents({});
    });
    std::optional<ImportReport> report;
    connect(&console, &ConsoleService::imported, this,
        [&report](RequestId, const ImportReport &done) { report = done; });
    QList<Error> errors;
    connect(&console, &ConsoleService::failed, this,
        [&errors](RequestId, const Error &error) { errors << error; });

    std::unique_ptr<MainWindow> window;
    if (withWindow) {
        window = std::make_unique<MainWindow>(console, console.calendar(), Appearance{});
        window->show();
        QTest::qWait(500); // what building the window takes is no part of this
    }
    Control control;
    control.start();
    Beat beat;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, this, [&beat] { beat.tick(); });
    timer.start(5);
    console.start();
    QElapsedTimer elapsed;
    elapsed.start();
    console.importFile(eve, u"eve"_s);
    QEventLoop loop;
    connect(&console, &ConsoleService::imported, &loop, &QEventLoop::quit);
    QTimer::singleShot(280'000, &loop, &QEventLoop::quit);
    loop.exec();
    control.stop = true;
    control.wait();

    QVERIFY2(errors.isEmpty(), qPrintable(errors.isEmpty() ? QString() : errors.first().detail));
    QVERIFY2(report, "the import did not end in time");
    QCOMPARE(report->stored, maker.sums().records);
    QVERIFY(homes > 0 && changes > 0);
    qInfo(
        "%lld records in %.1f s; longest silence of the window's thread %.1f ms, of a thread that "
        "only sleeps %.1f ms; %d changes told, %d homes answered",
        report->stored, double(elapsed.elapsed()) / 1000, beat.worstMs(), control.beat.worstMs(),
        changes, homes);
    QVERIFY2(changes <= elapsed.elapsed() / 1000 + 3, "changed() more often than once a second");
    QVERIFY(beat.worstMs() <= double(kBoundMs) + control.beat.worstMs());
}

QTEST_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
