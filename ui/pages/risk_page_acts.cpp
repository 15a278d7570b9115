// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses and does on the page of risky PCs.
#include <QLineEdit>

#include <algorithm>

#include "models/judgement/explain.h"
#include "ui/dialogs/decision_dialog.h"
#include "ui/pages/group_detail.h"
#include "ui/pages/risk_detail.h"
#include "ui/pages/risk_page.h"
#include "ui/pages/risk_table.h"
#include "ui/pages/sheet_printer.h"
#include "ui/pages/site_box.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RiskPage::By RiskPage::by() const
{
    return By(m_by->current());
}

QString RiskPage::site() const
{
    return m_sites->site();
}

QList<DeviceRisk> RiskPage::devicesHere() const
{
    if (site().isEmpty())
        return m_assessment.devices;
    QList<DeviceRisk> here;
    std::copy_if(m_assessment.devices.begin(), m_assessment.devices.end(), std::back_inserter(here),
        [name = site()](const DeviceRisk &risk) { return risk.device.site == name; });
    return here;
}

QList<DepartmentRisk> RiskPage::departmentsHere() const
{
    if (site().isEmpty())
        return m_assessment.departments;
    QList<DepartmentRisk> here;
    std::copy_if(m_assessment.departments.begin(), m_assessment.departments.end(),
        std::back_inserter(here),
        [name = site()](const DepartmentRisk &one) { return one.site == name; });
    return here;
}

void RiskPage::showChosen()
{
    if (m_wanted.isEmpty()) {
        choose(m_chosen);
        return;
    }
    const auto finding = std::find_if(m_assessment.findings.begin(), m_assessment.findings.end(),
        [this](const Finding &f) { return f.id == m_wanted; });
    const QString key =
        finding != m_assessment.findings.end() ? RiskTable::keyOf(finding->device) : m_wanted;
    m_wanted.clear();
    m_by->setCurrent(int(By::Device));
    m_sites->showAll();
    m_search->clear();
    m_search->show();
    m_table->setDevices(m_assessment.devices, QString());
    choose(key);
}

void RiskPage::choose(const QString &key)
{
    int row = m_table->rowOf(key);
    if (row < 0)
        row = m_table->rowCount() > 0 ? 0 : -1;
    if (row < 0) {
        m_group->hide();
        m_detail->show();
        m_detail->showNothing(tr("Nothing fits the search."));
        return;
    }
    m_view->choose(row);
    onRow();
}

void RiskPage::onRow()
{
    const RiskRow *row = m_table->rowAt(m_view->currentIndex());
    if (!row)
        return;
    m_chosen = row->key;
    m_detail->setVisible(by() == By::Device);
    m_group->setVisible(by() != By::Device);
    for (const DeviceRisk &risk : m_assessment.devices) {
        if (by() == By::Device && RiskTable::keyOf(risk.device.id) == m_chosen)
            m_detail->showDevice(risk, m_assessment.findings, m_marks.value(risk.device.id),
                calendar().dayOf(m_assessment.asOf));
    }
    for (const DepartmentRisk &department : m_assessment.departments) {
        if (by() == By::Department && RiskTable::keyOf(department) == m_chosen)
            m_group->setDepartment(department, m_assessment.devices);
    }
    for (const SiteRisk &one : m_assessment.sites) {
        if (by() == By::Site && RiskTable::keyOf(one) == m_chosen)
            m_group->setSite(one, m_assessment);
    }
}

void RiskPage::askRecords(const QList<qint64> &ids)
{
    m_recordRequests.clear();
    for (const qint64 id : ids)
        m_recordRequests << service().requestEvent(id);
}

void RiskPage::onRecord(RequestId id, const EventsSnapshot &snapshot)
{
    if (m_recordRequests.remove(id) && !snapshot.rows.isEmpty())
        m_detail->addRecord(snapshot.rows.first());
}

void RiskPage::askStory(DeviceId device)
{
    m_storyRequest = service().requestDeviceStory(device);
}

void RiskPage::onStory(RequestId id, const DeviceStory &story)
{
    if (id != 0 && id == m_storyRequest)
        m_detail->setStory(story);
}

void RiskPage::askHelp(SupportKind kind, const Finding &finding)
{
    Q_EMIT helpAsked(HelpAsk{kind, finding, m_detail->device().device});
}

void RiskPage::askDecision(const Finding &finding)
{
    const QString by = m_decidedBy.isEmpty() ? m_office.contactPerson : m_decidedBy;
    auto *dialog = new DecisionDialog(theme(),
        {findingTitle(finding), FindingState::Handled, by, calendar().dayOf(now())}, window());
    connect(
        dialog, &QDialog::accepted, this, [this, dialog, id = finding.id] { record(*dialog, id); });
    dialog->open();
}

void RiskPage::record(const DecisionDialog &dialog, const QString &findingId)
{
    m_decidedBy = dialog.by();
    const QDate last = dialog.lastDay();
    const UtcMicros until = last.isValid() ? calendar().day(last).to : 0;
    m_decisionRequest = service().decideFinding(
        {findingId, dialog.state(), dialog.note(), now(), dialog.by(), until});
}

void RiskPage::onDone(RequestId id)
{
    if (id == 0 || id != m_decisionRequest)
        return;
    Q_EMIT notice(tr("Recorded."));
    refresh();
}

void RiskPage::print()
{
    m_printer->print(riskSheet(m_assessment, site(), {m_office, m_contract, now(), calendar()}));
}

} // namespace otasuke
