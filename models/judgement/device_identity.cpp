// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/device_identity.h"

#include <algorithm>

namespace otasuke {

namespace {

using KeyKind = DeviceIdentity::KeyKind;
using Key = DeviceIdentity::Key;

// How often "last seen" of a key is worth a write, and how long an address without a word still
// speaks for the device that had it (DHCP leases in offices run from hours to about a week).
constexpr UtcMicros kRefresh = kHour;
constexpr UtcMicros kAddressHolds = 14 * kDay;

/// The hint's keys, strongest first.
QList<Key> keysOf(const DeviceHint &hint)
{
    QList<Key> keys;
    if (!hint.agentId.isEmpty())
        keys.append({KeyKind::Agent, hint.agentId});
    if (const QString mac = DeviceIdentity::canonicalMac(hint.mac); !mac.isEmpty())
        keys.append({KeyKind::Mac, mac});
    if (const QString host = DeviceIdentity::canonicalHostname(hint.hostname);
        DeviceIdentity::isTelling(host))
        keys.append({KeyKind::Hostname, host});
    if (!hint.ip.isNull())
        keys.append({KeyKind::Address, hint.ip.toString()});
    return keys;
}

std::pair<int, QString> slot(const Key &key)
{
    return {int(key.kind), key.value};
}

} // namespace

void DeviceIdentity::load(const QList<KeyRow> &rows)
{
    m_keys.clear();
    m_history.clear();
    m_apart.clear();
    m_keys.reserve(rows.size());
    for (const KeyRow &row : rows)
        m_keys.insert(slot(row.key), {row.device, row.lastSeen, row.firstSeen});
}

void DeviceIdentity::loadSpan(const QString &address, const AddressSpan &span)
{
    m_history.load(address, span);
    const auto entry = m_keys.find({int(KeyKind::Address), address});
    if (entry != m_keys.end())
        settle(address, *entry);
}

void DeviceIdentity::loadApart(DeviceId a, DeviceId b)
{
    m_apart.insert(std::minmax(a, b));
}

bool DeviceIdentity::has(DeviceId device, KeyKind kind) const
{
    return std::any_of(m_keys.keyValueBegin(), m_keys.keyValueEnd(), [&](const auto &entry) {
        return entry.second.device == device && entry.first.first == int(kind);
    });
}

/// A phone: no agent, and known by made-up MACs alone.
bool DeviceIdentity::hidesItsMac(DeviceId device) const
{
    bool random = false;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (it->device != device)
            continue;
        const auto kind = KeyKind(it.key().first);
        if (kind == KeyKind::Agent || (kind == KeyKind::Mac && !isRandomMac(it.key().second)))
            return false;
        random = random || kind == KeyKind::Mac;
    }
    return random;
}

/// Does a record with these keys, all but a name unknown, speak of a phone with another made-up
/// MAC? Names can be the same by chance.
bool DeviceIdentity::isHiddenBehind(const QList<Key> &keys, DeviceId device) const
{
    return std::any_of(keys.begin(), keys.end(), [&](const Key &key) {
        return key.kind == KeyKind::Mac && isRandomMac(key.value) && hidesItsMac(device);
    });
}

AddressHistory::Holding DeviceIdentity::holding(Keys::const_iterator key, UtcMicros at) const
{
    AddressHistory::Holding present{key->device, key->lastSeen};
    if (key->since == 0) // never changed hands
        return present;
    if (at < key->since)
        return m_history.at(key.key().second, key->span(), at);
    present.from = key->since;
    return present;
}

/// Which device the keys name; the weaker key joins only where it contradicts nothing stronger.
DeviceId DeviceIdentity::find(const QList<Key> &keys, UtcMicros at) const
{
    for (const Key &key : keys) {
        const auto found = m_keys.constFind(slot(key));
        if (found == m_keys.constEnd())
            continue;
        const AddressHistory::Holding held = holding(found, at);
        if (key.kind == KeyKind::Hostname && isHiddenBehind(keys, held.device))
            continue;
        if (key.kind != KeyKind::Address || keys.size() == 1)
            return held.device;
        // The record also tells stronger keys, all of them new. The holder of the address is the
        // same machine only if nothing of that kind is known about it yet.
        const bool contradicts = std::any_of(keys.begin(), keys.end(), [&](const Key &other) {
            return other.kind != KeyKind::Address && has(held.device, other.kind);
        });
        if (!contradicts && at - held.last <= kAddressHolds)
            return held.device;
    }
    return 0;
}

/// Are `other`, found by `key`, and `device`, found by a stronger key, one machine?
bool DeviceIdentity::isSame(DeviceId device, DeviceId other, const Key &key) const
{
    if (areApart(device, other))
        return false;
    if (has(device, KeyKind::Agent) && has(other, KeyKind::Agent))
        return false; // two agents are two machines: a docking station's MAC wanders between them
    switch (key.kind) {
    case KeyKind::Agent:
    case KeyKind::Mac:
        return true;
    case KeyKind::Hostname:
        if (hidesItsMac(device) && hidesItsMac(other))
            return false;
        return !has(device, KeyKind::Hostname) || !has(other, KeyKind::Mac);
    case KeyKind::Address:
        break;
    }
    const bool onlyAddress =
        !has(other, KeyKind::Agent) && !has(other, KeyKind::Mac) && !has(other, KeyKind::Hostname);
    // Flows come before the inventory: a nameless device that appeared after this one, or before
    // this one ever had an address, was this one all along.
    const bool everHad = has(device, KeyKind::Address) || m_history.holds(device);
    return onlyAddress && (other > device || !everHad);
}

void DeviceIdentity::merge(DeviceId from, DeviceId into, Answer &answer)
{
    m_history.rename(from, into);
    QSet<std::pair<DeviceId, DeviceId>> apart;
    for (const auto &[a, b] : std::as_const(m_apart)) {
        const DeviceId x = a == from ? into : a;
        const DeviceId y = b == from ? into : b;
        if (x != y)
            apart.insert(std::minmax(x, y));
    }
    m_apart = apart;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        if (it->device != from)
            continue;
        it->device = into;
        answer.newKeys.append(
            {{KeyKind(it.key().first), it.key().second}, into, it->lastSeen, it->firstSeen});
    }
    answer.merged.append(from);
}

/// Points the key to the device; tells whether that is worth a write. `told`: the record names the
/// device by something stronger than an address.
bool DeviceIdentity::touch(const Key &key, DeviceId device, UtcMicros at, bool told)
{
    if (key.kind == KeyKind::Address)
        return touchAddress(key, device, at, told);
    auto &entry = m_keys[slot(key)];
    if (entry.device == device && at < entry.lastSeen + kRefresh)
        return false;
    if (entry.device != 0 && entry.device != device && at < entry.lastSeen)
        return false; // an older record doesn't take a key back
    entry.lastSeen = std::max(entry.lastSeen, at);
    entry.device = device;
    return true;
}

bool DeviceIdentity::touchAddress(const Key &key, DeviceId device, UtcMicros at, bool told)
{
    Entry &entry = m_keys[slot(key)];
    if (entry.device == 0) {
        entry = {device, at, at};
        return true;
    }
    if (entry.device == device && at >= std::max(entry.since, entry.firstSeen)) {
        const bool refreshed = at >= entry.lastSeen + kRefresh;
        if (refreshed)
            entry.lastSeen = at;
        return refreshed;
    }
    if (!told)
        return false; // an address alone says nothing new about the past
    if (entry.device == device && entry.since == 0) {
        entry.firstSeen = at;
        return true;
    }
    if (entry.device != device && at >= entry.lastSeen) {
        m_history.handOver(key.value, entry.span());
        entry = {device, at, at};
    } else {
        AddressSpan present = entry.span();
        m_history.tellPast(key.value, present, device, at);
        entry.firstSeen = present.first;
    }
    settle(key.value, entry);
    return true;
}

void DeviceIdentity::settle(const QString &address, Entry &entry) const
{
    entry.since = m_history.settledSince(address, entry.span());
}

DeviceIdentity::KeyRow DeviceIdentity::rowOf(const Key &key) const
{
    const Entry entry = m_keys.value(slot(key));
    return {key, entry.device, entry.lastSeen, entry.firstSeen};
}

DeviceIdentity::Key DeviceIdentity::addressKey(const IpAddress &ip)
{
    return {KeyKind::Address, ip.toString()};
}

DeviceIdentity::Holder DeviceIdentity::holderOf(const Key &address, UtcMicros at)
{
    const auto known = m_keys.find(slot(address));
    if (known == m_keys.end() || known->device == 0)
        return {};
    const AddressHistory::Holding held = holding(known, at);
    const bool refreshed =
        at >= known->since && at >= known->lastSeen + kRefresh && held.device == known->device;
    if (refreshed)
        known->lastSeen = at;
    return {held.device, refreshed, refreshed ? rowOf(address) : KeyRow{}, held.from, held.until};
}

DeviceId DeviceIdentity::heldBy(const QString &address, UtcMicros at) const
{
    const auto known = m_keys.constFind({int(KeyKind::Address), address});
    return known == m_keys.constEnd() ? 0 : holding(known, at).device;
}

DeviceIdentity::Answer DeviceIdentity::resolve(const DeviceHint &hint, UtcMicros at)
{
    Answer answer;
    const QList<Key> keys = keysOf(hint);
    answer.device = find(keys, at);
    if (answer.device == 0)
        return answer;
    for (const Key &key : keys) {
        const auto known = m_keys.constFind(slot(key));
        if (known == m_keys.constEnd())
            continue;
        const AddressHistory::Holding held = holding(known, at);
        if (keys.size() == 1) {
            answer.from = held.from;
            answer.until = held.until;
        }
        if (held.device == answer.device || !isSame(answer.device, held.device, key))
            continue;
        const DeviceId older = std::min(answer.device, held.device);
        merge(std::max(answer.device, held.device), older, answer);
        answer.device = older;
    }
    for (const Key &key : keys) {
        if (touch(key, answer.device, at, keys.size() > 1))
            answer.newKeys.append(rowOf(key));
    }
    return answer;
}

QList<DeviceIdentity::KeyRow> DeviceIdentity::bind(
    const DeviceHint &hint, DeviceId device, UtcMicros at)
{
    QList<KeyRow> rows;
    for (const Key &key : keysOf(hint)) {
        if (touch(key, device, at, true))
            rows.append(rowOf(key));
    }
    return rows;
}

QList<DeviceIdentity::KeyRow> DeviceIdentity::join(DeviceId from, DeviceId into)
{
    m_apart.remove(std::minmax(from, into));
    Answer answer;
    merge(from, into, answer);
    return answer.newKeys;
}

QList<DeviceIdentity::KeyRow> DeviceIdentity::split(
    const QList<Key> &keys, DeviceId from, DeviceId to)
{
    QList<KeyRow> rows;
    for (const Key &key : keys) {
        const auto known = m_keys.find(slot(key));
        if (key.kind == KeyKind::Address)
            m_history.give(key.value, from, to);
        if (known == m_keys.end() || known->device != from)
            continue;
        known->device = to;
        rows.append(rowOf(key));
    }
    keepApart(from, to);
    return rows;
}

void DeviceIdentity::keepApart(DeviceId a, DeviceId b)
{
    m_apart.insert(std::minmax(a, b));
}

bool DeviceIdentity::areApart(DeviceId a, DeviceId b) const
{
    return m_apart.contains(std::minmax(a, b));
}

} // namespace otasuke
