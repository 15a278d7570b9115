#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QPointer>

#include <functional>

#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "ui/page.h"

class QDialog;

namespace otasuke {

class SheetPrinter;

/// How a dialog is put before the person; the window opens it without blocking, a test answers it.
using ShowDialog = std::function<void(QDialog &)>;

/// From "I need help" to the telephone: confirm, record, card with the number. What can't be
/// recorded is still called. GUI thread.
class HelpFlow : public QObject
{
    Q_OBJECT
public:
    HelpFlow(ConsoleService &service, const Theme &theme, const OfficeCalendar &calendar,
        QWidget *window);

    /// Replaces QDialog::open().
    void setShowDialog(ShowDialog show) { m_showDialog = std::move(show); }

    /// Asks the service for the facts again; after start and after changed().
    void refresh();
    void ask(const HelpAsk &ask);
    /// The questions of 「呼ぶ／呼ばない」, about nothing special.
    void askTriage();
    SheetPrinter *printer() const { return m_printer; }

Q_SIGNALS:
    void settingsWanted();
    void notice(const QString &text);

private:
    void onSupport(RequestId id, const SupportSnapshot &snapshot);
    void onFiled(RequestId id, const SupportRequest &request);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);

    void confirmRush(const HelpAsk &ask);
    void fileRush();
    void showCallCard(SupportKind kind, const QStringList &facts, qint64 requestId);
    void consult(const HelpAsk &ask);
    void onCalled(SupportKind kind, qint64 requestId);
    void askRemoteConsent();
    void startRemote();
    void printTriage();
    void showTrouble(const Error &error);
    void mend(ErrorAction action);
    void present(QDialog *dialog);
    QStringList factsFor(const HelpAsk &ask) const;

    ConsoleService &m_service;
    const Theme &m_theme;
    const OfficeCalendar &m_calendar;
    QWidget *m_window;
    ShowDialog m_showDialog;
    SheetPrinter *m_printer;
    SupportSnapshot m_support;
    bool m_known = false; ///< m_support was answered
    std::optional<HelpAsk> m_pending; ///< pressed before the facts were known
    HelpAsk m_ask; ///< what the open dialog is about
    RequestId m_supportRequest = 0;
    RequestId m_fileRequest = 0;
    RequestId m_consultRequest = 0;
    RequestId m_remoteRequest = 0;
};

} // namespace otasuke
