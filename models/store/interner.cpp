// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/interner.h"

#include <algorithm>

namespace otasuke {
namespace {

quint64 hashOf(QByteArrayView text)
{
    return qHashBits(text.data(), size_t(text.size()), 0x6f746173756b65U);
}

} // namespace

Interner::Interner(Database &db, const QByteArray &table, const QByteArray &column)
    : m_db(db)
    , m_load("SELECT id, " + column + " FROM " + table + " ORDER BY id DESC LIMIT ?")
    , m_text(db, "SELECT " + column + " FROM " + table + " WHERE id = ?")
{
}

void Interner::load()
{
    m_loaded = true;
    Statement rows(m_db, m_load);
    for (rows.query(kRemembered / 2); rows.next();)
        m_ids.insert(hashOf(rows.bytes(1)), rows.integer(0));
}

bool Interner::isSame(qint64 id, QByteArrayView text)
{
    const bool same = m_text.query(id).next() && m_text.bytes(0) == text;
    m_text.reset();
    return same;
}

qint64 Interner::find(QByteArrayView text)
{
    if (!m_loaded)
        load();
    const auto [first, last] = std::as_const(m_ids).equal_range(hashOf(text));
    for (auto it = first; it != last; ++it) {
        if (isSame(*it, text))
            return *it;
    }
    return 0;
}

void Interner::remember(QByteArrayView text, qint64 id)
{
    if (m_ids.size() >= kRemembered)
        thin();
    m_ids.insert(hashOf(text), id);
}

/// Keeps the half with the larger numbers: what came up lately comes again.
void Interner::thin()
{
    QList<qint64> ids = m_ids.values();
    const auto middle = ids.begin() + ids.size() / 2;
    std::nth_element(ids.begin(), middle, ids.end());
    const qint64 oldest = *middle;
    m_ids.removeIf([oldest](const auto &entry) { return entry.value() < oldest; });
}

void Interner::forget()
{
    m_ids.clear();
    m_loaded = false;
}

} // namespace otasuke
