// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_filter.h"

namespace otasuke {

Period periodOf(EventSpan span, const OfficeCalendar &calendar, UtcMicros now)
{
    const QDate today = calendar.dayOf(now);
    switch (span) {
    case EventSpan::Week:
        return {calendar.startOf(today.addDays(-6)), 0};
    case EventSpan::Today:
        return {calendar.startOf(today), 0};
    case EventSpan::Month:
        return {calendar.month(today).from, 0};
    case EventSpan::LastMonth:
        return calendar.month(today.addMonths(-1));
    case EventSpan::Ever:
        return {};
    }
    return {};
}

} // namespace otasuke
