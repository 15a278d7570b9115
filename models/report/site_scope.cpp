// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/site_scope.h"

#include "models/judgement/findings.h"

#include <QSet>

namespace otasuke {

QStringList siteNames(const QList<DeviceRecord> &devices)
{
    QStringList names;
    for (const DeviceRecord &device : devices) {
        if (!device.site.isEmpty())
            names << device.site;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

void keepSite(OfficeFacts &facts, const QString &site)
{
    if (site.isEmpty())
        return;
    facts.devices.removeIf(
        [&site](const DeviceFacts &device) { return device.record.site != site; });
}

void keepSite(RiskAssessment &assessment, const QString &site)
{
    if (site.isEmpty())
        return;
    assessment.findings = findingsAt(site, assessment);
    assessment.devices.removeIf(
        [&site](const DeviceRisk &risk) { return risk.device.site != site; });
    assessment.departments.removeIf(
        [&site](const DepartmentRisk &department) { return department.site != site; });
    assessment.sites.removeIf([&site](const SiteRisk &one) { return one.name != site; });
}

void keepSite(QList<SupportRequest> &requests, const OfficeFacts &facts, const QString &site)
{
    if (site.isEmpty())
        return;
    QSet<DeviceId> elsewhere;
    for (const DeviceFacts &device : facts.devices) {
        if (device.record.site != site)
            elsewhere << device.record.id;
    }
    requests.removeIf([&elsewhere](const SupportRequest &request) {
        // "c2_contact:12": rule and device
        const QString device = request.findingId.section(u':', -1);
        return elsewhere.contains(device.toLongLong());
    });
}

} // namespace otasuke
