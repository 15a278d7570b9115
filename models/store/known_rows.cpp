// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/known_rows.h"

#include <algorithm>
#include <limits>

#include "models/store/packed_flow.h"
#include "models/store/store_file.h"

namespace otasuke {
namespace {

constexpr size_t kRowsAStretch = 20'000;
constexpr int kAskedAStretch = 2'000; // at least, whatever is asked
constexpr UtcMicros kLate = 3 * kSecond; // records of a file come by time but for this
constexpr int kAttempts = 4; // more are rare: the record is then understood again

} // namespace

KnownRows::KnownRows(std::unique_ptr<Database> db)
    : m_db(std::move(db))
    , m_asked(kAskedAStretch)
{
    m_rows.reserve(kRowsAStretch);
}

Result<std::unique_ptr<KnownRows>> KnownRows::open(const QString &storeFile)
{
    auto db = openForReading(storeFile);
    if (!db)
        return db.error();
    return std::unique_ptr<KnownRows>(new KnownRows(std::move(db).value()));
}

void KnownRows::beginAnew()
{
    m_asked = kAskedAStretch;
}

bool KnownRows::holds(UtcMicros time, const IdentityBits &bits)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const qint64 id = eventId(time, bits, RowTable::Flow, attempt);
        if (!isWithin(id))
            return false;
        const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), id,
            [](const Row &a, qint64 number) { return a.id < number; });
        if (row == m_rows.end() || row->id != id)
            return false;
        if (row->identity == bits.kept())
            return true;
    }
    return false;
}

bool KnownRows::isWithin(qint64 id)
{
    ++m_asked;
    const auto within = [this, id] { return id >= m_from && id < m_to; };
    if (!within() && m_asked >= kAskedAStretch)
        look(firstIdAt(placeOf(id) - kLate));
    return within();
}

void KnownRows::look(qint64 from)
{
    m_rows.clear();
    m_asked = 0;
    auto &row = m_db->statement("SELECT id, who FROM flow_row WHERE id >= ? ORDER BY id LIMIT ?");
    for (row.query(from, qint64(kRowsAStretch)); row.next();)
        m_rows.push_back({row.integer(0), unpackBits48(row.integer(1))});
    const bool whole = m_rows.size() < kRowsAStretch;
    m_from = from;
    m_to = whole ? std::numeric_limits<qint64>::max() : m_rows.back().id + 1;
    if (!m_db->finish()) // whoever stores the records will meet it too
        m_rows.clear();
}

} // namespace otasuke
