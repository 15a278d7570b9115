// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/endpoint.h"

#include <algorithm>

namespace otasuke {

SourceEndpoint endpointOf(const SourceSettings &settings, const QString &role)
{
    const auto it = std::find_if(settings.endpoints.begin(), settings.endpoints.end(),
        [&role](const SourceEndpoint &endpoint) { return endpoint.role == role; });
    return it == settings.endpoints.end() ? SourceEndpoint() : *it;
}

HttpRequest requestTo(const SourceEndpoint &endpoint, const QString &path, const QByteArray &query)
{
    HttpRequest request;
    request.url = endpoint.url;
    QString base = endpoint.url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + path);
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.trust.pinnedSha256 = endpoint.pinnedSha256;
    return request;
}

QString pathOf(const HttpRequest &request)
{
    return request.url.path();
}

} // namespace otasuke
