#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

#include "models/domain/device.h"

namespace otasuke {

/// Bands of the score: none 0–9, low 10–39, moderate 40–69, high 70–89, critical 90–100.
enum class RiskLevel : quint8 { None = 0, Low = 1, Moderate = 2, High = 3, Critical = 4 };
RiskLevel levelOf(int score);
QString toKey(RiskLevel level);

/// What kind of input of the score a reason is: what was not stopped, what was, and what is merely
/// a hint. The last two count together as one input each.
enum class ScoreGroup : quint8 { Open = 0, Stopped = 1, Hint = 2 };

/// How a reason goes into the score (judgement/score_sum.h): whole numbers, so that who reckons it
/// again by hand gets the same.
struct ScoreInput
{
    int points = 0; ///< the rule's own weight, 0–99
    int daysOld = 0; ///< whole days since its last record; 0 for a state that lasts
    int agePercent = 100; ///< what is left of it at that age
    int importancePercent = 100; ///< the device's factor on the odds; 100 where it doesn't count
    int tenths = 0; ///< the input, in tenths of a point: points × age, importance reckoned in
    ScoreGroup group = ScoreGroup::Hint;
    bool operator==(const ScoreInput &) const = default;
};

/// One reason why a device is at risk: a rule's answer. `params` are the numbers and names of the
/// sentence; the sentence itself is made by models/judgement/explain.h, whole and translated.
struct Reason
{
    QString rule; ///< rule_catalog's id: "c2_contact"
    int points = 0; ///< its share of the device's score; a device's points add up to its score
    QVariantMap params;
    qint64 count = 0; ///< records behind it
    UtcMicros first = 0;
    UtcMicros last = 0;
    Disposition disposition = Disposition::None;
    QList<qint64> eventIds; ///< newest first, at most 20: the records to fold out
    Severity severity = Severity::Low;
    ScoreInput made; ///< how `points` came about
};

/// A device with its score, worst reason first.
struct DeviceRisk
{
    DeviceRecord device;
    int score = 0; ///< 0–100
    RiskLevel level = RiskLevel::None;
    QList<Reason> reasons;
    qint64 bytesOut = 0; ///< to outside addresses, in the period
    bool watched =
        true; ///< false: no source has told anything about it in the period; never shown as safe
};

/// A department, or its part at one site where the ledger knows sites.
struct DepartmentRisk
{
    QString name;
    int devices = 0; ///< PCs, phones and servers; no printers
    int scoreWorst = 0;
    double scoreMean = 0;
    int devicesAtRisk = 0; ///< level moderate or worse
    QString site; ///< empty: none known
    int people = 0; ///< different users of its devices, as far as told
    /// The mean drawn towards the office's, as if five average devices stood there too: a room with
    /// one PC neither shines nor shames by that one. By this departments are ordered within a
    /// level.
    double scoreFair = 0;
    std::optional<int> scoreBefore; ///< scoreWorst at the month's beginning; none: not known
    std::optional<double> meanBefore;
};

/// A site (拠点) with all its departments.
struct SiteRisk
{
    QString name; ///< empty: devices of no site
    int departments = 0;
    int devices = 0;
    int people = 0;
    int scoreWorst = 0;
    double scoreMean = 0;
    int devicesAtRisk = 0;
    std::optional<int> scoreBefore;
    std::optional<double> meanBefore;
};

enum class FindingState : quint8 { Open = 0, InProgress = 1, Handled = 2, Accepted = 3 };

/// What a person has to deal with: one rule on one device (or on the office: device 0).
struct Finding
{
    QString id; ///< "c2_contact:12": rule and device id; stable
    QString rule;
    DeviceId device = 0;
    QString deviceName;
    QString department;
    Severity severity = Severity::Low;
    FindingState state = FindingState::Open;
    Reason reason;
    UtcMicros first = 0;
    UtcMicros last = 0;
    bool needsAction = false; ///< asks the person to do something (not merely counted)
};

/// What a person decided about a finding; it reopens when newer records come.
struct FindingDecision
{
    QString findingId;
    FindingState state = FindingState::Handled;
    QString note; ///< why; required for Accepted
    UtcMicros at = 0;
    QString by = {}; ///< who decided, as they call themselves
    UtcMicros until = 0; ///< Accepted only: open again from then on; 0 = no date
    UtcMicros takenBack = 0; ///< when it was taken back and counts no more; 0 = it stands
};

/// Findings of a rule the office does not want to hear of, for a reason and until a date. What it
/// keeps silent is still stored, scored nowhere and listed.
struct Mute
{
    qint64 id = 0;
    QString rule; ///< rule_catalog's id
    DeviceId device = 0; ///< 0 = on any
    QString destination; ///< the other end's name or address; empty = any
    QString reason;
    QString by;
    UtcMicros since = 0;
    UtcMicros until = 0; ///< always set: nothing is muted for good
    UtcMicros takenBack = 0; ///< when a person ended it before its time; 0 = nobody did
    bool holdsAt(UtcMicros now) const { return takenBack == 0 && since <= now && now < until; }
    bool operator==(const Mute &) const = default;
};

/// The longest a mute may last.
inline constexpr UtcMicros kLongestMute = 366 * kDay;

/// The judgement of a period, whole.
struct RiskAssessment
{
    UtcMicros asOf = 0;
    Period period;
    QList<DeviceRisk> devices; ///< worst first
    QList<DepartmentRisk> departments; ///< worst first
    QList<SiteRisk> sites; ///< worst first; empty where the ledger names none
    QList<Finding> findings; ///< worst first; handled ones last
};

} // namespace otasuke
