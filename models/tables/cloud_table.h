#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/cloud.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class CloudColumn { Service, Kind, Standing, Sent, Devices, Noticed };

/// The outside services of a period, in the order given. Key: the service's id.
class CloudTable final : public KeyedTable<ServiceUsage, CloudColumn, CloudColumn::Noticed>
{
    Q_DECLARE_TR_FUNCTIONS(CloudTable)
public:
    using KeyedTable::KeyedTable;
    void setUsage(const CloudUsage &usage);

private:
    QString keyOf(const ServiceUsage &row) const override { return row.serviceId; }
    QString title(CloudColumn column) const override;
    QString cellText(const ServiceUsage &row, CloudColumn column) const override;
    QVariant cellRaw(const ServiceUsage &row, CloudColumn column, int role) const override;
    bool numeric(CloudColumn column) const override;
    QVariant sortValue(const ServiceUsage &row, CloudColumn column) const;

    Period m_period;
    qint64 m_most = 0;
};

/// What stands out in one service's use, in a few words each ("new", "at night"); empty: as usual.
/// `period` is the one the usage was summed over.
QStringList noticedAbout(const ServiceUsage &usage, const Period &period);
CellTone toneOf(Approval approval);

} // namespace otasuke
