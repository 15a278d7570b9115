#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QMetaType>
#include <QtGlobal>

namespace otasuke {

/// What the tables offer beside the text of a cell.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< raw value: sort by this, never by the words
    KeyRole, ///< QString: what stays the same about a row over refreshes
    ToneRole, ///< int of CellTone, for badge and bar; the words of the cell say the same
    ShareRole, ///< double 0–1: length of the bar in the cell
    DetailRole, ///< QString: a second, quieter line; of a bar, what it says in words
    DaysRole ///< CellDays: small bars of the days, below the bar
};

/// What a row has to tell of each day, the oldest first.
struct CellDays
{
    struct Day
    {
        int blocked = 0;
        int open = 0; ///< not stopped
        bool operator==(const Day &) const = default;
    };
    QList<Day> days;
    bool operator==(const CellDays &) const = default;
};

/// How a cell is meant; the view gives it a shape and a colour.
enum class CellTone : quint8 { Neutral, Ok, Warn, Bad };

} // namespace otasuke

Q_DECLARE_METATYPE(otasuke::CellDays)
