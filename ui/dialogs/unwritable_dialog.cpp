// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unwritable_dialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kShown = 8;

} // namespace

UnwritableDialog::UnwritableDialog(const Theme &theme, const LedgerExport &result, QWidget *parent)
    : BaseDialog(theme, tr("Some characters have no place in this list"), parent)
{
    setObjectName(u"unwritableDialog"_s);
    addParagraph(tr("Your list is written in the older way of Japanese Excel (Shift_JIS), which "
                    "does not have every character. Nothing has been written yet."));
    QStringList lines;
    const qsizetype shown = std::min(result.unwritable.size(), kShown);
    for (const LedgerExport::Unwritable &one : result.unwritable.mid(0, shown))
        //: %1 a character, %2 the row of the list, %3 the title of the column
        lines << tr("%1 in row %2, column %3").arg(one.character).arg(one.row).arg(one.title);
    if (result.unwritable.size() > shown)
        lines << tr("and %n more", nullptr, int(result.unwritable.size() - shown));
    addScript(tr("These characters"), lines);
    addParagraph(tr("As UTF-8 the list keeps all of them, and Excel opens it as well. Or change "
                    "the characters in the ledger and write it again."));
    auto *wider = addButton(ButtonKind::Primary, tr("Write it as UTF-8"));
    auto *stop = addButton(ButtonKind::Quiet, tr("Don't write it"));
    wider->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    connect(wider, &QPushButton::clicked, this, &QDialog::accept);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace otasuke
