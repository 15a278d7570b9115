// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QTableView>

#include <random>

#include "tests/benchmarks/window_hands.h"
#include "ui/page.h"
#include "ui/widgets/data_table.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr int kScrollSteps = 60;

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

/// A step of the house's own table with rows of the same height and the same words everywhere.
double emptyStep(MainWindow &window, const QTableView &like, const QVariant &words)
{
    EmptyModel model(*like.model(), words);
    DataTable empty(window.theme(), {});
    empty.setUniformRows();
    empty.setModel(&model);
    empty.resize(like.size());
    empty.show();
    waitSeconds(0.3);
    empty.verticalHeader()->setDefaultSectionSize(like.verticalHeader()->defaultSectionSize());
    return scrollStep(empty);
}

} // namespace

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
    const double step = scrollStep(*view);
    site.book.compare(u"scroll step of a page"_s, u"ms"_s, step, u"same table, empty model"_s,
        emptyStep(window, *view, u"x"_s), atMost(2));
    site.book.compare(u"scroll step of a page"_s, u"ms"_s, step, u"same table, not even that"_s,
        emptyStep(window, *view, {}));
    site.book.alone(u"jump to anywhere in the list, rows painted"_s, u"ms"_s,
        jump(window, *window.page(u"events"_s)));
}

} // namespace otasuke::bench
