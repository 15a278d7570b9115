#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

/// Names the characters the list's encoding has no place for; accepted: write it as UTF-8 instead.
/// Nothing has been written yet.
class UnwritableDialog : public BaseDialog
{
    Q_OBJECT
public:
    UnwritableDialog(const Theme &theme, const LedgerExport &result, QWidget *parent);
};

} // namespace otasuke
