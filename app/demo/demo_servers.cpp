// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_servers.h"

using namespace Qt::StringLiterals;

namespace otasuke {

DemoServers::DemoServers(const DemoPlan &plan, const DemoSecrets &secrets)
    : m_world(plan)
    , m_fortigate(m_world, secrets.fortigateToken)
    , m_wazuh(m_world, secrets.wazuhPassword)
    , m_indexer(m_world, secrets.indexerPassword)
{
    add(u"fortigate"_s, QLatin1StringView(FortigateApi::kSerial),
        [this](const DemoRequest &request) { return m_fortigate.answer(request); });
    add(u"wazuh-api"_s, u"wazuh-server"_s,
        [this](const DemoRequest &request) { return m_wazuh.answer(request); });
    add(u"wazuh-indexer"_s, u"wazuh-indexer"_s,
        [this](const DemoRequest &request) { return m_indexer.answer(request); });
}

DemoServers::~DemoServers()
{
    qDeleteAll(m_servers); // before the APIs they ask
}

void DemoServers::add(const QString &role, const QString &name, DemoHttpServer::Handler handler)
{
    m_servers.insert(role, new DemoHttpServer(name, std::move(handler)));
}

Result<void> DemoServers::start()
{
    for (DemoHttpServer *server : std::as_const(m_servers)) {
        auto started = server->start(m_world.now());
        if (!started)
            return started;
    }
    return {};
}

} // namespace otasuke
