// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_table.h"

#include "models/judgement/explain.h"

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

QString daysInWords(const CellDays &days)
{
    qint64 open = 0;
    qint64 blocked = 0;
    for (const CellDays::Day &day : days.days) {
        open += day.open;
        blocked += day.blocked;
    }
    if (open + blocked == 0)
        return RiskTable::tr("No attack was seen in the last 30 days");
    return RiskTable::tr("Attacks in the last 30 days: not stopped %1, stopped %2")
        .arg(formatCount(open), formatCount(blocked));
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

void RiskTable::setMarks(const DayMarks &marks, const QDate &today)
{
    m_marks = marks;
    m_today = today;
}

void RiskTable::addDays(CellDays &days, DeviceId device) const
{
    days.days.resize(kRiskDays);
    for (const DayMark &mark : m_marks.value(device)) {
        const qint64 place = kRiskDays - 1 - mark.day.daysTo(m_today);
        if (place < 0 || place >= kRiskDays)
            continue;
        days.days[place].blocked += mark.blocked;
        days.days[place].open += mark.open;
    }
}

CellDays RiskTable::daysOf(const QList<DeviceRisk> &devices,
    const std::function<bool(const DeviceRecord &)> &belongs) const
{
    CellDays days;
    for (const DeviceRisk &risk : devices) {
        if (risk.watched && belongs(risk.device))
            addDays(days, risk.device.id);
    }
    return days;
}

void RiskTable::setDevices(const QList<DeviceRisk> &devices, const QString &search)
{
    QList<RiskRow> rows;
    for (const DeviceRisk &d : devices) {
        if (!search.isEmpty() && !matches(d.device, search))
            continue;
        RiskRow row{keyOf(d.device.id), d.device.name, placeOf(d.device), d.score,
            d.watched || d.score > 0, {}};
        if (row.watched)
            addDays(row.days, d.device.id);
        rows << row;
    }
    show(Rows::Devices, rows);
}

void RiskTable::setDepartments(
    const QList<DepartmentRisk> &departments, const QList<DeviceRisk> &devices)
{
    QList<RiskRow> rows;
    for (const DepartmentRisk &d : departments) {
        QString detail = d.devicesAtRisk > 0
            ? tr("%1 PCs, %2 at risk").arg(d.devices).arg(d.devicesAtRisk)
            : tr("%n PC(s)", nullptr, d.devices);
        if (!d.site.isEmpty())
            detail = u"%1  %2"_s.arg(d.site, detail);
        const QString name = d.name.isEmpty() ? tr("No department") : d.name;
        const auto own = [&d](const DeviceRecord &device) {
            return device.department == d.name && device.isClient &&
                (d.site.isEmpty() || device.site == d.site);
        };
        rows << RiskRow{keyOf(d), name, detail, d.scoreWorst, true, daysOf(devices, own)};
    }
    show(Rows::Departments, rows);
}

void RiskTable::setSites(const QList<SiteRisk> &sites, const QList<DeviceRisk> &devices)
{
    QList<RiskRow> rows;
    for (const SiteRisk &site : sites) {
        const QString detail = site.devicesAtRisk > 0
            ? tr("%1 PCs, %2 at risk").arg(site.devices).arg(site.devicesAtRisk)
            : tr("%n PC(s)", nullptr, site.devices);
        const QString name = site.name.isEmpty() ? tr("No site") : site.name;
        const auto own = [&site](const DeviceRecord &device) {
            return device.site == site.name && device.isClient;
        };
        rows << RiskRow{keyOf(site), name, detail, site.scoreWorst, true, daysOf(devices, own)};
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
    case DetailRole:
        return row.days.days.isEmpty() ? QVariant() : QVariant(daysInWords(row.days));
    case DaysRole:
        return row.days.days.isEmpty() ? QVariant() : QVariant::fromValue(row.days);
    }
    return {};
}

} // namespace otasuke
