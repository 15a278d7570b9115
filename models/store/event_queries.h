#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_scope.h"
#include "models/store/event_words.h"

namespace otasuke {

/// The SQL that finds the numbers of a filter's events, without the order's direction and the
/// limit: ?1 ≤ id < ?2, ?3 rows, ?4 and ?5 the search as a pattern and as words to match.
class EventQueries
{
public:
    EventQueries(const EventScope &scope, const EventWords &words);

    QList<QByteArray> ofFlows() const;
    QList<QByteArray> ofRecords() const;
    /// Records found by their own words.
    QByteArray ofText() const;
    /// Those that ofRecords() does not find.
    QByteArray ofTextAlone() const;

private:
    QByteArray byText(const QByteArray &rest) const;
    QByteArray ofScope() const;
    QByteArray commonConditions() const;
    QByteArray flowConditions() const;
    QByteArray serviceCondition() const;
    QByteArray recordConditions() const;
    QByteArray exactPeriod() const;

    const EventScope &m_scope;
    const EventWords &m_words;
};

} // namespace otasuke
