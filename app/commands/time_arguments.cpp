// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/time_arguments.h"

#include "app/commands/command.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Result<UtcMicros> parseEnd(const QString &text, const OfficeCalendar &calendar, bool dayIncluded)
{
    if (text.isEmpty())
        return UtcMicros(0);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return calendar.startOf(dayIncluded ? day.addDays(1) : day);
    if (const UtcMicros t = text.size() > 10 ? fromRfc3339(text) : 0; t != 0)
        return t;
    return Error{ErrorKind::BadInput, text};
}

} // namespace

void addMonthOption(QCommandLineParser &parser)
{
    parser.addOption({u"month"_s, Commands::tr("The month to look at."), u"YYYY-MM"_s});
}

void addPeriodOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Commands::tr("First day (or RFC 3339 time)."), u"D"_s});
    parser.addOption({u"to"_s, Commands::tr("Last day, included (or RFC 3339 time)."), u"D"_s});
}

Result<QDate> parseMonth(const QString &text)
{
    const QDate first = QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s);
    if (text.size() != 7 || !first.isValid())
        return Error{ErrorKind::BadInput, text};
    return first;
}

Result<UtcMicros> parseAsOf(const QString &text, const OfficeCalendar &calendar)
{
    auto t = parseEnd(text, calendar, true);
    if (t && *t == 0)
        return Error{ErrorKind::BadInput, text};
    return t;
}

Result<Period> parsePeriod(const QCommandLineParser &parser, const OfficeCalendar &calendar)
{
    const auto from = parseEnd(parser.value(u"from"_s), calendar, false);
    if (!from)
        return from.error();
    const auto to = parseEnd(parser.value(u"to"_s), calendar, true);
    if (!to)
        return to.error();
    if (*to != 0 && *to <= *from)
        return Error{ErrorKind::BadInput, parser.value(u"to"_s)};
    return Period{*from, *to};
}

} // namespace otasuke
