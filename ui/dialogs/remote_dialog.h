#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

/// Consent before somebody else sees and moves this screen. Accepted = consent.
class RemoteDialog : public BaseDialog
{
    Q_OBJECT
public:
    RemoteDialog(const Theme &theme, const QString &provider, QWidget *parent);
};

} // namespace otasuke
