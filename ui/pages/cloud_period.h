#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "models/domain/office_calendar.h"
#include "ui/theme.h"

class QDateEdit;

namespace otasuke {

class Segments;
class TextLabel;

/// Which time a page of figures is about: today, the last days, a month, or days of one's own.
class CloudPeriod : public QWidget
{
    Q_OBJECT
public:
    enum Choice { Today, Week, ThirtyDays, Month, LastMonth, Own };

    explicit CloudPeriod(const Theme &theme, QWidget *parent = nullptr);

    Choice choice() const;
    void choose(Choice choice); ///< without telling
    /// Whole days up to today; the own days end where they were set to.
    Period period(const OfficeCalendar &calendar, UtcMicros now) const;
    /// First and last day of what is shown.
    void setShown(const QDate &first, const QDate &last);

Q_SIGNALS:
    void changed();

private:
    QDateEdit *addDate(const QString &name);
    void onChoice();
    void onDate();

    const Theme &m_theme;
    Segments *m_choices;
    TextLabel *m_shown;
    QWidget *m_own;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
};

} // namespace otasuke
