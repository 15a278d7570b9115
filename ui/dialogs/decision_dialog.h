#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"
#include "ui/dialogs/base_dialog.h"

class QLineEdit;
class QRadioButton;

namespace otasuke {

/// What became of a finding, in the office's words. Accepted = record it.
class DecisionDialog : public BaseDialog
{
    Q_OBJECT
public:
    /// `title` is the finding as a sentence.
    DecisionDialog(const Theme &theme, const QString &title, QWidget *parent);

    FindingState state() const;
    QString note() const;

private:
    QRadioButton *addChoice(const QString &text, const QString &explanation);

    QRadioButton *m_handled;
    QRadioButton *m_inProgress;
    QRadioButton *m_accepted;
    QLineEdit *m_note;
};

} // namespace otasuke
