// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/remove_source_dialog.h"

namespace otasuke {

RemoveSourceDialog::RemoveSourceDialog(
    const Theme &theme, const SourceSettings &source, QWidget *parent)
    : BaseDialog(theme, tr("Remove %1?").arg(source.name), parent)
{
    addParagraph(tr("It is watched no longer, and its password or key is deleted from this "
                    "computer. What it has told so far is kept."));
    QPushButton *keep = addButton(ButtonKind::Primary, tr("Keep it"));
    QPushButton *remove = addButton(ButtonKind::Danger, tr("Remove"));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace otasuke
