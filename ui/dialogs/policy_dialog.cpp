// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policy_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

PolicyDialog::PolicyDialog(const Theme &theme, const CloudServiceStory &story, QWidget *parent)
    : BaseDialog(theme, tr("May this service be used?"), parent)
    , m_service(story.usage.serviceId)
{
    setObjectName(u"policyDialog"_s);
    addParagraph(story.usage.name);
    createChoices(story.usage.approval);
    createFields(story.departments);
    if (!story.policies.isEmpty())
        m_by->setText(story.policies.first().by);
    addAnswers(tr("Record"), tr("Cancel"));
}

void PolicyDialog::createChoices(Approval approval)
{
    m_approved = addChoice(tr("It is used for work"), tr("Sending to it is no longer warned of."));
    m_forbidden =
        addChoice(tr("It must not be used"), tr("Whoever sends to it is listed under risky PCs."));
    m_undecided = addChoice(tr("Not decided yet"), tr("An earlier decision counts no more."));
    m_approved->setChecked(approval != Approval::Forbidden);
    m_forbidden->setChecked(approval == Approval::Forbidden);
}

void PolicyDialog::createFields(const QStringList &departments)
{
    auto *heading = headingLabel(theme(), tr("For whom"));
    m_whom = new QComboBox;
    m_whom->setObjectName(u"whom"_s);
    m_whom->setAccessibleName(heading->text());
    m_whom->addItem(tr("The whole office"), QString());
    for (const QString &department : departments)
        m_whom->addItem(tr("Only %1").arg(department), department);
    heading->setBuddy(m_whom);
    body()->addWidget(heading);
    body()->addWidget(m_whom);
    m_note = addField(tr("Note (why)"), u"note"_s);
    m_by = addField(tr("Recorded by"), u"by"_s);
}

ServicePolicy PolicyDialog::policy() const
{
    ServicePolicy policy;
    policy.service = m_service;
    policy.department = m_whom->currentData().toString();
    policy.approval = m_approved->isChecked() ? Approval::Approved
        : m_forbidden->isChecked()            ? Approval::Forbidden
                                              : Approval::Undecided;
    policy.note = m_note->text().trimmed();
    policy.by = m_by->text().trimmed();
    return policy;
}

} // namespace otasuke
