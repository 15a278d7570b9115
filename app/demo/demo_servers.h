#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QObject>

#include "app/demo/demo_http_server.h"
#include "app/demo/demo_world.h"
#include "app/demo/fortigate_api.h"
#include "app/demo/wazuh_api.h"
#include "app/demo/wazuh_indexer_api.h"

namespace otasuke {

/// Tokens and passwords of one run.
struct DemoSecrets
{
    QByteArray fortigateToken;
    QByteArray wazuhPassword;
    QByteArray indexerPassword;
};

/// The servers with what stands behind them; made on, and living on, the demo's own thread.
class DemoServers : public QObject
{
    Q_OBJECT
public:
    DemoServers(const DemoPlan &plan, const DemoSecrets &secrets);
    ~DemoServers() override;

    Result<void> start();
    DemoHttpServer *server(const QString &role) const { return m_servers.value(role); }
    UtcMicros now() const { return m_world.now(); }
    void liveUntil(UtcMicros now) { m_world.liveUntil(now); }

private:
    void add(const QString &role, const QString &name, DemoHttpServer::Handler handler);

    DemoWorld m_world;
    FortigateApi m_fortigate;
    WazuhServerApi m_wazuh;
    WazuhIndexerApi m_indexer;
    QHash<QString, DemoHttpServer *> m_servers;
};

} // namespace otasuke
