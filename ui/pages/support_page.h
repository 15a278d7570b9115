#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

namespace otasuke {

class CallEntryDialog;
class CallListCard;
class ContactCard;
class FirstResponseCard;
class RequestsCard;
class SheetPrinter;
class StateBanner;

/// "Whom do I call?" – numbers, hours, cost; what was asked before; whom else to call; first
/// response by situation. The last is there even when nothing else can be read.
class SupportPage : public Page
{
    Q_OBJECT
public:
    explicit SupportPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    SheetPrinter *printer() const { return m_printer; }

private:
    void createWidgets();
    void connectSignals();
    void show(RequestId id, const SupportSnapshot &snapshot);
    void showContract(const Contract &contract);
    void askOutcome(qint64 requestId);
    void askCall(int place);
    void keepCall(int place, const CallEntry &call);
    void removeCall(int place);
    void saveCalls(const QList<CallEntry> &calls);
    void onDone(RequestId id);
    void onActFailed(RequestId id, const Error &error);
    void printFirstResponse();

    SheetPrinter *m_printer;
    Contract m_contract;
    Office m_office;
    RequestId m_closeRequest = 0;
    RequestId m_callsRequest = 0;
    StateBanner *m_missing = nullptr;
    QWidget *m_contacts = nullptr;
    ContactCard *m_desk = nullptr;
    ContactCard *m_rush = nullptr;
    ContactCard *m_remote = nullptr;
    RequestsCard *m_requests = nullptr;
    CallListCard *m_calls = nullptr;
    FirstResponseCard *m_first = nullptr;
};

} // namespace otasuke
