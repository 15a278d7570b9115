// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QCursor>
#include <QGraphicsRectItem>
#include <QHash>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include "models/judgement/explain.h"
#include "ui/charts/hatch.h"
#include "ui/charts/labelled_chart.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

class DayChartItem final : public LabelledChart
{
    Q_DECLARE_TR_FUNCTIONS(DayChart)
public:
    DayChartItem(const DayChart &data, const ChartStyle &style);

private:
    struct DayLabel
    {
        int day;
        QGraphicsSimpleTextItem *item;
    };
    struct LegendLine
    {
        QGraphicsRectItem *swatch;
        QGraphicsSimpleTextItem *name;
    };

    void addBars();
    void addDayLabels();
    void addTicks();
    void placeHatch();
    void addLegend();
    void addPeak();
    void tell(bool entered, int day, const QBarSet *set) const;
    QBrush notKnown() const;
    QString legendName(qsizetype line) const;
    QString dayName(const QDate &day) const;
    QString valueName(double value) const;
    qreal legendWidth() const;
    QRectF plotIn(const QRectF &all) const override;
    void place() override;
    void placeAxisLabels(const QRectF &plot);
    void placeLegend(const QRectF &plot);
    QPointF at(double day, double value) const;

    const DayChart m_data;
    const ChartScale m_scale;
    QStackedBarSeries *m_bars = nullptr;
    QGraphicsSimpleTextItem *m_title = nullptr;
    QGraphicsSimpleTextItem *m_peak = nullptr;
    int m_peakDay = -1;
    QList<QGraphicsRectItem *> m_rest;
    QHash<int, QGraphicsRectItem *> m_unknown; ///< by day
    QList<DayLabel> m_days;
    struct Tick
    {
        QGraphicsSimpleTextItem *label;
        QGraphicsLineItem *line;
    };
    QList<Tick> m_ticks;
    Hatch *m_hatch = nullptr;
    QList<LegendLine> m_legend;
};

DayChartItem::DayChartItem(const DayChart &data, const ChartStyle &style)
    : LabelledChart(style)
    , m_data(data)
    , m_scale(scaleFor(data.highest(), data.unit))
{
    //: Title of a chart with its unit: "Sent each day (GB)"
    m_title =
        addText(m_scale.unit.isEmpty() ? data.title : tr("%1 (%2)").arg(data.title, m_scale.unit),
            style.ink2);
    addBars();
    addDayLabels();
    addTicks();
    m_hatch = new Hatch(this);
    addLegend();
    addPeak();
}

void DayChartItem::addBars()
{
    m_bars = new QStackedBarSeries(this);
    m_bars->setBarWidth(0.68);
    for (const ChartSeries &series : m_data.series) {
        auto *set = new QBarSet(series.name, m_bars);
        set->setBrush(style().brush(series.look));
        const QColor edge = style().edge(series.look);
        set->setPen(edge.isValid() ? QPen(edge, 0.6) : QPen(Qt::NoPen));
        for (const double value : series.values)
            set->append(value / m_scale.divisor);
        m_bars->append(set);
    }
    addSeries(m_bars);
    auto *days = new QBarCategoryAxis(this);
    for (const QDate &day : m_data.days)
        days->append(day.toString(Qt::ISODate));
    days->setLabelsVisible(false);
    days->setGridLineVisible(false);
    days->setLineVisible(false);
    addAxis(days, Qt::AlignBottom);
    m_bars->attachAxis(days);
    m_bars->attachAxis(addValueAxis(m_scale, Qt::AlignLeft));
    connect(m_bars, &QAbstractBarSeries::hovered, this,
        [this](bool in, int day, QBarSet *set) { tell(in, day, set); });
}

void DayChartItem::addDayLabels()
{
    for (int i = 0; i < m_data.days.size(); ++i) {
        if (m_data.restDays.value(i)) {
            auto *band = new QGraphicsRectItem(this);
            band->setBrush(style().rest);
            band->setPen(Qt::NoPen);
            band->setZValue(-0.5); // above the ground, below grid and bars
            m_rest << band;
        }
        if (m_data.unknownDays.value(i)) {
            m_unknown.insert(i, new QGraphicsRectItem(this));
            m_unknown[i]->setBrush(notKnown());
            m_unknown[i]->setPen(Qt::NoPen);
            m_unknown[i]->setZValue(-0.4);
        }
        const bool today = m_data.days[i] == m_data.today;
        const bool weekly = i == 0 || m_data.days.size() <= 10 ||
            (m_data.days[i].dayOfWeek() == Qt::Monday && i > 1);
        if (today || weekly)
            m_days << DayLabel{
                i, addText(today ? tr("Today") : dayName(m_data.days[i]), style().ink2)};
    }
}

void DayChartItem::addTicks()
{
    for (int i = 0; i < m_scale.ticks; ++i) {
        const double value = m_scale.top * i / (m_scale.ticks - 1);
        auto *line = new QGraphicsLineItem(this);
        line->setPen(QPen(style().line, i == 0 ? 1 : 0.6));
        line->setZValue(-0.3); // above weekends, below bars
        const QString number = m_scale.decimals == 0
            ? formatCount(qRound64(value))
            : QLocale::c().toString(value, 'f', m_scale.decimals);
        m_ticks << Tick{addText(number, style().ink2), line};
    }
}

void DayChartItem::addLegend()
{
    for (qsizetype i = m_data.series.size() - 1; i >= 0 && m_data.series.size() > 1; --i) {
        const ChartSeries &series = m_data.series[i];
        auto *swatch = new QGraphicsRectItem(this);
        swatch->setBrush(style().brush(series.look));
        const QColor edge = style().edge(series.look);
        swatch->setPen(edge.isValid() ? QPen(edge, 0.6) : QPen(Qt::NoPen));
        m_legend << LegendLine{swatch, addText(series.name, style().ink)};
    }
    if (m_unknown.isEmpty())
        return;
    auto *swatch = new QGraphicsRectItem(this);
    swatch->setBrush(notKnown());
    swatch->setPen(QPen(style().line, 0.6));
    m_legend << LegendLine{swatch, addText(tr("No records"), style().ink)};
}

/// What lies behind days nobody watched.
QBrush DayChartItem::notKnown() const
{
    return QBrush(style().ink2, Qt::BDiagPattern);
}

QString DayChartItem::legendName(qsizetype line) const
{
    const qsizetype series = m_data.series.size() - 1 - line;
    const bool named = m_data.series.size() > 1 && series >= 0;
    return named ? m_data.series[series].name : tr("No records");
}

void DayChartItem::addPeak()
{
    for (int i = 0; i < m_data.days.size(); ++i) {
        if (m_data.dayTotal(i) > 0 && m_data.dayTotal(i) == m_data.highest())
            m_peakDay = i;
    }
    if (m_peakDay >= 0)
        m_peak = addText(valueName(m_data.highest()), style().ink);
}

QString DayChartItem::dayName(const QDate &day) const
{
    //: A day at the axis of a chart, as QLocale's date format: "Nov 2"
    return QLocale::c().toString(day, tr("MMM d"));
}

QString DayChartItem::valueName(double value) const
{
    return m_data.unit == ChartUnit::Bytes ? formatBytes(qint64(value))
                                           : formatCount(qint64(value));
}

void DayChartItem::tell(bool entered, int day, const QBarSet *set) const
{
    if (!entered || day < 0 || day >= m_data.days.size()) {
        QToolTip::hideText();
        return;
    }
    //: Shown over a bar: day, service, what was sent
    QToolTip::showText(QCursor::pos(),
        tr("%1  %2  %3")
            .arg(dayName(m_data.days[day]), set->label(),
                valueName(set->at(day) * m_scale.divisor)));
}

qreal DayChartItem::legendWidth() const
{
    qreal widest = 0;
    for (qsizetype i = 0; i < m_legend.size(); ++i)
        widest = std::max(widest, widthOf(legendName(i)));
    return m_legend.isEmpty() ? 0 : std::min(widest + 2.6 * em(), size().width() * 0.34);
}

QRectF DayChartItem::plotIn(const QRectF &all) const
{
    qreal ticks = 0;
    for (const Tick &tick : m_ticks)
        ticks = std::max(ticks, tick.label->boundingRect().width());
    return all.adjusted(ticks + 0.6 * em(), 2.7 * em(), -legendWidth() - 0.4 * em(), -1.5 * em());
}

QPointF DayChartItem::at(double day, double value) const
{
    const QRectF plot = plotArea();
    const double days = std::max(1.0, double(m_data.days.size()));
    return {plot.left() + plot.width() * (day + 0.5) / days,
        plot.bottom() - plot.height() * value / m_scale.top};
}

void DayChartItem::place()
{
    const QRectF plot = plotArea();
    m_title->setPos(0, 0);
    int rest = 0;
    for (int i = 0; i < m_data.days.size(); ++i) {
        if (m_data.restDays.value(i))
            m_rest[rest++]->setRect(QRectF(at(i - 0.5, m_scale.top), at(i + 0.5, 0)));
    }
    for (auto it = m_unknown.cbegin(); it != m_unknown.cend(); ++it)
        (*it)->setRect(QRectF(at(it.key() - 0.5, m_scale.top), at(it.key() + 0.5, 0)));
    m_hatch->clear();
    placeAxisLabels(plot);
    placeLegend(plot);
    placeHatch();
    if (!m_peak)
        return;
    const QRectF box = m_peak->boundingRect();
    const QPointF top = at(m_peakDay, m_data.highest() / m_scale.divisor);
    const qreal x = std::clamp(
        top.x() - box.width() / 2, plot.left(), std::max(plot.left(), plot.right() - box.width()));
    m_peak->setPos(x, top.y() - box.height() - 1);
}

void DayChartItem::placeHatch()
{
    const double half = m_bars->barWidth() / 2;
    for (int day = 0; day < m_data.days.size(); ++day) {
        double below = 0;
        for (const ChartSeries &series : m_data.series) {
            const double above = below + series.values.value(day) / m_scale.divisor;
            m_hatch->add(
                QRectF(at(day - half, above), at(day + half, below)), style().hatch(series.look));
            below = above;
        }
    }
}

void DayChartItem::placeAxisLabels(const QRectF &plot)
{
    for (int i = 0; i < m_ticks.size(); ++i) {
        const QRectF box = m_ticks[i].label->boundingRect();
        const qreal y = plot.bottom() - plot.height() * i / double(m_ticks.size() - 1);
        m_ticks[i].label->setPos(plot.left() - box.width() - 0.4 * em(), y - box.height() / 2);
        m_ticks[i].line->setLine(plot.left(), y, plot.right(), y);
    }
    // From the right: today is the one label that must stay.
    qreal free = size().width();
    for (qsizetype i = m_days.size() - 1; i >= 0; --i) {
        const QRectF box = m_days[i].item->boundingRect();
        const qreal x = at(m_days[i].day, 0).x() - box.width() / 2;
        const bool fits = x + box.width() + 0.3 * em() <= free;
        m_days[i].item->setVisible(fits);
        m_days[i].item->setPos(std::max(plot.left(), x), plot.bottom() + 0.3 * em());
        free = fits ? x : free;
    }
}

void DayChartItem::placeLegend(const QRectF &plot)
{
    const qreal left = plot.right() + 1.1 * em();
    const qreal step =
        std::min(1.75 * em(), plot.height() / std::max(1.0, double(m_legend.size())));
    for (int i = 0; i < m_legend.size(); ++i) {
        const qreal y = plot.top() + i * step;
        m_legend[i].swatch->setRect(left, y + 0.14 * em(), 0.74 * em(), 0.74 * em());
        const qsizetype series = m_data.series.size() - 1 - i;
        if (series >= 0 && m_data.series.size() > 1)
            m_hatch->add(m_legend[i].swatch->rect(), style().hatch(m_data.series[series].look));
        m_legend[i].name->setText(elided(legendName(i), legendWidth() - 2.2 * em()));
        m_legend[i].name->setPos(left + 1.15 * em(), y);
    }
}

} // namespace

LabelledChart *makeChart(const DayChart &data, const ChartStyle &style)
{
    return new DayChartItem(data, style);
}

} // namespace otasuke
