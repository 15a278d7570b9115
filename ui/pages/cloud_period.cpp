// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cloud_period.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

CloudPeriod::CloudPeriod(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choices(new Segments(theme, tr("Period"),
          {tr("Today"), tr("7 days"), tr("30 days"), tr("This month"), tr("Last month"),
              tr("Own dates")}))
    , m_shown(quietLabel(theme, QString()))
    , m_own(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_choices);
    auto *row = new QHBoxLayout(m_own);
    row->setContentsMargins(0, 0, 0, 0);
    m_first = addDate(tr("First day"));
    auto *until = sentenceLabel(theme, tr("to"));
    m_last = addDate(tr("Last day"));
    row->addWidget(m_first);
    row->addWidget(until);
    row->addWidget(m_last);
    row->addStretch(1);
    m_own->hide();
    column->addWidget(m_own);
    column->addWidget(m_shown);
    choose(Month);
    connect(m_choices, &Segments::changed, this, &CloudPeriod::onChoice);
}

QDateEdit *CloudPeriod::addDate(const QString &name)
{
    auto *date = new QDateEdit;
    date->setAccessibleName(name);
    date->setToolTip(name);
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"yyyy/MM/dd"_s); // read the same everywhere
    date->setMinimumWidth(m_theme.px(150));
    connect(date, &QDateEdit::dateChanged, this, &CloudPeriod::onDate);
    return date;
}

CloudPeriod::Choice CloudPeriod::choice() const
{
    return Choice(m_choices->current());
}

void CloudPeriod::choose(Choice choice)
{
    m_choices->setCurrent(choice);
    m_own->setVisible(choice == Own);
}

Period CloudPeriod::period(const OfficeCalendar &calendar, UtcMicros now) const
{
    const QDate today = calendar.dayOf(now);
    switch (choice()) {
    case Today:
        return calendar.days(today, today);
    case Week:
        return calendar.days(today.addDays(-6), today);
    case ThirtyDays:
        return calendar.days(today.addDays(-29), today);
    case Month:
        return calendar.days(QDate(today.year(), today.month(), 1), today);
    case LastMonth:
        return calendar.month(today.addMonths(-1));
    case Own:
        break;
    }
    const QDate last = std::min(m_last->date(), today);
    return calendar.days(std::min(m_first->date(), last), last);
}

void CloudPeriod::setShown(const QDate &first, const QDate &last)
{
    //: A day, as QLocale's date format: "Nov 2"
    const QString format = tr("MMM d");
    const QString from = QLocale::c().toString(first, format);
    //: First and last day of what is shown
    m_shown->setText(
        first == last ? from : tr("%1 to %2").arg(from, QLocale::c().toString(last, format)));
    if (choice() == Own)
        return;
    // Own dates begin with what was looked at.
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(first);
    m_last->setDate(last);
}

void CloudPeriod::onChoice()
{
    m_own->setVisible(choice() == Own);
    Q_EMIT changed();
}

void CloudPeriod::onDate()
{
    m_last->setMinimumDate(m_first->date());
    Q_EMIT changed();
}

} // namespace otasuke
