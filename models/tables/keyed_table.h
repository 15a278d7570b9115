#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

#include "models/tables/cell_table.h"

namespace otasuke {

/// Rows of one kind, refreshed by key: a refresh removes, reorders, inserts and changes rows, so
/// that selection and scroll position of a view survive it. Column is an enum class counted from 0;
/// Last its last value.
template<class Row, class Column, Column Last>
class KeyedTable : public CellTable
{
public:
    using CellTable::CellTable;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    /// nullptr for an index that isn't of this table.
    const Row *rowAt(const QModelIndex &index) const
    {
        return hasIndex(index.row(), 0) ? &m_rows[index.row()] : nullptr;
    }
    /// -1 if there is none.
    int rowOf(const QString &wanted) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (keyOf(m_rows[i]) == wanted)
                return i;
        }
        return -1;
    }

protected:
    virtual QString keyOf(const Row &row) const = 0;
    virtual QString title(Column column) const = 0;
    virtual QString cellText(const Row &row, Column column) const = 0;
    virtual QVariant cellRaw(const Row &row, Column column, int role) const = 0;
    virtual bool numeric(Column) const { return false; }

    /// Makes the table show `fresh`, in its order. Of rows with the same key the first counts.
    void refresh(QList<Row> fresh)
    {
        dropDoubles(fresh);
        removeMissing(fresh);
        reorder(fresh);
        insertNew(fresh);
        takeValues(fresh);
    }
    /// A column whose words changed though its rows did not (times told relative to now).
    void columnChanged(Column column)
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, int(column)), index(int(m_rows.size()) - 1, int(column)));
    }

private:
    int columns() const final { return int(Last) + 1; }
    QString header(int column) const final { return title(Column(column)); }
    QString key(int row) const final { return keyOf(m_rows[row]); }
    QString text(int row, int column) const final { return cellText(m_rows[row], Column(column)); }
    QVariant raw(int row, int column, int role) const final
    {
        return cellRaw(m_rows[row], Column(column), role);
    }
    bool isNumber(int column) const final { return numeric(Column(column)); }

    void dropDoubles(QList<Row> &fresh) const
    {
        QSet<QString> seen;
        fresh.removeIf([&](const Row &row) {
            const auto size = seen.size();
            seen.insert(keyOf(row));
            return seen.size() == size;
        });
    }

    QHash<QString, int> places(const QList<Row> &rows) const
    {
        QHash<QString, int> found;
        for (int i = 0; i < rows.size(); ++i)
            found.insert(keyOf(rows[i]), i);
        return found;
    }

    void removeMissing(const QList<Row> &fresh)
    {
        const auto wanted = places(fresh);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(keyOf(m_rows[last])))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(keyOf(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void reorder(const QList<Row> &fresh)
    {
        const auto wanted = places(fresh);
        const auto before = [&](const Row &a, const Row &b) {
            return wanted.value(keyOf(a)) < wanted.value(keyOf(b));
        };
        if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), before))
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList old = persistentIndexList();
        QStringList keys;
        for (const QModelIndex &index : old)
            keys << keyOf(m_rows[index.row()]);
        std::sort(m_rows.begin(), m_rows.end(), before);
        const auto now = places(m_rows);
        QModelIndexList moved;
        for (int i = 0; i < old.size(); ++i)
            moved << index(now.value(keys[i]), old[i].column());
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    void insertNew(const QList<Row> &fresh)
    {
        const auto known = places(m_rows);
        for (int first = 0; first < fresh.size(); ++first) {
            if (known.contains(keyOf(fresh[first])))
                continue;
            int last = first;
            while (last + 1 < fresh.size() && !known.contains(keyOf(fresh[last + 1])))
                ++last;
            beginInsertRows({}, first, last);
            m_rows.insert(first, last - first + 1, Row{});
            std::copy(fresh.cbegin() + first, fresh.cbegin() + last + 1, m_rows.begin() + first);
            endInsertRows();
            first = last;
        }
    }

    void takeValues(const QList<Row> &fresh)
    {
        for (int i = 0; i < fresh.size(); ++i) {
            const bool same = looksSame(m_rows[i], fresh[i]);
            m_rows[i] = fresh[i];
            if (!same)
                Q_EMIT dataChanged(index(i, 0), index(i, int(Last)));
        }
    }

    bool looksSame(const Row &a, const Row &b) const
    {
        for (int i = 0; i <= int(Last); ++i) {
            const auto column = Column(i);
            if (cellText(a, column) != cellText(b, column))
                return false;
            for (const int role :
                {int(SortRole), int(ToneRole), int(ShareRole), int(DetailRole), int(DaysRole)}) {
                if (cellRaw(a, column, role) != cellRaw(b, column, role))
                    return false;
            }
        }
        return true;
    }

    QList<Row> m_rows;
};

} // namespace otasuke
