// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_layout.h"

#include <QWidget>

#include <algorithm>

namespace otasuke {

TileLayout::TileLayout(int maxColumns, int minWidth, int spacing, QWidget *parent)
    : QLayout(parent)
    , m_maxColumns(std::max(1, maxColumns))
    , m_minWidth(minWidth)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

TileLayout::~TileLayout()
{
    qDeleteAll(m_items);
}

void TileLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *TileLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items[index] : nullptr;
}

QLayoutItem *TileLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> TileLayout::shown() const
{
    QList<QLayoutItem *> items;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            items << item;
    }
    return items;
}

int TileLayout::columnsFor(int width) const
{
    int needed = m_minWidth;
    for (const QLayoutItem *item : shown())
        needed = std::max(needed, item->minimumSize().width());
    const int fit = (width + m_gap) / (needed + m_gap);
    const int most = std::min(m_maxColumns, std::max(1, int(shown().size())));
    int columns = std::clamp(fit, 1, most);
    // Four tiles read better as 2 + 2 than as 3 + 1.
    if (columns > 1 && columns < most && most % columns != 0)
        --columns;
    return columns;
}

int TileLayout::arrange(const QRect &rect, bool apply) const
{
    const QList<QLayoutItem *> items = shown();
    const int columns = columnsFor(rect.width());
    const int width = (rect.width() - (columns - 1) * m_gap) / columns;
    int y = rect.top();
    for (qsizetype first = 0; first < items.size(); first += columns) {
        const qsizetype last = std::min(first + columns, items.size());
        int height = 0;
        for (qsizetype i = first; i < last; ++i) {
            const QLayoutItem *item = items[i];
            const int own =
                item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
            height = std::max({height, own, item->minimumSize().height()});
        }
        for (qsizetype i = first; apply && i < last; ++i) {
            const int x = rect.left() + int(i - first) * (width + m_gap);
            items[i]->setGeometry(QRect(x, y, width, height));
        }
        y += height + m_gap;
    }
    return items.isEmpty() ? 0 : y - m_gap - rect.top();
}

int TileLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize TileLayout::sizeHint() const
{
    const int most = std::min(m_maxColumns, std::max(1, int(shown().size())));
    const int width = most * m_minWidth + (most - 1) * m_gap;
    return {width, heightForWidth(width)};
}

QSize TileLayout::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : shown()) {
        width = std::max(width, item->minimumSize().width());
        height = std::max(height, item->minimumSize().height());
    }
    return {width, height};
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace otasuke
