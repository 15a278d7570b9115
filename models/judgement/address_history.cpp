// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/address_history.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr UtcMicros kOpen = std::numeric_limits<UtcMicros>::max();

/// Did the other come or go between the two moments? One around both says nothing against them.
bool isBetween(const AddressSpan &other, UtcMicros a, UtcMicros b)
{
    const UtcMicros low = std::min(a, b);
    const UtcMicros high = std::max(a, b);
    return (other.first >= low && other.first <= high) || (other.last >= low && other.last <= high);
}

/// Whose moment it is: who is seen with the address around it, the one who came last of several;
/// else who had it last before; else who had it first.
const AddressSpan *holderAt(const QList<AddressSpan> &all, UtcMicros t)
{
    const AddressSpan *around = nullptr;
    const AddressSpan *before = nullptr;
    const AddressSpan *after = nullptr;
    for (const AddressSpan &span : all) {
        if (span.first <= t && t <= span.last) {
            if (!around || span.first >= around->first)
                around = &span;
        } else if (span.last < t) {
            if (!before || span.last >= before->last)
                before = &span;
        } else if (!after || span.first < after->first) {
            after = &span;
        }
    }
    return around ? around : before ? before : after;
}

} // namespace

void AddressHistory::clear()
{
    m_past.clear();
    m_changed.clear();
}

void AddressHistory::load(const QString &address, const AddressSpan &span)
{
    m_past[address].append(span);
}

AddressHistory::Holding AddressHistory::at(
    const QString &address, const AddressSpan &present, UtcMicros t) const
{
    const auto past = m_past.constFind(address);
    if (past == m_past.constEnd())
        return {present.device, present.last};
    QList<AddressSpan> all = *past;
    all.append({present.device, present.first, kOpen});
    Holding holding;
    const AddressSpan *holder = holderAt(all, t);
    holding.device = holder->device;
    holding.last = holder->last == kOpen ? present.last : holder->last;
    for (const AddressSpan &span : std::as_const(all)) {
        for (const UtcMicros edge : {span.first, span.last == kOpen ? kOpen : span.last + 1}) {
            if (edge <= t)
                holding.from = std::max(holding.from, edge);
            else
                holding.until = std::min(holding.until, edge);
        }
    }
    return holding;
}

UtcMicros AddressHistory::settledSince(const QString &address, const AddressSpan &present) const
{
    const auto past = m_past.constFind(address);
    if (past == m_past.constEnd())
        return 0;
    UtcMicros since = present.first;
    for (const AddressSpan &span : *past)
        since = std::max(since, span.last + 1);
    return since;
}

void AddressHistory::handOver(const QString &address, const AddressSpan &left)
{
    m_past[address].append(left);
    bound(address);
}

void AddressHistory::tellPast(
    const QString &address, AddressSpan &present, DeviceId device, UtcMicros t)
{
    QList<AddressSpan> &past = m_past[address];
    const auto isFree = [&](const AddressSpan &own, UtcMicros to, UtcMicros from) {
        return (&own == &present || !isBetween({present.device, present.first, kOpen}, to, from)) &&
            std::none_of(past.begin(), past.end(), [&](const AddressSpan &other) {
                return &other != &own && other.device != device && isBetween(other, to, from);
            });
    };
    m_changed.insert(address);
    if (present.device == device && t < present.first && isFree(present, t, present.first)) {
        present.first = t;
        if (past.isEmpty())
            m_past.remove(address);
        return;
    }
    for (AddressSpan &span : past) {
        if (span.device != device)
            continue;
        const UtcMicros edge = t < span.first ? span.first : span.last;
        if ((span.first <= t && t <= span.last) || isFree(span, t, edge)) {
            span.first = std::min(span.first, t);
            span.last = std::max(span.last, t);
            return;
        }
    }
    past.append({device, t, t});
    bound(address);
}

void AddressHistory::bound(const QString &address)
{
    QList<AddressSpan> &past = m_past[address];
    m_changed.insert(address);
    while (past.size() > kMostSpans) {
        past.erase(std::min_element(past.begin(), past.end(),
            [](const AddressSpan &a, const AddressSpan &b) { return a.last < b.last; }));
    }
}

void AddressHistory::rename(DeviceId from, DeviceId into)
{
    for (auto it = m_past.begin(); it != m_past.end(); ++it) {
        for (AddressSpan &span : *it) {
            if (span.device != from)
                continue;
            span.device = into;
            m_changed.insert(it.key());
        }
    }
}

void AddressHistory::give(const QString &address, DeviceId from, DeviceId to)
{
    const auto past = m_past.find(address);
    if (past == m_past.end())
        return;
    for (AddressSpan &span : *past) {
        if (span.device == from)
            span.device = to;
    }
    m_changed.insert(address);
}

bool AddressHistory::holds(DeviceId device) const
{
    return std::any_of(m_past.begin(), m_past.end(), [device](const QList<AddressSpan> &spans) {
        return std::any_of(spans.begin(), spans.end(),
            [device](const AddressSpan &span) { return span.device == device; });
    });
}

} // namespace otasuke
