#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_catalog.h"

namespace otasuke {

/// What the office does not want to hear of a device (or, with no device, of itself). A mute
/// without a destination takes the rule's whole answer away; one with a destination only what went
/// there and nowhere else: a group of records that reached several ends stays, since what else was
/// in it is not known. The latter holds for the rules too that the muted one speaks in place of.
class MutedRules
{
public:
    explicit MutedRules(const RuleInput &in); ///< `in` must outlive it

    bool concernsAll(const Rule &rule) const; ///< the whole answer
    bool concernsSome(const Rule &rule) const; ///< records to one destination
    /// What the rule says where records to muted destinations are left out.
    QList<Reason> answerWithout(const Rule &rule) const;

private:
    bool covers(const Mute &mute, const Rule &rule) const;

    const RuleInput &m_in;
    QList<Mute> m_mutes; ///< that hold here and now
};

} // namespace otasuke
