#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "models/domain/facts.h"

namespace otasuke {

/// The same thing on several machines within an hour.
struct Outbreak
{
    QString malware; ///< its name, if told
    QStringList devices; ///< names, in the order in which it was seen
    bool open = false; ///< not stopped on at least one
    qint64 count = 0; ///< records behind it
    UtcMicros first = 0;
    UtcMicros last = 0;
    QList<qint64> eventIds; ///< newest first, at most 20
    bool operator==(const Outbreak &) const = default;
};

/// The gravest outbreak of the period: an open one before a stopped one, then the one on most
/// machines. Groups tell of their first and their last record only, so one may be missed whose
/// records in between coincide; none is made up.
std::optional<Outbreak> worstOutbreak(const OfficeFacts &office);

} // namespace otasuke
