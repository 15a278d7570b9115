// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/calendar_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace otasuke {

QString hourName(int hour)
{
    return u"%1:00–%2:00"_s.arg(hour).arg(hour + 1);
}

QString weekdayName(int dayOfWeek)
{
    static constexpr const char *kDays[] = {QT_TRANSLATE_NOOP("CloudSheet", "Mon"),
        QT_TRANSLATE_NOOP("CloudSheet", "Tue"), QT_TRANSLATE_NOOP("CloudSheet", "Wed"),
        QT_TRANSLATE_NOOP("CloudSheet", "Thu"), QT_TRANSLATE_NOOP("CloudSheet", "Fri"),
        QT_TRANSLATE_NOOP("CloudSheet", "Sat"), QT_TRANSLATE_NOOP("CloudSheet", "Sun")};
    return QCoreApplication::translate("CloudSheet", kDays[size_t(dayOfWeek - 1) % 7]);
}

} // namespace otasuke
