// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sender_table.h"

#include "models/judgement/explain.h"

namespace otasuke {

namespace {

QString largestThree(const QList<DeviceUsage::Part> &parts)
{
    QStringList words;
    for (const DeviceUsage::Part &part : parts.mid(0, 3)) {
        //: A service and what was sent to it: "OneDrive 1.2 GB"
        words << SenderTable::tr("%1 %2").arg(part.name, formatBytes(part.bytesOut));
    }
    //: Between two services in a list
    return words.join(SenderTable::tr(", "));
}

} // namespace

QList<Sender> sendersOf(const QList<DepartmentUsage> &departments)
{
    QList<Sender> senders;
    for (const DepartmentUsage &usage : departments) {
        Sender sender;
        sender.key = usage.department;
        sender.name =
            usage.department.isEmpty() ? SenderTable::tr("No department") : usage.department;
        sender.detail = SenderTable::tr("%n PC(s)", nullptr, usage.devices);
        sender.bytesOut = usage.bytesOut;
        sender.bytesOutBefore = usage.bytesOutBefore;
        sender.services = largestThree(usage.services);
        senders << sender;
    }
    return senders;
}

QList<Sender> sitesAsSenders(const QList<DepartmentUsage> &sites)
{
    QList<Sender> senders = sendersOf(sites);
    for (Sender &sender : senders) {
        if (sender.key.isEmpty())
            sender.name = SenderTable::tr("No site");
    }
    return senders;
}

QList<Sender> sendersOf(const QList<DeviceUsage> &devices)
{
    QList<Sender> senders;
    for (const DeviceUsage &usage : devices) {
        Sender sender;
        sender.key = usage.device != 0 ? QString::number(usage.device) : usage.ip;
        sender.name = usage.name.isEmpty() ? usage.ip : usage.name;
        sender.detail = usage.department;
        sender.bytesOut = usage.bytesOut;
        sender.services = largestThree(usage.services);
        senders << sender;
    }
    return senders;
}

void SenderTable::setSenders(const QList<Sender> &senders)
{
    qint64 most = 0;
    for (const Sender &sender : senders)
        most = std::max(most, sender.bytesOut);
    const bool rescaled = m_most != most;
    m_most = most;
    refresh(senders);
    if (rescaled)
        columnChanged(SenderColumn::Sent);
}

QString SenderTable::title(SenderColumn column) const
{
    switch (column) {
    case SenderColumn::Name:
        return tr("Who");
    case SenderColumn::Sent:
        return tr("Sent");
    case SenderColumn::Services:
        return tr("Mostly to");
    case SenderColumn::Before:
        return tr("Period before");
    }
    return {};
}

QString SenderTable::cellText(const Sender &row, SenderColumn column) const
{
    switch (column) {
    case SenderColumn::Name:
        return row.name;
    case SenderColumn::Sent:
        return formatBytes(row.bytesOut);
    case SenderColumn::Services:
        return row.services;
    case SenderColumn::Before:
        return row.bytesOutBefore < 0 ? QString() : formatBytes(row.bytesOutBefore);
    }
    return {};
}

QVariant SenderTable::sortValue(const Sender &row, SenderColumn column) const
{
    switch (column) {
    case SenderColumn::Name:
        return row.name;
    case SenderColumn::Sent:
        return row.bytesOut;
    case SenderColumn::Services:
        return row.services;
    case SenderColumn::Before:
        return row.bytesOutBefore;
    }
    return {};
}

QVariant SenderTable::cellRaw(const Sender &row, SenderColumn column, int role) const
{
    if (role == SortRole)
        return sortValue(row, column);
    if (role == DetailRole && column == SenderColumn::Name)
        return row.detail;
    if (role == ShareRole && column == SenderColumn::Sent && m_most > 0)
        return double(row.bytesOut) / double(m_most);
    return {};
}

bool SenderTable::numeric(SenderColumn column) const
{
    return column == SenderColumn::Sent || column == SenderColumn::Before;
}

} // namespace otasuke
