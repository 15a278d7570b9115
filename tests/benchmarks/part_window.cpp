// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the real console and the large store: how long after the click a page is
// completely painted, what a scroll step costs, and what the window takes when nothing happens.
#include <QEventLoop>
#include <QImage>
#include <QScrollBar>
#include <QTableView>

#include <random>

#include "app/services/live_console.h"
#include "tests/benchmarks/painted_stamp.h"
#include "tests/benchmarks/site.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/page_catalog.h"
#include "ui/widgets/data_table.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr double kQuiet = 0.2; ///< seconds without painting: the page stands
constexpr double kPatience = 30;
constexpr int kScrollSteps = 60;

void waitSeconds(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1e3), &loop, &QEventLoop::quit);
    loop.exec();
}

double lastPainted()
{
    return static_cast<PaintedStamp *>(qApp)->lastPainted();
}

/// Serves events until the page was answered and nothing was painted for a while; when the last of
/// the two was done.
double settled(const MainWindow &window, double began)
{
    while (window.isLoading() && nowSeconds() < began + kPatience)
        waitSeconds(0.001);
    const double answered = nowSeconds();
    while (nowSeconds() < began + kPatience) {
        waitSeconds(0.02);
        if (!window.isLoading() && nowSeconds() - qMax(lastPainted(), answered) > kQuiet)
            return qMax(lastPainted(), answered);
    }
    return began + kPatience;
}

double showPage(MainWindow &window, const QString &id)
{
    const double began = nowSeconds();
    window.showPage(id);
    return (settled(window, began) - began) * 1e3;
}

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

/// As many rows and columns as another model, and nothing in them.
class EmptyModel final : public QAbstractTableModel
{
public:
    explicit EmptyModel(const QAbstractItemModel &like)
        : m_rows(like.rowCount())
        , m_columns(like.columnCount())
    {
    }
    int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return m_columns; }
    QVariant data(const QModelIndex &, int) const override { return {}; }

private:
    int m_rows, m_columns;
};

/// Median of a step of one page and the painting it asks for.
double scrollStep(QTableView &view)
{
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QScrollBar &bar = *view.verticalScrollBar();
    QList<double> steps;
    bar.setValue(0);
    for (int i = 0; i < kScrollSteps; ++i) {
        if (bar.value() >= bar.maximum())
            bar.setValue(0);
        const double began = nowSeconds();
        bar.setValue(bar.value() + bar.pageStep());
        QCoreApplication::sendPostedEvents();
        view.viewport()->render(&image);
        steps << (nowSeconds() - began) * 1e3;
        waitSeconds(0.01); // rows asked for arrive
    }
    return median(steps);
}

/// Median from letting go of the handle somewhere in the list to its rows painted there.
double jump(MainWindow &window, QWidget &page)
{
    QScrollBar *bar = nullptr; // the one that stands for the longest way
    for (QScrollBar *each : page.findChildren<QScrollBar *>(QString())) {
        if (each->orientation() == Qt::Vertical && (!bar || each->maximum() > bar->maximum()))
            bar = each;
    }
    std::mt19937 random(3);
    QList<double> jumps;
    for (int i = 0; bar && i < 20; ++i) {
        const double began = nowSeconds();
        bar->setSliderPosition(int(random() % uint(qMax(1, bar->maximum()))));
        jumps << (settled(window, began) - began) * 1e3;
    }
    return median(jumps);
}

void scrolling(Site &site, MainWindow &window)
{
    showPage(window, u"events"_s);
    QTableView *view = nullptr;
    for (QTableView *table : window.page(u"events"_s)->findChildren<QTableView *>()) {
        if (table->isVisible() && (!view || table->height() > view->height()))
            view = table;
    }
    if (!view || view->model()->rowCount() == 0) {
        site.book.fault(u"the events page shows no table"_s);
        return;
    }
    site.book.note(u"the table has %1 rows"_s.arg(view->model()->rowCount()));
    EmptyModel nothing(*view->model());
    DataTable empty(window.theme(), {});
    empty.setModel(&nothing);
    empty.resize(view->size());
    empty.show();
    waitSeconds(0.3);
    site.book.compare(u"scroll step of a page"_s, u"ms"_s, scrollStep(*view),
        u"same table, nothing in it"_s, scrollStep(empty), atMost(2));
    empty.hide();
    site.book.alone(u"jump to anywhere in the list, rows painted"_s, u"ms"_s,
        jump(window, *window.page(u"events"_s)));
}

void idle(Site &site, MainWindow &window)
{
    showPage(window, u"home"_s);
    waitSeconds(2);
    const double before = ownCpuSeconds();
    const double began = nowSeconds();
    waitSeconds(10);
    site.book.alone(u"CPU while nothing happens, of one core"_s, u"%"_s,
        (ownCpuSeconds() - before) / (nowSeconds() - began) * 100, atMost(0.5));
}

Settings officeSettings()
{
    Settings settings;
    SourceSettings utm;
    utm.id = u"utm-1"_s;
    utm.kind = u"fortigate"_s;
    utm.name = u"UTM"_s;
    utm.enabled = false;
    settings.sources = {utm};
    return settings;
}

} // namespace

void windowPart(Site &site)
{
    const QString data = site.largeStore();
    if (data.isEmpty())
        return;
    FixedClock clock(fromRfc3339(u"2025-10-31T18:00:00+09:00"));
    LiveOptions options;
    options.dataFolder = data;
    options.settings = officeSettings();
    options.clock = &clock;
    options.secrets = std::make_unique<MemorySecrets>();
    options.keepSettings = false;
    LiveConsole console(std::move(options));
    MainWindow window(console, console.calendar(), Appearance{});
    window.resize(1280, 720);
    window.show();
    console.start();
    settled(window, nowSeconds());
    pages(site, window);
    scrolling(site, window);
    idle(site, window);
    window.hide();
    clock.set(fromRfc3339(u"2025-11-01T09:00:00+09:00"));
    fullReport(site, console);
}

} // namespace otasuke::bench
