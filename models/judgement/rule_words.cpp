// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_words.h"

#include <QCoreApplication>

namespace otasuke {

namespace {

constexpr RuleWords kGeneral = {"", QT_TRANSLATE_NOOP("RiskWords", "Something to look at"),
    QT_TRANSLATE_NOOP("RiskWords", "Something was found that should be looked at."),
    QT_TRANSLATE_NOOP("RiskWords", "Something was found on %1"),
    QT_TRANSLATE_NOOP("RiskWords", "Ask the help desk about %1"), {}, {}};

const RuleWords *find(const QString &key)
{
    for (const auto table : ruleWordTables()) {
        for (const RuleWords &words : table) {
            if (key == QLatin1StringView(words.key))
                return &words;
        }
    }
    return nullptr;
}

} // namespace

std::array<std::span<const RuleWords>, 6> ruleWordTables()
{
    return {
        malwareWords(), networkWords(), mailWords(), deviceWords(), cloudRuleWords(), stateWords()};
}

const RuleWords &wordsFor(const QString &rule, const QString &variant)
{
    if (!variant.isEmpty()) {
        if (const RuleWords *words = find(rule + u'/' + variant))
            return *words;
    }
    const RuleWords *words = find(rule);
    return words != nullptr ? *words : kGeneral;
}

} // namespace otasuke
