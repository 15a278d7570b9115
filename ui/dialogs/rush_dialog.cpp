// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rush_dialog.h"

#include <QVBoxLayout>

#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RushDialog::RushDialog(const Theme &theme, const Contract &contract, const Office &office,
    const QStringList &facts, QWidget *parent)
    : BaseDialog(theme, tr("Call an engineer to your office?"), parent)
{
    setObjectName(u"rushDialog"_s);
    const QStringList lines = facts.isEmpty()
        ? QStringList{tr("There is no open finding. Tell in your own words what happened.")}
        : facts;
    addScript(tr("What you will tell them"), lines);

    QStringList place;
    for (const QString &part : {office.name, office.address, office.contactPerson})
        if (!part.isEmpty())
            place << part;
    addScript(tr("Where they come to"),
        place.isEmpty() ? QStringList{tr("No address entered yet: tell it on the telephone.")}
                        : place);
    addScript(tr("What it costs"),
        {contract.rushCost.isEmpty() ? tr("The contract's terms are not entered here. Ask for the "
                                          "cost before you agree.")
                                     : contract.rushCost});

    auto *call = addButton(ButtonKind::Danger, tr("Record it and show the number"));
    auto *stop = addButton(ButtonKind::Quiet, tr("Don't call"));
    call->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    connect(call, &QPushButton::clicked, this, &QDialog::accept);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace otasuke
