// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/known_lines.h"

namespace otasuke {

KnownLines::KnownLines(const QString &storeFile)
{
    if (auto rows = KnownRows::open(storeFile))
        m_rows = std::move(rows).value();
}

void KnownLines::beginChunk()
{
    m_patience = kPatience;
    if (m_rows) // the chunk between was another thread's
        m_rows->beginAnew();
}

bool KnownLines::holds(QByteArrayView line, LineParser &parser)
{
    if (!m_rows || m_patience == 0)
        return false;
    const auto mark = parser.mark(line);
    if (!mark)
        return false;
    const bool known = m_rows->holds(mark->time, {mark->high, mark->low});
    m_patience = known ? kPatience : m_patience - 1;
    return known;
}

} // namespace otasuke
