#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_http_server.h"
#include "app/demo/demo_world.h"

namespace otasuke {

/// The Wazuh indexer (OpenSearch 2): _search over wazuh-alerts-4.x-* with a range on timestamp or
/// rule.level, sorted by timestamp and _id, paged by search_after.
class WazuhIndexerApi
{
public:
    WazuhIndexerApi(const DemoWorld &world, const QByteArray &password);
    DemoReply answer(const DemoRequest &request) const;

    static constexpr const char *kUser = "otasuke-reader";
    static constexpr int kWindow = 10'000; ///< from + size may not go beyond

private:
    DemoReply search(const QString &index, const QJsonObject &body) const;

    const DemoWorld &m_world;
    QByteArray m_expected;
};

} // namespace otasuke
