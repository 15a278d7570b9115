// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/device_table.h"

#include "models/judgement/explain.h"
#include "models/tables/names.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

const Reason *outOfSupport(const DeviceRisk &row)
{
    for (const Reason &reason : row.reasons) {
        if (reason.rule == u"unsupported_os")
            return &reason;
    }
    return nullptr;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

QList<DeviceRisk> unknownFirst(QList<DeviceRisk> devices)
{
    std::stable_partition(devices.begin(), devices.end(),
        [](const DeviceRisk &row) { return row.device.standing == DeviceStanding::Unknown; });
    return devices;
}

bool matches(const DeviceRecord &device, const QString &search)
{
    const QString all =
        folded((QStringList{device.name, device.hostname, device.user, device.department,
                    device.seat, device.site, device.osName, device.vendor, device.standingNote} +
            device.ips + device.macs)
                   .join(u'\n'));
    const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return all.contains(word); });
}

void DeviceTable::setDevices(const QList<DeviceRisk> &devices, UtcMicros now)
{
    const bool later = now != m_now;
    m_now = now;
    refresh(devices);
    if (later)
        columnChanged(DeviceColumn::LastSeen);
}

QString DeviceTable::title(DeviceColumn column) const
{
    switch (column) {
    case DeviceColumn::Name:
        return tr("Name");
    case DeviceColumn::Department:
        return tr("Department");
    case DeviceColumn::User:
        return tr("User and seat");
    case DeviceColumn::System:
        return tr("System");
    case DeviceColumn::Agent:
        return tr("EDR");
    case DeviceColumn::LastSeen:
        return tr("Last seen");
    }
    return {};
}

QString DeviceTable::cellText(const DeviceRisk &row, DeviceColumn column) const
{
    const DeviceRecord &device = row.device;
    switch (column) {
    case DeviceColumn::Name:
        return device.name;
    case DeviceColumn::Department:
        return device.department;
    case DeviceColumn::User:
        return device.user.isEmpty() ? device.seat : device.user;
    case DeviceColumn::System:
        return device.osName.isEmpty() ? tr("Not known") : device.osName;
    case DeviceColumn::Agent:
        if (!device.expectsAgent && device.agentState == DeviceReport::AgentState::None)
            return tr("Not needed");
        return agentStateName(device.agentState);
    case DeviceColumn::LastSeen:
        return device.lastSeen > 0 ? formatTime(device.lastSeen, m_now, m_calendar) : tr("Never");
    }
    return {};
}

QVariant DeviceTable::sortValue(const DeviceRisk &row, DeviceColumn column) const
{
    switch (column) {
    case DeviceColumn::Name:
    case DeviceColumn::Department:
    case DeviceColumn::User:
    case DeviceColumn::System:
        return cellText(row, column);
    case DeviceColumn::Agent:
        return int(row.device.agentState);
    case DeviceColumn::LastSeen:
        return row.device.lastSeen;
    }
    return {};
}

QVariant DeviceTable::detail(const DeviceRisk &row, DeviceColumn column) const
{
    switch (column) {
    case DeviceColumn::Name:
        return standingDetail(row.device);
    case DeviceColumn::System:
        if (row.device.exception.holdsAt(m_now))
            return tr("Known exception");
        if (row.device.exception.isSet())
            return tr("The exception has ended");
        if (outOfSupport(row))
            return tr("Support has ended");
        return row.device.osVersion;
    case DeviceColumn::User:
        return row.device.user.isEmpty() ? QString() : row.device.seat;
    case DeviceColumn::Department:
    case DeviceColumn::Agent:
    case DeviceColumn::LastSeen:
        return {};
    }
    return {};
}

/// Below the name: whose it is where that is a question, else its address.
QString DeviceTable::standingDetail(const DeviceRecord &device) const
{
    switch (device.standing) {
    case DeviceStanding::Unknown:
        return tr("Whose is it?");
    case DeviceStanding::Guest:
        if (device.guestUntil == 0)
            return tr("A visitor's");
        if (device.guestUntil <= m_now)
            return tr("The visitor's time is over");
        return tr("A visitor's, until %1").arg(lastDayName(device.guestUntil, m_calendar));
    case DeviceStanding::Refused:
        return tr("Must not be here");
    case DeviceStanding::Managed:
        break;
    }
    return device.ips.value(0);
}

CellTone DeviceTable::tone(const DeviceRisk &row, DeviceColumn column) const
{
    using State = DeviceReport::AgentState;
    switch (column) {
    case DeviceColumn::Name:
        if (row.device.standing == DeviceStanding::Refused)
            return CellTone::Bad;
        return row.device.standing == DeviceStanding::Unknown || isOver(row.device)
            ? CellTone::Warn
            : CellTone::Neutral;
    case DeviceColumn::System:
        if (row.device.exception.isSet())
            return row.device.exception.holdsAt(m_now) ? CellTone::Neutral : CellTone::Warn;
        return outOfSupport(row) ? CellTone::Bad : CellTone::Neutral;
    case DeviceColumn::Agent:
        if (row.device.agentState == State::Active)
            return CellTone::Ok;
        return row.device.expectsAgent ? CellTone::Warn : CellTone::Neutral;
    case DeviceColumn::Department:
    case DeviceColumn::User:
    case DeviceColumn::LastSeen:
        return CellTone::Neutral;
    }
    return CellTone::Neutral;
}

QVariant DeviceTable::cellRaw(const DeviceRisk &row, DeviceColumn column, int role) const
{
    if (role == SortRole)
        return sortValue(row, column);
    if (role == DetailRole)
        return detail(row, column);
    if (role == ToneRole)
        return int(tone(row, column));
    return {};
}

} // namespace otasuke
