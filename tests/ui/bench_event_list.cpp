// SPDX-License-Identifier: GPL-3.0-or-later
// What scrolling the list of events costs beside painting alone: bench_event_list (offscreen).
// Built on demand, not part of the tests. Medians in milliseconds.
#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <functional>

#include "models/tables/event_table.h"
#include "ui/pages/event_list.h"
#include "ui/widgets/data_table.h"

using namespace otasuke;

namespace {

constexpr UtcMicros kNow = 1'795'000'000 * kSecond;

QList<EventRow> rows(qint64 first, int count)
{
    QList<EventRow> list;
    for (qint64 i = first; i < first + count; ++i) {
        EventRow row;
        row.time = kNow - i * kSecond;
        row.id = eventIdAt(row.time);
        row.kind = EventKind::Flow;
        row.direction = Direction::Outbound;
        row.deviceName = QStringLiteral("PC-%1").arg(i % 250);
        row.dst = QStringLiteral("203.0.113.%1:443").arg(i % 200);
        row.bytesOut = i * 1000;
        row.disposition = Disposition::Allowed;
        list << row;
    }
    return list;
}

struct Blank final : QAbstractTableModel
{
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 2000; }
    int columnCount(const QModelIndex &) const override { return 5; }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("x")) : QVariant();
    }
};

double median(const std::function<void()> &work)
{
    QList<double> all;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// Thirty rows on, painted.
double scrollStep(QAbstractItemView &view, QWidget &painted, int step)
{
    return median([&] {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->value() + step < bar->maximum() ? bar->value() + step : 0);
        QCoreApplication::processEvents();
        painted.grab();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTextStream out(stdout);
    Theme theme;
    Blank blank;
    DataTable empty(theme, QStringLiteral("Empty"));
    empty.setUniformRows();
    empty.setModel(&blank);
    empty.resize(1000, 800);
    empty.show();
    QCoreApplication::processEvents();
    const double floor = scrollStep(empty, empty, 30 * empty.uniformHeight());

    EventTable events;
    events.setNow(kNow, OfficeCalendar());
    EventList list(theme, &events);
    list.resize(1000, 800);
    list.show();
    QElapsedTimer timer;
    timer.start();
    list.replace([&] { events.setEvents(rows(0, 200), false, true); }, EventList::Place::Newest);
    QCoreApplication::processEvents();
    list.grab();
    out << "first window of 200 rows: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    qint64 next = 200;
    QList<double> added;
    for (int i = 0; i < 20; ++i) {
        const QList<EventRow> more = rows(next, 200);
        next += 200;
        timer.restart();
        list.change([&] { events.addOlder(more, true); });
        added << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(added.begin(), added.end());
    out << "200 rows more: " << added[10] << " ms, at most " << added.last() << " ms\n";
    const double full = scrollStep(*list.table(), list, 30 * list.table()->uniformHeight());
    timer.restart();
    list.replace(
        [&] { events.setEvents(rows(5'000'000, 200), true, true); }, EventList::Place::Here);
    QCoreApplication::processEvents();
    list.grab();
    out << "a jump, without fetching: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    out << "scroll step by 30 rows: " << full << " ms; painting an empty model: " << floor
        << " ms; ratio " << full / floor << "\n";
    return 0;
}
