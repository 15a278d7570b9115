#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#include <algorithm>

namespace otasuke {

/// How many rows (or pages) fit into a time budget, found by doing: halves after a step that took
/// too long, grows by a half after a full one that took less than half of it.
class StepSize
{
public:
    StepSize(qint64 least, qint64 most, qint64 budgetMicros)
        : m_least(least)
        , m_most(most)
        , m_budget(budgetMicros)
        , m_size(least)
    {
    }
    qint64 size() const { return m_size; }
    void took(qint64 done, qint64 micros)
    {
        if (micros > m_budget)
            m_size = std::max(m_least, m_size / 2);
        else if (done >= m_size && micros < m_budget / 2)
            m_size = std::min(m_most, m_size + m_size / 2);
    }

private:
    qint64 m_least, m_most, m_budget, m_size;
};

} // namespace otasuke
