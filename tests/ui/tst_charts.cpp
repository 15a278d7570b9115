// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts are drawn from, and that every figure gets onto the paper.
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include "tests/ui/sample_month.h"
#include "ui/charts/chart_scale.h"
#include "ui/charts/chart_view.h"
#include "ui/theme.h"

using namespace otasuke;
using namespace Qt::StringLiterals;

class TstCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scaleHoldsEveryValue_data();
    void scaleHoldsEveryValue();
    void servicesKeepTheirLook();
    void dayChartLosesNoByte();
    void dayChartEndsToday();
    void weekendsAndHolidaysAreMarked();
    void departmentsAreSortedAndCut();
    void paperLooksDifferWithoutColour();
    void emptyChartIsPainted();
    void viewTellsItsFigures();
};

void TstCharts::scaleHoldsEveryValue_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("unit");
    for (const double highest : {0.0, 1.0, 3.0, 7.0, 59.0, 78.0, 999.0, 1000.0, 4.2e9, 9.99e11})
        for (const auto unit : {ChartUnit::Bytes, ChartUnit::Count})
            QTest::addRow("%g %d", highest, int(unit)) << highest << int(unit);
}

void TstCharts::scaleHoldsEveryValue()
{
    QFETCH(double, highest);
    QFETCH(int, unit);
    const ChartScale scale = scaleFor(highest, ChartUnit(unit));
    QVERIFY(scale.top > 0);
    QVERIFY(scale.top * scale.divisor >= highest * 0.999999);
    QVERIFY(scale.ticks >= 2 && scale.ticks <= 5);
    QCOMPARE(scale.unit.isEmpty(), ChartUnit(unit) == ChartUnit::Count);
    // Each line's number reads exactly as it stands.
    const double step = scale.top / (scale.ticks - 1);
    const double shown = QString::number(step, 'f', scale.decimals).toDouble();
    QVERIFY2(qAbs(shown - step) < step * 1e-6, qPrintable(QString::number(step)));
}

void TstCharts::servicesKeepTheirLook()
{
    const QStringList ids{u"sharepoint"_s, u"gigafile"_s, u"some-service"_s, u"google-drive"_s};
    const QList<int> looks = looksOf(ids);
    QCOMPARE(QSet<int>(looks.cbegin(), looks.cend()).size(), ids.size());
    QCOMPARE(looks[0], looksOf({u"sharepoint"_s})[0]);
    QCOMPARE(looks[1], looksOf({u"chatgpt"_s, u"gigafile"_s})[1]);
    QVERIFY(looksOf({u"onedrive-personal"_s, u"dropbox"_s})[0] !=
        looksOf({u"onedrive-personal"_s, u"dropbox"_s})[1]);
}

void TstCharts::dayChartLosesNoByte()
{
    const MonthlySummary month = sample::normalMonth();
    const DayChart chart = cloudDayChart(month.cloud, OfficeCalendar(), QDate(2026, 11, 1));
    QCOMPARE(chart.days.size(), 31);
    QCOMPARE(chart.series.size(), 6); // the five largest, and the rest as one
    double drawn = 0;
    for (int i = 0; i < chart.days.size(); ++i)
        drawn += chart.dayTotal(i);
    double told = 0;
    for (const DayUsage &usage : month.cloud.days)
        told += double(usage.bytesOut);
    QCOMPARE(drawn, told);
}

void TstCharts::dayChartEndsToday()
{
    const MonthlySummary month = sample::normalMonth();
    const DayChart chart = cloudDayChart(month.cloud, OfficeCalendar(), QDate(2026, 10, 9));
    QCOMPARE(chart.days.size(), 9);
    QCOMPARE(chart.days.last(), chart.today);
}

void TstCharts::weekendsAndHolidaysAreMarked()
{
    const MonthlySummary month = sample::normalMonth();
    const DayChart chart = attackDayChart(month, OfficeCalendar(), QDate(2026, 11, 1));
    QVERIFY(!chart.restDays[0]); // Thursday
    QVERIFY(chart.restDays[2]); // Saturday the 3rd
    QVERIFY(chart.restDays[11]); // Monday the 12th: Sports Day
    QVERIFY(!chart.restDays[12]);
}

void TstCharts::departmentsAreSortedAndCut()
{
    const MonthlySummary month = sample::normalMonth();
    const BarChart chart = departmentChart(month.cloud, 3);
    QCOMPARE(chart.bars.size(), 3);
    QVERIFY(chart.bars[0].value > chart.bars[1].value);
    QVERIFY(chart.bars[0].stressed); // more than twice the month before
    QVERIFY(!chart.bars[2].stressed);
}

void TstCharts::paperLooksDifferWithoutColour()
{
    const ChartStyle style = paperStyle(QFont());
    QSet<QString> looks;
    for (int look = -1; look < 6; ++look) {
        const QColor ground = style.brush(look).color();
        QCOMPARE(ground.red(), ground.green());
        QCOMPARE(ground.green(), ground.blue());
        looks << u"%1/%2"_s.arg(ground.red()).arg(int(style.hatch(look)));
    }
    QCOMPARE(looks.size(), 7);
}

void TstCharts::emptyChartIsPainted()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(11);
    paintChart(painter, image.rect(), DayChart{}, paperStyle(font));
    paintChart(painter, image.rect(), BarChart{}, paperStyle(font));
    painter.end();
    QVERIFY(!image.isNull());
}

void TstCharts::viewTellsItsFigures()
{
    const Theme theme;
    ChartView view(screenStyle(theme));
    view.setChart(departmentChart(sample::normalMonth().cloud, 8));
    QVERIFY(view.accessibleDescription().contains(u"検査室"_s));
    QVERIFY(view.accessibleDescription().contains(u"1.9 GB"_s));
    view.setChart(cloudDayChart(sample::normalMonth().cloud, OfficeCalendar(), QDate(2026, 11, 1)));
    QVERIFY(view.accessibleDescription().count(u'\n') > 15);
}

QTEST_MAIN(TstCharts)
#include "tst_charts.moc"
