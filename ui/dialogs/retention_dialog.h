#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/domain/storage.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

/// Says what new storage settings would delete; accepted: delete it.
class RetentionDialog : public BaseDialog
{
    Q_OBJECT
public:
    RetentionDialog(const Theme &theme, const StoragePreview &preview,
        const OfficeCalendar &calendar, QWidget *parent);
};

} // namespace otasuke
