#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/http/http_client.h"
#include "tests/http/tls_server.h"

namespace otasuke::test {

inline constexpr int kPatience = 20'000;

inline const Identity &ours()
{
    static const Identity identity = makeIdentity(QStringLiteral("事務所のUTM"));
    return identity;
}
inline const Identity &strange()
{
    static const Identity identity = makeIdentity(QStringLiteral("Somebody else"));
    return identity;
}

inline HttpRequest requestTo(const TlsServer &server)
{
    HttpRequest request;
    request.url = server.url(QStringLiteral("/api?x=1"));
    request.trust.pinnedSha256 = ours().sha256();
    request.secretHeader = {"Authorization: Bearer ", Secret("token-0815")};
    return request;
}

inline std::optional<Result<HttpReply>> ask(HttpClient &client, const HttpRequest &request)
{
    std::optional<Result<HttpReply>> got;
    QObject context;
    client.send(request, &context, [&](Result<HttpReply> reply) { got = std::move(reply); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), kPatience); }();
    return got;
}

inline TlsServer::Answer always(const QByteArray &answer)
{
    return [answer](const QByteArray &) { return answer; };
}

inline ErrorKind kindOf(const std::optional<Result<HttpReply>> &result)
{
    return result && !result->ok() ? result->error().kind : ErrorKind::Internal;
}

} // namespace otasuke::test
