#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QStringList>

#include "models/domain/cloud.h"

namespace otasuke {

class CloudCatalogue;

/// What the office's decisions say of a service. Of those about one service and one department the
/// newest counts; of those that fit, the most specific wins:
///  1. this customer's part of the service, for the department
///  2. the service, for the department
///  3. this customer's part of the service (the office's own part counts as approved)
///  4. the service. Where the office has a part of its own, the service's approval does not reach
///     the parts of other customers: those are somebody else's. That it is forbidden does.
class ServicePolicies
{
public:
    ServicePolicies() = default;
    /// `history`: oldest first.
    explicit ServicePolicies(const QList<ServicePolicy> &history);

    struct Answer
    {
        Approval approval = Approval::Undecided;
        bool own = false; ///< the office's own part
        bool foreign = false; ///< another customer's part, while the office has its own
        std::optional<ServicePolicy> decision; ///< the one that counts
    };
    /// `key`: "sharepoint" or "sharepoint/contoso"; empty department: nobody knows.
    Answer of(const QString &key, const QString &department = {}) const;
    /// Has that department any decision of its own?
    bool concern(const QString &department) const { return m_departments.contains(department); }
    /// Departments with a decision of their own on the service or that part of it.
    QStringList departmentsOf(const QString &key) const;

    bool operator==(const ServicePolicies &) const = default;

private:
    const ServicePolicy *find(const QString &key, const QString &department) const;

    QHash<std::pair<QString, QString>, ServicePolicy> m_newest; ///< key, department
    QStringList m_departments;
    QStringList m_owned; ///< services of which the office has a part of its own
};

/// "SharePoint", "SharePoint (contoso)"; the key itself if no list has it.
QString serviceKeyName(const CloudCatalogue &catalogue, const QString &key);

} // namespace otasuke
