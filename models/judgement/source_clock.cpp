// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/source_clock.h"

#include <QCoreApplication>

#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr UtcMicros kTolerance = 5 * kMinute;
constexpr UtcMicros kHalfHour = 30 * kMinute;
constexpr UtcMicros kZoneSlack = 3 * kMinute; // records arrive a little late
constexpr UtcMicros kSteadyAhead = 10 * kMinute;
constexpr UtcMicros kSteadyBehind = 30 * kMinute; // records may simply come late for a while
constexpr UtcMicros kWideZone = 26 * kHour + kZoneSlack; // from UTC-12 to UTC+14

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("SourceClock", text, nullptr, n);
}

UtcMicros nearestHalfHour(UtcMicros offset)
{
    return (qAbs(offset) + kHalfHour / 2) / kHalfHour * kHalfHour;
}

QString halfHours(UtcMicros span)
{
    const int halves = int(span / kHalfHour);
    if (halves % 2 == 0)
        return say(QT_TRANSLATE_N_NOOP("SourceClock", "%n hour(s)"), halves / 2);
    //: A number like 5.5
    return fillWords(say(QT_TRANSLATE_NOOP("SourceClock", "%1 hours")),
        {QString::number(double(halves) / 2, 'f', 1)});
}

QString spanWords(UtcMicros offset)
{
    const UtcMicros span = qAbs(offset);
    if (span < 2 * kHour)
        return say(QT_TRANSLATE_N_NOOP("SourceClock", "%n minute(s)"),
            int((span + kMinute / 2) / kMinute));
    if (span < 2 * kDay)
        return halfHours(nearestHalfHour(offset));
    return say(QT_TRANSLATE_N_NOOP("SourceClock", "%n day(s)"), int((span + kDay / 2) / kDay));
}

} // namespace

ClockVerdict judgeClock(const SourceClock &clock, UtcMicros now)
{
    if (clock.at == 0 || qAbs(now - clock.at) > kDay || qAbs(clock.offset) <= kTolerance)
        return ClockVerdict::Right;
    const bool ahead = clock.offset > 0;
    if (clock.at - clock.since < (ahead ? kSteadyAhead : kSteadyBehind))
        return ClockVerdict::Right;
    const UtcMicros zone = nearestHalfHour(clock.offset);
    if (zone >= kHour && zone <= kWideZone && qAbs(qAbs(clock.offset) - zone) <= kZoneSlack)
        return ClockVerdict::WrongZone;
    return ahead ? ClockVerdict::Ahead : ClockVerdict::Behind;
}

QString clockSentence(const SourceClock &clock, UtcMicros now)
{
    switch (judgeClock(clock, now)) {
    case ClockVerdict::Right:
        return {};
    case ClockVerdict::Ahead:
        return fillWords(say(QT_TRANSLATE_NOOP("SourceClock",
                             "Its clock is %1 ahead: the times of its records are wrong. Please "
                             "ask the help desk to set it.")),
            {spanWords(clock.offset)});
    case ClockVerdict::Behind:
        return fillWords(say(QT_TRANSLATE_NOOP("SourceClock",
                             "Its clock is %1 behind: the times of its records are wrong. Please "
                             "ask the help desk to set it.")),
            {spanWords(clock.offset)});
    case ClockVerdict::WrongZone:
        return fillWords(clock.offset > 0
                ? say(QT_TRANSLATE_NOOP("SourceClock",
                      "Its clock is %1 ahead: its time zone seems to be set wrong. Please ask the "
                      "help desk to set it."))
                : say(QT_TRANSLATE_NOOP("SourceClock",
                      "Its clock is %1 behind: its time zone seems to be set wrong. Please ask "
                      "the help desk to set it.")),
            {halfHours(nearestHalfHour(clock.offset))});
    }
    return {};
}

} // namespace otasuke
