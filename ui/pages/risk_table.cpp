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

QString RiskTable::keyOf(const DepartmentRisk &department)
{
    return u"department:%1@%2"_s.arg(department.name, department.site);
}

QString RiskTable::keyOf(const SiteRisk &site)
{
    return u"site:"_s + site.name;
}

void RiskTable::show(Rows kind, const QList<RiskRow> &rows)
{
    m_kind = kind;
    refresh(rows);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 1);
}

void RiskTable::setDevices(const QList<DeviceRisk> &devices, const QString &search)
{
    QList<RiskRow> rows;
    for (const DeviceRisk &d : devices) {
        if (search.isEmpty() || matches(d.device, search))
            rows << RiskRow{keyOf(d.device.id), d.device.name, placeOf(d.device), d.score,
                d.watched || d.score > 0};
    }
    show(Rows::Devices, rows);
}

void RiskTable::setDepartments(const QList<DepartmentRisk> &departments)
{
    QList<RiskRow> rows;
    for (const DepartmentRisk &d : departments) {
        QString detail = d.devicesAtRisk > 0
            ? tr("%1 PCs, %2 of them at risk").arg(d.devices).arg(d.devicesAtRisk)
            : tr("%n PC(s)", nullptr, d.devices);
        if (!d.site.isEmpty())
            detail = u"%1  %2"_s.arg(d.site, detail);
        const QString name = d.name.isEmpty() ? tr("No department") : d.name;
        rows << RiskRow{keyOf(d), name, detail, d.scoreWorst, true};
    }
    show(Rows::Departments, rows);
}

void RiskTable::setSites(const QList<SiteRisk> &sites)
{
    QList<RiskRow> rows;
    for (const SiteRisk &site : sites) {
        const QString detail = site.devicesAtRisk > 0
            ? tr("%1 PCs, %2 of them at risk").arg(site.devices).arg(site.devicesAtRisk)
            : tr("%n PC(s)", nullptr, site.devices);
        const QString name = site.name.isEmpty() ? tr("No site") : site.name;
        rows << RiskRow{keyOf(site), name, detail, site.scoreWorst, true};
    }
    show(Rows::Sites, rows);
}

QString RiskTable::title(RiskColumn column) const
{
    if (column == RiskColumn::Score)
        return m_kind == Rows::Devices ? tr("Risk") : tr("Highest risk");
    switch (m_kind) {
    case Rows::Devices:
        return tr("PC");
    case Rows::Departments:
        return tr("Department");
    case Rows::Sites:
        return tr("Site");
    }
    return {};
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
