// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/own_list_card.h"

#include <QPushButton>

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

OwnListCard::OwnListCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_undoWords(quietLabel(theme, QString())->wrap())
    , m_read(makeButton(theme, ButtonKind::Secondary, tr("Read our list"), u"open"_s))
    , m_write(makeButton(theme, ButtonKind::Quiet, tr("Write our list"), u"save"_s))
    , m_undo(makeButton(theme, ButtonKind::Quiet, tr("Take it back"), u"refresh"_s))
{
    addHeading(tr("Your own list (Excel)"));
    body()->addWidget(sentenceLabel(theme,
        tr("Names, departments and people can be read from the list your office keeps, saved as "
           "CSV. What would change is shown before anything does.")));
    body()->addWidget(m_undoWords);
    auto *row = new FlowLayout(theme.px(8));
    addEqually(row, {m_read, m_write, m_undo});
    body()->addLayout(row);
    m_read->setObjectName(u"ledgerRead"_s);
    m_write->setObjectName(u"ledgerWrite"_s);
    connect(m_read, &QPushButton::clicked, this, &OwnListCard::readPressed);
    connect(m_write, &QPushButton::clicked, this, &OwnListCard::writePressed);
    connect(m_undo, &QPushButton::clicked, this, &OwnListCard::undoPressed);
}

void OwnListCard::setUndo(const LedgerUndo &undo, const QString &when)
{
    m_undo->setVisible(undo.at != 0);
    m_undoWords->setVisible(undo.at != 0);
    if (undo.at != 0)
        m_undoWords->setText(
            tr("Last read: %1. It changed %n device(s).", nullptr, undo.devices).arg(when));
}

void OwnListCard::setReading(bool reading)
{
    m_read->setEnabled(!reading);
}

} // namespace otasuke
