// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include "ui/charts/labelled_chart.h"

namespace otasuke {

namespace {

/// Every bar carries its own name and value; there is nothing left for a legend.
class BarChartItem final : public LabelledChart
{
    Q_DECLARE_TR_FUNCTIONS(BarChart)
public:
    BarChartItem(const BarChart &data, const ChartStyle &style);

private:
    void addBars();
    QRectF plotIn(const QRectF &all) const override;
    void place() override;
    qreal namesWidth() const;
    double highest() const;

    const BarChart m_data;
    QGraphicsSimpleTextItem *m_title = nullptr;
    QList<QGraphicsSimpleTextItem *> m_names;
    QList<QGraphicsSimpleTextItem *> m_values;
};

BarChartItem::BarChartItem(const BarChart &data, const ChartStyle &style)
    : LabelledChart(style)
    , m_data(data)
{
    m_title = addText(data.title, style.ink2);
    addBars();
    for (const BarChart::Bar &bar : data.bars) {
        m_names << addText(bar.label, style.ink);
        m_values << addText(bar.words, style.ink);
    }
}

double BarChartItem::highest() const
{
    double most = 0;
    for (const BarChart::Bar &bar : m_data.bars)
        most = std::max(most, bar.value);
    return most > 0 ? most : 1;
}

void BarChartItem::addBars()
{
    auto *usual = new QBarSet(tr("Usual"), this);
    auto *stressed = new QBarSet(tr("Grown"), this);
    usual->setBrush(style().bar);
    stressed->setBrush(style().stressed);
    auto *names = new QBarCategoryAxis(this);
    // Qt Charts counts from below.
    for (qsizetype i = m_data.bars.size() - 1; i >= 0; --i) {
        const BarChart::Bar &bar = m_data.bars[i];
        usual->append(bar.stressed ? 0 : bar.value / highest());
        stressed->append(bar.stressed ? bar.value / highest() : 0);
        names->append(QString::number(i));
    }
    auto *bars = new QHorizontalStackedBarSeries(this);
    bars->setBarWidth(0.5);
    for (QBarSet *set : {usual, stressed}) {
        set->setPen(style().printed ? QPen(Qt::black, 0.6) : QPen(Qt::NoPen));
        bars->append(set);
    }
    addSeries(bars);
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    addAxis(names, Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(addValueAxis({}, Qt::AlignBottom));
}

qreal BarChartItem::namesWidth() const
{
    qreal widest = 0;
    for (const BarChart::Bar &bar : m_data.bars)
        widest = std::max(widest, widthOf(bar.label));
    return std::min(widest + em(), size().width() * 0.4);
}

QRectF BarChartItem::plotIn(const QRectF &all) const
{
    qreal values = 0;
    for (const BarChart::Bar &bar : m_data.bars)
        values = std::max(values, widthOf(bar.words));
    return all.adjusted(namesWidth(), 1.6 * em(), -values - em(), 0);
}

void BarChartItem::place()
{
    const QRectF plot = plotArea();
    const qreal step = plot.height() / std::max(1.0, double(m_data.bars.size()));
    m_title->setPos(0, 0);
    for (int i = 0; i < m_data.bars.size(); ++i) {
        const BarChart::Bar &bar = m_data.bars[i];
        const qreal y = plot.top() + (i + 0.5) * step - em() / 2;
        m_names[i]->setText(elided(bar.label, namesWidth() - em()));
        m_names[i]->setPos(0, y);
        m_values[i]->setPos(plot.left() + plot.width() * bar.value / highest() + 0.5 * em(), y);
    }
}

} // namespace

LabelledChart *makeChart(const BarChart &data, const ChartStyle &style)
{
    return new BarChartItem(data, style);
}

} // namespace otasuke
