// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_log.h"

#include "models/store/meta.h"

namespace otasuke {
namespace {

constexpr qint64 kNumbersKept = 32; // readers ask more often than that

} // namespace

ChangeLog::ChangeLog(Database &db, BatchTable &batch)
    : m_db(db)
    , m_batch(batch)
{
}

void ChangeLog::note(qint64 day, ChangedPart part, qint64 id)
{
    if (m_days.contains(day))
        return;
    m_parts.insert({day, part, id});
    if (m_parts.size() > kMostParts)
        foldParts();
}

void ChangeLog::foldParts()
{
    for (const Part &part : std::as_const(m_parts))
        m_days.insert(part.day);
    m_parts.clear();
}

void ChangeLog::save()
{
    if (m_days.isEmpty() && m_parts.isEmpty())
        return;
    const qint64 number = metaNumber(m_db, kChanges) + 1;
    setMeta(m_db, kChanges, number);
    QSet<qint64> days = m_days;
    m_batch.begin(4);
    for (const qint64 day : std::as_const(m_days))
        m_batch.add(number, day, ChangedPart::WholeDay, 0);
    for (const Part &part : std::as_const(m_parts)) {
        days.insert(part.day);
        m_batch.add(number, part.day, part.part, part.id);
    }
    m_batch.run("INSERT INTO change SELECT c0, c1, c2, c3 FROM batch");
    m_batch.begin(2);
    for (const qint64 day : std::as_const(days))
        m_batch.add(day, number);
    m_batch.run("INSERT INTO changed_day SELECT c0, c1 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET number = excluded.number");
    m_db.statement("DELETE FROM change WHERE number <= ?").run(number - kNumbersKept);
    discard();
}

void ChangeLog::discard()
{
    m_days.clear();
    m_parts.clear();
}

} // namespace otasuke
