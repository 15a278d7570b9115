#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trace_finder.h"

namespace otasuke {

/// What a person typed into the search, turned into conditions. Names, devices, rules and services
/// are looked up once in their own small tables; the events are then asked for numbers.
class EventWords
{
public:
    /// Tells `finder` what to look for.
    EventWords(ReaderCore &core, const QString &search, TraceFinder &finder);

    bool isEmpty() const { return m_search.isEmpty(); }
    /// Conditions on a row; ?4 is pattern().
    QByteArray onFlow() const;
    QByteArray onRecord() const;
    /// Three letters or more: record_text finds the records' own words, onRecord() leaves them out.
    bool hasText() const { return m_hasText; }
    QString pattern() const { return likePattern(m_search); }
    /// For `record_text MATCH`: the words as they stand, whatever signs they hold.
    QString match() const;

private:
    QByteArray among(TraceKind kind, const QByteArray &column, const QByteArray &select,
        const QByteArray &perRow) const;
    QByteArray devices() const;
    QByteArray addresses() const;

    ReaderCore &m_core;
    TraceFinder &m_finder;
    QString m_search;
    bool m_hasText = false;
    QByteArray m_names, m_apps, m_signatures, m_devices, m_addresses; ///< the last two may be empty
};

} // namespace otasuke
