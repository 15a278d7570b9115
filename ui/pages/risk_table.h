#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/read_models.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class RiskColumn { Name, Score };

/// A device, a department or a site, with what its row says.
struct RiskRow
{
    QString key; ///< "device:12", "department:経理課@本院", "site:本院"
    QString name;
    QString detail; ///< where it stands; how many are at risk
    int score = 0;
    bool watched = true; ///< false: no number is shown, for none is known
    CellDays days; ///< attacks on it, the last one today; empty: nothing is known
};

inline constexpr int kRiskDays = 30; ///< shown of each row

/// The left side of the risky PCs page, worst first.
class RiskTable : public KeyedTable<RiskRow, RiskColumn, RiskColumn::Score>
{
    Q_OBJECT
public:
    using KeyedTable::KeyedTable;
    /// What was found each day, for the rows set from now on.
    void setMarks(const DayMarks &marks, const QDate &today);
    /// `search` in names, places and addresses; empty shows all.
    void setDevices(const QList<DeviceRisk> &devices, const QString &search);
    /// `devices`: all of them, for the days of each department or site.
    void setDepartments(const QList<DepartmentRisk> &departments, const QList<DeviceRisk> &devices);
    void setSites(const QList<SiteRisk> &sites, const QList<DeviceRisk> &devices);

    static QString keyOf(DeviceId device);
    static QString keyOf(const DepartmentRisk &department);
    static QString keyOf(const SiteRisk &site);
    /// Department and seat, else the address, else what it is.
    static QString placeOf(const DeviceRecord &device);

protected:
    QString keyOf(const RiskRow &row) const override { return row.key; }
    QString title(RiskColumn column) const override;
    QString cellText(const RiskRow &row, RiskColumn column) const override;
    QVariant cellRaw(const RiskRow &row, RiskColumn column, int role) const override;

private:
    enum class Rows { Devices, Departments, Sites };
    void show(Rows kind, const QList<RiskRow> &rows);
    void addDays(CellDays &days, DeviceId device) const;
    CellDays daysOf(const QList<DeviceRisk> &devices,
        const std::function<bool(const DeviceRecord &)> &belongs) const;

    Rows m_kind = Rows::Devices;
    DayMarks m_marks;
    QDate m_today;
};

} // namespace otasuke
