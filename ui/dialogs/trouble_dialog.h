#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/base_dialog.h"
#include "ui/explain_error.h"

namespace otasuke {

/// An error that needs an answer now. Accepted = the button that mends it was pressed.
class TroubleDialog : public BaseDialog
{
    Q_OBJECT
public:
    TroubleDialog(const Theme &theme, const ErrorWords &words, QWidget *parent);
};

} // namespace otasuke
