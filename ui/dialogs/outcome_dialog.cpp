// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outcome_dialog.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

OutcomeDialog::OutcomeDialog(const Theme &theme, QWidget *parent)
    : BaseDialog(theme, tr("What became of it?"), parent)
    , m_done(new QRadioButton(tr("Settled")))
    , m_withdrawn(new QRadioButton(tr("No longer needed")))
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"outcomeDialog"_s);
    m_done->setChecked(true);
    body()->addWidget(m_done);
    body()->addWidget(m_withdrawn);
    auto *label = headingLabel(theme, tr("Who came or called, and what was done"));
    label->setBuddy(m_text);
    m_text->setObjectName(u"outcome"_s);
    m_text->setAccessibleName(label->text());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(96));
    body()->addWidget(label);
    body()->addWidget(m_text);
    auto *record = addButton(ButtonKind::Primary, tr("Record"));
    auto *stop = addButton(ButtonKind::Quiet, tr("Cancel"));
    record->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    connect(record, &QPushButton::clicked, this, &QDialog::accept);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
}

SupportState OutcomeDialog::state() const
{
    return m_withdrawn->isChecked() ? SupportState::Withdrawn : SupportState::Done;
}

QString OutcomeDialog::outcome() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace otasuke
