// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/trouble_dialog.h"

using namespace Qt::StringLiterals;

namespace otasuke {

TroubleDialog::TroubleDialog(const Theme &theme, const ErrorWords &words, QWidget *parent)
    : BaseDialog(theme, words.sentence, parent)
{
    setObjectName(u"troubleDialog"_s);
    addParagraph(words.advice);
    if (!words.button.isEmpty()) {
        auto *mend = addButton(ButtonKind::Primary, words.button);
        mend->setObjectName(u"confirm"_s);
        connect(mend, &QPushButton::clicked, this, &QDialog::accept);
    }
    auto *close = addButton(ButtonKind::Quiet, tr("Close"));
    close->setObjectName(u"cancel"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace otasuke
