// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/remote_dialog.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RemoteDialog::RemoteDialog(const Theme &theme, const QString &provider, QWidget *parent)
    : BaseDialog(theme, tr("Start remote support?"), parent)
{
    setObjectName(u"remoteDialog"_s);
    addParagraph(provider.isEmpty()
            ? tr("The help desk will see the screen of this PC and can work on it.")
            : tr("%1 will see the screen of this PC and can work on it.").arg(provider));
    addScript(tr("Before you start"),
        {tr("Are you on the telephone with the help desk now? If somebody else called you, or a "
            "warning on the screen told you to, don't start."),
            tr("Close windows that are nobody's business."),
            tr("Enter passwords yourself; never tell them."),
            tr("You can end it at any time by closing its window.")});
    addParagraph(tr("That it was started, and when, is recorded here."));
    // Nobody lets a stranger in by pressing Enter: the first button is the one that has the focus.
    auto *stop = addButton(ButtonKind::Primary, tr("Don't start"));
    auto *agree = addButton(ButtonKind::Secondary, tr("I agree, start"));
    agree->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    connect(agree, &QPushButton::clicked, this, &QDialog::accept);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace otasuke
