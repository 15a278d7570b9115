#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/cloud.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

/// Who sent: a department, a site or a PC.
struct Sender
{
    QString key;
    QString name;
    QString detail; ///< a PC's department, or how many PCs a department has
    qint64 bytesOut = 0;
    qint64 bytesOutBefore = -1; ///< −1: not compared
    QString services; ///< the largest three with their bytes, in words
};
QList<Sender> sendersOf(const QList<DepartmentUsage> &departments);
QList<Sender> sendersOf(const QList<DeviceUsage> &devices);
QList<Sender> sitesAsSenders(const QList<DepartmentUsage> &sites);

enum class SenderColumn { Name, Sent, Services, Before };

class SenderTable final : public KeyedTable<Sender, SenderColumn, SenderColumn::Before>
{
    Q_DECLARE_TR_FUNCTIONS(SenderTable)
public:
    using KeyedTable::KeyedTable;
    void setSenders(const QList<Sender> &senders);

private:
    QString keyOf(const Sender &row) const override { return row.key; }
    QString title(SenderColumn column) const override;
    QString cellText(const Sender &row, SenderColumn column) const override;
    QVariant cellRaw(const Sender &row, SenderColumn column, int role) const override;
    bool numeric(SenderColumn column) const override;
    QVariant sortValue(const Sender &row, SenderColumn column) const;

    qint64 m_most = 0;
};

} // namespace otasuke
