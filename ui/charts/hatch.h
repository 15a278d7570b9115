#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsItem>

namespace otasuke {

/// Lines over bars on paper. Qt's own patterns have the size of the device's dots: invisible at 600
/// to the inch, coarse in a preview.
class Hatch final : public QGraphicsItem
{
public:
    explicit Hatch(QGraphicsItem *parent);
    void clear();
    void add(const QRectF &box, Qt::BrushStyle style);
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    struct Part
    {
        QRectF box;
        Qt::BrushStyle style;
    };
    QList<Part> m_parts;
    QRectF m_bounds;
};

} // namespace otasuke
