#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/service_policy.h"

namespace otasuke {

/// The one question about a service nobody has decided about.
struct ServiceQuestion
{
    QString service; ///< key
    QString text; ///< one whole sentence, translated, and the question
};

/// How long a question stays unasked after "later", or after a decision was taken back.
inline constexpr UtcMicros kAskAgainAfter = 30 * kDay;

/// What to ask now, if anything: of the services used for the first time in the last 30 days, those
/// that take files or let somebody in from outside, the risky ones first, then those that got most.
/// In the first week of recording everything is new, which says nothing: only risky ones are asked
/// about then. `postponed`: when "later" was said, by service.
std::optional<ServiceQuestion> serviceQuestion(const CloudUsage &usage,
    const QList<ServicePolicy> &history, const QHash<QString, UtcMicros> &postponed, UtcMicros now);

} // namespace otasuke
