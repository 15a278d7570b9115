// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/device_identity.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

using KeyKind = DeviceIdentity::KeyKind;
using Key = DeviceIdentity::Key;

// How often "last seen" of a key is worth a write, and how long an address without a word still
// speaks for the device that had it (DHCP leases in offices run from hours to about a week).
constexpr UtcMicros kRefresh = kHour;
constexpr UtcMicros kAddressHolds = 14 * kDay;

/// Factory names that many devices carry at once say nothing about which one it is.
bool isTelling(const QString &hostname)
{
    static const QRegularExpression generic(
        u"^(localhost|unknown|none|null|pc|desktop|laptop|windows|host|"
        u"(iphone|ipad|android|galaxy|pixel|redmi|oppo|xperia|aquos|macbook|macbookair|macbookpro|"
        u"macbook-air|macbook-pro|imac|macmini|mac-mini)([-_]?[0-9a-z]{0,5})?)$"_s);
    return !hostname.isEmpty() && !generic.match(hostname).hasMatch();
}

/// The hint's keys, strongest first.
QList<Key> keysOf(const DeviceHint &hint)
{
    QList<Key> keys;
    if (!hint.agentId.isEmpty())
        keys.append({KeyKind::Agent, hint.agentId});
    if (const QString mac = DeviceIdentity::canonicalMac(hint.mac); !mac.isEmpty())
        keys.append({KeyKind::Mac, mac});
    if (const QString host = DeviceIdentity::canonicalHostname(hint.hostname); isTelling(host))
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
    m_keys.reserve(rows.size());
    for (const KeyRow &row : rows)
        m_keys.insert(slot(row.key), {row.device, row.lastSeen});
}

bool DeviceIdentity::has(DeviceId device, KeyKind kind) const
{
    return std::any_of(m_keys.keyValueBegin(), m_keys.keyValueEnd(), [&](const auto &entry) {
        return entry.second.device == device && entry.first.first == int(kind);
    });
}

/// Which device the keys name; the weaker key joins only where it contradicts nothing stronger.
DeviceId DeviceIdentity::find(const QList<Key> &keys, UtcMicros at) const
{
    for (const Key &key : keys) {
        const auto found = m_keys.constFind(slot(key));
        if (found == m_keys.constEnd())
            continue;
        if (key.kind != KeyKind::Address || keys.size() == 1)
            return found->device;
        // The record also tells stronger keys, all of them new. The holder of the address is the
        // same machine only if nothing of that kind is known about it yet.
        const bool contradicts = std::any_of(keys.begin(), keys.end(), [&](const Key &other) {
            return other.kind != KeyKind::Address && has(found->device, other.kind);
        });
        if (!contradicts && at - found->lastSeen <= kAddressHolds)
            return found->device;
    }
    return 0;
}

/// Are `other`, found by `key`, and `device`, found by a stronger key, one machine?
bool DeviceIdentity::isSame(DeviceId device, DeviceId other, const Key &key) const
{
    if (has(device, KeyKind::Agent) && has(other, KeyKind::Agent))
        return false; // two agents are two machines: a docking station's MAC wanders between them
    switch (key.kind) {
    case KeyKind::Agent:
    case KeyKind::Mac:
        return true;
    case KeyKind::Hostname:
        return !has(device, KeyKind::Hostname) || !has(other, KeyKind::Mac);
    case KeyKind::Address:
        break;
    }
    const bool onlyAddress =
        !has(other, KeyKind::Agent) && !has(other, KeyKind::Mac) && !has(other, KeyKind::Hostname);
    // Flows come before the inventory: a nameless device that appeared after this one, or before
    // this one ever had an address, was this one all along.
    return onlyAddress && (other > device || !has(device, KeyKind::Address));
}

void DeviceIdentity::merge(DeviceId from, DeviceId into, Answer &answer)
{
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        if (it->device != from)
            continue;
        it->device = into;
        answer.newKeys.append({{KeyKind(it.key().first), it.key().second}, into, it->lastSeen});
    }
    answer.merged.append(from);
}

/// Points the key to the device; tells whether that is worth a write.
bool DeviceIdentity::touch(const Key &key, DeviceId device, UtcMicros at)
{
    auto &entry = m_keys[slot(key)];
    if (entry.device == device && at < entry.lastSeen + kRefresh)
        return false;
    if (entry.device != 0 && entry.device != device && at < entry.lastSeen)
        return false; // an older record doesn't take an address back
    entry.lastSeen = std::max(entry.lastSeen, at);
    entry.device = device;
    return true;
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
    const bool refreshed = at >= known->lastSeen + kRefresh;
    if (refreshed)
        known->lastSeen = at;
    return {known->device, refreshed};
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
        if (known == m_keys.constEnd() || known->device == answer.device)
            continue;
        const DeviceId other = known->device;
        if (!isSame(answer.device, other, key))
            continue;
        const DeviceId older = std::min(answer.device, other);
        merge(std::max(answer.device, other), older, answer);
        answer.device = older;
    }
    for (const Key &key : keys) {
        if (touch(key, answer.device, at))
            answer.newKeys.append({key, answer.device, m_keys.value(slot(key)).lastSeen});
    }
    return answer;
}

QList<DeviceIdentity::KeyRow> DeviceIdentity::bind(
    const DeviceHint &hint, DeviceId device, UtcMicros at)
{
    QList<KeyRow> rows;
    for (const Key &key : keysOf(hint)) {
        if (touch(key, device, at))
            rows.append({key, device, at});
    }
    return rows;
}

QString DeviceIdentity::canonicalMac(QStringView text)
{
    QString digits;
    digits.reserve(12);
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        if ((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f'))
            digits.append(lower);
        else if (c != u':' && c != u'-' && c != u'.')
            return {};
    }
    if (digits.size() != 12 || digits == u"000000000000")
        return {};
    if (QStringView(digits).left(2).toUInt(nullptr, 16) & 1U)
        return {}; // group bit: broadcast and multicast are nobody's address
    QString mac;
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        if (i > 0)
            mac.append(u':');
        mac.append(QStringView(digits).mid(i, 2));
    }
    return mac;
}

bool DeviceIdentity::isRandomMac(QStringView canonical)
{
    return (canonical.left(2).toUInt(nullptr, 16) & 2U) != 0;
}

QString DeviceIdentity::canonicalHostname(QStringView text)
{
    const QStringView name = text.trimmed();
    if (name.isEmpty() || IpAddress::parse(name))
        return {};
    const qsizetype dot = name.indexOf(u'.');
    return (dot < 0 ? name : name.left(dot)).toString().toLower();
}

} // namespace otasuke
