// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_words.h"

#include "models/judgement/first_steps.h"

namespace otasuke {

namespace {

constexpr RuleWords kWords[] = {
    {"unsupported_os/exception",
        QT_TRANSLATE_NOOP("RiskWords", "%1 out of support (accepted exception)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Support for %1 ended on %2. Your office knows and accepts that. What it does instead: "
            "%3"),
        QT_TRANSLATE_NOOP("RiskWords", "%1 runs %2 as an accepted exception"),
        QT_TRANSLATE_NOOP("RiskWords", "See that the measure for %1 is kept up"), {kStillHolds},
        {"system", "ended", "measure"}},
    {"agent_missing/exception",
        QT_TRANSLATE_NOOP("RiskWords", "No guard (EDR) on this PC (accepted exception)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "The guard (EDR) is not installed on this PC. Your office knows and accepts that. What "
            "it does instead: %1"),
        QT_TRANSLATE_NOOP("RiskWords", "%1 has no guard (EDR), as an accepted exception"),
        QT_TRANSLATE_NOOP("RiskWords", "See that the measure for %1 is kept up"), {kStillHolds},
        {"measure"}},
    {"definitions_old/exception",
        QT_TRANSLATE_NOOP("RiskWords", "Virus guard not up to date (accepted exception)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "The virus guard of this PC is not up to date. Your office knows and accepts that. "
            "What it does instead: %1"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "The virus guard of %1 is not up to date, as an accepted exception"),
        QT_TRANSLATE_NOOP("RiskWords", "See that the measure for %1 is kept up"), {kStillHolds},
        {"measure"}},
    {"definitions_old/stuck", QT_TRANSLATE_NOOP("RiskWords", "Virus guard not updated for %1 days"),
        QT_TRANSLATE_NOOP("RiskWords",
            "The virus guard of this PC has complained for %1 days that it can't update. It does "
            "not know the newest malware."),
        QT_TRANSLATE_NOOP("RiskWords", "The virus guard of %1 has not been updated for %2 days"),
        QT_TRANSLATE_NOOP("RiskWords", "Have the virus guard of %1 updated"),
        {kUpdateGuard, kConsult}, {"days"}},
    {"definitions_old/once", QT_TRANSLATE_NOOP("RiskWords", "Virus guard missed an update"),
        QT_TRANSLATE_NOOP("RiskWords",
            "The virus guard of this PC could not update lately. Usually it catches up by "
            "itself."),
        QT_TRANSLATE_NOOP("RiskWords", "The virus guard of %1 missed an update"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"days"}},
    {"os_unknown", QT_TRANSLATE_NOOP("RiskWords", "Not known whether %1 is supported"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This machine says that it runs %1. The list of supported systems doesn't know it, so "
            "nobody can say whether it is still mended."),
        QT_TRANSLATE_NOOP("RiskWords", "Whether the system of %1 (%2) is supported is not known"),
        QT_TRANSLATE_NOOP("RiskWords", "Look up the version of %1"), {kLookUp}, {"system"}},
    {"os_unknown/untold", QT_TRANSLATE_NOOP("RiskWords", "Its system is not known"),
        QT_TRANSLATE_NOOP("RiskWords",
            "No appliance has told which system this machine runs, so nobody can say whether it is "
            "still mended."),
        QT_TRANSLATE_NOOP("RiskWords", "Which system %1 runs is not known"),
        QT_TRANSLATE_NOOP("RiskWords", "Look up the version of %1"), {kLookUp}, {}},
    {"source_silent", QT_TRANSLATE_NOOP("RiskWords", "No answer from %1 for %2 days"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 has not answered for %2 days. Whatever happens there meanwhile, nobody sees it."),
        QT_TRANSLATE_NOOP("RiskWords", "In %1 %2 has not answered for %3 days"),
        QT_TRANSLATE_NOOP("RiskWords", "Bring %2 back to work (in %1)"),
        {kPowerAndCable, kTokenChanged, kCall}, {"names", "days"}},
    {"source_silent/empty", QT_TRANSLATE_NOOP("RiskWords", "%1 answers, but tells nothing"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 answers, but has not told anything for %2 days. Its log may be switched off or "
            "full."),
        QT_TRANSLATE_NOOP("RiskWords", "In %1 %2 has told nothing for %3 days"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the help desk to look at the log of %2 (in %1)"),
        {kConsult}, {"names", "days"}},
    {"utm_firmware", QT_TRANSLATE_NOOP("RiskWords", "Firmware of %1 out of support: %2"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 runs %2, whose support ended on %3. Holes found since then stay open, at the very "
            "door of the office."),
        QT_TRANSLATE_NOOP("RiskWords", "In %1 %2 runs %3, which is out of support"),
        QT_TRANSLATE_NOOP("RiskWords", "Have the firmware of %2 brought up to date (in %1)"),
        {kFirmware}, {"source", "system", "ended"}},
};

} // namespace

std::span<const RuleWords> stateWords()
{
    return kWords;
}

} // namespace otasuke
