#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/source_settings.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

/// Asks before a source is taken away; accepted: remove it.
class RemoveSourceDialog : public BaseDialog
{
    Q_OBJECT
public:
    RemoveSourceDialog(const Theme &theme, const SourceSettings &source, QWidget *parent);
};

} // namespace otasuke
