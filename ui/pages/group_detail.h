#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"
#include "ui/widgets/card.h"

namespace otasuke {

/// A department or a site: how it stands, how it has changed, its PCs with the worst first. What
/// fell is praised; how much one PC weighs in a small one is said.
class GroupDetail : public Card
{
    Q_OBJECT
public:
    explicit GroupDetail(const Theme &theme, QWidget *parent = nullptr);
    void setDepartment(const DepartmentRisk &department, const QList<DeviceRisk> &devices);
    void setSite(const SiteRisk &site, const RiskAssessment &assessment);

Q_SIGNALS:
    void deviceChosen(otasuke::DeviceId device);

private:
    void addHead(const QString &name, const QString &figures);
    /// `change` below 0: it fell.
    void addChange(const QString &words, int change, int devices);
    void addDevices(const QList<const DeviceRisk *> &devices);
    void addDepartments(const QList<DepartmentRisk> &departments);

    /// False: it says the same as it did, nothing is to be made anew.
    bool isNews(const QString &name, const QString &figures, const std::optional<int> &before,
        const QList<const DeviceRisk *> &devices);

    const Theme &m_theme;
    QString m_shown;
};

} // namespace otasuke
