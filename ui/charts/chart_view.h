#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_style.h"

class QPainter;

namespace otasuke {

class ChartCanvas;

/// A chart on the screen. Its accessible description tells the figures, since a picture doesn't.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(const ChartStyle &style, QWidget *parent = nullptr);

    void setChart(const DayChart &chart);
    void setChart(const BarChart &chart);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    ChartStyle m_style;
    ChartCanvas *m_canvas;
    qreal m_lines = 12; ///< wanted height in lines of text
};

/// The same charts on paper, as vectors. Needs a QApplication; GUI thread.
void paintChart(
    QPainter &painter, const QRectF &target, const DayChart &data, const ChartStyle &style);
void paintChart(
    QPainter &painter, const QRectF &target, const BarChart &data, const ChartStyle &style);

} // namespace otasuke
