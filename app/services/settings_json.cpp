// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/ledger_layout_json.h"
#include "app/services/saved_filters_json.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kVersion = 2; // 2: saved event filters

QString roleKey(SourceSettings::Role role)
{
    switch (role) {
    case SourceSettings::Role::Utm:
        return u"utm"_s;
    case SourceSettings::Role::Edr:
        return u"edr"_s;
    case SourceSettings::Role::Sensor:
        return u"sensor"_s;
    }
    return u"utm"_s;
}

SourceSettings::Role roleFromKey(const QString &key)
{
    for (const auto role : {SourceSettings::Role::Edr, SourceSettings::Role::Sensor}) {
        if (roleKey(role) == key)
            return role;
    }
    return SourceSettings::Role::Utm;
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QTime timeOf(const QJsonValue &value, QTime fallback)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : fallback;
}

QJsonObject toJson(const SourceSettings &s)
{
    QJsonArray endpoints;
    for (const SourceEndpoint &e : s.endpoints) {
        endpoints << QJsonObject{{u"role"_s, e.role}, {u"url"_s, e.url.toString()},
            {u"user"_s, e.user}, {u"pinnedSha256"_s, QString::fromLatin1(e.pinnedSha256.toHex())}};
    }
    return {{u"id"_s, s.id}, {u"kind"_s, s.kind}, {u"name"_s, s.name}, {u"endpoints"_s, endpoints},
        {u"path"_s, s.path}, {u"intervalSeconds"_s, s.intervalSeconds}, {u"enabled"_s, s.enabled},
        {u"role"_s, roleKey(s.role)}};
}

SourceSettings sourceFromJson(const QJsonObject &o)
{
    SourceSettings s;
    s.id = o[u"id"].toString();
    s.kind = o[u"kind"].toString();
    s.name = o[u"name"].toString();
    s.path = o[u"path"].toString();
    s.intervalSeconds = qBound(5, o[u"intervalSeconds"].toInt(s.intervalSeconds), 3600);
    s.enabled = o[u"enabled"].toBool(true);
    s.role = roleFromKey(o[u"role"].toString());
    for (const QJsonValue &value : o[u"endpoints"].toArray()) {
        SourceEndpoint e;
        e.role = value[u"role"].toString();
        e.url = QUrl(value[u"url"].toString(), QUrl::StrictMode);
        e.user = value[u"user"].toString();
        e.pinnedSha256 = QByteArray::fromHex(value[u"pinnedSha256"].toString().toLatin1());
        s.endpoints << e;
    }
    return s;
}

QJsonObject toJson(const Contract &c)
{
    return {{u"provider"_s, c.provider}, {u"number"_s, c.number},
        {u"serviceClass"_s, c.serviceClass}, {u"deviceLimit"_s, c.deviceLimit},
        {u"helpDeskPhone"_s, c.helpDeskPhone}, {u"helpDeskMail"_s, c.helpDeskMail},
        {u"opens"_s, timeText(c.opens)}, {u"closes"_s, timeText(c.closes)},
        {u"weekends"_s, c.weekends}, {u"afterHours"_s, c.afterHours}, {u"rushPhone"_s, c.rushPhone},
        {u"rushCost"_s, c.rushCost}, {u"insurance"_s, c.insurance},
        {u"remoteProgram"_s, c.remoteProgram}, {u"remoteArguments"_s, c.remoteArguments},
        {u"ends"_s, c.ends.toString(Qt::ISODate)}};
}

Contract contractFromJson(const QJsonObject &o)
{
    Contract c;
    c.provider = o[u"provider"].toString();
    c.number = o[u"number"].toString();
    c.serviceClass = o[u"serviceClass"].toInt(c.serviceClass);
    c.deviceLimit = o[u"deviceLimit"].toInt();
    c.helpDeskPhone = o[u"helpDeskPhone"].toString();
    c.helpDeskMail = o[u"helpDeskMail"].toString();
    c.opens = timeOf(o[u"opens"], c.opens);
    c.closes = timeOf(o[u"closes"], c.closes);
    c.weekends = o[u"weekends"].toBool();
    c.afterHours = o[u"afterHours"].toString();
    c.rushPhone = o[u"rushPhone"].toString();
    c.rushCost = o[u"rushCost"].toString();
    c.insurance = o[u"insurance"].toString();
    c.remoteProgram = o[u"remoteProgram"].toString();
    c.remoteArguments = o[u"remoteArguments"].toString();
    c.ends = QDate::fromString(o[u"ends"].toString(), Qt::ISODate);
    return c;
}

QJsonArray toJson(const QList<CallEntry> &calls)
{
    QJsonArray array;
    for (const CallEntry &call : calls)
        array << QJsonObject{{u"who"_s, call.who}, {u"reach"_s, call.reach}, {u"when"_s, call.when},
            {u"checked"_s, call.checked.toString(Qt::ISODate)}};
    return array;
}

QList<CallEntry> callsFromJson(const QJsonArray &array)
{
    QList<CallEntry> calls;
    for (const QJsonValue &value : array) {
        const QJsonObject o = value.toObject();
        calls.append({o[u"who"].toString(), o[u"reach"].toString(), o[u"when"].toString(),
            QDate::fromString(o[u"checked"].toString(), Qt::ISODate)});
    }
    return calls;
}

QJsonObject toJson(const Office &office)
{
    return {{u"name"_s, office.name}, {u"address"_s, office.address},
        {u"contactPerson"_s, office.contactPerson}, {u"contactPhone"_s, office.contactPhone},
        {u"homeNetworks"_s, office.homeNetworks}, {u"timeZone"_s, office.timeZone},
        {u"opens"_s, timeText(office.opens)}, {u"closes"_s, timeText(office.closes)},
        {u"openWeekdays"_s, office.openWeekdays}, {u"closedDays"_s, office.closedDays},
        {u"calls"_s, toJson(office.calls)}};
}

Office officeFromJson(const QJsonObject &o)
{
    Office office;
    office.name = o[u"name"].toString();
    office.address = o[u"address"].toString();
    office.contactPerson = o[u"contactPerson"].toString();
    office.contactPhone = o[u"contactPhone"].toString();
    office.homeNetworks = o[u"homeNetworks"].toString();
    office.timeZone = o[u"timeZone"].toString(office.timeZone);
    office.opens = timeOf(o[u"opens"], office.opens);
    office.closes = timeOf(o[u"closes"], office.closes);
    office.openWeekdays = quint8(o[u"openWeekdays"].toInt(office.openWeekdays) & 0x7f);
    office.closedDays = o[u"closedDays"].toString();
    office.calls = callsFromJson(o[u"calls"].toArray());
    return office;
}

QJsonObject toJson(const Appearance &a)
{
    return {{u"textSize"_s, int(a.textSize)}, {u"scheme"_s, int(a.scheme)},
        {u"language"_s, a.language}};
}

Appearance appearanceFromJson(const QJsonObject &o)
{
    Appearance a;
    a.textSize = TextSize(qBound(0, o[u"textSize"].toInt(), int(TextSize::ExtraLarge)));
    a.scheme = ColourScheme(qBound(0, o[u"scheme"].toInt(), int(ColourScheme::Dark)));
    a.language = o[u"language"].toString();
    return a;
}

QJsonObject toJson(const Retention &r)
{
    return {{u"flowMonths"_s, r.flowMonths}, {u"recordMonths"_s, r.recordMonths},
        {u"limitBytes"_s, r.limitBytes}};
}

Retention retentionFromJson(const QJsonObject &o)
{
    Retention r;
    r.flowMonths = qBound(1, o[u"flowMonths"].toInt(r.flowMonths), 120);
    r.recordMonths = qBound(1, o[u"recordMonths"].toInt(r.recordMonths), 120);
    r.limitBytes = qMax(Q_INT64_C(0), o[u"limitBytes"].toInteger(r.limitBytes));
    return r;
}

} // namespace

QByteArray settingsToJson(const Settings &settings)
{
    QJsonArray sources;
    for (const SourceSettings &source : settings.sources)
        sources << toJson(source);
    const QJsonObject root{{u"version"_s, kVersion}, {u"sources"_s, sources},
        {u"sourcesMade"_s, settings.sourcesMade}, {u"contract"_s, toJson(settings.contract)},
        {u"office"_s, toJson(settings.office)}, {u"appearance"_s, toJson(settings.appearance)},
        {u"retention"_s, toJson(settings.retention)},
        {u"eventFilters"_s, savedFiltersToJson(settings.eventFilters)},
        {u"ledger"_s, ledgerLayoutToJson(settings.ledger)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Settings> settingsFromJson(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return Error{ErrorKind::BadReply, parse.errorString()};
    const QJsonObject root = document.object();
    const int version = root[u"version"].toInt();
    if (version > kVersion)
        return Error{ErrorKind::UnsupportedVersion, u"settings version %1"_s.arg(version)};
    if (version < 1)
        return Error{ErrorKind::BadReply, u"no version number"_s};
    Settings settings;
    for (const QJsonValue &value : root[u"sources"].toArray()) {
        const SourceSettings source = sourceFromJson(value.toObject());
        if (!source.id.isEmpty() && !source.kind.isEmpty())
            settings.sources << source;
    }
    settings.sourcesMade = root[u"sourcesMade"].toInt();
    settings.contract = contractFromJson(root[u"contract"].toObject());
    settings.office = officeFromJson(root[u"office"].toObject());
    settings.appearance = appearanceFromJson(root[u"appearance"].toObject());
    settings.retention = retentionFromJson(root[u"retention"].toObject());
    settings.eventFilters = savedFiltersFromJson(root[u"eventFilters"].toArray());
    settings.ledger = ledgerLayoutFromJson(root[u"ledger"].toObject());
    return settings;
}

} // namespace otasuke
