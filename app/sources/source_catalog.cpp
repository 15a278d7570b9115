// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/source_catalog.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/sources/crowdsec_source.h"
#include "app/sources/elastic_source.h"
#include "app/sources/fleet_source.h"
#include "app/sources/fortigate_source.h"
#include "app/sources/mikrotik_source.h"
#include "app/sources/opnsense_source.h"
#include "app/sources/unifi_source.h"
#include "app/sources/wazuh_source.h"
#include "models/domain/listen_place.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

template<class T>
std::unique_ptr<Source> make(const SourceSettings &settings, const Secrets &secrets)
{
    return std::make_unique<T>(settings, secrets);
}

SourceKindInfo fileKind(const QString &kind, const char *title, SourceSettings::Role role)
{
    SourceKindInfo info;
    info.kind = kind;
    info.title = QCoreApplication::translate("otasuke::FileSource", title);
    info.role = role;
    info.needsPath = true;
    return info;
}

SourceKindInfo eveFile()
{
    return fileKind(u"eve-file"_s,
        QT_TRANSLATE_NOOP("otasuke::FileSource", "Suricata log file (eve.json)"),
        SourceSettings::Role::Sensor);
}

SourceKindInfo eveSocket()
{
    return fileKind(u"eve-socket"_s,
        QT_TRANSLATE_NOOP("otasuke::FileSource", "Suricata on this computer (unix_stream socket)"),
        SourceSettings::Role::Sensor);
}

SourceKindInfo fortigateFile()
{
    return fileKind(u"fortigate-kv-file"_s,
        QT_TRANSLATE_NOOP("otasuke::FileSource", "FortiGate log file (syslog)"),
        SourceSettings::Role::Utm);
}

SourceKindInfo wazuhFile()
{
    return fileKind(u"wazuh-alerts-file"_s,
        QT_TRANSLATE_NOOP("otasuke::FileSource", "Wazuh log file (alerts.json)"),
        SourceSettings::Role::Edr);
}

SourceKindInfo syslogFile()
{
    return fileKind(u"syslog-file"_s,
        QT_TRANSLATE_NOOP("otasuke::FileSource", "Log file of a syslog server (any appliances)"),
        SourceSettings::Role::Utm);
}

SourceKindInfo zeekFile()
{
    return fileKind(u"zeek-file"_s,
        QT_TRANSLATE_NOOP("otasuke::FileSource", "Zeek log file (conn.log and others)"),
        SourceSettings::Role::Sensor);
}

SourceKindInfo squidFile()
{
    return fileKind(u"squid-file"_s,
        QT_TRANSLATE_NOOP("otasuke::FileSource", "squid log file (access.log)"),
        SourceSettings::Role::Sensor);
}

SourceKindInfo listenedKind(
    const QString &kind, const char *title, SourceSettings::Role role, const QString &port)
{
    SourceKindInfo info;
    info.kind = kind;
    info.title = QCoreApplication::translate("otasuke::ListenedSource", title);
    info.role = role;
    info.fields = {{QString::fromUtf16(kListenRole), port, false, {}}};
    return info;
}

/// Below 1024 only an administrator may listen; 514 is where appliances send unless told.
SourceKindInfo syslogListener()
{
    return listenedKind(u"syslog"_s,
        QT_TRANSLATE_NOOP("otasuke::ListenedSource",
            "Appliances that send syslog (WatchGuard, SonicWall, Sophos and others)"),
        SourceSettings::Role::Utm, u"5514"_s);
}

SourceKindInfo netflowListener()
{
    return listenedKind(u"netflow"_s,
        QT_TRANSLATE_NOOP(
            "otasuke::ListenedSource", "Router that reports connections (NetFlow, IPFIX)"),
        SourceSettings::Role::Sensor, u"2055"_s);
}

} // namespace

const QList<SourceEntry> &sourceCatalog()
{
    static const QList<SourceEntry> catalog{
        {&FortigateSource::info, &make<FortigateSource>},
        {&WazuhSource::info, &make<WazuhSource>},
        {&MikrotikSource::info, &make<MikrotikSource>},
        {&OpnsenseSource::info, &make<OpnsenseSource>},
        {&UnifiSource::info, &make<UnifiSource>},
        {&CrowdsecSource::info, &make<CrowdsecSource>},
        {&FleetSource::info, &make<FleetSource>},
        {&ElasticSource::info, &make<ElasticSource>},
        {&eveFile, nullptr},
        {&fortigateFile, nullptr},
        {&wazuhFile, nullptr},
        {&syslogFile, nullptr},
        {&zeekFile, nullptr},
        {&squidFile, nullptr},
        {&syslogListener, nullptr},
        {&netflowListener, nullptr},
        {&eveSocket, nullptr},
    };
    return catalog;
}

const SourceEntry *findSource(const QString &kind)
{
    const auto &all = sourceCatalog();
    const auto it = std::find_if(all.begin(), all.end(),
        [&kind](const SourceEntry &entry) { return entry.info().kind == kind; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace otasuke
