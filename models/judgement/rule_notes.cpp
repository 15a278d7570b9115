// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_notes.h"

#include "models/judgement/explain.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

const RuleNotes *find(const QString &rule)
{
    for (const auto table : {attackNotes(), stateNotes()}) {
        for (const RuleNotes &notes : table) {
            if (rule == QLatin1StringView(notes.rule))
                return &notes;
        }
    }
    return nullptr;
}

QString say(const QString &rule, const char *RuleNotes::*text)
{
    const RuleNotes *notes = find(rule);
    return notes != nullptr ? QCoreApplication::translate("RuleNotes", notes->*text) : QString();
}

} // namespace

QString watchesText(const QString &rule)
{
    return say(rule, &RuleNotes::watches);
}

QString whyItMatters(const QString &rule)
{
    return say(rule, &RuleNotes::why);
}

QString whomToCall(const QString &rule)
{
    return say(rule, &RuleNotes::call);
}

QString whatItMayCost(const QString &rule)
{
    return say(rule, &RuleNotes::cost);
}

QString firstResponseCard(const Reason &reason)
{
    const bool emotet =
        reason.params.value(u"malware"_s).toString().contains(u"emotet"_s, Qt::CaseInsensitive);
    if (emotet)
        return u"emotet"_s;
    const RuleNotes *notes = find(reason.rule);
    return notes != nullptr ? QString::fromLatin1(notes->card) : QString();
}

} // namespace otasuke
