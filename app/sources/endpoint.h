#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/http_message.h"
#include "models/domain/source_settings.h"

namespace otasuke {

/// The endpoint of this role; an empty one if the settings have none.
SourceEndpoint endpointOf(const SourceSettings &settings, const QString &role);
/// GET of `path` below the endpoint's address, trusting its certificate. `query` is encoded
/// already.
HttpRequest requestTo(
    const SourceEndpoint &endpoint, const QString &path, const QByteArray &query = {});
/// For a log line: what was asked, without host and secrets.
QString pathOf(const HttpRequest &request);

} // namespace otasuke
