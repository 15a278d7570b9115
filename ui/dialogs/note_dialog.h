#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"
#include "ui/dialogs/base_dialog.h"

class QLineEdit;

namespace otasuke {

/// A decision that was taken by one key, and room for a word about it: Enter records it with or
/// without, Escape leaves all as it was.
class NoteDialog : public BaseDialog
{
    Q_OBJECT
public:
    /// `about`: the matter in one line.
    NoteDialog(const Theme &theme, FindingState state, const QString &about, QWidget *parent);
    QString note() const;

private:
    QLineEdit *m_note;
};

} // namespace otasuke
