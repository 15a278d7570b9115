// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the real console and the large store: how long after the click a page is
// completely painted, what a scroll step costs, and what the window takes when nothing happens.
#include <QEventLoop>
#include <QUuid>

#include "models/store/event_store.h"
#include "tests/benchmarks/open_window.h"
#include "ui/page.h"
#include "ui/page_catalog.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

void pages(Site &site, MainWindow &window)
{
    QHash<QString, QList<double>> times;
    for (int round = 0; round <= site.rounds; ++round) {
        for (const PageEntry &page : pageCatalog()) {
            const double ms = showPage(window, page.id);
            if (round > 0) // the first visit builds the page
                times[page.id] << ms;
            else
                site.book.note(u"first visit of %1: %2 ms"_s.arg(page.id).arg(ms, 0, 'f', 1));
            if (window.page(page.id) && window.page(page.id)->state() == PageState::Error)
                site.book.fault(u"page %1 shows an error"_s.arg(page.id));
        }
    }
    for (const PageEntry &page : pageCatalog())
        site.book.alone(
            u"click to painted: "_s + page.id, u"ms"_s, median(times[page.id]), atMost(100));
}

/// Writes what one polling round and a clerk write between two clicks: a record of a connection and
/// a note on a device. The note goes through the console itself, which tells the window.
class Writing
{
public:
    Writing(LiveConsole &console, const StoreOptions &options)
        : m_console(console)
    {
        if (auto opened = EventStore::open(options))
            m_store = std::move(opened).value();
        QEventLoop loop;
        QObject::connect(&console, &ConsoleService::devicesReady, &loop,
            [&](RequestId, const DevicesSnapshot &s) { m_devices = s.devices, loop.quit(); });
        console.requestDevices();
        QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
        loop.exec();
    }

    bool once()
    {
        EventBatch batch;
        batch.sourceId = u"utm-1"_s;
        Event flow;
        flow.kind = EventKind::Flow;
        flow.time = m_console.clock().now() - kMinute;
        flow.identity = QUuid::createUuid().toRfc4122();
        flow.srcIp = IpAddress::parse(u"192.168.10.23"_s).value_or(IpAddress());
        flow.dstIp = IpAddress::parse(u"203.0.113.7"_s).value_or(IpAddress());
        flow.bytesOut = 1'200;
        batch.events << flow;
        return m_store && !m_devices.isEmpty() && m_store->write(batch) && note();
    }

private:
    bool note()
    {
        DeviceEdit edit;
        edit.id = m_devices.first().device.id;
        edit.standingNote = u"note %1"_s.arg(++m_notes);
        bool written = false;
        QEventLoop loop;
        QObject::connect(&m_console, &ConsoleService::done, &loop,
            [&](RequestId) { written = true, loop.quit(); });
        m_console.editDevice(edit);
        QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
        loop.exec();
        return written;
    }

    LiveConsole &m_console;
    std::unique_ptr<EventStore> m_store;
    QList<DeviceRisk> m_devices;
    int m_notes = 0;
};

/// The same right after a write: nothing that was remembered holds, and the window itself asks for
/// all it shows at the same moment.
void pagesAfterWrite(Site &site, MainWindow &window, Writing &writing)
{
    QHash<QString, QList<double>> times;
    for (int round = 0; round < site.rounds; ++round) {
        for (const PageEntry &page : pageCatalog()) {
            waitSeconds(1.2); // changes are told once a second: this one at once
            if (!writing.once()) {
                site.book.fault(u"the write before a click failed"_s);
                return;
            }
            times[page.id] << showPage(window, page.id);
        }
    }
    for (const PageEntry &page : pageCatalog())
        site.book.alone(u"after a write, click to painted: "_s + page.id, u"ms"_s,
            median(times[page.id]), atMost(100));
}

/// The report is of the month before: on the first of the next one it is of the month in the store.
void fullReport(Site &site, LiveConsole &console)
{
    MainWindow window(console, console.calendar(), Appearance{});
    window.resize(1280, 720);
    window.show();
    QList<double> times;
    for (int round = 0; round <= site.rounds; ++round) {
        showPage(window, u"settings"_s);
        const double ms = showPage(window, u"report"_s);
        if (round > 0)
            times << ms;
    }
    site.book.alone(
        u"click to painted: report, on the first"_s, u"ms"_s, median(times), atMost(100));
}

/// Seconds until the day's check and copy of the store, which follow a start, are over. They pause,
/// so that only some quiet steps in a row mean their end.
double waitForHousekeeping()
{
    constexpr double kStep = 2, kLongest = 180;
    constexpr int kQuietSteps = 8;
    const double began = nowSeconds();
    double before = ownCpuSeconds();
    for (int quiet = 0; quiet < kQuietSteps && nowSeconds() - began < kLongest;) {
        waitSeconds(kStep);
        const double now = ownCpuSeconds();
        quiet = now - before > kStep / 20 ? 0 : quiet + 1;
        before = now;
    }
    return nowSeconds() - began;
}

void idle(Site &site, MainWindow &window)
{
    showPage(window, u"home"_s);
    site.book.alone(
        u"the day's check and copy of the store over after"_s, u"s"_s, waitForHousekeeping());
    const double before = ownCpuSeconds();
    const double began = nowSeconds();
    waitSeconds(10);
    site.book.alone(u"CPU while nothing happens, of one core"_s, u"%"_s,
        (ownCpuSeconds() - before) / (nowSeconds() - began) * 100, atMost(0.5));
}

} // namespace

void windowPart(Site &site)
{
    const QString data = site.largeStore();
    if (data.isEmpty())
        return;
    OpenWindow open(data);
    pages(site, open.window);
    StoreOptions store;
    store.file = Site::storeIn(data);
    store.now = open.clock.now();
    Writing writing(open.console, store);
    pagesAfterWrite(site, open.window, writing);
    idle(site, open.window);
    open.window.hide();
    open.clock.set(fromRfc3339(u"2025-11-01T09:00:00+09:00"));
    fullReport(site, open.console);
}

void scrollPart(Site &site)
{
    const QString data = site.largeStore();
    if (data.isEmpty())
        return;
    OpenWindow open(data);
    scrolling(site, open.window);
}

} // namespace otasuke::bench
