// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <algorithm>
#include <utility>

namespace otasuke {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items[index] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    const auto endRow = [&] {
        for (const auto &[item, place] : std::as_const(row)) {
            if (apply)
                item->setGeometry(place.translated(0, (line - place.height()) / 2));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            endRow();
            x = rect.left();
            y += line + m_gap;
            line = 0;
        }
        row.append({item, {x, y, std::min(size.width(), rect.width()), size.height()}});
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    endRow();
    return y + line - rect.top();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0); // a QSize begins at −1
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? m_gap : 0);
        size.rheight() = std::max(size.height(), item->sizeHint().height());
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0); // a QSize begins at −1
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace otasuke
