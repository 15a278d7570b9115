// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/retention_dialog.h"

#include "models/judgement/storage_words.h"

namespace otasuke {

RetentionDialog::RetentionDialog(const Theme &theme, const StoragePreview &preview,
    const OfficeCalendar &calendar, QWidget *parent)
    : BaseDialog(theme, tr("Delete old records?"), parent)
{
    for (const QString &line : previewWords(preview, calendar))
        addParagraph(line);
    QPushButton *keep = addButton(ButtonKind::Primary, tr("Keep them"));
    QPushButton *remove = addButton(ButtonKind::Danger, tr("Delete and save"));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace otasuke
