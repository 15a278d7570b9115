// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <numeric>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kMeasuredRows = 300; // the first rows tell the width of all
constexpr int kNarrowest = 60; // at standard text size

} // namespace

DataTable::DataTable(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_delegate(new TableDelegate(theme, this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(10);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setFont(theme.font(TextRole::Body));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DataTable::fit);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::rowsChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::rowsChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::rowsChanged);
    connect(model, &QAbstractItemModel::layoutChanged, this, &DataTable::rowsChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::rowsChanged);
    fitSoon();
}

void DataTable::setUniformRows()
{
    m_uniform = true;
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int DataTable::uniformHeight() const
{
    return std::max(1, verticalHeader()->defaultSectionSize());
}

void DataTable::rowsChanged()
{
    if (!m_uniform || !m_fitted)
        fitSoon();
}

int DataTable::measuredHeight(int first, int last) const
{
    int height = 0;
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = model()->index(row, column);
            // A sentence that fits into one line is as high as any other cell.
            const bool breaks = m_delegate->look(column) == CellLook::Sentence &&
                m_delegate->naturalWidth(index) > columnWidth(column);
            if ((row == first || breaks) && !isColumnHidden(column))
                height = std::max(height, m_delegate->heightFor(index, columnWidth(column)));
        }
    }
    return height;
}

void DataTable::growFor(int first, int last)
{
    for (auto it = m_widest.cbegin(); it != m_widest.cend(); ++it) {
        for (const QString &text : it.value())
            m_fitted =
                m_fitted && m_delegate->naturalWidth(it.key(), text) <= m_natural.value(it.key());
    }
    if (!m_fitted)
        fitSoon();
    const int height = m_fitted && first <= last ? measuredHeight(first, last) : 0;
    if (height > uniformHeight())
        verticalHeader()->setDefaultSectionSize(height);
}

void DataTable::settle()
{
    doItemsLayout();
    updateGeometries();
}

void DataTable::setLook(int column, CellLook look)
{
    m_delegate->setLook(column, look);
}

void DataTable::setShownRows(int rows)
{
    m_shownRows = rows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString DataTable::chosenKey() const
{
    const QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? QString() : rows.first().data(KeyRole).toString();
}

void DataTable::choose(int row)
{
    if (row >= 0 && model() && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
    else
        clearSelection();
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    Q_EMIT chosen(rows.isEmpty() ? QModelIndex() : rows.first());
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void DataTable::wheelEvent(QWheelEvent *event)
{
    // A table that shows all its rows leaves the wheel to the page.
    if (verticalScrollBar()->maximum() > 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitSoon();
}

QList<int> DataTable::naturalWidths() const
{
    QList<int> widths;
    const int rows = std::min(model()->rowCount(), kMeasuredRows);
    for (int column = 0; column < model()->columnCount(); ++column) {
        int widest = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest, m_delegate->naturalWidth(model()->index(row, column)));
        for (const QString &text : m_widest.value(column))
            widest = std::max(widest, m_delegate->naturalWidth(column, text));
        widths << widest;
    }
    return widths;
}

int DataTable::leastWidth(int column, int natural) const
{
    switch (m_delegate->look(column)) {
    case CellLook::Text:
    case CellLook::Strong:
        return std::min(natural,
            std::max(m_theme.px(m_least.value(column, 90)),
                horizontalHeader()->sectionSizeHint(column)));
    case CellLook::Sentence:
        return std::min(natural,
            std::max(m_theme.px(m_least.value(column, 150)),
                horizontalHeader()->sectionSizeHint(column)));
    case CellLook::Whole:
    case CellLook::Badge:
    case CellLook::Bar:
        break;
    }
    return natural;
}

void DataTable::setOptional(const QList<int> &columns, LeaveOut how)
{
    m_optional = columns;
    m_leaveOut = how;
}

QList<int> DataTable::shownColumns(const QList<int> &natural) const
{
    QList<int> shown(natural.size());
    std::iota(shown.begin(), shown.end(), 0);
    for (const int column : m_optional) {
        const bool begun = m_leaveOut == LeaveOut::Together && shown.size() < natural.size();
        if (!begun && !isTight(natural, shown))
            break;
        shown.removeOne(column);
    }
    return shown;
}

int DataTable::leastWidth(int column, int natural, Give give) const
{
    const CellLook look = m_delegate->look(column);
    const bool line = look == CellLook::Text || look == CellLook::Strong;
    const bool sentence = look == CellLook::Sentence;
    if (!sentence && (!line || give == Give::Sentences))
        return natural;
    const int narrowest = m_theme.px(kNarrowest);
    if (give == Give::Headers)
        return std::min(natural, narrowest);
    if (give == Give::Hard)
        return std::min(natural, std::max(narrowest, horizontalHeader()->sectionSizeHint(column)));
    return leastWidth(column, natural);
}

/// Takes what is lacking from the columns that can give.
void DataTable::squeeze(QList<int> &widths, const QList<int> &shown, Give give) const
{
    int lacking = -viewport()->width();
    int spare = 0;
    for (const int column : shown) {
        lacking += widths[column];
        spare += widths[column] - leastWidth(column, widths[column], give);
    }
    if (lacking <= 0 || spare <= 0)
        return;
    const double share = std::min(1.0, double(lacking) / spare);
    for (const int column : shown) {
        const int room = widths[column] - leastWidth(column, widths[column], give);
        widths[column] -= std::min(room, int(share * room + 0.999));
    }
}

QList<int> DataTable::giveWay(QList<int> widths, const QList<int> &shown) const
{
    for (const Give give : {Give::Sentences, Give::Lines, Give::Hard, Give::Headers})
        squeeze(widths, shown, give);
    int left = viewport()->width();
    for (const int column : shown)
        left -= widths[column];
    const int taker = shown.contains(m_stretched) ? m_stretched : shown.value(shown.size() - 1);
    if (left > 0 && taker < widths.size())
        widths[taker] += left;
    return widths;
}

bool DataTable::isTight(const QList<int> &natural, const QList<int> &shown) const
{
    const int least = std::accumulate(shown.cbegin(), shown.cend(), 0,
        [&](int sum, int column) { return sum + leastWidth(column, natural[column]); });
    return least > viewport()->width();
}

void DataTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    m_delegate->setBarsShown(true);
    for (const int column : std::as_const(m_optional))
        setColumnHidden(column, false); // a hidden one's title is told to take no room
    QList<int> natural = naturalWidths();
    const QList<int> shown = shownColumns(natural);
    if (isTight(natural, shown)) {
        m_delegate->setBarsShown(false);
        natural = naturalWidths();
    }
    m_natural = natural;
    const QList<int> widths = giveWay(natural, shown);
    for (int column = 0; column < widths.size(); ++column) {
        setColumnHidden(column, !shown.contains(column));
        setColumnWidth(column, widths[column]);
    }
    fitRows();
    if (m_shownRows > 0)
        updateGeometry();
}

void DataTable::fitRows()
{
    if (m_uniform) {
        const int rows = model()->rowCount();
        m_fitted = rows > 0;
        const int height = measuredHeight(0, rows - 1);
        if (rows > 0 && height != uniformHeight())
            verticalHeader()->setDefaultSectionSize(height);
        Q_EMIT fitted();
        return;
    }
    const int columns = model()->columnCount();
    for (int row = 0; row < model()->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < columns; ++column) {
            if (!isColumnHidden(column))
                height = std::max(height,
                    m_delegate->heightFor(model()->index(row, column), columnWidth(column)));
        }
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

int DataTable::wholeHeight() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 4;
    const int rows = model() ? std::min(model()->rowCount(), std::max(1, m_shownRows)) : 0;
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    return height;
}

QSize DataTable::sizeHint() const
{
    return {m_theme.px(400), m_shownRows > 0 ? wholeHeight() : m_theme.px(320)};
}

QSize DataTable::minimumSizeHint() const
{
    return {m_theme.px(200), m_shownRows > 0 ? wholeHeight() : m_theme.px(200)};
}

} // namespace otasuke
