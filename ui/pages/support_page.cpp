// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/support_page.h"

#include <QLocale>
#include <QVBoxLayout>

#include "models/judgement/call_list.h"
#include "ui/dialogs/call_entry_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/explain_error.h"
#include "ui/help_hours.h"
#include "ui/pages/call_list_card.h"
#include "ui/pages/sheet_printer.h"
#include "ui/pages/support_cards.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/tile_layout.h"

using namespace Qt::StringLiterals;

namespace otasuke {

SupportPage::SupportPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_printer(new SheetPrinter(this))
{
    createWidgets();
    connectSignals();
}

void SupportPage::createWidgets()
{
    setTitle(tr("Support"));
    setBodyAlwaysShown();
    m_missing = new StateBanner(theme());
    m_missing->set(Tone::Warn, tr("The contract has not been entered yet"),
        tr("Enter its numbers and hours once; then they stand here and at the right of every "
           "page."));
    m_missing->setButton(tr("Open settings"));
    m_missing->hide();
    m_desk = new ContactCard(theme(), tr("Help desk"), tr("Show the number"), false);
    m_rush = new ContactCard(theme(), tr("Rush support"), tr("Call an engineer"), true);
    m_remote = new ContactCard(theme(), tr("Remote support"), tr("Start it"), false);
    m_contacts = new QWidget;
    auto *tiles = new TileLayout(3, theme().px(230), 16, m_contacts);
    for (ContactCard *card : {m_desk, m_rush, m_remote})
        tiles->addWidget(card);
    m_contacts->hide();
    m_requests = new RequestsCard(theme(), [this](UtcMicros t) { return when(t); });
    m_requests->hide();
    m_calls = new CallListCard(theme());
    m_calls->hide();
    m_first = new FirstResponseCard(theme());
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_missing, m_contacts, m_requests, m_calls, m_first})
        body()->addWidget(widget);
    body()->addStretch(1);
}

void SupportPage::connectSignals()
{
    connect(&service(), &ConsoleService::supportReady, this, &SupportPage::show);
    connect(&service(), &ConsoleService::done, this, &SupportPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &SupportPage::onActFailed);
    connect(m_missing, &StateBanner::pressed, this,
        [this] { Q_EMIT navigate(u"settings"_s, QString()); });
    const auto help = [this](SupportKind kind) {
        return [this, kind] { Q_EMIT helpAsked(HelpAsk{kind, {}, {}}); };
    };
    connect(m_desk, &ContactCard::pressed, this, help(SupportKind::Consult));
    connect(m_rush, &ContactCard::pressed, this, help(SupportKind::Rush));
    connect(m_remote, &ContactCard::pressed, this, help(SupportKind::Remote));
    connect(m_calls, &CallListCard::changePressed, this, &SupportPage::askCall);
    connect(m_calls, &CallListCard::addPressed, this, [this] { askCall(-1); });
    connect(m_first, &FirstResponseCard::printPressed, this, &SupportPage::printFirstResponse);
    connect(m_printer, &SheetPrinter::failed, this, [this](const Error &why) { showError(why); });
    connect(m_printer, &SheetPrinter::printed, this,
        [this] { Q_EMIT notice(tr("It was given to the printer.")); });
    connect(m_requests, &RequestsCard::closePressed, this, &SupportPage::askOutcome);
}

void SupportPage::refresh()
{
    asked(service().requestSupport());
}

void SupportPage::show(RequestId id, const SupportSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_contract = snapshot.contract;
    m_office = snapshot.office;
    const bool known = snapshot.contract.isSet();
    m_missing->setVisible(!known);
    m_contacts->setVisible(known);
    m_requests->setVisible(known || !snapshot.requests.isEmpty());
    setAside(snapshot.contract.provider);
    if (known)
        showContract(snapshot.contract);
    m_requests->set(snapshot.requests);
    m_calls->set(callList(m_office), calendar().dayOf(now()));
    m_calls->show();
}

void SupportPage::showContract(const Contract &contract)
{
    const bool open = helpDeskIsOpen(contract, calendar(), now());
    m_desk->setNumber(contract.helpDeskPhone);
    m_desk->setBadge(open ? Tone::Ok : Tone::Warn, open ? tr("Open now") : tr("Closed now"));
    QStringList desk{helpDeskHours(contract)};
    if (!contract.helpDeskMail.isEmpty())
        desk << contract.helpDeskMail;
    if (!open)
        desk << afterHoursAdvice(contract);
    m_desk->setLines(desk);

    m_rush->setNumber(contract.rushPhone);
    QStringList rush;
    rush << (contract.rushCost.isEmpty() ? tr("Ask for the cost before you agree.")
                                         : contract.rushCost);
    if (!contract.insurance.isEmpty())
        rush << tr("Insurance: %1").arg(contract.insurance);
    m_rush->setLines(rush);

    m_remote->setNumber(QString());
    m_remote->setLines(
        {tr("The help desk sees your screen and works on it while you watch. Call them first.")});
    m_remote->button()->setEnabled(!contract.remoteProgram.isEmpty());
    if (contract.remoteProgram.isEmpty())
        m_remote->setLines({tr("The program for it has not been entered in the settings.")});
}

void SupportPage::askOutcome(qint64 requestId)
{
    auto *dialog = new OutcomeDialog(theme(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, requestId] {
        m_closeRequest = service().closeRequest(requestId, dialog->state(), dialog->outcome());
    });
    dialog->open();
}

/// A place below 0 is a line that is not there yet.
void SupportPage::askCall(int place)
{
    auto *dialog = new CallEntryDialog(
        theme(), callList(m_office).value(place), calendar().dayOf(now()), window());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, place] { keepCall(place, dialog->entry()); });
    connect(dialog, &CallEntryDialog::removed, this, [this, place] { removeCall(place); });
    dialog->open();
}

void SupportPage::keepCall(int place, const CallEntry &call)
{
    QList<CallEntry> calls = callList(m_office);
    if (place >= 0 && place < calls.size())
        calls[place] = call;
    else
        calls << call;
    saveCalls(calls);
}

void SupportPage::removeCall(int place)
{
    QList<CallEntry> calls = callList(m_office);
    calls.removeAt(place);
    saveCalls(calls);
}

void SupportPage::saveCalls(const QList<CallEntry> &calls)
{
    Office office = m_office;
    office.calls = calls;
    m_callsRequest = service().saveOffice(office);
}

void SupportPage::printFirstResponse()
{
    // On the wall it helps without numbers too: they come when the contract is known.
    m_printer->printFirstResponse({m_office, m_contract, now(), calendar()});
}

void SupportPage::onDone(RequestId id)
{
    if (id == 0 || (id != m_closeRequest && id != m_callsRequest))
        return;
    Q_EMIT notice(tr("Recorded."));
    refresh();
}

void SupportPage::onActFailed(RequestId id, const Error &error)
{
    if (id != 0 && (id == m_closeRequest || id == m_callsRequest))
        Q_EMIT notice(explainError(error.kind).sentence);
}

} // namespace otasuke
