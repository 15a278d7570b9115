#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <bitset>

#include "models/judgement/findings.h"

namespace otasuke {

/// Judges the same office again and again: of a device about which nothing new is known, the rules
/// that do not ask for the time are not asked again; the same question about a past moment gets the
/// same answer. Says the same as assess() (risk_score.h). One thread.
class Judge
{
public:
    explicit Judge(const OfficeCalendar &calendar);
    RiskAssessment assess(const OfficeFacts &facts);

private:
    struct Device
    {
        DeviceFacts facts;
        RuleSet asked;
        RuleSet spoke; ///< those that had an answer
        QHash<size_t, QList<Reason>> answers; ///< by rule
    };
    /// A period's devices; everything else the rules may know that does not run with the clock.
    struct Known
    {
        UtcMicros from = 0;
        OfficeFacts office; ///< without devices, time and period
        QSet<QString> bursts;
        QHash<DeviceId, Device> devices;
        OfficeFacts asked; ///< whole, as judged last
        RiskAssessment answer;
    };
    Known &knownFor(const OfficeFacts &facts);
    static bool isAnswered(const Known &known, const OfficeFacts &facts);
    static QList<Reason> reasonsOf(Known &known, const RuleInput &in);

    OfficeCalendar m_calendar;
    QList<Known> m_known; ///< the one judged last at the end
};

} // namespace otasuke
