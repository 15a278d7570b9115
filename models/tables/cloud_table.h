#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QSet>

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
    /// Of a service with many customers' places some share a line (folded_places.h).
    void setUsage(const CloudUsage &usage);
    /// Each place of that service has its own line from now on.
    void unfold(const QString &service);

private:
    QString keyOf(const ServiceUsage &row) const override { return row.serviceId; }
    QString title(CloudColumn column) const override;
    QString cellText(const ServiceUsage &row, CloudColumn column) const override;
    QVariant cellRaw(const ServiceUsage &row, CloudColumn column, int role) const override;
    bool numeric(CloudColumn column) const override;
    QVariant sortValue(const ServiceUsage &row, CloudColumn column) const;

    CloudUsage m_usage;
    QSet<QString> m_unfolded;
    UtcMicros m_newsBegin = 0;
    qint64 m_most = 0;
};

/// From when on a service seen for the first time is news: in the period, but not in the first week
/// of all, when every service is seen for the first time.
UtcMicros newsBegin(const CloudUsage &usage);
/// What stands out in one service's use, in a few words each ("new", "at night"); empty: as usual.
QStringList noticedAbout(const ServiceUsage &usage, UtcMicros newsBegin);
CellTone toneOf(Approval approval);

} // namespace otasuke
