#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contract.h"
#include "ui/dialogs/base_dialog.h"

class QCheckBox;
class QLineEdit;

namespace otasuke {

/// One line of the office's call list. Accepted = keep entry(); removed() = take it out.
class CallEntryDialog : public BaseDialog
{
    Q_OBJECT
public:
    /// `entry` of no name: a new line, which can't be taken out.
    CallEntryDialog(
        const Theme &theme, const CallEntry &entry, const QDate &today, QWidget *parent);
    /// As written. A number that was changed without the tick counts as never checked.
    CallEntry entry() const;

Q_SIGNALS:
    void removed();

private:
    void check();

    CallEntry m_before;
    QDate m_today;
    QLineEdit *m_who;
    QLineEdit *m_reach;
    QLineEdit *m_when;
    QCheckBox *m_checked;
    QPushButton *m_keep;
};

} // namespace otasuke
