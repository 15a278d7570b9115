#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <bitset>
#include <functional>

#include "models/judgement/rule_catalog.h"

namespace otasuke {

/// Some of the catalogue's rules, by their place in it.
using RuleSet = std::bitset<64>;

/// All rules asked; those whose records a graver rule tells better are left out, and so is what the
/// office muted (muted_rules.h). `points` are full weights.
QList<Reason> reasonsFor(const RuleInput &in);
/// The same, where `ask` gets a rule's answer; it is given the rule's place in the catalogue too.
using RuleAsker = std::function<QList<Reason>(const Rule &rule, size_t number)>;
QList<Reason> reasonsFor(const RuleInput &in, const RuleAsker &ask);

/// Whether a reason of this rule weighs less the longer ago its last record is.
bool fades(const QString &rule);

/// What a person deals with: reasons that ask for action or weigh at least ten. A decision closes
/// its finding until newer records come; one that accepted it, until its day comes besides.
/// `device` null: the office itself.
QList<Finding> findingsFrom(const QList<Reason> &reasons, const DeviceRecord *device,
    const QList<FindingDecision> &decisions, UtcMicros now);

/// What was handled no longer makes the device risky; what was merely accepted still does.
QList<Reason> withoutHandled(const QList<Reason> &reasons, const QList<Finding> &findings);
/// Copies the shares of the score into the findings' reasons; 0 for the handled ones.
void setShares(QList<Finding> &findings, const QList<Reason> &scored);

/// Worst first; handled and accepted ones last.
bool worseFinding(const Finding &a, const Finding &b);
bool isOpen(const Finding &finding); ///< Open or InProgress
/// Those of one site's devices, and those of the office itself, which concern every site; all of
/// them where `site` is empty. In their order.
QList<Finding> findingsAt(const QString &site, const RiskAssessment &assessment);
/// What the day begins with: of the open findings that ask for action, grave ones (high and above)
/// before all others, the one of the PC that stands highest in `devices` (worst first), so that the
/// sentence above a list names the PC on top of it. nullptr if there is nothing to do.
const Finding *firstToDo(const QList<Finding> &findings, const QList<DeviceRisk> &devices);

} // namespace otasuke
