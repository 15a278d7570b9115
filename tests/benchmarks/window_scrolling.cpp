// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QTableView>

#include <random>

#include "tests/benchmarks/window_hands.h"
#include "ui/page.h"
#include "ui/pages/event_list.h"
#include "ui/widgets/data_table.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr int kScrollSteps = 60;
constexpr int kBlocks = 4;

/// As many rows and columns as another model, all cells with the same words.
class EmptyModel final : public QAbstractTableModel
{
public:
    EmptyModel(const QAbstractItemModel &like, const QVariant &words)
        : m_rows(like.rowCount())
        , m_columns(like.columnCount())
        , m_words(words)
    {
    }
    int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return m_columns; }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? m_words : QVariant();
    }

private:
    int m_rows, m_columns;
    QVariant m_words;
};

/// Steps of one page and the painting they ask for.
struct Steps
{
    explicit Steps(QTableView &table)
        : view(table)
        , bar(*table.verticalScrollBar())
        , image(table.viewport()->size(), QImage::Format_ARGB32_Premultiplied)
    {
        bar.setValue(0);
    }

    void take()
    {
        if (bar.value() >= bar.maximum())
            bar.setValue(0);
        const double cpuBefore = ownCpuSeconds();
        const double began = nowSeconds();
        bar.setValue(bar.value() + bar.pageStep());
        QCoreApplication::sendPostedEvents();
        view.viewport()->render(&image);
        wall << (nowSeconds() - began) * 1e3;
        cpu << (ownCpuSeconds() - cpuBefore) * 1e3;
        waitSeconds(0.01); // rows asked for arrive
    }

    QTableView &view;
    QScrollBar &bar;
    QImage image;
    QList<double> wall, cpu;
};

QTableView *largestTable(MainWindow &window)
{
    QTableView *largest = nullptr;
    for (QTableView *table : window.page(u"events"_s)->findChildren<QTableView *>()) {
        if (table->isVisible() && (!largest || table->height() > largest->height()))
            largest = table;
    }
    return largest;
}

/// Our rows and an empty model in the same table of the same page; besides, a table alone in a
/// window with nothing in it at all.
void steps(Site &site, QTableView &view, const Theme &theme)
{
    QAbstractItemModel *rows = view.model();
    EmptyModel sameWords(*rows, u"x"_s);
    EmptyModel nothing(*rows, {});
    DataTable bare(theme, {});
    bare.setUniformRows();
    bare.setModel(&nothing);
    bare.resize(view.size());
    bare.show();
    waitSeconds(0.3);
    const int height = view.verticalHeader()->defaultSectionSize();
    bare.verticalHeader()->setDefaultSectionSize(height);
    Steps ours(view), empty(view), emptier(bare);
    for (int block = 0; block < kBlocks; ++block) { // in turn: what else the machine does meets all
        for (Steps *each : {&ours, &empty, &emptier}) {
            if (each != &emptier)
                view.setModel(each == &ours ? rows : &sameWords);
            waitSeconds(0.1);
            view.verticalHeader()->setDefaultSectionSize(height);
            for (int i = 0; i < kScrollSteps / kBlocks; ++i)
                each->take();
        }
    }
    view.setModel(rows);
    site.book.compare(u"scroll step of a page"_s, u"ms"_s, median(ours.wall),
        u"empty model, same table"_s, median(empty.wall), atMost(2));
    site.book.compare(
        u"  its CPU"_s, u"ms"_s, median(ours.cpu), u"empty model, same table"_s, median(empty.cpu));
    site.book.compare(u"scroll step of a page"_s, u"ms"_s, median(ours.wall),
        u"no words, table alone"_s, median(emptier.wall));
}

/// Median from letting go of the handle somewhere in the list to its rows painted there.
double jump(MainWindow &window, QWidget &page)
{
    QScrollBar *bar = nullptr; // the one that stands for the whole list
    for (QScrollBar *each : page.findChildren<QScrollBar *>()) {
        if (qobject_cast<EventList *>(each->parentWidget()))
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

} // namespace

void scrolling(Site &site, MainWindow &window)
{
    showPage(window, u"events"_s);
    QTableView *view = largestTable(window);
    if (!view || view->model()->rowCount() == 0) {
        site.book.fault(u"the events page shows no table"_s);
        return;
    }
    site.book.note(u"the table has %1 rows"_s.arg(view->model()->rowCount()));
    steps(site, *view, window.theme());
    site.book.alone(u"jump to anywhere in the list, rows painted"_s, u"ms"_s,
        jump(window, *window.page(u"events"_s)));
}

} // namespace otasuke::bench
