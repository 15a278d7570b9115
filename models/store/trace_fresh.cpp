// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trace_fresh.h"

#include <QtEndian>

namespace otasuke {
namespace {

/// Before each one's places.
struct Header
{
    qint64_le row;
    quint32_le rows, size;
};

void split(QByteArrayView told, FreshTracesByRow &all)
{
    Header header;
    while (told.size() >= qsizetype(sizeof header)) {
        std::memcpy(&header, told.data(), sizeof header);
        told = told.sliced(sizeof header);
        const auto size = std::min(told.size(), qsizetype(quint32(header.size)));
        all[header.row] << FreshTraces{quint32(header.rows), told.first(size).toByteArray()};
        told = told.sliced(size);
    }
}

} // namespace

void appendFresh(QByteArray &told, qint64 traceRow, const FreshTraces &traces)
{
    Header header;
    header.row = traceRow;
    header.rows = quint32(traces.rows);
    header.size = quint32(traces.places.size());
    told.append(reinterpret_cast<const char *>(&header), sizeof header);
    told.append(traces.places);
}

FreshTracesByRow readFresh(Database &db)
{
    FreshTracesByRow all;
    auto &rows = db.statement("SELECT places FROM fresh_trace");
    for (rows.query(); rows.next();)
        split(rows.bytes(0), all);
    return all;
}

} // namespace otasuke
