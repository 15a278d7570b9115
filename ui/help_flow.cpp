// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_flow.h"

#include <QDialog>

#include "models/judgement/explain.h"
#include "ui/dialogs/call_card.h"
#include "ui/dialogs/remote_dialog.h"
#include "ui/dialogs/rush_dialog.h"
#include "ui/dialogs/triage_dialog.h"
#include "ui/dialogs/trouble_dialog.h"
#include "ui/help_hours.h"
#include "ui/pages/sheet_printer.h"

using namespace Qt::StringLiterals;

namespace otasuke {

HelpFlow::HelpFlow(
    ConsoleService &service, const Theme &theme, const OfficeCalendar &calendar, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_theme(theme)
    , m_calendar(calendar)
    , m_window(window)
    , m_showDialog([](QDialog &dialog) { dialog.open(); })
    , m_printer(new SheetPrinter(window))
{
    connect(m_printer, &SheetPrinter::failed, this, &HelpFlow::showTrouble);
    connect(&service, &ConsoleService::supportReady, this, &HelpFlow::onSupport);
    connect(&service, &ConsoleService::requestFiled, this, &HelpFlow::onFiled);
    connect(&service, &ConsoleService::done, this, &HelpFlow::onDone);
    connect(&service, &ConsoleService::failed, this, &HelpFlow::onFailed);
}

void HelpFlow::refresh()
{
    m_supportRequest = m_service.requestSupport();
}

void HelpFlow::ask(const HelpAsk &ask)
{
    if (!m_known) {
        // The facts come in a moment (or never: then onFailed goes on without them).
        m_pending = ask;
        refresh();
        return;
    }
    switch (ask.kind) {
    case SupportKind::Rush:
        confirmRush(ask);
        break;
    case SupportKind::Consult:
        consult(ask);
        break;
    case SupportKind::Remote:
        askRemoteConsent();
        break;
    }
}

QStringList HelpFlow::factsFor(const HelpAsk &ask) const
{
    if (!ask.finding || ask.finding->id == m_support.findingId)
        return m_support.facts;
    return factsForCall(&*ask.finding, ask.device ? &*ask.device : nullptr, m_support.office,
        m_support.contract, m_calendar, ask.also);
}

void HelpFlow::present(QDialog *dialog)
{
    m_showDialog(*dialog);
}

void HelpFlow::confirmRush(const HelpAsk &ask)
{
    m_ask = ask;
    auto *dialog =
        new RushDialog(m_theme, m_support.contract, m_support.office, factsFor(ask), m_window);
    connect(dialog, &QDialog::accepted, this, &HelpFlow::fileRush);
    present(dialog);
}

void HelpFlow::fileRush()
{
    const QString finding = m_ask.finding ? m_ask.finding->id : m_support.findingId;
    m_fileRequest = m_service.fileRequest({SupportKind::Rush, finding, QString()});
}

void HelpFlow::consult(const HelpAsk &ask)
{
    m_ask = ask;
    showCallCard(SupportKind::Consult, factsFor(ask), 0);
}

void HelpFlow::showCallCard(SupportKind kind, const QStringList &facts, qint64 requestId)
{
    const Contract &contract = m_support.contract;
    const UtcMicros now = m_service.clock().now();
    const bool rush = kind == SupportKind::Rush && !contract.rushPhone.isEmpty();
    CallCardContent content;
    content.kind = kind;
    content.number = rush ? contract.rushPhone : contract.helpDeskPhone;
    content.facts = facts;
    content.recorded = kind != SupportKind::Rush || requestId != 0;
    if (!rush) {
        content.mail = contract.helpDeskMail;
        content.hours = helpDeskState(contract, m_calendar, now);
        if (!content.number.isEmpty() && !helpDeskIsOpen(contract, m_calendar, now))
            content.closedAdvice = afterHoursAdvice(contract);
    }
    auto *card = new CallCard(m_theme, content, m_window);
    connect(card, &CallCard::settingsPressed, this, &HelpFlow::settingsWanted);
    connect(card, &QDialog::accepted, this, [this, kind, requestId] { onCalled(kind, requestId); });
    present(card);
}

void HelpFlow::onCalled(SupportKind kind, qint64 requestId)
{
    if (requestId != 0) {
        m_service.closeRequest(requestId, SupportState::Called, QString());
    } else if (kind == SupportKind::Consult) {
        const QString finding = m_ask.finding ? m_ask.finding->id : QString();
        m_consultRequest = m_service.fileRequest({SupportKind::Consult, finding, QString()});
    }
    Q_EMIT notice(tr("Recorded. It stands on the support page."));
}

void HelpFlow::askRemoteConsent()
{
    auto *dialog = new RemoteDialog(m_theme, m_support.contract.provider, m_window);
    connect(dialog, &QDialog::accepted, this, &HelpFlow::startRemote);
    present(dialog);
}

void HelpFlow::startRemote()
{
    m_remoteRequest = m_service.startRemoteSupport(QString());
}

void HelpFlow::onSupport(RequestId id, const SupportSnapshot &snapshot)
{
    if (id != m_supportRequest)
        return;
    m_support = snapshot;
    m_known = true;
    if (m_pending)
        ask(*std::exchange(m_pending, std::nullopt));
}

void HelpFlow::onFiled(RequestId id, const SupportRequest &request)
{
    if (id == m_consultRequest) {
        m_service.closeRequest(request.id, SupportState::Called, QString());
        return;
    }
    if (id != m_fileRequest)
        return;
    const QStringList told = request.facts.split(u'\n', Qt::SkipEmptyParts);
    showCallCard(SupportKind::Rush, told.isEmpty() ? factsFor(m_ask) : told, request.id);
}

void HelpFlow::onDone(RequestId id)
{
    if (id != 0 && id == m_remoteRequest)
        Q_EMIT notice(tr("The remote support program was started."));
}

void HelpFlow::onFailed(RequestId id, const Error &error)
{
    if (id == 0)
        return;
    if (id == m_fileRequest) {
        showCallCard(SupportKind::Rush, factsFor(m_ask), 0);
    } else if (id == m_remoteRequest) {
        showTrouble(error);
    } else if (id == m_supportRequest && m_pending) {
        m_known = true;
        ask(*std::exchange(m_pending, std::nullopt));
        m_known = false;
    }
}

void HelpFlow::askTriage()
{
    auto *dialog = new TriageDialog(m_theme, m_support.contract, std::nullopt, {}, m_window);
    connect(dialog, &TriageDialog::helpWanted, this, [this](SupportKind kind) {
        ask(HelpAsk{kind, {}, {}});
    });
    connect(dialog, &TriageDialog::printPressed, this, &HelpFlow::printTriage);
    present(dialog);
}

void HelpFlow::printTriage()
{
    m_printer->printTriage(
        {m_support.office, m_support.contract, m_service.clock().now(), m_calendar});
}

void HelpFlow::showTrouble(const Error &error)
{
    const ErrorWords words = explainError(error.kind);
    auto *dialog = new TroubleDialog(m_theme, words, m_window);
    connect(dialog, &QDialog::accepted, this, [this, words] { mend(words.action); });
    present(dialog);
}

void HelpFlow::mend(ErrorAction action)
{
    if (action == ErrorAction::OpenSettings)
        Q_EMIT settingsWanted();
    else if (action == ErrorAction::CallHelpDesk)
        ask(HelpAsk{});
    else if (action == ErrorAction::Retry)
        startRemote();
}

} // namespace otasuke
