// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a device's detail that tell of the past: a small chart of the days, what happened on
// each in words, the records.
#include <QLocale>
#include <QVBoxLayout>

#include "models/judgement/explain.h"
#include "ui/pages/record_fold.h"
#include "ui/pages/risk_detail.h"
#include "ui/pages/risk_table.h"
#include "ui/widgets/bar_strip.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kDays = kRiskDays;

QString dateText(const QDate &day)
{
    return QLocale().toString(day, RiskDetail::tr("MMM d", "date format: month and day"));
}

QString tipOf(const QDate &day, const DayMark &mark)
{
    if (mark.open + mark.blocked == 0)
        return RiskDetail::tr("%1: nothing").arg(dateText(day));
    return RiskDetail::tr("%1: not stopped %2, stopped %3")
        .arg(dateText(day))
        .arg(mark.open)
        .arg(mark.blocked);
}

Tone toneOf(const DeviceStory::Line &line)
{
    if (line.disposition == Disposition::Blocked)
        return Tone::Ok;
    return line.severity >= Severity::High ? Tone::Bad : Tone::Neutral;
}

} // namespace

void RiskDetail::addDays()
{
    if (m_marks.isEmpty())
        return;
    body()->addWidget(headingLabel(m_theme, tr("Attacks a day, in the last 30 days"))->wrap());
    auto *strip = new BarStrip(m_theme);
    strip->setObjectName(u"riskDays"_s);
    strip->setAccessibleName(tr("Attacks a day, in the last 30 days"));
    strip->setFixedHeight(m_theme.px(96));
    QList<BarStrip::Bar> bars;
    int most = 0;
    for (int ago = kDays - 1; ago >= 0; --ago) {
        DayMark mark;
        mark.day = m_today.addDays(-ago);
        for (const DayMark &known : m_marks)
            mark = known.day == mark.day ? known : mark;
        most = std::max(most, mark.open + mark.blocked);
        bars << BarStrip::Bar{double(mark.open + mark.blocked),
            mark.open > 0 ? Tone::Bad : Tone::Neutral, tipOf(mark.day, mark)};
    }
    strip->setBars(bars, dateText(m_today.addDays(1 - kDays)), dateText(m_today));
    strip->setTopLabel(tr("At most %1 a day; red: not stopped").arg(most));
    body()->addWidget(strip);
}

void RiskDetail::addStory()
{
    m_story = new Fold(m_theme, tr("What happened, day by day"));
    m_story->setObjectName(u"riskStory"_s);
    body()->addWidget(m_story);
    connect(m_story, &Fold::toggled, this, &RiskDetail::onStory);
}

void RiskDetail::onStory(bool open)
{
    if (open && m_story->body()->isEmpty())
        Q_EMIT storyWanted(m_risk.device.id);
}

void RiskDetail::setStory(const DeviceStory &story)
{
    if (!m_story || story.device != m_risk.device.id || !m_story->isOpen())
        return;
    clearLayout(m_story->body());
    if (story.days.isEmpty())
        m_story->body()->addWidget(
            quietLabel(m_theme, tr("Nothing worth telling in the last 30 days."))->wrap());
    for (const DeviceStory::Day &day : story.days)
        addDay(day);
    if (story.more)
        m_story->body()->addWidget(quietLabel(m_theme,
            tr("There are more records than can be told here. The Events page has them all."))
                                       ->wrap());
}

void RiskDetail::addDay(const DeviceStory::Day &day)
{
    auto *rows = m_story->body();
    rows->addWidget(ruleLine());
    rows->addWidget(headingLabel(m_theme, dateText(day.day)));
    for (const DeviceStory::Line &line : day.lines) {
        const QString text = line.count > 1
            ? tr("%1  %2 (%3 times)").arg(m_clock(line.last), line.text, formatCount(line.count))
            : tr("%1  %2", "time and what happened").arg(m_clock(line.last), line.text);
        auto *label = sentenceLabel(m_theme, text);
        label->setObjectName(u"storyLine"_s);
        rows->addWidget(label->tone(toneOf(line)));
    }
}

void RiskDetail::addRecords()
{
    const QList<qint64> ids = RecordFold::idsOf(m_risk.reasons);
    if (ids.isEmpty())
        return;
    m_records = new RecordFold(m_theme, ids, m_when);
    m_records->setObjectName(u"riskRecords"_s);
    body()->addWidget(m_records);
    connect(m_records, &RecordFold::wanted, this, &RiskDetail::recordsWanted);
}

void RiskDetail::addRecord(const EventRow &record)
{
    if (m_records)
        m_records->addRecord(record);
}

} // namespace otasuke
