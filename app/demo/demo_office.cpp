// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_office.h"

#include <QCoreApplication>
#include <QThread>

#include "app/demo/demo_plan.h"
#include "app/demo/demo_servers.h"
#include "app/demo/self_signed.h"

using namespace Qt::StringLiterals;

namespace otasuke {

struct DemoOffice::Private
{
    explicit Private(const DemoOptions &options)
        : plan(options)
    {
    }

    /// Runs what makes or ends the servers on their thread, and waits for it.
    template<class Job>
    void onThread(Job job)
    {
        QObject there;
        there.moveToThread(&thread);
        QMetaObject::invokeMethod(&there, job, Qt::BlockingQueuedConnection);
    }

    /// Runs `job` on the servers' thread and waits for it: short, and the demo's own affair.
    template<class Job>
    auto there(Job job)
    {
        using Answer = decltype(job());
        if constexpr (std::is_void_v<Answer>) {
            QMetaObject::invokeMethod(servers, job, Qt::BlockingQueuedConnection);
        } else {
            Answer answer{};
            QMetaObject::invokeMethod(
                servers, [&] { answer = job(); }, Qt::BlockingQueuedConnection);
            return answer;
        }
    }

    SourceEndpoint endpoint(const QString &role, const QString &server, const QString &user)
    {
        const auto port = there([&] { return servers->server(server)->port(); });
        const auto pin = there([&] { return servers->server(server)->pin(); });
        return {role, QUrl(u"https://127.0.0.1:%1"_s.arg(port)), user, pin};
    }

    DemoPlan plan;
    DemoSecrets secrets;
    QThread thread;
    DemoServers *servers = nullptr; ///< lives on the thread
};

DemoOffice::DemoOffice(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

DemoOffice::~DemoOffice()
{
    if (d->servers) {
        d->onThread([this] {
            delete d->servers;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // closed sockets
            releaseCryptoOfThread();
        });
    }
    d->thread.quit();
    d->thread.wait();
}

Result<void> DemoOffice::start()
{
    if (!d->servers) {
        d->secrets = {randomHex(16), randomHex(12), randomHex(12)};
        d->thread.setObjectName(u"demo office"_s);
        d->thread.start();
        d->onThread([this] { d->servers = new DemoServers(d->plan, d->secrets); });
    }
    return d->there([this] { return d->servers->start(); });
}

QList<SourceSettings> DemoOffice::sources() const
{
    if (!d->servers)
        return {};
    SourceSettings utm;
    utm.id = u"fortigate-1"_s;
    utm.kind = u"fortigate"_s;
    utm.name = u"UTM"_s;
    utm.role = SourceSettings::Role::Utm;
    utm.endpoints = {d->endpoint(u"api"_s, u"fortigate"_s, {})};
    SourceSettings edr;
    edr.id = u"wazuh-1"_s;
    edr.kind = u"wazuh"_s;
    edr.name = u"EDR"_s;
    edr.role = SourceSettings::Role::Edr;
    edr.endpoints = {
        d->endpoint(u"api"_s, u"wazuh-api"_s, QLatin1StringView(WazuhServerApi::kUser)),
        d->endpoint(u"indexer"_s, u"wazuh-indexer"_s, QLatin1StringView(WazuhIndexerApi::kUser))};
    return {utm, edr};
}

Secrets DemoOffice::secretsOf(const QString &sourceId) const
{
    Secrets secrets;
    if (sourceId == u"fortigate-1")
        secrets.insert(u"api"_s, Secret(d->secrets.fortigateToken));
    if (sourceId == u"wazuh-1") {
        secrets.insert(u"api"_s, Secret(d->secrets.wazuhPassword));
        secrets.insert(u"indexer"_s, Secret(d->secrets.indexerPassword));
    }
    return secrets;
}

Office DemoOffice::office() const
{
    return d->plan.office();
}

Contract DemoOffice::contract() const
{
    return d->plan.contract();
}

QStringList DemoOffice::approvedServices() const
{
    return d->plan.approvedServices();
}

QList<DemoOffice::LedgerLine> DemoOffice::ledger() const
{
    return d->plan.ledger();
}

void DemoOffice::stopServer(const QString &role)
{
    if (!d->servers)
        return;
    d->there([&] {
        if (DemoHttpServer *server = d->servers->server(role))
            server->stop();
    });
}

void DemoOffice::restartServer(const QString &role)
{
    if (!d->servers)
        return;
    d->there([&] {
        if (DemoHttpServer *server = d->servers->server(role))
            (void)server->start(d->servers->now());
    });
}

void DemoOffice::swapCertificate(const QString &role)
{
    if (!d->servers)
        return;
    d->there([&] {
        if (DemoHttpServer *server = d->servers->server(role))
            (void)server->swapCertificate(d->servers->now());
    });
}

void DemoOffice::liveUntil(UtcMicros now)
{
    if (d->servers)
        QMetaObject::invokeMethod(
            d->servers, [servers = d->servers, now] { servers->liveUntil(now); });
}

} // namespace otasuke
