// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/source_catalog.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/sources/fortigate_source.h"
#include "app/sources/wazuh_source.h"

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

} // namespace

const QList<SourceEntry> &sourceCatalog()
{
    static const QList<SourceEntry> catalog{
        {&FortigateSource::info, &make<FortigateSource>},
        {&WazuhSource::info, &make<WazuhSource>},
        {&eveFile, nullptr},
        {&fortigateFile, nullptr},
        {&wazuhFile, nullptr},
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
