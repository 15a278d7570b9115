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
    for (Told &known : bucket.told) {
        if (known.tag == told.tag && known.name == told.name) {
            known.since = std::min(known.since, told.since);
            known.until = std::max(known.until, told.until);
            return;
        }
    }
    *std::min_element(bucket.told.begin(), bucket.told.end(),
        [](const Told &a, const Told &b) { return a.until < b.until; }) = told;
}

/// The one told last of those that hold; `doubtful` if they name different services.
AddressNames::Found AddressNames::find(
    const std::vector<Bucket> &table, quint64 key, quint32 second)
{
    Found found;
    for (const Told &told : table[key % kBuckets].told) {
        if (!told.holds(tagOf(key), second))
            continue;
        found.doubtful |= found.told && found.told->service != told.service;
        if (!found.told || told.since > found.told->since)
            found.told = &told;
    }
    return found;
}

Dimensions::Name AddressNames::nameOf(
    const IpAddress &client, const IpAddress &address, UtcMicros began) const
{
    if (m_own.empty())
        return {};
    const quint32 second = secondsOf(began);
    Found found = find(m_own, keyOf(client, address), second);
    if (found.told)
        return found.told->named();
    found = find(m_any, keyOf({}, address), second);
    return found.told && !found.doubtful ? found.told->named() : Dimensions::Name{};
}

void AddressNames::expect(const IpAddress &client, const IpAddress &address) const
{
#if defined(__GNUC__)
    if (m_own.empty())
        return;
    __builtin_prefetch(&m_own[keyOf(client, address) % kBuckets]);
    __builtin_prefetch(&m_any[keyOf({}, address) % kBuckets]);
#else
    Q_UNUSED(client)
    Q_UNUSED(address)
#endif
}

void AddressNames::forget()
{
    m_own.clear();
    m_any.clear();
}

} // namespace otasuke
