// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listen_place.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr QStringView kEverywhere = u"0.0.0.0";

} // namespace

bool isListened(const SourceSettings &settings)
{
    return settings.kind == u"eve-socket" ||
        (settings.endpoints.size() == 1 && settings.endpoints[0].url.scheme() == kListenRole);
}

ListenPlace listenPlaceOf(const SourceSettings &settings)
{
    ListenPlace place;
    if (!isListened(settings) || settings.endpoints.isEmpty())
        return place;
    const QUrl &url = settings.endpoints[0].url;
    place.port = quint16(url.port(0));
    if (url.host() != kEverywhere)
        place.address = url.host();
    place.senders = QUrlQuery(url).queryItemValue(u"senders"_s, QUrl::FullyDecoded);
    return place;
}

SourceEndpoint listenEndpoint(const ListenPlace &place)
{
    SourceEndpoint endpoint;
    endpoint.role = QString::fromUtf16(kListenRole);
    endpoint.url.setScheme(endpoint.role);
    endpoint.url.setHost(place.address.isEmpty() ? kEverywhere.toString() : place.address);
    endpoint.url.setPort(place.port);
    if (!place.senders.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"senders"_s, place.senders.simplified().remove(u' '));
        endpoint.url.setQuery(query);
    }
    return endpoint;
}

} // namespace otasuke
