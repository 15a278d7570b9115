// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decision_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

DecisionDialog::DecisionDialog(const Theme &theme, const DecisionStart &start, QWidget *parent)
    : BaseDialog(theme, tr("What became of it?"), parent)
{
    setObjectName(u"decisionDialog"_s);
    addParagraph(start.title);
    createChoices(start.state);
    createFields(start);
    m_record = addAnswers(tr("Record"), tr("Cancel"));
    for (QRadioButton *choice : {m_handled, m_inProgress, m_accepted})
        connect(choice, &QRadioButton::toggled, this, &DecisionDialog::check);
    connect(m_note, &QLineEdit::textChanged, this, &DecisionDialog::check);
    connect(m_ends, &QCheckBox::toggled, this, &DecisionDialog::check);
    check();
}

void DecisionDialog::createChoices(FindingState chosen)
{
    m_handled = addChoice(tr("It has been dealt with"),
        tr("It leaves the list. If new records come, it opens again by itself."));
    m_inProgress = addChoice(tr("Somebody is working on it"), tr("It stays in the list, marked."));
    m_accepted = addChoice(
        tr("It is all right as it is"), tr("For example an old PC that is never on the network."));
    m_handled->setChecked(chosen == FindingState::Handled || chosen == FindingState::Open);
    m_inProgress->setChecked(chosen == FindingState::InProgress);
    m_accepted->setChecked(chosen == FindingState::Accepted);
}

void DecisionDialog::createFields(const DecisionStart &start)
{
    m_end = new QWidget;
    auto *row = new QHBoxLayout(m_end);
    row->setContentsMargins(theme().px(28), 0, 0, 0);
    m_ends = new QCheckBox(tr("Only until"));
    m_ends->setObjectName(u"ends"_s);
    m_ends->setChecked(true);
    m_lastDay = new QDateEdit(start.today.addMonths(6));
    m_lastDay->setObjectName(u"lastDay"_s);
    m_lastDay->setAccessibleName(tr("Last day on which it counts as accepted"));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDisplayFormat(u"yyyy/MM/dd"_s); // read the same everywhere
    m_lastDay->setMinimumWidth(theme().px(176));
    m_lastDay->setMinimumDate(start.today);
    row->addWidget(m_ends);
    row->addWidget(m_lastDay);
    row->addStretch(1);
    body()->addWidget(m_end);
    m_note = addField(tr("Note (who did what)"), u"note"_s);
    auto *needed = sentenceLabel(theme(), tr("Write the reason: others will ask for it."));
    m_needed = needed->tone(TextTone::Warn);
    body()->addWidget(m_needed);
    m_by = addField(tr("Recorded by"), u"by"_s);
    m_by->setText(start.by);
}

void DecisionDialog::check()
{
    const bool accepted = m_accepted->isChecked();
    const bool lacking = accepted && note().isEmpty();
    m_end->setVisible(accepted);
    m_lastDay->setEnabled(m_ends->isChecked());
    m_needed->setVisible(lacking);
    m_record->setEnabled(!lacking);
    if (isVisible())
        fit();
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

QString DecisionDialog::by() const
{
    return m_by->text().trimmed();
}

QDate DecisionDialog::lastDay() const
{
    return m_accepted->isChecked() && m_ends->isChecked() ? m_lastDay->date() : QDate();
}

} // namespace otasuke
