// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/note_dialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString titleOf(FindingState state)
{
    return state == FindingState::InProgress ? NoteDialog::tr("Somebody is working on it")
                                             : NoteDialog::tr("It has been dealt with");
}

} // namespace

NoteDialog::NoteDialog(
    const Theme &theme, FindingState state, const QString &about, QWidget *parent)
    : BaseDialog(theme, titleOf(state), parent)
{
    setObjectName(u"noteDialog"_s);
    addParagraph(about);
    m_note = addField(state == FindingState::InProgress ? tr("Who does what? (may stay empty)")
                                                        : tr("Who did what? (may stay empty)"),
        u"note"_s);
    m_note->setPlaceholderText(tr("Enter records it, with or without a note"));
    addAnswers(tr("Record"), tr("Cancel"));
    beginWith(m_note);
}

QString NoteDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace otasuke
