#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QChart>
#include <QGraphicsSimpleTextItem>

#include "ui/charts/chart_scale.h"
#include "ui/charts/chart_style.h"

class QAbstractAxis;
class QValueAxis;

namespace otasuke {

/// A chart whose words we place ourselves: Qt Charts cuts axis labels off with dots as soon as it
/// fears for room. Subclasses fill it in their constructor; measures follow the style's font.
class LabelledChart : public QChart
{
public:
    explicit LabelledChart(const ChartStyle &style);

protected:
    const ChartStyle &style() const { return m_style; }
    qreal em() const; ///< height of a line of text
    qreal widthOf(const QString &text) const;
    QString elided(const QString &text, qreal width) const;
    QGraphicsSimpleTextItem *addText(const QString &text, const QColor &colour);
    QValueAxis *addValueAxis(const ChartScale &scale, Qt::Alignment side);

    void resizeEvent(QGraphicsSceneResizeEvent *event) override;
    /// The part of `all` where the bars stand.
    virtual QRectF plotIn(const QRectF &all) const = 0;
    /// Puts the texts where they belong, for plotArea().
    virtual void place() = 0;

private:
    ChartStyle m_style;
};

LabelledChart *makeChart(const DayChart &data, const ChartStyle &style);
LabelledChart *makeChart(const BarChart &data, const ChartStyle &style);

} // namespace otasuke
