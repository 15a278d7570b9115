// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about the devices: the ledger's words, and which of them are one.
#include "models/store/device_book.h"

#include "models/domain/one_line.h"
#include "models/store/event_key.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {

using KeyKind = DeviceIdentity::KeyKind;

bool DeviceBook::exists(DeviceId device)
{
    if (m_db.statement("SELECT 1 FROM device WHERE id = ?").number(device) || m_db.failed())
        return true;
    m_db.fail({ErrorKind::NotFound, u"device %1"_s.arg(device)});
    return false;
}

void DeviceBook::edit(const DeviceEdit &edit)
{
    const DeviceId device = canonical(edit.id);
    if (!exists(device))
        return;
    const auto set = [this, device](const QByteArray &column, const auto &value) {
        if (value)
            m_db.statement("UPDATE device SET " + column + " = ? WHERE id = ?").run(*value, device);
    };
    const auto setLine = [&set](const QByteArray &column, const std::optional<QString> &text) {
        set(column, text ? std::optional(oneLine(*text)) : text);
    };
    setLine("name", edit.name);
    setLine("user_given", edit.user);
    setLine("department", edit.department);
    setLine("seat", edit.seat);
    setLine("site", edit.site);
    set("standing_note", edit.standingNote);
    set("standing", edit.standing);
    set("extended_support", edit.extendedSupport);
    set("importance", edit.importance);
    set("guest_until", edit.guestUntil);
    if (!edit.exception)
        return;
    m_db.statement("UPDATE device SET exception_reason = ?, exception_measure = ?,"
                   " exception_until = ? WHERE id = ?")
        .run(edit.exception->reason, edit.exception->measure, edit.exception->until, device);
}

DeviceId DeviceBook::enter(const DeviceHint &keys)
{
    m_db.statement("INSERT INTO device(first_seen, last_seen) VALUES(0, 0)").run();
    const DeviceId device = m_db.lastInsertId();
    if (addKeys(device, keys).isEmpty()) {
        m_db.statement("DELETE FROM device WHERE id = ?").run(device);
        return 0;
    }
    saveKeys();
    return device;
}

QList<DeviceIdentity::KeyRow> DeviceBook::addKeys(DeviceId device, const DeviceHint &keys)
{
    const auto isFree = [this](KeyKind kind, const QString &value) {
        return m_owners.value({int(kind), value}) == 0;
    };
    DeviceHint fresh;
    if (const QString mac = DeviceIdentity::canonicalMac(keys.mac); isFree(KeyKind::Mac, mac))
        fresh.mac = mac;
    if (isFree(KeyKind::Hostname, DeviceIdentity::canonicalHostname(keys.hostname)))
        fresh.hostname = keys.hostname;
    if (canBeDevice(keys.ip) && isFree(KeyKind::Address, keys.ip.toString()))
        fresh.ip = keys.ip;
    if (fresh.isEmpty())
        return {};
    forgetAnswers();
    const auto rows = m_identity.bind(fresh, device, 0);
    noteKeys(rows);
    if (m_hostnames.value(device).isEmpty())
        tellHostname(device, fresh.hostname);
    return rows;
}

bool DeviceBook::removeIfUnseen(DeviceId device)
{
    auto &row = m_db.statement("SELECT 1 FROM device WHERE id = ? AND merged_into = 0 AND"
                               " last_seen = 0 AND agent_seen = 0 AND inventoried = 0"
                               " AND standing = 0 AND name || user_given || department || seat ||"
                               " site || standing_note || exception_reason = ''");
    const bool others = std::any_of(
        m_merged.begin(), m_merged.end(), [device](DeviceId into) { return into == device; });
    if (others || !row.number(device))
        return false;
    m_db.statement("DELETE FROM device_key WHERE device = ?").run(device);
    m_db.statement("DELETE FROM address_span WHERE device = ?").run(device);
    m_db.statement("DELETE FROM device_apart WHERE a = ?1 OR b = ?1").run(device);
    m_db.statement("DELETE FROM device_sheet WHERE device = ?").run(device);
    m_db.statement("DELETE FROM device WHERE id = ?").run(device);
    return true;
}

void DeviceBook::join(const QList<DeviceId> &devices)
{
    QList<DeviceId> all;
    for (const DeviceId one : devices) {
        const DeviceId device = canonical(one);
        if (!exists(device))
            return;
        if (!all.contains(device))
            all.append(device);
    }
    std::sort(all.begin(), all.end());
    for (qsizetype i = 1; i < all.size(); ++i) {
        const auto keys = m_identity.join(all[i], all[0]);
        merge(all[i], all[0]);
        noteKeys(keys);
    }
    saveKeys();
}

void DeviceBook::keepApart(const QList<DeviceId> &devices)
{
    for (const DeviceId a : devices) {
        for (const DeviceId b : devices) {
            if (canonical(a) < canonical(b))
                m_identity.keepApart(canonical(a), canonical(b));
        }
    }
    saveApart();
}

void DeviceBook::saveApart()
{
    m_db.statement("DELETE FROM device_apart").run();
    for (const auto &[a, b] : m_identity.apart())
        m_db.statement("INSERT INTO device_apart VALUES(?, ?)").run(a, b);
}

DeviceId DeviceBook::split(const DeviceSplit &wanted)
{
    const DeviceId from = canonical(wanted.id);
    QList<DeviceIdentity::Key> keys;
    const auto add = [this, from, &keys](KeyKind kind, const QString &value) {
        const bool had = kind == KeyKind::Address &&
            std::ranges::any_of(m_identity.spans(value),
                [from](const AddressSpan &span) { return span.device == from; });
        if (had || m_owners.value({int(kind), value}) == from)
            keys.append({kind, value});
    };
    for (const QString &mac : wanted.macs)
        add(KeyKind::Mac, DeviceIdentity::canonicalMac(mac));
    for (const QString &host : wanted.hostnames)
        add(KeyKind::Hostname, DeviceIdentity::canonicalHostname(host));
    for (const QString &address : wanted.addresses)
        add(KeyKind::Address, address);
    if (!exists(from) || keys.isEmpty())
        return 0;
    m_db.statement("INSERT INTO device(name, first_seen, last_seen) SELECT ?, first_seen, last_seen"
                   " FROM device WHERE id = ?")
        .run(wanted.name, from);
    const DeviceId to = m_db.lastInsertId();
    const auto rows = m_identity.split(keys, from, to);
    noteKeys(rows);
    forgetAnswers();
    saveKeys();
    saveApart();
    if (!wanted.hostnames.isEmpty()) {
        tellHostname(to, wanted.hostnames.first());
        m_hostnames.remove(from); // the next record that names it tells its own
        m_db.statement("UPDATE device SET hostname = '' WHERE id = ?").run(from);
    }
    return to;
}

QList<DeviceId> DeviceBook::partsOf(DeviceId device) const
{
    QList<DeviceId> parts{device};
    for (auto it = m_merged.cbegin(); it != m_merged.cend(); ++it) {
        if (it.value() == device)
            parts.append(it.key());
    }
    return parts;
}

} // namespace otasuke
