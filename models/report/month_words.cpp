// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/month_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/cloud_words.h"
#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/judgement/matters.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qsizetype kMostAsks = 3;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("MonthWords", text, nullptr, n);
}

/// Probes and rule breaks are nothing that got through.
bool isSerious(ThreatKind threat)
{
    return threat != ThreatKind::Scan && threat != ThreatKind::Policy &&
        threat != ThreatKind::Other;
}

bool anythingKnown(const OfficeFacts &facts, const MonthlySummary &summary)
{
    return summary.watch.hoursWatched > 0 || !summary.attacks.isEmpty() ||
        std::any_of(facts.devices.begin(), facts.devices.end(),
            [](const DeviceFacts &device) { return device.flows > 0; });
}

QString attackSentence(const MonthlySummary &summary)
{
    qint64 through = 0;
    qint64 stopped = 0;
    for (const AttackCount &count : summary.attacks) {
        through += isSerious(count.threat) ? count.notBlocked : 0;
        stopped += count.blocked;
    }
    if (through > 0)
        return fillWords(say(QT_TRANSLATE_NOOP("MonthWords", "Attacks seen and not stopped: %1.")),
            {formatCount(through)});
    if (stopped > 0)
        return say(QT_TRANSLATE_NOOP("MonthWords", "All attacks that were seen were stopped."));
    return say(QT_TRANSLATE_NOOP("MonthWords", "No attack was seen."));
}

QString watchSentence(const MonthlySummary &summary)
{
    if (summary.watch.hours == 0 || summary.watch.share() >= kWatchedEnough)
        return {};
    // Rounded down: never more than was watched.
    return fillWords(say(QT_TRANSLATE_NOOP("MonthWords", "Only %1% of the time was watched.")),
        {QString::number(int(summary.watch.share() * 100))});
}

QString oldSentence(const MonthlySummary &summary)
{
    if (summary.outOfSupport.isEmpty())
        return {};
    return say(QT_TRANSLATE_N_NOOP("MonthWords", "%n PC(s) are out of support."),
        int(summary.outOfSupport.size()));
}

QString headline(const QList<Matter> &open, int needed)
{
    if (open.isEmpty()) {
        return needed == 0
            ? say(QT_TRANSLATE_NOOP("MonthWords", "All right: nothing needed your attention"))
            : say(QT_TRANSLATE_N_NOOP(
                      "MonthWords", "All right: %n thing(s) needed attention and were dealt with"),
                  needed);
    }
    const auto n = int(open.size());
    if (open.first().worst().severity >= Severity::High)
        return say(
            QT_TRANSLATE_N_NOOP("MonthWords", "Danger: %n thing(s) must be dealt with now"), n);
    return say(QT_TRANSLATE_N_NOOP("MonthWords", "Caution: %n thing(s) have to be dealt with"), n);
}

/// The department that has to do with it; more than one: who looks after all of them.
QString whoFor(const Matter &matter)
{
    const QString &department = matter.worst().department;
    const bool alone = std::all_of(matter.findings.begin(), matter.findings.end(),
        [&department](const Finding &one) { return one.department == department; });
    return department.isEmpty() || !alone ? say(QT_TRANSLATE_NOOP("MonthWords", "General affairs"))
                                          : department;
}

} // namespace

void setVerdict(MonthlySummary &summary, const OfficeFacts &facts, const RiskAssessment &now)
{
    for (const DeviceRisk &device : now.devices)
        summary.level = std::max(summary.level, device.level);
    if (!anythingKnown(facts, summary)) {
        summary.verdict = say(QT_TRANSLATE_NOOP("MonthWords", "There is no record of this month"));
        summary.verdictDetail = say(QT_TRANSLATE_NOOP(
            "MonthWords", "No appliance told anything, so nobody can say that all was well."));
        return;
    }
    summary.verdict = headline(mattersToDo(now.findings), int(summary.needingAction.now));
    summary.verdictDetail =
        inARow(inARow(attackSentence(summary), oldSentence(summary)), watchSentence(summary));
}

void setAsks(MonthlySummary &summary, const RiskAssessment &now)
{
    const QList<Matter> open = mattersToDo(now.findings);
    const CloudWords cloud = cloudWords(summary.cloud, summary.cloudBefore);
    const auto asked = std::find_if(summary.cloud.services.begin(), summary.cloud.services.end(),
        [&](const ServiceUsage &service) { return service.serviceId == cloud.askAbout; });
    const bool decide = asked != summary.cloud.services.end();
    // The decision is the director's to make: it keeps a place, unless that is needed for worse.
    const bool allGrave =
        open.size() >= kMostAsks && open.at(kMostAsks - 1).worst().severity >= Severity::High;
    const bool listDecision = decide && !allGrave;
    for (const Matter &matter : open.mid(0, kMostAsks - (listDecision ? 1 : 0)))
        summary.asks.append({matterHeadline(matter), whoFor(matter)});
    if (listDecision)
        summary.asks.append({fillWords(say(QT_TRANSLATE_NOOP(
                                           "MonthWords", "Decide whether %1 may be used for work")),
                                 {asked->name}),
            say(QT_TRANSLATE_NOOP("MonthWords", "Management"))});
    summary.asksMore = int(open.size()) + (decide ? 1 : 0) - int(summary.asks.size());
}

} // namespace otasuke
