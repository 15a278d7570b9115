#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// /var/ossec/logs/alerts/alerts.json of a Wazuh manager: one alert a line, as the indexer holds
/// them too. Identity is the line: its own "id" is not unique in a cluster.
std::unique_ptr<LineParser> makeWazuhAlertsParser(const QString &sourceId);

} // namespace otasuke
