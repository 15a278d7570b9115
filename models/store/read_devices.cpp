// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_devices.h"

#include "models/judgement/device_identity.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using KeyKind = DeviceIdentity::KeyKind;
constexpr qsizetype kAddressesShown = 10;

struct Key
{
    UtcMicros seen = 0;
    QString value;
    bool mac = false;
};

/// Addresses and MACs of every device, newest first.
QHash<DeviceId, QList<Key>> readKeys(Database &db)
{
    QHash<DeviceId, QList<Key>> all;
    auto &rows =
        db.statement("SELECT device, kind, value, last_seen FROM device_key WHERE kind IN (2, 4)");
    for (rows.query(); rows.next();) {
        all[rows.integer(0)].append(
            {rows.integer(3), rows.text(2), rows.as<KeyKind>(1) == KeyKind::Mac});
    }
    for (QList<Key> &keys : all) { // a few each: quicker than all of them at once
        std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
            return a.seen != b.seen ? a.seen > b.seen : a.value < b.value;
        });
    }
    return all;
}

void setKeys(DeviceRecord &device, const QList<Key> &keys)
{
    for (const Key &key : keys) {
        QStringList &list = key.mac ? device.macs : device.ips;
        if (list.size() < kAddressesShown)
            list << key.value;
    }
}

/// Records are large: each is moved once.
QList<DeviceRecord> inOrder(std::vector<DeviceRecord> &devices)
{
    std::vector<DeviceRecord *> order;
    order.reserve(devices.size());
    for (DeviceRecord &device : devices)
        order.push_back(&device);
    std::sort(order.begin(), order.end(), [](const DeviceRecord *a, const DeviceRecord *b) {
        return std::tie(a->department, a->name, a->id) < std::tie(b->department, b->name, b->id);
    });
    QList<DeviceRecord> sorted;
    sorted.reserve(qsizetype(devices.size()));
    for (DeviceRecord *device : order)
        sorted.append(std::move(*device));
    return sorted;
}

QString firstOf(const QString &a, const QString &b, const QStringList &rest)
{
    return !a.isEmpty() ? a : !b.isEmpty() ? b : rest.value(0);
}

DeviceRecord readRow(const Statement &row)
{
    DeviceRecord device;
    device.id = row.integer(0);
    device.name = row.text(1);
    device.named = !device.name.isEmpty();
    device.hostname = row.text(2);
    device.user = row.text(3);
    device.department = row.text(4);
    device.seat = row.text(5);
    device.site = row.text(6);
    device.standing = row.as<DeviceStanding>(7);
    device.standingNote = row.text(8);
    device.osName = row.text(9);
    device.osVersion = row.text(10);
    device.vendor = row.text(11);
    device.extendedSupport = row.integer(12) != 0;
    device.expectsAgent = row.integer(13) != 0;
    device.agentState = row.as<DeviceReport::AgentState>(14);
    device.agentSeen = row.integer(15);
    device.firstSeen = row.integer(16);
    device.lastSeen = row.integer(17);
    device.isClient = row.integer(18) != 0;
    device.importance = row.as<Importance>(19);
    device.guestUntil = row.integer(20);
    device.exception = {row.text(21), row.text(22), row.integer(23)};
    return device;
}

} // namespace

QList<DeviceRecord> readDevices(ReaderCore &core)
{
    const auto keys = readKeys(*core.db);
    std::vector<DeviceRecord> devices;
    auto &rows = core.db->statement(
        "SELECT id, name, hostname, CASE user_given WHEN '' THEN user_told ELSE user_given END,"
        " department, seat, site, standing, standing_note, os_name, os_version, vendor,"
        " extended_support, expects_agent, agent_state, agent_seen, first_seen, last_seen,"
        " is_client, importance, guest_until, exception_reason, exception_measure, exception_until"
        " FROM device WHERE merged_into = 0");
    for (rows.query(); rows.next();) {
        DeviceRecord &device = devices.emplace_back(readRow(rows));
        setKeys(device, keys.value(device.id));
        device.name = firstOf(device.name, device.hostname, device.ips + device.macs);
    }
    return inOrder(devices);
}

QHash<DeviceId, DeviceLabel> deviceLabels(ReaderCore &core)
{
    QHash<DeviceId, DeviceLabel> labels;
    for (const DeviceRecord &device : readDevices(core))
        labels.insert(device.id, {device.id, device.name});
    const auto merged = core.merged();
    for (auto it = merged.cbegin(); it != merged.cend(); ++it)
        labels.insert(it.key(), labels.value(it.value()));
    return labels;
}

QList<DeviceId> findDevices(ReaderCore &core, const QString &text)
{
    const QString wanted = text.trimmed();
    QList<DeviceId> found;
    const auto add = [&found](DeviceId id) {
        if (!found.contains(id))
            found << id;
    };
    auto &byName =
        core.db->statement("SELECT id FROM device WHERE merged_into = 0 AND"
                           " (name = ?1 COLLATE NOCASE OR hostname = ?1 COLLATE NOCASE)");
    for (byName.query(wanted); byName.next();)
        add(byName.integer(0));
    const auto byKey = [&](KeyKind kind, const QString &value) {
        auto &row =
            core.db->statement("SELECT device FROM device_key WHERE kind = ? AND value = ?");
        if (const auto id = row.number(kind, value); id && !value.isEmpty())
            add(*id);
    };
    byKey(KeyKind::Mac, DeviceIdentity::canonicalMac(wanted));
    byKey(KeyKind::Hostname, DeviceIdentity::canonicalHostname(wanted));
    if (const auto ip = IpAddress::parse(wanted))
        byKey(KeyKind::Address, ip->toString());
    return found;
}

QList<DeviceId> withMerged(ReaderCore &core, DeviceId device)
{
    auto &into = core.db->statement("SELECT merged_into FROM device WHERE id = ?");
    const DeviceId now = into.number(device).value_or(0);
    QList<DeviceId> all{now != 0 ? now : device};
    auto &rows = core.db->statement("SELECT id FROM device WHERE merged_into = ?");
    for (rows.query(all.first()); rows.next();)
        all << rows.integer(0);
    return all;
}

} // namespace otasuke
