// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_hours.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("HelpHours", text);
}

QString clockText(QTime time)
{
    return time.toString(u"H:mm"_s);
}

} // namespace

bool helpDeskIsOpen(const Contract &contract, const OfficeCalendar &calendar, UtcMicros now)
{
    const QDateTime local = calendar.local(now);
    if (!contract.weekends && !calendar.isWorkday(local.date()))
        return false;
    return local.time() >= contract.opens && local.time() < contract.closes;
}

QString helpDeskHours(const Contract &contract)
{
    const QString hours = contract.weekends ? say(QT_TRANSLATE_NOOP("HelpHours", "every day %1–%2"))
                                            : say(QT_TRANSLATE_NOOP("HelpHours", "weekdays %1–%2"));
    // Word joiners: a line must not end between the two times.
    return QString(hours)
        .replace(u"–"_s, u"\u2060–\u2060"_s)
        .arg(clockText(contract.opens), clockText(contract.closes));
}

QString helpDeskState(const Contract &contract, const OfficeCalendar &calendar, UtcMicros now)
{
    if (contract.helpDeskPhone.isEmpty())
        return say(QT_TRANSLATE_NOOP("HelpHours", "No number entered yet"));
    const QString text = helpDeskIsOpen(contract, calendar, now)
        ? say(QT_TRANSLATE_NOOP("HelpHours", "Open now, %1"))
        : say(QT_TRANSLATE_NOOP("HelpHours", "Closed now, %1"));
    return text.arg(helpDeskHours(contract));
}

QString afterHoursAdvice(const Contract &contract)
{
    if (!contract.afterHours.isEmpty())
        return contract.afterHours;
    return say(QT_TRANSLATE_NOOP("HelpHours",
        "Unplug the network cable of the PC in question and leave it switched on. Call when the "
        "help desk opens."));
}

} // namespace otasuke
