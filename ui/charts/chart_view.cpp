// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <QChartView>
#include <QFontMetrics>
#include <QGraphicsScene>
#include <QLocale>
#include <QVBoxLayout>

#include "models/judgement/explain.h"
#include "ui/charts/labelled_chart.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// Takes no wheel, so that the page scrolls over it.
class ChartCanvas final : public QChartView
{
public:
    using QChartView::QChartView;
    void take(LabelledChart *chart)
    {
        QChart *old = QChartView::chart();
        QChartView::setChart(chart);
        delete old;
    }

private:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

namespace {

QString inWords(const DayChart &data)
{
    QStringList lines;
    for (int i = 0; i < data.days.size(); ++i) {
        if (data.unknownDays.value(i))
            lines << ChartView::tr("%1: no records")
                         .arg(QLocale().toString(data.days[i], QLocale::ShortFormat));
        if (data.dayTotal(i) <= 0)
            continue;
        const auto total = qint64(data.dayTotal(i));
        lines << u"%1: %2"_s.arg(QLocale().toString(data.days[i], QLocale::ShortFormat),
            data.unit == ChartUnit::Bytes ? formatBytes(total) : formatCount(total));
    }
    return lines.join(u'\n');
}

QString inWords(const BarChart &data)
{
    QStringList lines;
    for (const BarChart::Bar &bar : data.bars)
        lines << u"%1: %2"_s.arg(bar.label, bar.words);
    return lines.join(u'\n');
}

void paint(QPainter &painter, const QRectF &target, LabelledChart *chart)
{
    QGraphicsScene scene;
    scene.addItem(chart);
    chart->resize(target.size());
    const QRectF whole(QPointF(), target.size());
    scene.setSceneRect(whole);
    scene.render(&painter, target, whole, Qt::IgnoreAspectRatio);
}

} // namespace

ChartView::ChartView(const ChartStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_canvas(new ChartCanvas(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    m_canvas->setFrameShape(QFrame::NoFrame);
    m_canvas->setRenderHint(QPainter::Antialiasing);
    m_canvas->setBackgroundBrush(Qt::NoBrush);
    m_canvas->setStyleSheet(u"background: transparent"_s);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartView::setChart(const DayChart &chart)
{
    m_lines = chart.unknownDays.contains(true) ? 14 : 12; // one name more beside the bars
    m_canvas->take(makeChart(chart, m_style));
    setAccessibleName(chart.title);
    setAccessibleDescription(inWords(chart));
    updateGeometry();
}

void ChartView::setChart(const BarChart &chart)
{
    m_lines = 1.6 + 1.9 * double(chart.bars.size());
    m_canvas->take(makeChart(chart, m_style));
    setAccessibleName(chart.title);
    setAccessibleDescription(inWords(chart));
    updateGeometry();
}

QSize ChartView::sizeHint() const
{
    return {480, int(m_lines * QFontMetrics(m_style.font).height())};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void paintChart(
    QPainter &painter, const QRectF &target, const DayChart &data, const ChartStyle &style)
{
    paint(painter, target, makeChart(data, style));
}

void paintChart(
    QPainter &painter, const QRectF &target, const BarChart &data, const ChartStyle &style)
{
    paint(painter, target, makeChart(data, style));
}

} // namespace otasuke
