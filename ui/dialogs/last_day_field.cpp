// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/last_day_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kProposedDays = 7;
constexpr int kLongestYears = 10;

} // namespace

LastDayField::LastDayField(const Theme &theme, const QString &name, End end,
    const OfficeCalendar &calendar, QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_date(new QDateEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    if (end == End::MayBeOpen) {
        m_limited = new QCheckBox(tr("Only until the end of"));
        m_limited->setAccessibleName(tr("%1: only until a day").arg(name));
        row->addWidget(m_limited);
        connect(m_limited, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
        m_date->setEnabled(false);
    }
    //: The date of a field, as Qt's format: "2026-11-30"
    m_date->setDisplayFormat(tr("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(name);
    row->addWidget(m_date);
    row->addStretch(1);
    setFocusProxy(m_limited ? static_cast<QWidget *>(m_limited) : m_date);
}

void LastDayField::setEnd(UtcMicros end, UtcMicros now)
{
    const QDate day =
        end != 0 ? m_calendar.dayOf(end - 1) : m_calendar.dayOf(now).addDays(kProposedDays);
    // A day that is over is told, but none such can be chosen anew.
    const QDate today = m_calendar.dayOf(now);
    m_date->setDateRange(std::min(day, today), std::max(day, today.addYears(kLongestYears)));
    m_date->setDate(day);
    if (m_limited)
        m_limited->setChecked(end != 0);
}

UtcMicros LastDayField::end() const
{
    if (m_limited && !m_limited->isChecked())
        return 0;
    return m_calendar.startOf(m_date->date().addDays(1));
}

} // namespace otasuke
