#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
// Connections without a name of their own, records that tell it, and what comes of them.
#include "tests/store/store_fixture.h"

namespace otasuke {

/// A record that tells the name of a connection.
inline Event tells(
    const QString &id, UtcMicros t, quint64 flowId, const char *name, const char *app = "tls")
{
    Event e = flow(id, t, "192.168.1.5", "203.0.113.9", 0, 0, name);
    e.kind = EventKind::Name;
    e.flowId = flowId;
    e.app = QString::fromLatin1(app);
    return e;
}

inline Event nameless(const QString &id, UtcMicros t, quint64 flowId, qint64 bytes = 1000)
{
    Event e = flow(id, t, "192.168.1.5", "203.0.113.9", bytes, 50);
    e.flowId = flowId;
    return e;
}

inline CloudUsage cloud(const TestOffice &office)
{
    return office.reader()->cloudUsage({kMonday, kMonday + 5 * kDay}).value();
}

using Bytes = QMap<QString, qint64>;

/// Bytes by service id; "" is what belongs to none.
inline Bytes sent(const TestOffice &office)
{
    const CloudUsage usage = cloud(office);
    Bytes bytes;
    for (const ServiceUsage &service : usage.services)
        bytes.insert(service.serviceId, service.bytesOut);
    if (usage.unclassifiedBytesOut > 0)
        bytes.insert({}, usage.unclassifiedBytesOut);
    return bytes;
}

/// Services whose customers and applications have names.
inline CloudCatalogue wideCatalogue()
{
    return CloudCatalogue::parse(R"({"checked": "2026-11-02", "services": [
        {"id": "bigbox", "ja": "b", "en": "Bigbox", "category": "storage",
         "domains": ["bigbox.example"], "apps": ["Big.Box"], "tenants": ["bigbox.example"],
         "not_tenants": ["up*"]},
        {"id": "sendoff", "ja": "s", "en": "Sendoff", "category": "transfer",
         "domains": ["sendoff.example"]}]})")
        .value();
}

} // namespace otasuke
