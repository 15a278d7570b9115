// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatch.h"

#include <QPainter>

namespace otasuke {

namespace {

constexpr qreal kStep = 4; // 1 mm on A4

QList<QLineF> linesIn(const QRectF &box, Qt::BrushStyle style)
{
    QList<QLineF> lines;
    const bool rising = style == Qt::BDiagPattern || style == Qt::DiagCrossPattern;
    const bool falling = style == Qt::FDiagPattern || style == Qt::DiagCrossPattern;
    if (style == Qt::HorPattern) {
        for (qreal y = box.bottom() - kStep / 2; y > box.top(); y -= kStep)
            lines << QLineF(box.left(), y, box.right(), y);
    }
    const qreal reach = box.height();
    for (qreal x = box.left() - reach; x < box.right(); x += kStep) {
        if (rising)
            lines << QLineF(x, box.bottom(), x + reach, box.top());
        if (falling)
            lines << QLineF(x, box.top(), x + reach, box.bottom());
    }
    return lines;
}

} // namespace

Hatch::Hatch(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(50);
}

void Hatch::clear()
{
    prepareGeometryChange();
    m_parts.clear();
    m_bounds = {};
}

void Hatch::add(const QRectF &box, Qt::BrushStyle style)
{
    if (style == Qt::NoBrush || box.isEmpty())
        return;
    prepareGeometryChange();
    m_parts << Part{box, style};
    m_bounds |= box;
}

void Hatch::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(QPen(Qt::black, 0.6));
    for (const Part &part : std::as_const(m_parts)) {
        painter->save();
        painter->setClipRect(part.box, Qt::IntersectClip);
        painter->drawLines(linesIn(part.box, part.style));
        painter->restore();
    }
}

} // namespace otasuke
