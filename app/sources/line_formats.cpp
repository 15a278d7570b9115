// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sources/eve_parser.h"
#include "app/sources/fortigate_kv_parser.h"
#include "app/sources/line_parser.h"
#include "app/sources/wazuh_alerts_parser.h"

namespace otasuke {

bool LineParser::takeLean(QByteArrayView, qsizetype, EventBatch &)
{
    return false;
}

std::optional<LineParser::Mark> LineParser::mark(QByteArrayView)
{
    return std::nullopt;
}

const QList<LineFormat> &lineFormats()
{
    static const QList<LineFormat> formats{
        {"eve", &makeEveParser},
        {"fortigate-kv", &makeFortigateKvParser},
        {"wazuh-alerts", &makeWazuhAlertsParser},
    };
    return formats;
}

const LineFormat *findLineFormat(const QString &name)
{
    const auto &all = lineFormats();
    const auto it = std::find_if(all.begin(), all.end(),
        [&name](const LineFormat &format) { return name == QLatin1StringView(format.name); });
    return it == all.end() ? nullptr : &*it;
}

} // namespace otasuke
