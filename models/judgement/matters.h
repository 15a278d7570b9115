#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

namespace otasuke {

/// Findings that a person deals with in one go: the same cause, on one machine or on many. A month
/// of a thousand records leaves a handful of these; none is left out to make them few, they are
/// told together.
struct Matter
{
    QList<Finding> findings; ///< never empty, in the order given: the worst first
    const Finding &worst() const { return findings.first(); }
    bool isOne() const { return findings.size() == 1; }
    bool contains(const QString &findingId) const;
    /// Of the open ones Open as soon as one of them is.
    FindingState state() const;
    int devices() const; ///< machines concerned; the office itself is none
};

/// All of them, in the order of their worst findings. Together stand findings
///
///   - of the same cause: one malware, one server, one system, one sender, one service; or of a
///   rule
///     that asks for the same errand wherever it speaks (whose are these devices?);
///   - with the same outcome, so that what was stopped is not told together with what was not;
///   - decided alike: open, dealt with, accepted.
///
/// What asks for nothing stands together by its rule alone. Where a cause was not told, nobody
/// knows that two are the same: then each stands for itself.
QList<Matter> mattersFrom(const QList<Finding> &findings);
/// The open ones that ask a person to do something.
QList<Matter> mattersToDo(const QList<Finding> &findings);
/// The one to which a finding belongs; nullptr: none.
const Matter *findMatter(const QList<Matter> &matters, const QString &findingId);

/// The matter of this finding among these, with that one at its head instead of the worst; alone if
/// it is not among them.
Matter matterOf(const Finding &finding, const QList<Finding> &findings);

/// What its findings have in common, by name: a malware, a server, a system; empty: not one name.
QString causeOf(const Matter &matter);
/// One line: the finding's own, or "Contact with an attacker's server (Emotet), on 12 devices".
QString matterTitle(const Matter &matter);
/// What to do, as findingHeadline(); where it is on several, with how many more.
QString matterHeadline(const Matter &matter);
/// The machines by name, at most so many of them: "PC01, PC02 and 10 more"; empty: the office.
QString matterNames(const Matter &matter, qsizetype most);
/// "The same on 11 more: PC02, PC03 …"; empty where it is on one.
QString alsoOn(const Matter &matter);

} // namespace otasuke
