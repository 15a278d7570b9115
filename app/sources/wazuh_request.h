#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/endpoint.h"
#include "models/domain/clock.h"

namespace otasuke {

/// The requests that wazuh_source.h lists.
HttpRequest wazuhLogin(const SourceEndpoint &api, const Secret &password);
HttpRequest wazuhGet(const SourceEndpoint &api, const Secret &token, const QString &path,
    const QByteArray &query = {});
HttpRequest wazuhIndexer(const SourceEndpoint &indexer, const Secret &password);

struct WazuhSearch
{
    int size = 0;
    UtcMicros from = 0;
    QByteArray after; ///< the last hit's "sort"; empty on the first page
};
HttpRequest wazuhSearch(
    const SourceEndpoint &indexer, const Secret &password, const WazuhSearch &search);

} // namespace otasuke
