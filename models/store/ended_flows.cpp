// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ended_flows.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr size_t kSlots = EndedFlows::kKept * 2; // a power of two, at most half full

quint32 tagOf(qint64 link)
{
    return quint32(link >> 16);
}

/// Links are well scattered, but for the lowest bit.
size_t homeOf(qint64 link)
{
    return size_t(link >> 1) % kSlots;
}

} // namespace

EndedFlows::EndedFlows()
{
    clear();
}

void EndedFlows::empty(Generation &generation)
{
    generation.flows.clear();
    generation.flows.reserve(kKept);
    generation.slots.assign(kSlots, {});
}

void EndedFlows::clear()
{
    empty(m_now);
    empty(m_last);
}

/// The connection's slot, or the free one where it would stand.
size_t EndedFlows::slotOf(const Generation &generation, qint64 link)
{
    const quint32 tag = tagOf(link);
    for (size_t slot = homeOf(link);; slot = (slot + 1) % kSlots) {
        const Generation::Slot &at = generation.slots[slot];
        if (at.flow < 0 || (at.tag == tag && generation.flows[size_t(at.flow)].link == link))
            return slot;
    }
}

void EndedFlows::expect(qint64 link) const
{
#if defined(__GNUC__)
    __builtin_prefetch(&m_now.slots[homeOf(link)]);
    __builtin_prefetch(&m_last.slots[homeOf(link)]);
#else
    Q_UNUSED(link)
#endif
}

EndedFlow *EndedFlows::findIn(Generation &generation, qint64 link)
{
    const qint32 at = generation.slots[slotOf(generation, link)].flow;
    return at < 0 ? nullptr : &generation.flows[size_t(at)];
}

EndedFlow *EndedFlows::find(qint64 link)
{
    EndedFlow *flow = findIn(m_now, link);
    return flow ? flow : findIn(m_last, link);
}

EndedFlow *EndedFlows::before(const EndedFlow &flow)
{
    const auto within = [&flow](const Generation &generation) {
        return !generation.flows.empty() && &flow >= generation.flows.data() &&
            &flow < generation.flows.data() + generation.flows.size();
    };
    if (flow.before >= 0)
        return &(within(m_now) ? m_now : m_last).flows[size_t(flow.before)];
    return within(m_now) ? findIn(m_last, flow.link) : nullptr;
}

EndedFlow &EndedFlows::add(qint64 link)
{
    if (m_now.flows.size() >= kKept) {
        std::swap(m_now, m_last);
        empty(m_now);
    }
    Generation::Slot &slot = m_now.slots[slotOf(m_now, link)];
    EndedFlow flow;
    flow.link = link;
    flow.before = slot.flow;
    slot = {tagOf(link), qint32(m_now.flows.size())};
    m_now.flows.push_back(flow);
    return m_now.flows.back();
}

} // namespace otasuke
