// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/department_risk.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kAverageDevices = 5; // stand beside a department's own in its fair mean
constexpr double kWorthAWord = 5; // points of the mean

/// What devices that belong together come to.
struct Group
{
    int devices = 0;
    int worst = 0;
    double sum = 0;
    int atRisk = 0;
    bool watched = false;
    QSet<QString> users;
    QSet<QString> departments;

    void add(const DeviceRisk &risk)
    {
        ++devices;
        worst = std::max(worst, risk.score);
        sum += risk.score;
        atRisk += risk.level >= RiskLevel::Moderate ? 1 : 0;
        watched = watched || risk.watched;
        if (!risk.device.user.isEmpty())
            users.insert(risk.device.user);
        departments.insert(risk.device.department);
    }
    double mean() const { return devices == 0 ? 0.0 : sum / devices; }
};

using Key = std::pair<QString, QString>; // site, department

template<class KeyOf>
auto grouped(const QList<DeviceRisk> &devices, KeyOf keyOf)
{
    QMap<decltype(keyOf(DeviceRecord())), Group> groups;
    for (const DeviceRisk &risk : devices) {
        if (risk.device.isClient)
            groups[keyOf(risk.device)].add(risk);
    }
    return groups;
}

auto byDepartment(const QList<DeviceRisk> &devices)
{
    return grouped(
        devices, [](const DeviceRecord &device) { return Key(device.site, device.department); });
}

auto bySite(const QList<DeviceRisk> &devices)
{
    return grouped(devices, [](const DeviceRecord &device) { return device.site; });
}

template<class Risk>
void fill(Risk &risk, const Group &group)
{
    risk.devices = group.devices;
    risk.people = int(group.users.size());
    risk.scoreWorst = group.worst;
    risk.scoreMean = group.mean();
    risk.devicesAtRisk = group.atRisk;
}

template<class Risk>
void compare(Risk &risk, const Group &before)
{
    if (before.devices == 0 || !before.watched)
        return;
    risk.scoreBefore = before.worst;
    risk.meanBefore = before.mean();
}

template<class Risk>
int direction(const Risk &risk)
{
    if (!risk.scoreBefore || !risk.meanBefore)
        return 0;
    const int levels = int(levelOf(risk.scoreWorst)) - int(levelOf(*risk.scoreBefore));
    if (levels != 0)
        return levels < 0 ? -1 : 1;
    const double points = risk.scoreMean - *risk.meanBefore;
    return points <= -kWorthAWord ? -1 : points >= kWorthAWord ? 1 : 0;
}

QString say(const char *text, const QStringList &values)
{
    return fillWords(QCoreApplication::translate("DepartmentWords", text), values);
}

/// The worst device's points where its level changed, else the mean.
template<class Risk>
QString inWords(const Risk &risk)
{
    const int way = direction(risk);
    if (way == 0)
        return {};
    const bool worst = levelOf(risk.scoreWorst) != levelOf(*risk.scoreBefore);
    const QStringList points = worst
        ? QStringList{QString::number(*risk.scoreBefore), QString::number(risk.scoreWorst)}
        : QStringList{
              QString::number(*risk.meanBefore, 'f', 0), QString::number(risk.scoreMean, 'f', 0)};
    if (way > 0)
        return worst
            ? say(QT_TRANSLATE_NOOP("DepartmentWords",
                      "The worst device is worse than at the month's beginning (%1 → %2)."),
                  points)
            : say(QT_TRANSLATE_NOOP("DepartmentWords",
                      "On average higher than at the month's beginning (%1 → %2)."),
                  points);
    return worst ? say(QT_TRANSLATE_NOOP("DepartmentWords",
                           "The worst device is better than at the month's beginning (%1 → %2). "
                           "Well done."),
                       points)
                 : say(QT_TRANSLATE_NOOP("DepartmentWords",
                           "On average lower than at the month's beginning (%1 → %2). Well done."),
                       points);
}

} // namespace

QList<DepartmentRisk> departmentsOf(const QList<DeviceRisk> &devices)
{
    Group office;
    for (const DeviceRisk &risk : devices) {
        if (risk.device.isClient)
            office.add(risk);
    }
    QList<DepartmentRisk> list;
    const auto groups = byDepartment(devices);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        DepartmentRisk &department = list.emplace_back();
        department.site = it.key().first;
        department.name = it.key().second;
        fill(department, *it);
        department.scoreFair =
            (it->sum + kAverageDevices * office.mean()) / (it->devices + kAverageDevices);
    }
    std::stable_sort(
        list.begin(), list.end(), [](const DepartmentRisk &a, const DepartmentRisk &b) {
            const auto rank = [](const DepartmentRisk &d) {
                return std::tuple(levelOf(d.scoreWorst), d.scoreFair, d.scoreWorst);
            };
            return rank(a) > rank(b);
        });
    return list;
}

QList<SiteRisk> sitesOf(const QList<DeviceRisk> &devices)
{
    QList<SiteRisk> list;
    const auto groups = bySite(devices);
    if (groups.isEmpty() || (groups.size() == 1 && groups.firstKey().isEmpty()))
        return list;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        SiteRisk &site = list.emplace_back();
        site.name = it.key();
        site.departments = int(it->departments.size());
        fill(site, *it);
    }
    std::stable_sort(list.begin(), list.end(), [](const SiteRisk &a, const SiteRisk &b) {
        return std::pair(a.scoreWorst, a.scoreMean) > std::pair(b.scoreWorst, b.scoreMean);
    });
    return list;
}

void addChange(RiskAssessment &now, const RiskAssessment &before)
{
    const auto departments = byDepartment(before.devices);
    for (DepartmentRisk &department : now.departments)
        compare(department, departments.value(Key(department.site, department.name)));
    const auto sites = bySite(before.devices);
    for (SiteRisk &site : now.sites)
        compare(site, sites.value(site.name));
}

bool hasFallen(const DepartmentRisk &department)
{
    return direction(department) < 0;
}

bool hasRisen(const DepartmentRisk &department)
{
    return direction(department) > 0;
}

QString changeText(const DepartmentRisk &department)
{
    return inWords(department);
}

QString changeText(const SiteRisk &site)
{
    return inWords(site);
}

} // namespace otasuke
