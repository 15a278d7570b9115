// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_table.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

CellTone toneOfScore(int score)
{
    switch (levelOf(score)) {
    case RiskLevel::None:
    case RiskLevel::Low:
        return CellTone::Neutral;
    case RiskLevel::Moderate:
        return CellTone::Warn;
    case RiskLevel::High:
    case RiskLevel::Critical:
        return CellTone::Bad;
    }
    return CellTone::Neutral;
}

bool matches(const DeviceRecord &device, const QString &search)
{
    const QString all = QStringList{device.name, device.hostname, device.user, device.department,
        device.seat, device.ips.join(u' ')}
                            .join(u'\n');
    return all.contains(search, Qt::CaseInsensitive);
}

} // namespace

QString RiskTable::keyOf(DeviceId device)
{
    return u"device:%1"_s.arg(device);
}

QString RiskTable::placeOf(const DeviceRecord &device)
{
    if (device.department.isEmpty() && device.seat.isEmpty())
        return device.name == device.ips.value(0)
            ? u"%1 %2"_s.arg(device.vendor, device.osName).trimmed()
            : device.ips.value(0);
    return u"%1  %2"_s.arg(device.department, device.seat).trimmed();
}

void RiskTable::setDevices(const QList<DeviceRisk> &devices, const QString &search)
{
    m_departments = false;
    QList<RiskRow> rows;
    for (const DeviceRisk &d : devices) {
        if (search.isEmpty() || matches(d.device, search))
            rows << RiskRow{keyOf(d.device.id), d.device.name, placeOf(d.device), d.score,
                d.watched || d.score > 0};
    }
    refresh(rows);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 1);
}

void RiskTable::setDepartments(const QList<DepartmentRisk> &departments)
{
    m_departments = true;
    QList<RiskRow> rows;
    for (const DepartmentRisk &d : departments) {
        const QString detail = d.devicesAtRisk > 0
            ? tr("%1 PCs, %2 of them at risk").arg(d.devices).arg(d.devicesAtRisk)
            : tr("%n PC(s)", nullptr, d.devices);
        rows << RiskRow{u"department:"_s + d.name, d.name, detail, d.scoreWorst, true};
    }
    refresh(rows);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 1);
}

QString RiskTable::title(RiskColumn column) const
{
    if (column == RiskColumn::Name)
        return m_departments ? tr("Department") : tr("PC");
    return m_departments ? tr("Highest risk") : tr("Risk");
}

QString RiskTable::cellText(const RiskRow &row, RiskColumn column) const
{
    if (column == RiskColumn::Name)
        return row.name;
    return row.watched ? QString::number(row.score) : tr("No data");
}

QVariant RiskTable::cellRaw(const RiskRow &row, RiskColumn column, int role) const
{
    if (column == RiskColumn::Name)
        return role == DetailRole ? QVariant(row.detail) : QVariant();
    switch (role) {
    case SortRole:
        return row.watched ? row.score : -1;
    case ShareRole:
        return row.watched ? QVariant(row.score / 100.0) : QVariant();
    case ToneRole:
        return int(toneOfScore(row.score));
    }
    return {};
}

} // namespace otasuke
