// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_match.h"

#include "models/judgement/device_identity.h"

namespace otasuke {
namespace {

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

} // namespace

LedgerMatch::LedgerMatch(const QList<DeviceRecord> &devices)
    : m_devices(devices)
{
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const DeviceRecord &device = devices[i];
        for (const QString &mac : device.macs)
            m_macs.insert(mac, i);
        const QString host = DeviceIdentity::canonicalHostname(device.hostname);
        if (DeviceIdentity::isTelling(host) && !m_hosts.contains(host))
            m_hosts.insert(host, i);
        if (device.named)
            m_names[foldedName(device.name)] << i;
        // Of two that had it the one that has it now comes first in its own list.
        for (qsizetype at = 0; at < device.ips.size(); ++at) {
            if (at == 0 || !m_addresses.contains(device.ips[at]))
                m_addresses.insert(device.ips[at], i);
        }
    }
}

LedgerMatch::Found LedgerMatch::find(const LedgerLine &line) const
{
    Found found;
    const auto take = [&](const QHash<QString, qsizetype> &index, const QString &key) {
        const auto at = key.isEmpty() ? index.end() : index.find(key);
        if (at == index.end())
            return;
        const DeviceRecord *device = &m_devices[*at];
        if (!found.device)
            found.device = device;
        else if (found.device != device && !found.other)
            found.other = device;
    };
    take(m_macs, line.keys.mac);
    for (const QString &mac : line.moreMacs)
        take(m_macs, mac);
    take(m_hosts, DeviceIdentity::canonicalHostname(line.keys.hostname));
    const QList<qsizetype> named = m_names.value(foldedName(line.name));
    if (!found.device && named.size() > 1)
        found.several = true;
    else if (!found.device && named.size() == 1)
        found.device = &m_devices[named.first()];
    // Lists call a PC by its host name as often as not.
    if (!found.device && !found.several)
        take(m_hosts, DeviceIdentity::canonicalHostname(line.name));
    if (!found.device && !found.several && !line.keys.ip.isNull())
        take(m_addresses, line.keys.ip.toString());
    return found;
}

} // namespace otasuke
