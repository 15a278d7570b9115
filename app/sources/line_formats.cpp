// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sources/bitdefender_parser.h"
#include "app/sources/cef_parser.h"
#include "app/sources/checkpoint_parser.h"
#include "app/sources/eset_parser.h"
#include "app/sources/eve_parser.h"
#include "app/sources/filterlog_parser.h"
#include "app/sources/fortigate_kv_parser.h"
#include "app/sources/kaspersky_parser.h"
#include "app/sources/leef_parser.h"
#include "app/sources/line_parser.h"
#include "app/sources/mikrotik_parser.h"
#include "app/sources/sonicwall_parser.h"
#include "app/sources/sophos_firewall_parser.h"
#include "app/sources/squid_parser.h"
#include "app/sources/syslog_header.h"
#include "app/sources/syslog_parser.h"
#include "app/sources/watchguard_parser.h"
#include "app/sources/wazuh_alerts_parser.h"
#include "app/sources/windows_event_parser.h"
#include "app/sources/zeek_parser.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Only the form of the header matters: a day on which it could have come, in 2100.
constexpr UtcMicros kAnyDay = 4'102'444'800 * kSecond;

/// Firewalls send Suricata's records behind a syslog header. Wazuh's alerts hold whole ones.
bool claimsEve(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView body = message.body;
    return body.startsWith('{') && body.contains("\"event_type\"") &&
        body.contains("\"timestamp\"") && !body.contains("\"agent\":");
}

bool claimsFortigate(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView body = message.body;
    if (!body.contains("subtype=") || body.contains("log_component=")) // that is Sophos
        return false;
    // A relay may have taken the date for its own; CEF's names end alike, its head tells it.
    return (body.contains("date=") && body.contains("type=")) ||
        (body.contains(" logid=") && body.contains(" type=") && !body.contains("|Fortinet|"));
}

bool claimsWazuh(const SyslogMessage &, QByteArrayView line)
{
    return line.startsWith('{') && line.contains("\"rule\":") && line.contains("\"agent\":") &&
        !line.contains("\"winlog\":"); // a beat's record, whose rule is Sysmon's
}

} // namespace

std::optional<LineParser::Parsed> LineParser::take(QByteArrayView line, qsizetype, EventBatch &)
{
    return parse(line);
}

std::optional<LineParser::Mark> LineParser::mark(QByteArrayView)
{
    return std::nullopt;
}

void LineParser::setArrival(const Arrival &) {}

const QList<LineFormat> &lineFormats()
{
    static const QList<LineFormat> formats{
        {"eve", &makeEveParser, &claimsEve},
        {"fortigate-kv", &makeFortigateKvParser, &claimsFortigate},
        {"wazuh-alerts", &makeWazuhAlertsParser, &claimsWazuh},
        {"cef", &makeCefParser, &claimsCef},
        {"leef", &makeLeefParser, &claimsLeef},
        {"checkpoint", &makeCheckpointParser, &claimsCheckpoint},
        {"kaspersky", &makeKasperskyParser, &claimsKaspersky},
        {"sophos-firewall", &makeSophosFirewallParser, &claimsSophosFirewall},
        {"sonicwall", &makeSonicwallParser, &claimsSonicwall},
        {"watchguard", &makeWatchguardParser, &claimsWatchguard},
        {"filterlog", &makeFilterlogParser, &claimsFilterlog},
        {"mikrotik", &makeMikrotikParser, &claimsMikrotik},
        {"windows-event", &makeWindowsEventParser, &claimsWindowsEvent},
        {"eset", &makeEsetParser, &claimsEset},
        {"bitdefender", &makeBitdefenderParser, &claimsBitdefender},
        {"zeek", &makeZeekParser, &claimsZeek, true},
        {"squid", &makeSquidParser, &claimsSquid},
        {"syslog", &makeSyslogParser, &claimsNothing},
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

const LineFormat *formatOfLine(QByteArrayView line, const LineFormat *likely)
{
    const SyslogMessage message = readSyslog(line, {kAnyDay, false});
    if (likely && likely->claims(message, line))
        return likely;
    const auto &all = lineFormats();
    const auto it = std::find_if(all.begin(), all.end(),
        [&](const LineFormat &format) { return format.claims(message, line); });
    if (it != all.end())
        return &*it;
    return message.priority >= 0 || message.time != 0 ? &all.last() : nullptr;
}

} // namespace otasuke
