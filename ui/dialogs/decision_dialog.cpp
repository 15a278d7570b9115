// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decision_dialog.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

DecisionDialog::DecisionDialog(const Theme &theme, const QString &title, QWidget *parent)
    : BaseDialog(theme, tr("What became of it?"), parent)
{
    setObjectName(u"decisionDialog"_s);
    addParagraph(title);
    m_handled = addChoice(tr("It has been dealt with"),
        tr("It leaves the list. If new records come, it opens again by itself."));
    m_inProgress = addChoice(tr("Somebody is working on it"), tr("It stays in the list, marked."));
    m_accepted = addChoice(
        tr("It is all right as it is"), tr("For example an old PC that is never on the network."));
    m_handled->setChecked(true);
    auto *label = headingLabel(theme, tr("Note (who did what)"));
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(label->text());
    label->setBuddy(m_note);
    body()->addWidget(label);
    body()->addWidget(m_note);
    auto *record = addButton(ButtonKind::Primary, tr("Record"));
    auto *stop = addButton(ButtonKind::Quiet, tr("Cancel"));
    record->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    connect(record, &QPushButton::clicked, this, &QDialog::accept);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
}

QRadioButton *DecisionDialog::addChoice(const QString &text, const QString &explanation)
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

FindingState DecisionDialog::state() const
{
    if (m_inProgress->isChecked())
        return FindingState::InProgress;
    return m_accepted->isChecked() ? FindingState::Accepted : FindingState::Handled;
}

QString DecisionDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace otasuke
