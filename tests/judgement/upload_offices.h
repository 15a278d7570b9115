#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>

#include "made_facts.h"
#include "models/judgement/upload_days.h"

namespace otasuke {

// Made offices with two months of uploads each, in some of them a theft of data: what the rule for
// unusual uploads finds in them and what it calls out for nothing. What is assumed of offices: 8 to
// 40 PCs in three departments, each PC with two to five services; amounts lognormal with a
// deviation of 0.3 to 0.8, medians from 1 MB to 800 MB by the kind of service; people on leave, on
// overtime, at work on some weekends; month ends with up to twice as much; a legitimate burst of
// two to four times the usual on three days in a thousand; backups at night on one PC in twenty;
// new PCs.

class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x9e3779b97f4a7c15U + 1)
    {
    }
    double unit() ///< 0 ≤ x < 1
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return double((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
    }
    bool is(double share) { return unit() < share; }
    double between(double a, double b) { return a + (b - a) * unit(); }
    double ratio(double a, double b) { return a * std::pow(b / a, unit()); }
    int below(int n) { return int(unit() * n); }
    double lognormal(double median, double deviation)
    {
        const double u = std::max(1e-12, unit());
        const double normal = std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * unit());
        return median * std::exp(deviation * normal);
    }

private:
    quint64 m_state;
};

struct Theft
{
    bool any = false;
    DeviceId device = 0;
    QString service;
    double ratio = 0; ///< the day's bytes by the usual ones
    bool slow = false; ///< on six workdays instead of one
    qint64 extra = 0; ///< bytes stolen in all
    qint64 limit = 0; ///< what makes the rule look at all
};

struct MadeOffice
{
    OfficeFacts facts;
    Theft theft;
};

namespace made {

struct Kind
{
    const char *id;
    CloudCategory category;
    double least, most; ///< medians, MB
    double seldom, often; ///< share of workdays
};
inline constexpr Kind kKinds[] = {{"google-drive", CloudCategory::Storage, 3, 800, 0.3, 0.95},
    {"sharepoint", CloudCategory::Storage, 3, 500, 0.5, 0.98},
    {"dropbox", CloudCategory::Storage, 3, 400, 0.2, 0.9},
    {"gigafile", CloudCategory::Transfer, 5, 150, 0.02, 0.2},
    {"chatgpt", CloudCategory::Ai, 0.5, 10, 0.2, 0.8},
    {"slack", CloudCategory::Chat, 1, 30, 0.6, 0.98},
    {"salesforce", CloudCategory::Business, 1, 20, 0.3, 0.9}};
inline constexpr Kind kBackup{"wasabi", CloudCategory::Infrastructure, 200, 2000, 0.95, 0.95};

struct Habit
{
    const Kind *kind = nullptr;
    double median = 0, deviation = 0, share = 0;
    bool nightly = false; ///< a backup that runs by itself
};

struct Pc
{
    DeviceFacts facts;
    QList<Habit> habits;
    QDate begins, leaveFrom;
};

inline bool isMonthEnd(const QDate &day)
{
    return day.day() <= 2 || day.daysInMonth() - day.day() <= 2;
}

inline UploadDay upload(const Habit &habit, const QDate &day)
{
    UploadDay sent;
    sent.day = day;
    sent.serviceId = sent.serviceName = QString::fromLatin1(habit.kind->id);
    sent.category = habit.kind->category;
    sent.risky = habit.kind->category == CloudCategory::Transfer;
    const OfficeCalendar calendar;
    sent.first = calendar.startOf(day) + 9 * kHour;
    sent.last = calendar.startOf(day) + 18 * kHour;
    return sent;
}

using Bands = std::array<double, 4>; ///< shares, by DayBand

inline void spread(UploadDay &sent, qint64 bytes, const Bands &bands)
{
    qint64 left = bytes;
    for (size_t band = 0; band < 3; ++band) {
        const qint64 part = std::min(left, qint64(double(bytes) * bands[band]));
        sent.bandBytes[band] += part;
        left -= part;
    }
    sent.bandBytes[3] += left;
    sent.bytesOut += bytes;
    sent.nightBytesOut = sent.bandBytes[0];
}

inline Pc pc(Dice &dice, DeviceId id, const QDate &first)
{
    Pc made;
    made.facts = madePc(id);
    made.facts.seenDays.clear();
    made.facts.record.department = QStringLiteral("Department %1").arg(dice.below(3));
    made.begins = dice.is(0.05) ? first.addDays(36 + dice.below(15)) : first;
    made.leaveFrom = dice.is(0.15) ? first.addDays(dice.below(50)) : QDate();
    QList<int> kinds;
    const int count = 2 + dice.below(4);
    while (kinds.size() < count) {
        const int kind = dice.below(int(std::size(kKinds)));
        if (!kinds.contains(kind))
            kinds << kind;
    }
    for (const int number : std::as_const(kinds)) {
        const Kind &kind = kKinds[number];
        made.habits.append({&kind, dice.ratio(kind.least, kind.most) * 1e6, dice.between(0.3, 0.8),
            dice.between(kind.seldom, kind.often)});
    }
    if (dice.is(0.05)) {
        const double median = dice.ratio(kBackup.least, kBackup.most) * 1e6;
        made.habits.append({&kBackup, median, 0.2, kBackup.often, true});
    }
    return made;
}

/// What one habit brings on a day; nothing on most days off.
inline qint64 bytesOn(Dice &dice, const Habit &habit, const QDate &day, bool workday)
{
    const bool uses = dice.is(habit.share);
    double bytes = dice.lognormal(habit.median, habit.deviation);
    const double burst = dice.is(0.003) ? dice.between(2, 4) : 1;
    const double end = isMonthEnd(day) ? dice.between(1, 2) : 1;
    if (!uses)
        return 0;
    bytes *= habit.nightly ? 1 : burst * end * (workday ? 1 : 0.3);
    return qint64(std::min(bytes, habit.median * 40));
}

} // namespace made

namespace made {

inline QDate firstDay()
{
    return QDate(2026, 9, 28);
}

/// Two months of one PC, with the theft if it is this one's.
class Months
{
public:
    Months(Pc &pc, Dice &dice, Theft *theft, int habit, Dice &thief)
        : m_pc(pc)
        , m_dice(dice)
        , m_theft(theft)
        , m_habit(habit)
        , m_begins(QDate(2026, 10, 28).addDays(thief.below(18)))
        , m_when(thief.unit())
        , m_left(theft && theft->slow ? 6 : 1)
    {
    }
    void live()
    {
        for (QDate day = m_pc.begins; day <= QDate(2026, 11, 24); day = day.addDays(1))
            live(day);
    }

private:
    void live(const QDate &day)
    {
        const bool workday = m_calendar.isWorkday(day);
        const bool onLeave =
            m_pc.leaveFrom.isValid() && day >= m_pc.leaveFrom && day < m_pc.leaveFrom.addDays(7);
        const bool away = m_dice.is(workday ? 0.04 : 0.98) || onLeave;
        const bool overtime = m_dice.is(0.15);
        const bool steals = m_theft && m_left > 0 && day >= m_begins && workday;
        bool seen = !away || steals;
        for (int which = 0; which < m_pc.habits.size(); ++which) {
            const Habit &habit = m_pc.habits[which];
            const qint64 usual = bytesOn(m_dice, habit, day, workday);
            UploadDay sent = upload(habit, day);
            if (usual > 0 && habit.nightly)
                spread(sent, usual, {1, 0, 0, 0});
            else if (usual > 0 && !away)
                spread(
                    sent, usual, overtime ? Bands{0.0, 0.3, 0.4, 0.3} : Bands{0.0, 0.4, 0.6, 0.0});
            if (steals && which == m_habit)
                steal(habit, sent);
            seen = seen || sent.bytesOut > 0;
            if (sent.bytesOut > 0)
                addUpload(m_pc.facts, sent);
        }
        if (seen)
            m_pc.facts.seenDays << day;
    }

    /// Brings the day to so many times the usual; fast ones at night, in the evening or by day.
    void steal(const Habit &habit, UploadDay &sent)
    {
        const auto wanted = qint64(m_theft->ratio * habit.median);
        const qint64 more = std::max<qint64>(0, wanted - sent.bytesOut);
        const Bands fast = m_when < 0.25 ? Bands{1.0, 0.0, 0.0, 0.0}
            : m_when < 0.6               ? Bands{0.0, 0.0, 0.0, 1.0}
                                         : Bands{0.0, 0.0, 1.0, 0.0};
        spread(sent, more, m_theft->slow ? Bands{0.0, 0.4, 0.6, 0.0} : fast);
        m_theft->extra += more;
        m_theft->device = m_pc.facts.record.id;
        m_theft->service = sent.serviceId;
        m_theft->limit = uploadLimits(sent.category, sent.risky).day;
        m_theft->any = true;
        --m_left;
    }

    Pc &m_pc;
    Dice &m_dice;
    Theft *m_theft;
    int m_habit;
    QDate m_begins;
    double m_when;
    int m_left;
    OfficeCalendar m_calendar;
};

/// Whose data go: a PC with a service for files that gets 20 MB a day or more. −1: none.
inline std::pair<int, int> victimOf(const QList<Pc> &pcs, Dice &thief)
{
    for (int attempt = 0; attempt < 500; ++attempt) {
        const int at = thief.below(int(pcs.size()));
        const int which = thief.below(int(pcs[at].habits.size()));
        const Habit &habit = pcs[at].habits[which];
        const bool files = habit.kind->category == CloudCategory::Storage ||
            habit.kind->category == CloudCategory::Transfer;
        if (files && !habit.nightly && habit.median >= 20e6 && pcs[at].begins == firstDay())
            return {at, which};
    }
    return {-1, -1};
}

inline void noteUsual(DeviceFacts &facts)
{
    for (const UploadHistory &history : std::as_const(facts.uploadHistory)) {
        QList<qint64> sent;
        for (const UploadHistory::Day &day : history.days)
            sent << day.bytesOut;
        std::sort(sent.begin(), sent.end());
        if (sent.size() >= 3)
            facts.usualUploads.append({history.serviceId, sent[sent.size() / 2]});
    }
}

} // namespace made

/// `theft.ratio` 0: a quiet office.
inline MadeOffice makeOffice(quint64 seed, const Theft &theft)
{
    Dice dice(seed);
    Dice thief(seed ^ 0x5eed);
    MadeOffice office;
    office.facts = madeOffice();
    office.theft = theft;
    QList<made::Pc> pcs;
    const int count = 8 + dice.below(33);
    for (int id = 1; id <= count; ++id)
        pcs << made::pc(dice, id, made::firstDay());
    const auto [victim, habit] = theft.ratio > 0 ? made::victimOf(pcs, thief) : std::pair{-1, -1};
    for (int at = 0; at < count; ++at) {
        Theft *stolen = at == victim ? &office.theft : nullptr;
        made::Months(pcs[at], dice, stolen, habit, thief).live();
        made::noteUsual(pcs[at].facts);
        office.facts.devices << pcs[at].facts;
    }
    return office;
}

/// Devices with an unusual upload, and the service it went to.
inline QList<std::pair<DeviceId, QString>> unusualIn(const OfficeFacts &facts)
{
    QList<std::pair<DeviceId, QString>> found;
    const OfficeCalendar calendar;
    const OfficeOverview overview(facts, calendar);
    for (const DeviceFacts &device : facts.devices) {
        for (const Reason &reason : reasonsFor({facts, &device, calendar, overview})) {
            if (reason.rule == u"unusual_upload")
                found.append(
                    {device.record.id, reason.params[QStringLiteral("serviceId")].toString()});
        }
    }
    return found;
}

} // namespace otasuke
