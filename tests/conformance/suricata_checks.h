#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/sources/line_parser.h"
#include "models/domain/event.h"

namespace otasuke::test {

using FlatRecord = QMap<QString, QJsonValue>;

/// {"alert": {"gid": 1}} as {"alert.gid": 1}. Lists stay whole.
inline void flatten(const QJsonObject &object, const QString &before, FlatRecord &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = before + it.key();
        if (it->isObject())
            flatten(it->toObject(), key + QLatin1Char('.'), into);
        else
            into.insert(key, *it);
    }
}

inline FlatRecord flattened(const QJsonObject &object)
{
    FlatRecord flat;
    flatten(object, {}, flat);
    return flat;
}

/// One record of EVE as it stands in the file and as it is stored.
struct EveRecord
{
    FlatRecord told;
    Event kept;
};

/// A record whose kind is kept, is kept as that.
inline bool isKept(const Event &event, const QString &type)
{
    if (type == QLatin1StringView("alert"))
        return event.kind == EventKind::Detection;
    if (type == QLatin1StringView("flow"))
        return event.kind == EventKind::Flow;
    if (type == QLatin1StringView("smtp"))
        return event.kind == EventKind::Mail;
    if (type == QLatin1StringView("stats"))
        return event.kind == EventKind::Health;
    if (type == QLatin1StringView("http") || type == QLatin1StringView("dns") ||
        type == QLatin1StringView("tls") || type == QLatin1StringView("quic"))
        return event.name.isEmpty() || (event.kind == EventKind::Name && event.app == type);
    return event.kind == EventKind::Other || event.kind == EventKind::Sighting;
}

/// Fields that only some kinds of record have in the store.
inline std::optional<QString> fieldOfKind(const Event &event, const QString &key)
{
    const bool finding = event.kind == EventKind::Detection;
    if (finding && key == QLatin1StringView("alert.signature_id"))
        return event.ruleId;
    if (finding && key == QLatin1StringView("alert.signature"))
        return event.title;
    if (event.kind == EventKind::Flow && key == QLatin1StringView("flow.bytes_toserver"))
        return QString::number(event.bytesOut);
    if (event.kind == EventKind::Flow && key == QLatin1StringView("flow.bytes_toclient"))
        return QString::number(event.bytesIn);
    return std::nullopt;
}

/// The stored field that holds what the record tells under `key`, as text; nothing if none does.
inline std::optional<QString> keptField(const EveRecord &record, const QString &key, bool turned)
{
    const Event &event = record.kept;
    const bool first = key.startsWith(QLatin1StringView("src_")) != turned;
    if (key == QLatin1StringView("src_ip") || key == QLatin1StringView("dest_ip"))
        return (first ? event.srcIp : event.dstIp).toString();
    if (key == QLatin1StringView("src_port") || key == QLatin1StringView("dest_port"))
        return QString::number(first ? event.srcPort : event.dstPort);
    if (key == QLatin1StringView("app_proto"))
        return event.app;
    const bool names = record.told[QStringLiteral("event_type")] != QLatin1StringView("fileinfo");
    if (names &&
        (key == QLatin1StringView("http.hostname") || key == QLatin1StringView("tls.sni") ||
            key == QLatin1StringView("dns.rrname")))
        return event.name;
    return fieldOfKind(event, key);
}

inline QString textOf(const QString &key, const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString text = value.toString();
    if (key.endsWith(QLatin1StringView("_ip"))) // ::1 has many spellings
        return IpAddress::parse(text).value_or(IpAddress()).toString();
    const bool name = key.contains(QLatin1StringView("name")) || key.endsWith(u"sni");
    return name ? text.toLower() : text;
}

/// Is it one of those that the check counts? By what is stored of it, as far as that is; by what it
/// told for the rest. An alert's ends may stand the other way round, but then both do.
inline bool counts(const FlatRecord &check, const EveRecord &record)
{
    const auto fits = [&](bool turned) {
        for (auto it = check.begin(); it != check.end(); ++it) {
            if (it.key() == QLatin1StringView("event_type") && !isKept(record.kept, it->toString()))
                return false;
            const auto kept = keptField(record, it.key(), turned);
            if (kept ? *kept != textOf(it.key(), *it) : record.told.value(it.key()) != *it)
                return false;
        }
        return true;
    };
    return fits(false) || fits(true);
}

/// Keys by which suricata-verify looks otherwise than for equality.
inline bool isPlain(const FlatRecord &check)
{
    return std::none_of(check.keyBegin(), check.keyEnd(), [](const QString &key) {
        return key.contains(u"has-key") || key.contains(u'[') || key.contains(u"__") ||
            key.startsWith(u"contains");
    });
}

inline QList<EveRecord> eveRecords(const QByteArray &file)
{
    QList<EveRecord> records;
    const auto parser = findLineFormat(QStringLiteral("eve"))->make(QStringLiteral("eve"));
    for (const QByteArray &line : file.split('\n')) {
        if (const auto parsed = parser->parse(line); parsed.event)
            records.append({flattened(QJsonDocument::fromJson(line).object()), *parsed.event});
    }
    return records;
}

} // namespace otasuke::test
