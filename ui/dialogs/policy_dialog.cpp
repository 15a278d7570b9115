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
    createButtons();
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

void PolicyDialog::createButtons()
{
    auto *record = addButton(ButtonKind::Primary, tr("Record"));
    auto *stop = addButton(ButtonKind::Quiet, tr("Cancel"));
    record->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    connect(record, &QPushButton::clicked, this, &QDialog::accept);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
}

QRadioButton *PolicyDialog::addChoice(const QString &text, const QString &explanation)
{
    auto *choice = new QRadioButton(text);
    choice->setFont(theme().font(TextRole::Strong));
    choice->setAccessibleDescription(explanation);
    auto *below = quietLabel(theme(), explanation)->wrap();
    below->setContentsMargins(theme().px(28), 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(choice);
    column->addWidget(below);
    body()->addLayout(column);
    return choice;
}

QLineEdit *PolicyDialog::addField(const QString &label, const QString &name)
{
    auto *heading = headingLabel(theme(), label);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    heading->setBuddy(field);
    body()->addWidget(heading);
    body()->addWidget(field);
    return field;
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
