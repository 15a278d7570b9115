#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QHash>

#include "app/demo/demo_http_server.h"
#include "app/demo/demo_world.h"

namespace otasuke {

/// The Wazuh server API of 4.14 as far as monitoring needs it: login for a token that lives 900 s,
/// versions, agents and their network cards. Alerts are not in it: see WazuhIndexerApi.
class WazuhServerApi
{
public:
    WazuhServerApi(const DemoWorld &world, const QByteArray &password);
    DemoReply answer(const DemoRequest &request);

    static constexpr const char *kUser = "otasuke";
    static constexpr int kTokenSeconds = 900;

private:
    DemoReply login(const DemoRequest &request);
    bool isAlive(const QByteArray &authorization) const;
    DemoReply agents(const QUrlQuery &query) const;
    DemoReply summary() const;
    DemoReply interfaces(const QString &agentId) const;
    QList<QJsonObject> allAgents() const;
    DemoReply items(const QJsonArray &part, qsizetype total, const QString &message) const;

    struct Token
    {
        UtcMicros story = 0; ///< when it was given, by the story's clock …
        qint64 elapsed = 0; ///< … and by a steady one: it dies by whichever runs faster
    };
    const DemoWorld &m_world;
    QByteArray m_expected; ///< the Authorization header of a good login
    QHash<QByteArray, Token> m_tokens;
    QElapsedTimer m_running;
};

} // namespace otasuke
