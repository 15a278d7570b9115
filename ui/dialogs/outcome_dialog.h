#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/support_request.h"
#include "ui/dialogs/base_dialog.h"

class QPlainTextEdit;
class QRadioButton;

namespace otasuke {

/// What became of a request to the help desk. Accepted = record it.
class OutcomeDialog : public BaseDialog
{
    Q_OBJECT
public:
    OutcomeDialog(const Theme &theme, QWidget *parent);

    SupportState state() const;
    QString outcome() const;

private:
    QRadioButton *m_done;
    QRadioButton *m_withdrawn;
    QPlainTextEdit *m_text;
};

} // namespace otasuke
