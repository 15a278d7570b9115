// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/service_policy.h"

#include <QCoreApplication>

#include "models/judgement/cloud_catalogue.h"
#include "models/judgement/fill_words.h"

namespace otasuke {
namespace {

bool holds(const ServicePolicy &policy)
{
    return policy.own || policy.approval != Approval::Undecided;
}

} // namespace

ServicePolicies::ServicePolicies(const QList<ServicePolicy> &history)
{
    for (const ServicePolicy &policy : history)
        m_newest.insert({policy.service, policy.department}, policy);
    m_newest.removeIf([](const auto &it) { return !holds(it.value()); });
    for (auto it = m_newest.cbegin(); it != m_newest.cend(); ++it) {
        if (!it->department.isEmpty() && !m_departments.contains(it->department))
            m_departments << it->department;
        if (it->own && !m_owned.contains(plainServiceOf(it->service)))
            m_owned << plainServiceOf(it->service);
    }
    m_departments.sort(); // a hash has no order
    m_owned.sort();
}

const ServicePolicy *ServicePolicies::find(const QString &key, const QString &department) const
{
    const auto found = m_newest.constFind({key, department});
    return found == m_newest.constEnd() ? nullptr : &*found;
}

ServicePolicies::Answer ServicePolicies::of(const QString &key, const QString &department) const
{
    Answer answer;
    const QString service = plainServiceOf(key);
    const bool isPart = service != key;
    const ServicePolicy *whole = find(service, {});
    const ServicePolicy *part = isPart ? find(key, {}) : nullptr;
    answer.own = part && part->own;
    answer.foreign = isPart && !answer.own && m_owned.contains(service);
    const ServicePolicy *decision = nullptr;
    if (!department.isEmpty()) {
        decision = isPart ? find(key, department) : nullptr;
        decision = decision ? decision : find(service, department);
    }
    decision = decision ? decision : part;
    const bool reaches = whole && (!answer.foreign || whole->approval == Approval::Forbidden);
    decision = decision || !reaches ? decision : whole;
    if (!decision)
        return answer;
    answer.decision = *decision;
    answer.approval = decision->approval == Approval::Undecided ? Approval::Approved // its own part
                                                                : decision->approval;
    return answer;
}

QStringList ServicePolicies::departmentsOf(const QString &key) const
{
    QStringList departments;
    for (const QString &department : m_departments) {
        if (find(key, department) || find(plainServiceOf(key), department))
            departments << department;
    }
    return departments;
}

QString serviceKeyName(const CloudCatalogue &catalogue, const QString &key)
{
    const CloudService *service = catalogue.find(plainServiceOf(key));
    const QString name = service ? serviceName(*service) : plainServiceOf(key);
    const QString tenant = tenantOf(key);
    if (tenant.isEmpty())
        return name;
    //: A service and the customer whose part of it is meant: "SharePoint (contoso)"
    return fillWords(QCoreApplication::translate("CloudCatalogue", "%1 (%2)"), {name, tenant});
}

} // namespace otasuke
