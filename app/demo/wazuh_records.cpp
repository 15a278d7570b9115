// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/wazuh_records.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// "2026-11-20T15:30:00.123+0900", as the manager writes it in its own zone.
QString localStamp(UtcMicros t)
{
    return toDateTime(t + 9 * kHour).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"+0900"_s;
}

QJsonObject ruleObject(const WazuhRule &rule)
{
    QJsonObject object{{u"id"_s, QLatin1StringView(rule.id)}, {u"level"_s, rule.level},
        {u"description"_s, QString::fromUtf8(rule.description)},
        {u"groups"_s, QJsonArray::fromStringList(rule.groups)}, {u"firedtimes"_s, 1},
        {u"mail"_s, rule.level >= 12}};
    if (!rule.mitre.isEmpty())
        object[u"mitre"_s] = QJsonObject{{u"id"_s, QJsonArray::fromStringList(rule.mitre)}};
    return object;
}

} // namespace

QString wazuhTime(UtcMicros t)
{
    return toDateTime(t).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

WazuhAlert wazuhAlert(const DemoPlan &plan, int machine, UtcMicros at, quint32 number,
    const WazuhRule &rule, const QJsonObject &data)
{
    const DemoMachine &pc = plan.machines().at(machine);
    at -= at % 1000;
    QJsonObject source{
        {u"@timestamp"_s, toDateTime(at).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z'},
        {u"timestamp"_s, localStamp(at)},
        {u"agent"_s,
            QJsonObject{
                {u"id"_s, pc.agentId}, {u"name"_s, pc.host}, {u"ip"_s, QLatin1StringView(pc.ip)}}},
        {u"manager"_s, QJsonObject{{u"name"_s, u"wazuh-server"_s}}}, {u"rule"_s, ruleObject(rule)},
        {u"id"_s, u"%1.%2"_s.arg(at / kSecond).arg(number)},
        {u"decoder"_s, QJsonObject{{u"name"_s, QLatin1StringView(rule.decoder)}}},
        {u"location"_s, QLatin1StringView(rule.location)},
        {u"input"_s, QJsonObject{{u"type"_s, u"log"_s}}}};
    if (!data.isEmpty())
        source[u"data"_s] = data;
    WazuhAlert alert{at, {}, QJsonDocument(source).toJson(QJsonDocument::Compact)};
    const QByteArray digest = QCryptographicHash::hash(
        alert.json + QByteArray::number(plan.options().seed), QCryptographicHash::Sha1);
    alert.id = digest.toBase64(QByteArray::Base64UrlEncoding).left(20);
    return alert;
}

QJsonObject wazuhAgent(
    const DemoMachine &machine, UtcMicros added, UtcMicros keepAlive, bool active)
{
    const QString build = machine.build.section(u'.', 2);
    const QString major = machine.edition.contains(u"11") ? u"11"_s : u"10"_s;
    const QJsonObject os{{u"name"_s, machine.edition}, {u"platform"_s, u"windows"_s},
        {u"version"_s, machine.build}, {u"build"_s, build}, {u"major"_s, major},
        {u"minor"_s, u"0"_s}, {u"display_version"_s, machine.release},
        {u"uname"_s, machine.edition}, {u"arch"_s, u"x86_64"_s}};
    return {{u"id"_s, machine.agentId}, {u"name"_s, machine.host},
        {u"ip"_s, QLatin1StringView(machine.ip)}, {u"registerIP"_s, u"any"_s}, {u"os"_s, os},
        {u"status"_s, active ? u"active"_s : u"disconnected"_s}, {u"status_code"_s, active ? 0 : 4},
        {u"lastKeepAlive"_s, wazuhTime(keepAlive)}, {u"dateAdd"_s, wazuhTime(added)},
        {u"version"_s, u"Wazuh v4.14.5"_s}, {u"manager"_s, u"wazuh-server"_s},
        {u"node_name"_s, u"node01"_s}, {u"group"_s, QJsonArray{u"default"_s}},
        {u"group_config_status"_s, u"synced"_s},
        {u"configSum"_s, u"ab73af41699f13fdd81903b5f23d8d00"_s},
        {u"mergedSum"_s, u"9a016508cea1e997ab8569f5cfab30f5"_s}};
}

QJsonObject wazuhManagerAgent()
{
    return {{u"id"_s, u"000"_s}, {u"name"_s, u"wazuh-server"_s}, {u"ip"_s, u"127.0.0.1"_s},
        {u"registerIP"_s, u"127.0.0.1"_s},
        {u"os"_s,
            QJsonObject{{u"name"_s, u"Ubuntu"_s}, {u"platform"_s, u"ubuntu"_s},
                {u"version"_s, u"24.04.3 LTS"_s}, {u"major"_s, u"24"_s}, {u"minor"_s, u"04"_s}}},
        {u"status"_s, u"active"_s}, {u"status_code"_s, 0},
        {u"lastKeepAlive"_s, u"9999-12-31T23:59:59+00:00"_s},
        {u"dateAdd"_s, u"2025-04-01T00:12:09+00:00"_s}, {u"version"_s, u"Wazuh v4.14.5"_s},
        {u"manager"_s, u"wazuh-server"_s}, {u"node_name"_s, u"node01"_s},
        {u"group_config_status"_s, u"synced"_s}};
}

} // namespace otasuke
