// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_cards.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/explain.h"
#include "ui/pages/risk_table.h"
#include "ui/widgets/bar_strip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/score_bar.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Index of the row that has the focus, −1 if none: rows are made anew, the place is kept.
int focusedRow(QVBoxLayout *rows)
{
    for (int i = 0; i < rows->count(); ++i) {
        QWidget *widget = rows->itemAt(i)->widget();
        if (widget && widget->hasFocus())
            return i;
    }
    return -1;
}

void focusRow(QVBoxLayout *rows, int index)
{
    if (index >= 0 && index < rows->count() && rows->itemAt(index)->widget())
        rows->itemAt(index)->widget()->setFocus();
}

/// Of the days on which anything was sent.
qint64 medianBytes(const QList<HomeSnapshot::CloudDay> &days)
{
    QList<qint64> sent;
    for (const HomeSnapshot::CloudDay &day : days) {
        if (day.bytesOut > 0)
            sent << day.bytesOut;
    }
    std::sort(sent.begin(), sent.end());
    return sent.isEmpty() ? 0 : sent[sent.size() / 2];
}

} // namespace

RiskyCard::RiskyCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
{
    auto *heading = addHeading(tr("PCs at risk"));
    auto *all = makeButton(theme, ButtonKind::Link, tr("Show all"));
    all->setAccessibleName(tr("Show all PCs at risk"));
    heading->addWidget(all);
    connect(all, &QPushButton::clicked, this, &RiskyCard::allPressed);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void RiskyCard::set(const QList<DeviceRisk> &risky)
{
    QString said;
    for (const DeviceRisk &risk : risky)
        said += u"%1|%2|%3|%4\n"_s.arg(risk.device.name, RiskTable::placeOf(risk.device))
                    .arg(risk.score)
                    .arg(risk.reasons.isEmpty() ? QString() : reasonTitle(risk.reasons.first()));
    if (said == m_shown)
        return;
    m_shown = said;
    const int focused = focusedRow(m_rows);
    clearLayout(m_rows);
    for (const DeviceRisk &risk : risky) {
        m_rows->addWidget(ruleLine());
        m_rows->addWidget(makeRow(risk));
    }
    focusRow(m_rows, focused);
}

QWidget *RiskyCard::makeRow(const DeviceRisk &risk)
{
    const QString why = risk.reasons.isEmpty() ? QString() : reasonTitle(risk.reasons.first());
    auto *row = new RowButton(
        m_theme, tr("%1, risk %2: %3").arg(risk.device.name).arg(risk.score).arg(why));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    auto *name = new ElidedLabel(m_theme, TextRole::Strong, risk.device.name);
    // Beside the name there is room for the department, not for the desk.
    const QString &department = risk.device.department;
    auto *where = new ElidedLabel(m_theme, TextRole::Body,
        department.isEmpty() ? RiskTable::placeOf(risk.device) : department);
    auto *bar = new ScoreBar(m_theme);
    bar->set(risk.score / 100.0, toneOf(risk.level));
    bar->setFixedWidth(m_theme.px(80));
    auto *score = new TextLabel(m_theme, TextRole::Strong, QString::number(risk.score));
    score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    score->setFixedWidth(m_theme.px(26));
    first->addWidget(name);
    first->addWidget(where->tone(TextTone::Quiet), 1);
    first->addWidget(bar, 0, Qt::AlignVCenter);
    first->addWidget(score, 0, Qt::AlignVCenter);
    lines->addLayout(first);
    lines->addWidget(sentenceLabel(m_theme, why));
    row->row()->addLayout(lines, 1);
    connect(
        row, &QAbstractButton::clicked, this, [this, id = risk.device.id] { Q_EMIT chosen(id); });
    return row;
}

HomeCloudCard::HomeCloudCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_sentence(sentenceLabel(theme, QString()))
    , m_bars(new BarStrip(theme))
{
    auto *heading = addHeading(tr("Sent to the cloud this month"));
    auto *more = makeButton(theme, ButtonKind::Link, tr("Details"));
    more->setAccessibleName(tr("Details of what was sent to cloud services"));
    heading->addWidget(more);
    connect(more, &QPushButton::clicked, this, &HomeCloudCard::morePressed);
    m_bars->setMaximumHeight(theme.px(190));
    m_bars->setAccessibleName(tr("Bytes sent to cloud services, by day"));
    body()->addWidget(m_sentence);
    body()->addWidget(m_bars, 3);
    body()->addStretch(1);
}

void HomeCloudCard::set(const HomeSnapshot &home, const QDate &today)
{
    m_sentence->setText(home.cloudSentence.isEmpty()
            ? tr("Nothing has been recorded this month yet.")
            : home.cloudSentence);
    const QLocale locale;
    const QString format = tr("MMM d", "date format: month and day");
    QList<BarStrip::Bar> bars;
    qint64 most = 0;
    const qint64 usual = medianBytes(home.cloudDays);
    for (const HomeSnapshot::CloudDay &day : home.cloudDays) {
        const bool odd = home.cloudUnusual && day.bytesOut > usual * 2;
        most = std::max(most, day.bytesOut);
        bars << BarStrip::Bar{double(day.bytesOut), odd ? Tone::Warn : Tone::Neutral,
            tr("%1: %2").arg(locale.toString(day.day, format), formatBytes(day.bytesOut))};
    }
    const bool any = most > 0;
    m_bars->setVisible(any);
    if (!any)
        return;
    const auto label = [&](const QDate &day) {
        return day == today ? tr("Today") : locale.toString(day, format);
    };
    m_bars->setBars(bars, label(home.cloudDays.first().day), label(home.cloudDays.last().day));
    m_bars->setTopLabel(tr("Busiest day: %1").arg(formatBytes(most)));
}

WeekCard::WeekCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
{
    auto *heading = addHeading(tr("This week"));
    auto *all = makeButton(theme, ButtonKind::Link, tr("Show all"));
    all->setAccessibleName(tr("Show all events"));
    heading->addWidget(all);
    connect(all, &QPushButton::clicked, this, &WeekCard::allPressed);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void WeekCard::set(
    const QList<HomeSnapshot::Happening> &week, const OfficeCalendar &calendar, const QDate &today)
{
    QString said = today.toString(Qt::ISODate);
    for (const HomeSnapshot::Happening &h : week)
        said += u"%1|%2\n"_s.arg(h.at).arg(h.text);
    if (said == m_shown)
        return;
    m_shown = said;
    clearLayout(m_rows);
    if (week.isEmpty())
        m_rows->addWidget(sentenceLabel(m_theme, tr("Nothing worth telling happened this week.")));
    const QLocale locale;
    for (const HomeSnapshot::Happening &h : week) {
        const QDate day = calendar.dayOf(h.at);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(6, 8, 6, 8);
        row->setSpacing(12);
        auto *date = quietLabel(m_theme,
            day == today ? tr("Today") : locale.toString(day, tr("M/d", "date format, short")));
        date->setMinimumWidth(m_theme.px(42));
        row->addWidget(date, 0, Qt::AlignTop);
        auto *text = sentenceLabel(m_theme, h.text);
        if (h.severity >= Severity::High)
            text->tone(TextTone::Bad);
        row->addWidget(text, 1);
        m_rows->addWidget(ruleLine());
        m_rows->addLayout(row);
    }
}

FirstStepsCard::FirstStepsCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
{
    addHeading(tr("Three steps and the watch begins"));
    const QStringList steps{
        tr("Tell the console which appliance to watch. Its address and its password stand on the "
           "note of your provider."),
        tr("Enter the telephone numbers and hours of your contract, so that help is one click "
           "away."),
        tr("Say which PC stands where. The console finds the PCs by itself; you give the names.")};
    for (int i = 0; i < steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(6, 8, 6, 8);
        row->setSpacing(14);
        auto *number = new TextLabel(theme, TextRole::Strong, QString::number(i + 1));
        number->tone(TextTone::Accent);
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(sentenceLabel(theme, steps[i]), 1);
        body()->addWidget(ruleLine());
        body()->addLayout(row);
    }
    auto *settings = makeButton(theme, ButtonKind::Primary, tr("Open settings"));
    body()->addSpacing(8);
    body()->addWidget(settings, 0, Qt::AlignLeft);
    connect(settings, &QPushButton::clicked, this, &FirstStepsCard::settingsPressed);
}

} // namespace otasuke
