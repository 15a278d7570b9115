#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

#include "app/commands/command.h"
#include "app/demo/demo_office.h"
#include "app/services/live_console.h"

namespace otasuke {

/// The demo office and a console set up on it, in a data folder of its own. The console polls it
/// through the same sources, HTTP and pinned certificates as a real appliance.
class DemoSession : public QObject
{
    Q_OBJECT
public:
    explicit DemoSession(const Invocation &invocation);
    ~DemoSession() override;

    /// Starts the servers and makes the console; it polls after console().start().
    Result<void> start();
    LiveConsole &console() { return *m_console; }
    DemoOffice &office() { return *m_office; }
    QStringList sourceIds() const;
    /// Lines of the ledger not yet entered: their devices were not seen so far.
    /// Enters the names of devices that have appeared; answers ledgerChecked().
    void enterLedger();
    qsizetype ledgerLeft() const { return m_ledger.size() - m_entered.size(); }
    /// Lets the office live on while the window is open.
    void keepLiving();

Q_SIGNALS:
    /// The ledger was compared with the devices seen, and what fits was entered.
    void ledgerChecked();

private:
    Result<QString> dataFolder();
    Result<void> watchHistory(const Settings &settings, const QString &folder);
    void onDevices(RequestId id, const DevicesSnapshot &devices);
    void onSettled(RequestId id);

    const Invocation &m_invocation;
    QTemporaryDir m_temporary;
    std::unique_ptr<DemoOffice> m_office;
    std::unique_ptr<LiveConsole> m_console;
    QList<DemoOffice::LedgerLine> m_ledger;
    QSet<QString> m_entered;
    QSet<RequestId> m_edits;
    RequestId m_devicesRequest = 0;
    QTimer m_life;
};

} // namespace otasuke
