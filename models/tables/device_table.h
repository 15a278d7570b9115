#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/finding.h"
#include "models/domain/office_calendar.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class DeviceColumn { Name, Department, User, System, Agent, LastSeen };

/// The ledger (機器台帳), in the order given. Key: the device's number.
class DeviceTable final : public KeyedTable<DeviceRisk, DeviceColumn, DeviceColumn::LastSeen>
{
    Q_DECLARE_TR_FUNCTIONS(DeviceTable)
public:
    using KeyedTable::KeyedTable;
    /// `now` for the words of the times.
    void setDevices(const QList<DeviceRisk> &devices, UtcMicros now);

private:
    QString keyOf(const DeviceRisk &row) const override { return QString::number(row.device.id); }
    QString title(DeviceColumn column) const override;
    QString cellText(const DeviceRisk &row, DeviceColumn column) const override;
    QVariant cellRaw(const DeviceRisk &row, DeviceColumn column, int role) const override;
    QVariant sortValue(const DeviceRisk &row, DeviceColumn column) const;
    QVariant detail(const DeviceRisk &row, DeviceColumn column) const;
    QString standingDetail(const DeviceRecord &device) const;
    CellTone tone(const DeviceRisk &row, DeviceColumn column) const;
    /// A visitor's day has passed.
    bool isOver(const DeviceRecord &device) const
    {
        return device.standing == DeviceStanding::Guest && device.guestUntil != 0 &&
            device.guestUntil <= m_now;
    }

    OfficeCalendar m_calendar;
    UtcMicros m_now = 0;
};

/// The devices nobody has claimed first, then in the order given.
QList<DeviceRisk> unknownFirst(QList<DeviceRisk> devices);
/// True when any of the words asked for stands in name, user, department, seat, address, system …
/// All words must be found; upper and lower case, full and half width are the same.
bool matches(const DeviceRecord &device, const QString &search);

} // namespace otasuke
