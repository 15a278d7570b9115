// SPDX-License-Identifier: GPL-3.0-or-later
// What the made-up office says and is told about outside services.
#include "tests/ui/fake_console.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RequestId FakeConsole::requestCloudService(const CloudServiceQuery &query)
{
    looked << query;
    return reply(u"cloudService"_s, [this, query](RequestId id) {
        Q_EMIT cloudServiceReady(id, sample::cloudService(kind, query));
    });
}

RequestId FakeConsole::setServicePolicy(const ServicePolicy &policy)
{
    policies << policy;
    return acknowledge(u"setServicePolicy"_s);
}

RequestId FakeConsole::postponeService(const QString &serviceId)
{
    postponed << serviceId;
    return acknowledge(u"postponeService"_s);
}

RequestId FakeConsole::saveTable(const QString &file, const QList<QStringList> &rows)
{
    tables << std::pair(file, rows);
    return acknowledge(u"saveTable"_s);
}

RequestId FakeConsole::saveFile(const QString &file, const QByteArray &content)
{
    pictures << std::pair(file, content);
    return acknowledge(u"saveFile"_s);
}

RequestId FakeConsole::requestCloudCatalogue()
{
    return reply(u"cloudCatalogue"_s,
        [this](RequestId id) { Q_EMIT cloudCatalogueReady(id, sample::cloudCatalogue(kind)); });
}

RequestId FakeConsole::saveCloudService(const CloudServiceEdit &edit)
{
    corrections << edit;
    return acknowledge(u"saveCloudService"_s);
}

RequestId FakeConsole::requestOwnPlaces()
{
    return reply(u"ownPlaces"_s,
        [this](RequestId id) { Q_EMIT ownPlacesReady(id, sample::ownPlaces(kind)); });
}

RequestId FakeConsole::addOwnPlace(const QString &address, const QString &by)
{
    ownAddresses << std::pair(address, by);
    return acknowledge(u"addOwnPlace"_s);
}

} // namespace otasuke
