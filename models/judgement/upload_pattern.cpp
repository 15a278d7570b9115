// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/upload_pattern.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace otasuke {
namespace {

constexpr int kDaysBefore = 28;
constexpr int kFirstDays = 14; ///< nothing is usual before
constexpr int kFewDays = 4; ///< on which something was sent: fewer tell nothing of their kind
constexpr int kLikeDays = 4; ///< seen of a kind, so that nothing sent on them means something
constexpr int kManyTimes = 8; ///< where there are too few days for a spread
constexpr double kLeastTimes = 2.0;
constexpr double kLeastSpread = 0.3; ///< nobody sends the same every day
// Tried on 800 made offices (tests/benchmarks/uploads.cpp): about two false alarms a year each.
constexpr double kStrong = 5.3; ///< spreads away from the usual
constexpr double kAboveMost = 2.0; ///< times the most there was in 28 days
constexpr double kWeekTimes = 1.8;
constexpr double kWeekStrong = 6.0;
constexpr double kWeekAboveMost = 2.0;
constexpr int kWeekBase = 10; ///< days before the week that are needed
constexpr double kToDeviation = 1.4826; ///< MAD of a normal distribution to its deviation
constexpr double kMeanToDeviation = 1.2533; ///< its mean distance to its deviation
constexpr qint64 kRareBytes = 300'000'000; ///< where there is little to compare with

template<class T>
T median(QList<T> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

double ratioOf(qint64 bytes, qint64 usual)
{
    return usual <= 0 ? 0 : double(bytes) / double(usual);
}

} // namespace

int StandOut::times() const
{
    return usual <= 0 ? 0 : int(std::min<qint64>(bytes / usual, 9999));
}

UploadPattern::UploadPattern(
    const UploadHistory &history, const QList<QDate> &seenDays, const Office &office)
    : m_office(office)
{
    std::map<QDate, Seen> days;
    for (const QDate &day : seenDays)
        days[day].day = day;
    for (const UploadHistory::Day &sent : history.days) {
        Seen &seen = days[sent.day];
        seen.day = sent.day;
        qint64 told = 0;
        for (size_t band = 0; band < sent.bandBytes.size(); ++band) {
            seen.bytes[band] = sent.bandBytes[band];
            told += sent.bandBytes[band];
        }
        seen.banded = told == sent.bytesOut;
        seen.bytes[Night] = sent.nightBytesOut;
        seen.bytes[Whole] = sent.bytesOut;
    }
    for (auto &[day, seen] : days) {
        seen.workday = m_office.isWorkday(day);
        m_days << seen;
    }
}

QList<StandOut> UploadPattern::standOuts(const QDate &first) const
{
    QList<StandOut> all;
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        if (m_days[at].day < first || m_days[at].bytes[Whole] == 0)
            continue;
        StandOut best = watched(at) < kFirstDays ? early(at) : wholeDay(at);
        if (const StandOut late = night(at); late.how != StandOut::How::No)
            best = late;
        if (best.how == StandOut::How::No && watched(at) >= kFirstDays)
            best = oddBand(at);
        if (best.how == StandOut::How::No && watched(at) >= kFirstDays)
            best = week(at);
        if (best.how != StandOut::How::No)
            all << best;
    }
    return all;
}

UploadPattern::Usual UploadPattern::usualOf(QList<qint64> sent)
{
    sent.removeAll(0);
    Usual usual;
    usual.days = int(sent.size());
    if (sent.isEmpty())
        return usual;
    usual.most = *std::max_element(sent.begin(), sent.end());
    usual.median = median(sent);
    QList<double> away;
    for (const qint64 bytes : std::as_const(sent))
        away << std::abs(std::log(double(bytes) / double(std::max<qint64>(1, usual.median))));
    // With three weeks of days the median distance alone is too often too small by chance.
    const double mean = std::accumulate(away.begin(), away.end(), 0.0) / double(away.size());
    usual.spread = std::max({kLeastSpread, kToDeviation * median(away), kMeanToDeviation * mean});
    return usual;
}

/// What was sent in that part of the 28 days before; zeros too.
QList<qint64> UploadPattern::sentBefore(qsizetype at, Band band, bool likeOnly) const
{
    QList<qint64> sent;
    const QDate from = m_days[at].day.addDays(-kDaysBefore);
    for (qsizetype i = at - 1; i >= 0 && m_days[i].day >= from; --i) {
        const bool like = m_days[i].workday == m_days[at].workday;
        const bool told = band == Whole || band == Night || m_days[i].banded;
        if ((like || !likeOnly) && told)
            sent << m_days[i].bytes[size_t(band)];
    }
    return sent;
}

int UploadPattern::watched(qsizetype at) const
{
    return int(std::min<qint64>(kDaysBefore, m_days.first().day.daysTo(m_days[at].day)));
}

StandOut UploadPattern::found(StandOut::How how, qsizetype at, qint64 bytes, qint64 usual) const
{
    return {how, m_days[at].day, bytes, usual, watched(at)};
}

StandOut UploadPattern::early(qsizetype at) const
{
    const qint64 bytes = m_days[at].bytes[Whole];
    if (m_office.peers > 0 && bytes >= 2 * m_office.day && bytes >= kManyTimes * m_office.peers)
        return found(StandOut::How::EarlyPeers, at, bytes, m_office.peers);
    if (m_office.peers == 0 && bytes >= 3 * m_office.day)
        return found(StandOut::How::Early, at, bytes, 0);
    return {};
}

StandOut UploadPattern::wholeDay(qsizetype at) const
{
    const qint64 bytes = m_days[at].bytes[Whole];
    if (bytes < m_office.day)
        return {};
    const Usual all = usualOf(sentBefore(at, Whole, false));
    const Usual like = usualOf(sentBefore(at, Whole, true));
    const Usual &usual = like.days >= kFewDays ? like : all;
    if (usual.days < kFewDays) { // hardly used before
        const qint64 held = std::max({all.most, m_office.allServices, m_office.peers});
        const bool much = bytes >= kRareBytes && (held == 0 || bytes >= kManyTimes * held);
        return much ? found(StandOut::How::Day, at, bytes, held) : StandOut();
    }
    const double ratio = ratioOf(bytes, usual.median);
    const bool out = ratio >= kLeastTimes && std::log(ratio) >= kStrong * usual.spread &&
        double(bytes) >= kAboveMost * double(all.most);
    return out ? found(StandOut::How::Day, at, bytes, usual.median) : StandOut();
}

/// At night nobody sends much by hand: it stands out unless it does so on other nights as well.
StandOut UploadPattern::night(qsizetype at) const
{
    const qint64 bytes = m_days[at].bytes[Night];
    // A new PC's first backups run at night too.
    const qint64 least = watched(at) < kFirstDays ? 3 * m_office.day : m_office.night;
    if (bytes < least)
        return {};
    const Usual nights = usualOf(sentBefore(at, Night, false));
    if (nights.days < kFewDays) {
        const Usual days = usualOf(sentBefore(at, Whole, false));
        const qint64 usual = days.days >= kFewDays ? days.median : m_office.allServices;
        return found(StandOut::How::Night, at, bytes, usual);
    }
    const double ratio = ratioOf(bytes, nights.median);
    const bool out = ratio >= kLeastTimes && std::log(ratio) >= kStrong * nights.spread &&
        double(bytes) >= kAboveMost * double(nights.most);
    return out ? found(StandOut::How::Night, at, bytes, nights.median) : StandOut();
}

/// A part of the day, or a day off, in which this PC otherwise sends next to nothing there.
StandOut UploadPattern::oddBand(qsizetype at) const
{
    const Seen &now = m_days[at];
    if (*std::max_element(now.bytes.begin(), now.bytes.end()) < m_office.day)
        return {}; // as most days are: the rest is dear
    const Usual days = usualOf(sentBefore(at, Whole, false));
    if (days.days < kFewDays)
        return {};
    const auto isOdd = [&](Band band) {
        const qint64 bytes = now.bytes[size_t(band)];
        const QList<qint64> like = sentBefore(at, band, true);
        const qint64 most = like.isEmpty() ? 0 : *std::max_element(like.begin(), like.end());
        return bytes >= m_office.day && like.size() >= kLikeDays && most <= days.median / 4 &&
            double(bytes) >= kLeastTimes * double(days.median) && bytes >= days.most;
    };
    if (!now.workday && isOdd(Whole))
        return found(StandOut::How::Odd, at, now.bytes[Whole], days.median);
    for (const Band band : {Morning, Afternoon, Evening}) {
        if (now.workday && now.banded && isOdd(band))
            return found(StandOut::How::Odd, at, now.bytes[size_t(band)], days.median);
    }
    return {};
}

/// Seven days against the three weeks before them.
StandOut UploadPattern::week(qsizetype at) const
{
    const QDate begins = m_days[at].day.addDays(-6);
    const QDate base = m_days[at].day.addDays(-kDaysBefore);
    QList<qint64> usualDays;
    QList<qint64> now;
    qint64 sum = 0;
    for (qsizetype i = at; i >= 0 && m_days[i].day >= begins; --i) {
        now << m_days[i].bytes[Whole];
        sum += now.last();
    }
    if (sum < m_office.day)
        return {};
    qint64 most = 0; // of seven days in the base
    for (qsizetype i = at - now.size(); i >= 0 && m_days[i].day >= base; --i) {
        usualDays << m_days[i].bytes[Whole];
        qint64 seven = 0;
        for (qsizetype j = i; j >= 0 && m_days[j].day > m_days[i].day.addDays(-7); --j)
            seven += m_days[j].bytes[Whole];
        most = std::max(most, seven);
    }
    const Usual usual = usualOf(usualDays);
    if (usual.days < kFewDays || usualDays.size() < kWeekBase)
        return {};
    double away = 0;
    int active = 0;
    for (const qint64 bytes : std::as_const(now)) {
        away += bytes > 0 ? std::log(ratioOf(bytes, usual.median)) : 0;
        active += bytes > 0 ? 1 : 0;
    }
    const double share = double(usual.days) / double(usualDays.size());
    const auto expected = qint64(double(usual.median) * share * double(now.size()));
    const bool out = active >= 3 && sum - expected >= m_office.day &&
        double(sum) >= kWeekTimes * double(expected) &&
        double(sum) >= kWeekAboveMost * double(most) &&
        away / double(active) >= kWeekStrong * usual.spread / std::sqrt(double(active));
    return out ? found(StandOut::How::Week, at, sum, expected) : StandOut();
}

} // namespace otasuke
