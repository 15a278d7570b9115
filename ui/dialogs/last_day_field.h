#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "models/domain/office_calendar.h"
#include "ui/theme.h"

class QCheckBox;
class QDateEdit;

namespace otasuke {

/// The last day of a time: a date, and where it may have no end a box for that. Told and given as
/// the moment at which that day ends; 0 = no end.
class LastDayField : public QWidget
{
    Q_OBJECT
public:
    enum class End { Needed, MayBeOpen };
    LastDayField(const Theme &theme, const QString &name, End end, const OfficeCalendar &calendar,
        QWidget *parent = nullptr);

    /// 0: no end; where one is needed a week from `now` on is proposed.
    void setEnd(UtcMicros end, UtcMicros now);
    UtcMicros end() const;

private:
    const OfficeCalendar m_calendar;
    QDateEdit *m_date;
    QCheckBox *m_limited = nullptr; ///< only where it may be open
};

} // namespace otasuke
