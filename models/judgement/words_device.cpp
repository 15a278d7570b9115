// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_words.h"

#include "models/judgement/first_steps.h"

namespace otasuke {

namespace {

constexpr RuleWords kWords[] = {
    {"unsupported_os", QT_TRANSLATE_NOOP("RiskWords", "Out of support: %1"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Support for %1 ended on %2. Holes found since then stay open."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 runs %2, which is out of support"),
        QT_TRANSLATE_NOOP("RiskWords", "Have %1 renewed or taken off the network"),
        {kRenew, kIsolate, kEsu}, {"system", "ended"}},
    {"os_ending_soon/date", QT_TRANSLATE_NOOP("RiskWords", "Support of %1 ends soon"),
        QT_TRANSLATE_NOOP("RiskWords", "Support for %1 ends on %2."),
        QT_TRANSLATE_NOOP("RiskWords", "Support of %1 (%2) ends soon"),
        QT_TRANSLATE_NOOP("RiskWords", "Plan the renewal of %1"), {kPlan}, {"system", "ends"}},
    {"os_ending_soon/extended", QT_TRANSLATE_NOOP("RiskWords", "%1 with extended updates"),
        QT_TRANSLATE_NOOP("RiskWords", "%1 gets bought security updates until %2."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 (%2) runs on extended updates"),
        QT_TRANSLATE_NOOP("RiskWords", "Plan the renewal of %1"), {kPlan}, {"system", "ends"}},
    {"os_ending_soon/edition", QT_TRANSLATE_NOOP("RiskWords", "Version of %1 not known"),
        QT_TRANSLATE_NOOP("RiskWords",
            "It is not known which version or edition of %1 this is, so nobody can say whether it "
            "is still supported."),
        QT_TRANSLATE_NOOP("RiskWords", "The version of %2 on %1 is not known"),
        QT_TRANSLATE_NOOP("RiskWords", "Look up the version of %1"), {kLookUp}, {"system"}},
    {"agent_silent/on",
        QT_TRANSLATE_NOOP("RiskWords", "No word from the guard (EDR) for %1 days, though in use"),
        QT_TRANSLATE_NOOP("RiskWords",
            "The guard on this PC (EDR) has not answered for %1 days, though the PC is in use. It "
            "is not protected."),
        QT_TRANSLATE_NOOP(
            "RiskWords", "No word from the guard (EDR) on %1 for %2 days, though it is in use"),
        QT_TRANSLATE_NOOP("RiskWords", "Restart %1, and call if its EDR stays silent"),
        {kRestart, kCall}, {"days"}},
    {"agent_silent/on_today",
        QT_TRANSLATE_NOOP("RiskWords", "No word from the guard (EDR), though in use"),
        QT_TRANSLATE_NOOP("RiskWords",
            "The guard on this PC (EDR) does not answer, though the PC is in use. It may not be "
            "protected."),
        QT_TRANSLATE_NOOP("RiskWords", "No word from the guard (EDR) on %1, though it is in use"),
        QT_TRANSLATE_NOOP("RiskWords", "Restart %1, and call if its EDR stays silent"),
        {kRestart, kCall}, {"days"}},
    {"agent_silent/away", QT_TRANSLATE_NOOP("RiskWords", "No word for %1 days"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Nothing was heard from this PC for %1 days. It may be switched off or away."),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing was heard from %1 for %2 days"),
        QT_TRANSLATE_NOOP("RiskWords", "Find out where %1 is"), {kWhere}, {"days"}},
    {"agent_missing", QT_TRANSLATE_NOOP("RiskWords", "No guard (EDR) on this PC"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "The guard (EDR) is not installed on this PC or has never answered."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 has no guard (EDR)"),
        QT_TRANSLATE_NOOP("RiskWords", "Have the EDR installed on %1"), {kInstall}, {}},
    {"unknown_device", QT_TRANSLATE_NOOP("RiskWords", "Unknown device"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "A device that is not in the ledger is on the office network."),
        QT_TRANSLATE_NOOP("RiskWords", "The unknown device %1 is on the network"),
        QT_TRANSLATE_NOOP("RiskWords", "Find out whose %1 is"), {kWhose, kLedger, kWifiKey}, {}},
    {"refused_device", QT_TRANSLATE_NOOP("RiskWords", "Refused device is back"),
        QT_TRANSLATE_NOOP("RiskWords", "A device that must not be on the network is connected."),
        QT_TRANSLATE_NOOP("RiskWords", "The refused device %1 is on the network"),
        QT_TRANSLATE_NOOP("RiskWords", "Take %1 off the network"), {kWifiOff, kWifiKey, kCall}, {}},
    {"guest_overdue", QT_TRANSLATE_NOOP("RiskWords", "Visitor's device still here"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This visitor's device was allowed until %1, and it is still on the network."),
        QT_TRANSLATE_NOOP("RiskWords", "The visitor's device %1 is still on the network"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask whether the visitor's device %1 may stay"),
        {kExtendGuest, kWifiKey}, {"until"}},
};

} // namespace

std::span<const RuleWords> deviceWords()
{
    return kWords;
}

} // namespace otasuke
