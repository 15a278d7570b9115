// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"

#include <QTimeZone>

namespace otasuke {

QString toRfc3339(UtcMicros t)
{
    return t == 0 ? QString() : toDateTime(t).toString(Qt::ISODate);
}

namespace {

/// Digits text[pos, pos+n) as a number, -1 if one of them is none.
int number(QStringView text, qsizetype pos, qsizetype n)
{
    if (pos + n > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = pos; i < pos + n; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

/// Reads ".123456789", keeps six digits and moves pos behind the last one.
int fractionMicros(QStringView text, qsizetype &pos)
{
    int micros = 0;
    int digits = 0;
    for (++pos; pos < text.size() && number(text, pos, 1) >= 0; ++pos) {
        if (digits < 6) {
            micros = micros * 10 + number(text, pos, 1);
            ++digits;
        }
    }
    for (; digits < 6; ++digits)
        micros *= 10;
    return micros;
}

/// "Z", "", "+09:00", "+0900", "+09" → seconds east of UTC.
std::optional<int> zoneSeconds(QStringView zone)
{
    if (zone.isEmpty() || zone == u"Z" || zone == u"z")
        return 0;
    if (zone[0] != u'+' && zone[0] != u'-')
        return std::nullopt;
    const int hours = number(zone, 1, 2);
    const qsizetype at = zone.size() > 3 && zone[3] == u':' ? 4 : 3;
    const int minutes = zone.size() > at ? number(zone, at, 2) : 0;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (zone[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

UtcMicros fromRfc3339(QStringView text)
{
    text = text.trimmed();
    const QDate date(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    if (!date.isValid() || text.size() < 10)
        return 0;
    if (text.size() == 10)
        return fromDateTime(QDateTime(date, QTime(0, 0), Qt::UTC));
    const int second = qMin(number(text, 17, 2), 59); // a leap second is the minute's last
    const QTime time(number(text, 11, 2), number(text, 14, 2), second);
    if (!time.isValid())
        return 0;
    qsizetype pos = 19;
    const int micros = pos < text.size() && text[pos] == u'.' ? fractionMicros(text, pos) : 0;
    const auto zone = zoneSeconds(text.mid(pos));
    if (!zone)
        return 0;
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() * kSecond + micros - *zone * kSecond;
}

UtcMicros fromDateTime(const QDateTime &t)
{
    return t.isValid() ? t.toMSecsSinceEpoch() * 1000 : 0;
}

QDateTime toDateTime(UtcMicros t)
{
    return QDateTime::fromMSecsSinceEpoch(t / 1000, Qt::UTC);
}

} // namespace otasuke
