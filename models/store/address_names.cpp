// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/address_names.h"

#include <algorithm>

#include "models/store/event_key.h"

namespace otasuke {
namespace {

constexpr UtcMicros kClockSlack = 2 * kSecond; // a connection may seem to begin before its answer

quint64 bitsOf(const IpAddress &ip)
{
    return ip.isV4() ? ip.v4() : scattered(quint64(qHash(ip)));
}

quint32 secondsOf(UtcMicros t)
{
    return quint32(std::clamp<qint64>(t / kSecond, 0, 0xffffffffU));
}

/// The upper half tells keys of one bucket apart; never 0.
quint32 tagOf(quint64 key)
{
    return quint32(key >> 32) | 1U;
}

} // namespace

quint64 AddressNames::keyOf(const IpAddress &client, const IpAddress &address)
{
    return scattered(bitsOf(address) ^ bitsOf(client) << 32);
}

void AddressNames::tell(const NameAnswer &answer, const Dimensions::Name &name)
{
    if (name.id == 0 || answer.address.isNull())
        return;
    if (m_own.empty()) {
        m_own.resize(kBuckets);
        m_any.resize(kBuckets);
    }
    Told told;
    told.name = quint32(name.id);
    told.service = quint32(name.service);
    told.since = secondsOf(answer.time - kClockSlack);
    told.until = secondsOf(answer.time + qint64(answer.seconds) * kSecond + kGrace);
    for (const auto &[table, client] :
        {std::pair{&m_own, answer.client}, std::pair{&m_any, IpAddress()}}) {
        const quint64 key = keyOf(client, answer.address);
        told.tag = tagOf(key);
        keep((*table)[key % kBuckets], told);
    }
}

/// The same name again makes the time longer.
void AddressNames::keep(Bucket &bucket, const Told &told)
{
    for (Told &known : bucket) {
        if (known.tag == told.tag && known.name == told.name) {
            known.since = std::min(known.since, told.since);
            known.until = std::max(known.until, told.until);
            return;
        }
    }
    Told &first = bucket[0].until <= bucket[1].until ? bucket[0] : bucket[1];
    first = told;
}

Dimensions::Name AddressNames::nameOf(
    const IpAddress &client, const IpAddress &address, UtcMicros began) const
{
    if (m_own.empty())
        return {};
    const quint32 t = secondsOf(began);
    const auto find = [t](const std::vector<Bucket> &table, quint64 key) {
        const Bucket &bucket = table[key % kBuckets];
        const quint32 tag = tagOf(key);
        return std::pair{bucket[0].holds(tag, t) ? &bucket[0] : nullptr,
            bucket[1].holds(tag, t) ? &bucket[1] : nullptr};
    };
    const auto later = [](const Told *a, const Told *b) {
        return !a || (b && b->since > a->since) ? b : a;
    };
    const auto [first, second] = find(m_own, keyOf(client, address));
    if (const Told *own = later(first, second))
        return own->named();
    const auto [one, other] = find(m_any, keyOf({}, address));
    if (one && other && one->service != other->service)
        return {};
    const Told *any = later(one, other);
    return any ? any->named() : Dimensions::Name{};
}

void AddressNames::forget()
{
    m_own.clear();
    m_any.clear();
}

} // namespace otasuke
