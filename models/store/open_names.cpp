// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/open_names.h"

#include <algorithm>
#include <bit>

namespace otasuke {

/// Where the connection's search begins: links are well scattered, but for the lowest bit.
size_t OpenNames::homeOf(qint64 link) const
{
    return size_t(link >> 1) & (m_slots.size() - 1);
}

/// The connection's slot, or the free one where it would stand.
size_t OpenNames::slotOf(qint64 link) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = homeOf(link);
    while (m_slots[slot].link != 0 && m_slots[slot].link != link)
        slot = (slot + 1) & mask;
    return slot;
}

ToldName *OpenNames::find(qint64 link)
{
    if (m_used == 0)
        return nullptr;
    Slot &slot = m_slots[slotOf(link)];
    return slot.link == 0 ? nullptr : &slot.told;
}

ToldName &OpenNames::add(qint64 link)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        resize(std::max(m_slots.size() * 2, kFewest));
    Slot &slot = m_slots[slotOf(link)];
    if (slot.link == 0) {
        slot = {link, {}};
        ++m_used;
    }
    return slot.told;
}

/// What stood behind it for want of its slot moves up, so that no search ends at a gap.
ToldName OpenNames::take(qint64 link)
{
    if (m_used == 0)
        return {};
    const size_t mask = m_slots.size() - 1;
    size_t gap = slotOf(link);
    if (m_slots[gap].link == 0)
        return {};
    const ToldName told = m_slots[gap].told;
    for (size_t next = (gap + 1) & mask; m_slots[next].link != 0; next = (next + 1) & mask) {
        const size_t home = homeOf(m_slots[next].link);
        if (((next - home) & mask) < ((next - gap) & mask))
            continue;
        m_slots[gap] = m_slots[next];
        gap = next;
    }
    m_slots[gap] = {};
    --m_used;
    return told;
}

void OpenNames::resize(size_t slots)
{
    std::vector<Slot> old(std::bit_ceil(slots));
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.link != 0)
            m_slots[slotOf(slot.link)] = slot;
    }
}

void OpenNames::dropUntil(UtcMicros limit)
{
    std::vector<Slot> old(m_slots.size());
    old.swap(m_slots);
    m_used = 0;
    for (const Slot &slot : old) {
        if (slot.link == 0 || slot.told.time <= limit)
            continue;
        m_slots[slotOf(slot.link)] = slot;
        ++m_used;
    }
}

UtcMicros OpenNames::middleTime() const
{
    std::vector<UtcMicros> times;
    times.reserve(m_used);
    for (const Slot &slot : m_slots) {
        if (slot.link != 0)
            times.push_back(slot.told.time);
    }
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void OpenNames::clear()
{
    m_slots.clear();
    m_used = 0;
}

void OpenNames::expect(qint64 link) const
{
#if defined(__GNUC__)
    if (m_used > 0)
        __builtin_prefetch(&m_slots[homeOf(link)]);
#else
    Q_UNUSED(link)
#endif
}

} // namespace otasuke
