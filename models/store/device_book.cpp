// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/device_book.h"

#include "models/store/device_merge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
size_t qHash(const DeviceHint &hint, size_t seed) noexcept
{
    return qHashMulti(seed, hint.agentId, hint.mac, hint.hostname, hint.ip);
}

DeviceBook::DeviceBook(Database &db, RollUps &rollUps, const HomeNetworks &home)
    : m_db(db)
    , m_rollUps(rollUps)
    , m_home(home)
{
}

/// One of the office's addresses that a machine can have: not the broadcast of a /24, its network
/// address, multicast or loopback.
bool DeviceBook::canBeDevice(const IpAddress &ip) const
{
    if (ip.isNull() || ip.isSpecial() || !m_home.isInternal(ip))
        return false;
    return !ip.isV4() || ((ip.v4() & 0xff) != 0xff && (ip.v4() & 0xff) != 0);
}

void DeviceBook::load()
{
    m_merged.clear();
    m_seen.clear();
    m_seenDevices.clear();
    m_hostnames.clear();
    m_inventoried.clear();
    m_newcomers.clear();
    forgetAnswers();
    m_owners.clear();
    m_keysToSave.clear();
    m_historyToSave.clear();
    QList<DeviceIdentity::KeyRow> keys;
    auto &rows =
        m_db.statement("SELECT kind, value, device, last_seen, first_seen FROM device_key");
    for (rows.query(); rows.next();)
        keys.append({{rows.as<DeviceIdentity::KeyKind>(0), rows.text(1)}, rows.integer(2),
            rows.integer(3), rows.integer(4)});
    m_identity.load(keys);
    auto &spans = m_db.statement("SELECT address, device, first, last FROM address_span");
    for (spans.query(); spans.next();)
        m_identity.loadSpan(spans.text(0), {spans.integer(1), spans.integer(2), spans.integer(3)});
    auto &apart = m_db.statement("SELECT a, b FROM device_apart");
    for (apart.query(); apart.next();)
        m_identity.loadApart(apart.integer(0), apart.integer(1));
    for (const auto &row : std::as_const(keys))
        m_owners.insert({int(row.key.kind), row.key.value}, row.device);
    auto &devices = m_db.statement("SELECT id, merged_into, hostname, inventoried FROM device");
    for (devices.query(); devices.next();) {
        const DeviceId id = devices.integer(0);
        m_hostnames.insert(id, devices.text(2));
        if (devices.integer(1) != 0)
            m_merged.insert(id, devices.integer(1));
        if (devices.integer(3) != 0)
            m_inventoried.insert(id);
    }
}

DeviceId DeviceBook::deviceOf(const Event &event, const OfficeView &view, UtcMicros time)
{
    DeviceHint hint = event.device;
    const bool named = !hint.agentId.isEmpty() || !hint.mac.isEmpty() || !hint.hostname.isEmpty();
    if (hint.ip.isNull() && view.srcInternal)
        hint.ip = event.srcIp;
    else if (hint.ip.isNull() && view.dstInternal)
        hint.ip = event.dstIp;
    if (!canBeDevice(hint.ip))
        hint.ip = {};
    if (hint.isEmpty())
        return 0;
    const bool spoke = hint.ip == event.srcIp || event.bytesIn > 0;
    const bool struck = event.kind == EventKind::Detection && event.threat != ThreatKind::Scan;
    const bool there = named || spoke || struck || hint.ip != event.dstIp;
    const DeviceId device = named ? find(hint, time, there) : findAt(hint.ip, time, there);
    if (device != 0 && (named || spoke))
        see(device, time);
    return device;
}

DeviceId DeviceBook::deviceOf(const LeanEvent &event, const OfficeView &view, UtcMicros time)
{
    if (!view.srcInternal && !view.dstInternal)
        return 0;
    const IpAddress &ip = view.srcInternal ? event.srcIp : event.dstIp;
    const bool spoke = view.srcInternal || event.bytesIn > 0;
    const Recent &recent = recentOf(ip);
    DeviceId device = 0;
    if (recent.known.device != 0 && recent.ip == ip && recent.known.isGoodAt(time))
        device = canonical(recent.known.device);
    else if (canBeDevice(ip))
        device = findAt(ip, time, spoke);
    if (device != 0 && spoke)
        see(device, time);
    return device;
}

DeviceBook::Recent &DeviceBook::recentOf(const IpAddress &ip)
{
    const auto &bytes = ip.bytes();
    return m_recent[(size_t(bytes[14]) << 8 | bytes[15]) % m_recent.size()];
}

DeviceId DeviceBook::findAt(const IpAddress &ip, UtcMicros at, bool mayMake)
{
    const auto remember = [this, &ip](const Known &known) {
        recentOf(ip) = {ip, known};
        return canonical(known.device);
    };
    if (const auto holder = m_byAddress.find(ip); holder != m_byAddress.end()) {
        if (holder->known.isGoodAt(at))
            return remember(holder->known);
        if (const auto again = m_identity.holderOf(holder->key, at); again.device != 0) {
            if (again.refreshed)
                noteKeys({again.row});
            holder->known = goodAround(again.device, at, again.from, again.until);
            return remember(holder->known);
        }
    }
    DeviceHint hint;
    hint.ip = ip;
    const DeviceId device = find(hint, at, mayMake);
    if (device != 0) {
        if (m_byAddress.size() > 50'000)
            m_byAddress.clear();
        m_byAddress.insert(ip, {DeviceIdentity::addressKey(ip), m_answers.value(hint)});
    }
    return device;
}

DeviceBook::Known DeviceBook::goodAround(
    DeviceId device, UtcMicros at, UtcMicros from, UtcMicros until)
{
    return {device, std::max(from, at - kHour + 1), std::min(until, at + kHour)};
}

void DeviceBook::forgetAnswers()
{
    m_answers.clear();
    m_byAddress.clear();
    m_recent.fill({});
}

DeviceId DeviceBook::find(const DeviceHint &hint, UtcMicros at, bool mayMake)
{
    const auto known = m_answers.constFind(hint);
    if (known != m_answers.constEnd() && known->isGoodAt(at))
        return canonical(known->device);
    DeviceIdentity::Answer answer = m_identity.resolve(hint, at);
    for (const DeviceId from : answer.merged)
        merge(from, answer.device);
    noteKeys(answer.newKeys);
    if (answer.device == 0)
        answer.device = mayMake ? make(hint, at) : 0;
    if (answer.device == 0)
        return 0;
    tellHostname(answer.device, hint.hostname);
    if (m_answers.size() > 50'000)
        m_answers.clear();
    m_answers.insert(hint, goodAround(answer.device, at, answer.from, answer.until));
    return answer.device;
}

DeviceId DeviceBook::make(const DeviceHint &hint, UtcMicros at)
{
    m_db.statement("INSERT INTO device(first_seen, last_seen) VALUES(?, ?)").run(at, at);
    const DeviceId device = m_db.lastInsertId();
    const auto keys = m_identity.bind(hint, device, at);
    if (keys.isEmpty()) { // a factory name that many machines carry, and nothing else
        m_db.statement("DELETE FROM device WHERE id = ?").run(device);
        return 0;
    }
    noteKeys(keys);
    return device;
}

void DeviceBook::noteKeys(const QList<DeviceIdentity::KeyRow> &keys)
{
    for (const auto &row : keys) {
        const std::pair key{int(row.key.kind), row.key.value};
        DeviceId &owner = m_owners[key];
        if (owner != 0 && owner != row.device)
            forgetAnswers();
        owner = row.device;
        m_keysToSave.insert(key, row);
    }
    noteHistory();
}

/// Whose an address was has changed for some time in the past: no answer given before holds.
void DeviceBook::noteHistory()
{
    const QSet<QString> changed = m_identity.takeChangedAddresses();
    if (changed.isEmpty())
        return;
    forgetAnswers();
    m_historyToSave += changed;
}

void DeviceBook::saveKeys()
{
    auto &upsert = m_db.statement("INSERT INTO device_key VALUES(?, ?, ?, ?, ?) ON CONFLICT DO"
                                  " UPDATE SET device = excluded.device,"
                                  " last_seen = excluded.last_seen,"
                                  " first_seen = excluded.first_seen");
    for (const auto &row : std::as_const(m_keysToSave))
        upsert.run(row.key.kind, row.key.value, canonical(row.device), row.lastSeen, row.firstSeen);
    m_keysToSave.clear();
    saveHistory();
}

void DeviceBook::saveHistory()
{
    for (const QString &address : std::exchange(m_historyToSave, {})) {
        m_db.statement("DELETE FROM address_span WHERE address = ?").run(address);
        for (const AddressSpan &span : m_identity.spans(address))
            m_db.statement("INSERT OR REPLACE INTO address_span VALUES(?, ?, ?, ?)")
                .run(address, span.first, canonical(span.device), span.last);
    }
}

void DeviceBook::see(DeviceId device, UtcMicros at)
{
    if (size_t(device) >= m_seen.size())
        m_seen.resize(size_t(device) + 256);
    Seen &seen = m_seen[size_t(device)];
    if (seen.last == 0)
        m_seenDevices.push_back(device);
    seen.first = seen.last == 0 ? at : std::min(seen.first, at);
    seen.last = std::max(seen.last, at);
}

void DeviceBook::tellHostname(DeviceId device, const QString &hostname)
{
    QString &known = m_hostnames[device];
    if (hostname.isEmpty() || known == hostname)
        return;
    known = hostname;
    m_db.statement("UPDATE device SET hostname = ? WHERE id = ?").run(hostname, device);
}

QList<DeviceBook::Newcomer> DeviceBook::flush()
{
    auto &update = m_db.statement(
        "UPDATE device SET last_seen = max(last_seen, ?3), first_seen ="
        " CASE WHEN first_seen = 0 OR first_seen > ?2 THEN ?2 ELSE first_seen END WHERE id = ?1");
    for (const DeviceId device : m_seenDevices) {
        Seen &seen = m_seen[size_t(device)];
        update.run(canonical(device), seen.first, seen.last);
        seen = {};
    }
    m_seenDevices.clear();
    saveKeys();
    QList<Newcomer> newcomers = std::exchange(m_newcomers, {});
    for (Newcomer &n : newcomers) {
        n.device = canonical(n.device);
        const auto first =
            m_db.statement("SELECT first_seen FROM device WHERE id = ?").number(n.device);
        if (first && *first != 0)
            n.seen = n.seen == 0 ? *first : std::min(n.seen, *first);
    }
    return newcomers;
}

void DeviceBook::merge(DeviceId from, DeviceId into)
{
    mergeDeviceRows(m_db, from, into);
    m_rollUps.moveDevice(from, into);
    for (DeviceId &target : m_merged)
        target = target == from ? into : target;
    m_merged.insert(from, into);
    saveApart();
    if (m_inventoried.contains(from))
        m_inventoried.insert(into);
    forgetAnswers();
}

} // namespace otasuke
