// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelled_chart.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace otasuke {

LabelledChart::LabelledChart(const ChartStyle &style)
    : m_style(style)
{
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
}

qreal LabelledChart::em() const
{
    return QFontMetricsF(m_style.font).height();
}

qreal LabelledChart::widthOf(const QString &text) const
{
    return QFontMetricsF(m_style.font).horizontalAdvance(text);
}

QString LabelledChart::elided(const QString &text, qreal width) const
{
    return QFontMetricsF(m_style.font).elidedText(text, Qt::ElideRight, width);
}

QGraphicsSimpleTextItem *LabelledChart::addText(const QString &text, const QColor &colour)
{
    auto *item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(m_style.font);
    item->setBrush(colour);
    item->setZValue(100);
    return item;
}

QValueAxis *LabelledChart::addValueAxis(const ChartScale &scale, Qt::Alignment side)
{
    auto *axis = new QValueAxis(this);
    axis->setRange(0, scale.top);
    axis->setTickCount(scale.ticks);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false); // drawn by us: it lags behind setPlotArea
    addAxis(axis, side);
    return axis;
}

void LabelledChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    setPlotArea(plotIn(QRectF(QPointF(), size())));
    place();
}

} // namespace otasuke
