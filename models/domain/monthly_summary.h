#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>
#include <QString>

#include "models/domain/cloud.h"
#include "models/domain/contract.h"
#include "models/domain/finding.h"
#include "models/domain/support_request.h"

namespace otasuke {

/// A number with the same number of the month before; `before` is −1 where there was no data.
struct Compared
{
    double now = 0;
    double before = -1;
};

/// From this share of its hours on, a time counts as watched throughout.
inline constexpr double kWatchedEnough = 0.98;

/// How completely the office was watched.
struct WatchRecord
{
    Period period;
    int hours =
        0; ///< hours of the period that have begun and lie after the first source was set up
    int hoursWatched = 0; ///< of these, hours in which every enabled source answered
    double share() const { return hours > 0 ? double(hoursWatched) / hours : 0.0; } ///< 0–1
    struct Gap
    {
        QString source;
        UtcMicros from = 0;
        UtcMicros to = 0;
    };
    QList<Gap> gaps; ///< longest first, at most 10
};

struct AttackCount
{
    ThreatKind threat = ThreatKind::Other;
    qint64 blocked = 0;
    qint64 notBlocked = 0;
    qint64 blockedBefore = 0;
};

/// One of IPA's ten threats and how the office stands against it.
struct ThreatStanding
{
    int rank = 0;
    QString title;
    enum class Mark : quint8 { Good, Attention, Problem, NotSeen } mark = Mark::Good;
    QString evidence; ///< one sentence
    QString watched; ///< what the console looks at for it
};

/// One year's ranking of the ten, with how the office stands.
struct ThreatTable
{
    int year = 0; ///< IPA's, of January
    QList<ThreatStanding> threats;
};

/// All figures of the printed month; computed by models/report, no layout. Each list is already
/// sorted and cut.
struct MonthlySummary
{
    QDate month; ///< its first day
    Period period; ///< cut at `asOf` for a month that still runs
    UtcMicros asOf = 0;
    bool complete = true; ///< false: the month still runs
    Office office;
    Contract contract;

    QString verdict; ///< the one sentence, whole, translated
    QString verdictDetail;
    RiskLevel level = RiskLevel::None;
    Compared needingAction; ///< matters that asked for action (judgement/matters.h)
    Compared blocked; ///< attacks stopped
    Compared watchedShare; ///< 0–1

    struct Ask
    {
        QString text;
        QString who;
    };
    QList<Ask> asks; ///< gravest first, at most 3
    int asksMore = 0; ///< what there is to do besides

    struct RiskRow
    {
        QString device;
        QString department;
        int score = 0;
        int scoreBefore = -1;
        QStringList reasons;
    };
    QList<RiskRow> risky; ///< score ≥ 10, worst first, at most 20
    struct DepartmentRow
    {
        DepartmentRisk now;
        int scoreWorstBefore = -1;
        double scoreMeanBefore = -1;
    };
    QList<DepartmentRow> departments;

    CloudUsage cloud;
    CloudUsage cloudBefore;
    QList<AttackCount> attacks;
    struct DayCount
    {
        QDate day;
        qint64 blocked = 0;
        qint64 notBlocked = 0;
    };
    QList<DayCount> attackDays;

    int devicesKnown = 0;
    QList<DeviceRecord> unknownDevices;
    struct OldSystem
    {
        DeviceRecord device;
        QString system;
        QDate ended;
    };
    QList<OldSystem> outOfSupport;
    QList<DeviceRecord> withoutAgent;
    QList<DeviceRecord> silentAgents;

    QList<SupportRequest> support;
    QList<ThreatStanding> threats;
    WatchRecord watch;
    UtcMicros watchedSince = 0; ///< its beginning within the period, to the hour; 0: not watched
    // Begun late, or with hours missing: figures of such a month are no measure for the other's.
    bool partlyWatched = false;
    bool partlyWatchedBefore = false; ///< the month before
    int threatsYear = 0; ///< whose ranking `threats` follows: the newest that month knew
    QList<ThreatTable> threatTables; ///< all that are known, the newest first
    /// The site it tells of; empty: the whole office. How completely it was watched, and what
    /// concerns no one device, is the whole office's also then.
    QString site;
    QStringList sites; ///< there are in the ledger, by name
};

} // namespace otasuke
