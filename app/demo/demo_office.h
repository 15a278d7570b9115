#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QStringList>

#include <memory>

#include "app/sources/source.h"
#include "models/domain/contract.h"
#include "models/domain/device.h"

namespace otasuke {

struct DemoOptions
{
    quint32 seed = 1;
    int days = 40; ///< 2–90, today included; what happened earlier is not told
    UtcMicros now = 0; ///< the story ends here
    bool quiet = false; ///< only quiet days, no cases: the office most offices are
};

/// A small office made up for trying the console: real HTTPS servers on loopback that speak the
/// FortiGate, Wazuh server and Wazuh indexer APIs. Same seed, same office. Own thread; certificates
/// and passwords made per run.
class DemoOffice : public QObject
{
    Q_OBJECT
public:
    explicit DemoOffice(const DemoOptions &options, QObject *parent = nullptr);
    ~DemoOffice() override;

    /// Makes certificates, opens the ports (chosen by the system) and starts to serve.
    Result<void> start();

    /// How the console is to be configured for it, pins and credentials included.
    QList<SourceSettings> sources() const;
    Secrets secretsOf(const QString &sourceId) const;
    Office office() const;
    Contract contract() const;
    /// The ledger that 総務 would have written: names, departments, seats, by MAC.
    struct LedgerLine
    {
        QString mac;
        DeviceEdit edit;
    };
    QList<LedgerLine> ledger() const;
    /// Services (ids of the cloud catalogue) that the office has long said yes to.
    QStringList approvedServices() const;

    // For trying faults. role: "fortigate", "wazuh-api", "wazuh-indexer".
    void stopServer(const QString &role);
    void restartServer(const QString &role); ///< same port, same certificate
    void swapCertificate(const QString &role); ///< same port, another certificate
    /// New flows (and now and then a finding) up to `now`; the window calls it every few seconds.
    void liveUntil(UtcMicros now);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace otasuke
