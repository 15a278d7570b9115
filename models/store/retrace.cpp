// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retrace.h"

namespace otasuke {
namespace {

constexpr int kFlushEvery = 200'000; // rows

QByteArray select(RowTable table)
{
    const QByteArray columns = "SELECT (id >> 12) - drift, name, app, src, dst, ";
    return columns +
        (table == RowTable::Flow
                ? "0, 0 FROM flow"
                : "signature, coalesce(malware, user, mail_from, subject, file_name) IS NOT NULL"
                  " FROM record");
}

std::optional<qint64> numberAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

} // namespace

void retrace(StoreCore &core)
{
    core.traces.clear();
    for (const RowTable table : {RowTable::Flow, RowTable::Record}) {
        auto &rows = core.db->statement(select(table));
        int added = 0;
        for (rows.query(); rows.next();) {
            core.traces.add({rows.integer(0), rows.integer(1), rows.integer(2), numberAt(rows, 3),
                numberAt(rows, 4), rows.integer(5), rows.integer(6) != 0});
            if (++added % kFlushEvery == 0)
                core.traces.settle();
        }
        core.traces.settle();
    }
}

} // namespace otasuke
