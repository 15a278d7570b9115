#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include <array>
#include <span>

namespace otasuke {

/// What the screens say about one rule's answer; context "RiskWords". In title and sentence %1 to
/// %4 are `args`; in finding and headline %1 is the device and the args follow.
struct RuleWords
{
    const char *key; ///< rule id, or "rule/variant"
    const char *title; ///< short, for a list
    const char *sentence; ///< what happened and whether it was stopped
    const char *finding; ///< one line that names the device
    const char *headline; ///< what to do, for the top of Home
    std::array<const char *, 4> steps; ///< what to do, in order
    std::array<const char *, 4> args; ///< names of Reason::params
};

// The tables, by topic.
std::span<const RuleWords> malwareWords();
std::span<const RuleWords> networkWords();
std::span<const RuleWords> mailWords();
std::span<const RuleWords> deviceWords();
std::span<const RuleWords> cloudRuleWords();
std::span<const RuleWords> stateWords();
/// All of them.
std::array<std::span<const RuleWords>, 6> ruleWordTables();

/// The words of a rule's answer; the variant's own where it has some. Never null: a rule without
/// words gets general ones (and fails its test).
const RuleWords &wordsFor(const QString &rule, const QString &variant);

} // namespace otasuke
