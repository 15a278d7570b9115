// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_words.h"

#include "models/judgement/first_steps.h"

namespace otasuke {

namespace {

// Said of several answers alike.
constexpr const char *kSent = QT_TRANSLATE_NOOP("RiskWords", "%1 sent %2 to %3");
constexpr const char *kSentAtNight = QT_TRANSLATE_NOOP("RiskWords", "%1 sent %2 to %3 at night");
constexpr const char *kWhatWasSent =
    QT_TRANSLATE_NOOP("RiskWords", "Ask the user of %1 what was sent to %3");
constexpr const char *kSentTo = QT_TRANSLATE_NOOP("RiskWords", "%1 sent to %2");

constexpr RuleWords kWords[] = {
    {"unusual_upload/night_times",
        QT_TRANSLATE_NOOP("RiskWords", "%1 sent to %2 at night (%3 times the usual)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2 at night. On the busiest night it was %3 times what is usual for this "
            "PC there (about %4)."),
        kSentAtNight, kWhatWasSent, {kAskUser, kDecide, kNotMe},
        {"nightBytes", "service", "times", "usualBytes"}},
    {"unusual_upload/night", QT_TRANSLATE_NOOP("RiskWords", "%1 sent to %2 at night"),
        QT_TRANSLATE_NOOP("RiskWords", "%1 went to %2 at night, when hardly anybody works."),
        kSentAtNight, kWhatWasSent, {kAskUser, kDecide, kNotMe}, {"nightBytes", "service"}},
    {"unusual_upload/day_times",
        QT_TRANSLATE_NOOP("RiskWords", "%1 sent to %2 (%3 times the usual)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2. On the busiest day it was %3 times what is usual for this PC there "
            "(about %4 a day)."),
        kSent, kWhatWasSent, {kAskUser, kDecide, kNotMe},
        {"bytes", "service", "times", "usualBytes"}},
    {"unusual_upload/week", QT_TRANSLATE_NOOP("RiskWords", "%1 sent to %2 within a week"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2 within seven days: every day a little more, about %3 times the usual "
            "(%4 in seven days)."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 sent %2 to %3 within a week, more than usual"),
        kWhatWasSent, {kAskUser, kDecide, kNotMe}, {"mostBytes", "service", "times", "usualBytes"}},
    {"unusual_upload/odd", QT_TRANSLATE_NOOP("RiskWords", "%1 sent to %2 at an unusual time"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2 at a time of day, or on a day off, at which this PC sends nothing there "
            "otherwise. That is %4 times what goes there on a whole day (about %3)."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 sent %2 to %3 at an unusual time"), kWhatWasSent,
        {kAskUser, kDecide, kNotMe}, {"mostBytes", "service", "usualBytes", "times"}},
    {"unusual_upload/early", kSentTo,
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2. This PC has been watched for %3 days only, so what is usual for it is "
            "not known yet; so much is worth a question in any case."),
        kSent, kWhatWasSent, {kAskUser, kDecide, kNotMe}, {"bytes", "service", "days"}},
    {"unusual_upload/early_peers", kSentTo,
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2. This PC has been watched for %3 days only; none of the other PCs of "
            "its department usually sends more than about %4 a day there."),
        kSent, kWhatWasSent, {kAskUser, kDecide, kNotMe},
        {"bytes", "service", "days", "usualBytes"}},
    {"unusual_upload/day", kSentTo,
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2. This PC had sent nothing to such services before, so there is nothing "
            "to compare it with."),
        kSent, kWhatWasSent, {kAskUser, kDecide, kNotMe}, {"bytes", "service"}},
    {"anonymous_transfer", QT_TRANSLATE_NOOP("RiskWords", "%1 left at %2, open to anybody"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2. There anybody can leave and fetch files without a name, so nobody can "
            "say afterwards who had them."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 left %2 at %3, where anybody can fetch files"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the user of %1 what was left at %3"),
        {kAskUser, kTalk, kDecide, kNotMe}, {"bytes", "service"}},
    {"anonymous_transfer/night",
        QT_TRANSLATE_NOOP("RiskWords", "%1 left at %2 at night, open to anybody"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%1 went to %2 at night, when hardly anybody works. There anybody can leave and fetch "
            "files without a name."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 left %2 at %3 at night, where anybody can fetch files"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the user of %1 what was left at %3"),
        {kAskUser, kNotMe, kTalk}, {"nightBytes", "service"}},
    {"night_activity", QT_TRANSLATE_NOOP("RiskWords", "On at night or on holidays, unlike before"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This PC was on at night or on a holiday on %1 days in all, the last time on %2. In "
            "the weeks before it never was."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 was on at night or on a holiday"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask whether somebody worked at %1 then"),
        {kWorkedLate, kNotMe}, {"days", "day"}},
    {"forbidden_service", QT_TRANSLATE_NOOP("RiskWords", "Forbidden service used: %1"),
        QT_TRANSLATE_NOOP("RiskWords", "%2 went to %1, which your office has forbidden."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 uses the forbidden service %2"),
        QT_TRANSLATE_NOOP("RiskWords", "Talk to the user of %1 about %2"), {kAskUser, kTalk},
        {"service", "bytes"}},
    {"unapproved_service", QT_TRANSLATE_NOOP("RiskWords", "Service nobody has decided about: %1"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "%2 went to %1. Nobody has decided yet whether it may be used for work."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 uses %2, which nobody has decided about"),
        QT_TRANSLATE_NOOP("RiskWords", "Decide whether %2 may be used for work"), {kDecide},
        {"service", "bytes"}},
    {"unapproved_service/foreign",
        QT_TRANSLATE_NOOP("RiskWords", "Sent to another company's place: %1"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%2 went to %1. Your office has a place of its own at this service, and this is not "
            "it: what is put there belongs to another company's folder."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 sent to another company's place: %2"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the user of %1 whose place %2 is"),
        {kAskUser, kDecide, kNotMe}, {"service", "bytes"}},
};

} // namespace

std::span<const RuleWords> cloudRuleWords()
{
    return kWords;
}

} // namespace otasuke
