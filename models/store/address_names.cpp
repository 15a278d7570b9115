// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/address_names.h"

#include <algorithm>

#include "models/store/event_key.h"

namespace otasuke {
namespace {

constexpr UtcMicros kClockSlack = 2 * kSecond; // a connection may seem to begin before its answer

} // namespace

quint64 AddressNames::keyOf(const IpAddress &client, const IpAddress &address)
{
    return scattered(quint64(qHash(address)) ^ scattered(quint64(qHash(client)) + 1));
}

void AddressNames::tell(const NameAnswer &answer, const Dimensions::Name &name)
{
    if (name.id == 0 || answer.address.isNull())
        return;
    if (m_known.size() >= kMost)
        makeRoom();
    const Told told{
        name, answer.time - kClockSlack, answer.time + qint64(answer.seconds) * kSecond + kGrace};
    m_newest = std::max(m_newest, answer.time);
    keep(m_known[keyOf(answer.client, answer.address)], told);
    keep(m_known[keyOf({}, answer.address)], told);
}

/// The same name again makes the time longer; another one puts it into second place.
void AddressNames::keep(Known &known, const Told &told)
{
    if (known.now.name.id == told.name.id) {
        known.now.since = std::min(known.now.since, told.since);
        known.now.until = std::max(known.now.until, told.until);
    } else if (known.before.name.id == told.name.id) {
        known.before.since = std::min(known.before.since, told.since);
        known.before.until = std::max(known.before.until, told.until);
        std::swap(known.now, known.before);
    } else {
        known.before = known.now;
        known.now = told;
    }
}

Dimensions::Name AddressNames::nameOf(
    const IpAddress &client, const IpAddress &address, UtcMicros began) const
{
    if (m_known.isEmpty())
        return {};
    const auto own = m_known.constFind(keyOf(client, address));
    if (own != m_known.constEnd()) {
        if (own->now.holds(began))
            return own->now.name;
        if (own->before.holds(began))
            return own->before.name;
    }
    const auto any = m_known.constFind(keyOf({}, address));
    if (any == m_known.constEnd())
        return {};
    const bool now = any->now.holds(began);
    const bool before = any->before.holds(began);
    if (now && before && any->now.name.service != any->before.name.service)
        return {};
    return now ? any->now.name : before ? any->before.name : Dimensions::Name{};
}

/// What no longer holds goes first; if that is little, everything does.
void AddressNames::makeRoom()
{
    m_known.removeIf([this](const auto &it) { return it.value().now.until < m_newest; });
    if (m_known.size() > kMost / 2)
        m_known.clear();
}

void AddressNames::forget()
{
    m_known.clear();
    m_newest = 0;
}

} // namespace otasuke
