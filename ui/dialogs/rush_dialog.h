#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contract.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

/// Before an engineer is called out: what will be said, where they come to, what it costs.
/// Accepted = call.
class RushDialog : public BaseDialog
{
    Q_OBJECT
public:
    RushDialog(const Theme &theme, const Contract &contract, const Office &office,
        const QStringList &facts, QWidget *parent);
};

} // namespace otasuke
