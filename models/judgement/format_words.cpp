// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include <array>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString say(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Format", text, comment, n);
}

/// English names of months; Japanese patterns use none.
QString byPattern(const QDateTime &when, const QString &pattern)
{
    return QLocale(QLocale::English).toString(when, pattern);
}

} // namespace

QString fillWords(const QString &text, const QStringList &values)
{
    QString filled;
    filled.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index =
            text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (index < 1) {
            filled += text.at(i);
            continue;
        }
        filled += values.value(index - 1);
        ++i;
    }
    return filled;
}

QString inARow(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two whole sentences one after the other.
    return fillWords(say(QT_TRANSLATE_NOOP("Format", "%1 %2")), {first, second});
}

QString listed(const QStringList &names)
{
    //: Between the names of a list.
    return names.join(say(QT_TRANSLATE_NOOP("Format", ", ")));
}

QString formatBytes(qint64 bytes)
{
    static constexpr std::array<QStringView, 5> kUnits{u"B", u"kB", u"MB", u"GB", u"TB"};
    double value = double(bytes);
    size_t unit = 0;
    // 999.5 would read "1000 MB".
    while (qAbs(value) >= (unit == 0 ? 1000.0 : 999.5) && unit + 1 < kUnits.size()) {
        value /= 1000;
        ++unit;
    }
    const bool fraction = unit > 0 && qAbs(value) < 9.95;
    QString number = QString::number(value, 'f', fraction ? 1 : 0);
    if (number.endsWith(u".0"))
        number.chop(2);
    return number + u' ' + kUnits.at(unit).toString();
}

QString formatCount(qint64 n)
{
    QString digits = QString::number(n);
    const qsizetype begin = n < 0 ? 1 : 0;
    for (qsizetype i = digits.size() - 3; i > begin; i -= 3)
        digits.insert(i, u',');
    return digits;
}

QString formatDate(const QDate &day)
{
    return byPattern(day.startOfDay(Qt::UTC), say(QT_TRANSLATE_NOOP("Format", "MMM d, yyyy")));
}

QString formatTime(UtcMicros t, UtcMicros now, const OfficeCalendar &calendar)
{
    if (t == 0)
        return say(QT_TRANSLATE_NOOP("Format", "never"));
    if (t <= now && now - t < kMinute)
        return say(QT_TRANSLATE_NOOP("Format", "just now"));
    if (t <= now && now - t < kHour)
        return say(
            QT_TRANSLATE_N_NOOP("Format", "%n minute(s) ago"), nullptr, int((now - t) / kMinute));
    const QDateTime local = calendar.local(t);
    const QDate today = calendar.dayOf(now);
    if (local.date() == today)
        return byPattern(local, say(QT_TRANSLATE_NOOP("Format", "HH:mm")));
    if (local.date().year() == today.year())
        return byPattern(local, say(QT_TRANSLATE_NOOP("Format", "MMM d, HH:mm")));
    return byPattern(local, say(QT_TRANSLATE_NOOP("Format", "MMM d, yyyy, HH:mm")));
}

} // namespace otasuke
