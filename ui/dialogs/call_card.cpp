// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/call_card.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/dialogs/qr_code.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString titleOf(SupportKind kind)
{
    return kind == SupportKind::Rush ? CallCard::tr("Call this number for rush support")
                                     : CallCard::tr("Call the help desk");
}

} // namespace

CallCard::CallCard(const Theme &theme, const CallCardContent &content, QWidget *parent)
    : BaseDialog(theme, titleOf(content.kind), parent)
{
    setObjectName(u"callCard"_s);
    setStandardWidth(620);
    if (!content.closedAdvice.isEmpty()) {
        auto *banner = new StateBanner(theme);
        banner->set(Tone::Warn, content.hours, content.closedAdvice);
        body()->addWidget(banner);
    }
    if (content.number.isEmpty())
        addWithoutNumber();
    else
        addNumber(content);
    if (!content.facts.isEmpty())
        addScript(tr("Read this aloud"), content.facts);
    if (!content.recorded)
        addParagraph(tr("This call could not be recorded here. Please call all the same."));

    if (!content.number.isEmpty()) {
        auto *called = addButton(ButtonKind::Primary, tr("I have called"));
        called->setObjectName(u"confirm"_s);
        connect(called, &QPushButton::clicked, this, &QDialog::accept);
    }
    auto *close = addButton(ButtonKind::Quiet, tr("Close"));
    close->setObjectName(u"cancel"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void CallCard::addNumber(const CallCardContent &content)
{
    const QString uri = telUri(content.number);
    auto *card = new Card(theme());
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    auto *number = new TextLabel(theme(), TextRole::Huge, content.number);
    number->setObjectName(u"callNumber"_s);
    words->addWidget(number->selectable());
    if (content.closedAdvice.isEmpty() && !content.hours.isEmpty())
        words->addWidget(quietLabel(theme(), content.hours)->wrap());
    if (!content.mail.isEmpty())
        words->addWidget(quietLabel(theme(), content.mail)->selectable());
    auto *dial = makeButton(theme(), ButtonKind::Link, tr("Dial from this PC"), u"phone"_s);
    dial->setObjectName(u"dial"_s);
    connect(dial, &QPushButton::clicked, this, [uri] { QDesktopServices::openUrl(QUrl(uri)); });
    words->addWidget(dial, 0, Qt::AlignLeft);
    words->addStretch(1);
    row->addLayout(words, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(new QrCode(uri, 6), 0, Qt::AlignHCenter);
    side->addWidget(quietLabel(theme(), tr("Scan to dial")), 0, Qt::AlignHCenter);
    row->addLayout(side);
    card->body()->addLayout(row);
    body()->addWidget(card);
}

void CallCard::addWithoutNumber()
{
    auto *banner = new StateBanner(theme());
    banner->set(Tone::Warn, tr("The telephone number has not been entered yet"),
        tr("It stands on your contract papers. Enter it in the settings once, then it is here."));
    banner->setButton(tr("Open settings"));
    connect(banner, &StateBanner::pressed, this, &CallCard::settingsPressed);
    connect(banner, &StateBanner::pressed, this, &QDialog::reject);
    body()->addWidget(banner);
}

} // namespace otasuke
