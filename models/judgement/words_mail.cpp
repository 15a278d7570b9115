// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_words.h"

#include "models/judgement/first_steps.h"

namespace otasuke {

namespace {

constexpr RuleWords kWords[] = {
    {"mail_burst", QT_TRANSLATE_NOOP("RiskWords", "Malware mails in a row from %1 (not stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%2 malware mails came in a row from %1, whose mail server was probably taken over. "
            "They were not stopped."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 got malware mails in a row from %2"),
        QT_TRANSLATE_NOOP("RiskWords", "Have nobody open mails from %2, and call"),
        {kMailWarn, kMailOpened, kMailPhone, kCall}, {"domain", "count"}},
    {"mail_burst/blocked",
        QT_TRANSLATE_NOOP("RiskWords", "Malware mails in a row from %1 (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "%2 malware mails came in a row from %1, whose mail server was probably taken over. "
            "All were stopped."),
        QT_TRANSLATE_NOOP("RiskWords", "Malware mails in a row from %2 to %1 were stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Phone %2 about the malware mails it sends"),
        {kMailPhone, kMailWarn, kMailOpened}, {"domain", "count"}},
    {"malicious_mail", QT_TRANSLATE_NOOP("RiskWords", "Suspicious mail (not stopped)"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Suspicious mails arrived and were not stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 got suspicious mails"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the user of %1 whether a suspicious mail was opened"),
        {kMailWarn, kMailOpened}, {"count"}},
    {"malicious_mail/blocked", QT_TRANSLATE_NOOP("RiskWords", "Suspicious mail (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords", "Suspicious mails were stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "Suspicious mails to %1 were stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
};

} // namespace

std::span<const RuleWords> mailWords()
{
    return kWords;
}

} // namespace otasuke
