#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

#include "models/domain/clock.h"

namespace otasuke {

/// Which piece of a FortiGate's logs is to be asked for next, so that nothing is missed and a
/// broken round loses little: type by type, from old to new in slices of time, page by page within.
///
/// The box lists newest first, so a slice counts only when its last page was read. What lies more
/// than a day back is read in closed slices (their length follows how much they hold); the last
/// slice is open at its new end, and its end is the newest record seen, not the clock: box and
/// console need not agree on the time. It begins a minute before the end of the one before, since
/// records come late.
class FortigateLogWalk
{
public:
    struct Query
    {
        QByteArray type; ///< "traffic/forward", "virus" …
        QString session; ///< of the search going on, empty to begin one
        qint64 start = 0; ///< first row
        qint64 fromMs = 0;
        qint64 toMs = 0; ///< 0 = open
        bool operator==(const Query &) const = default;
    };
    static constexpr int kRows = 1000; ///< a page

    /// `readTo` as given by readTo(), or empty: the last `kFirstLook` is read.
    void begin(const QJsonObject &readTo, UtcMicros now);
    /// Empty when all is read.
    std::optional<Query> next() const;

    struct Page
    {
        qint64 rows = 0;
        int completed = 100; ///< percent of the search done
        QString session;
        qint64 newestMs = 0; ///< of its records, 0 if none
        QByteArray mark; ///< of its first record, to notice a box that repeats itself
    };
    enum class Taken { Page, AskAgain, Stuck };
    /// AskAgain: the search is not done, this page counts for nothing. Stuck: it never gets done,
    /// or the same page comes again and again.
    Taken take(const Page &page);
    /// The box has no such log: on to the next type.
    void skipType();
    /// The box stumbles over an upper bound: slices are open from now on. False if they are
    /// already.
    bool openSlices();

    QJsonObject readTo() const;

    static constexpr UtcMicros kFirstLook = 60 * kDay;

private:
    void beginSlice();
    void endSlice();
    void nextType();
    qint64 horizon() const;

    QHash<QByteArray, qint64> m_readTo; ///< ms
    QHash<QByteArray, qint64> m_length; ///< of the next closed slice, ms
    qint64 m_now = 0; ///< ms
    int m_type = 0;
    Query m_query;
    qint64 m_newest = 0;
    qint64 m_pages = 0;
    int m_polls = 0;
    QByteArray m_mark;
    bool m_open = false;
};

} // namespace otasuke
