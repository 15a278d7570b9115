#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "models/domain/event.h"

namespace otasuke::test {

/// Everything an event tells, without what it leaves empty: so an expectation names every field.
inline QJsonObject toJson(const DeviceHint &hint)
{
    QJsonObject json;
    const auto put = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json[QLatin1StringView(key)] = value;
    };
    put("agent", hint.agentId);
    put("mac", hint.mac);
    put("hostname", hint.hostname);
    put("ip", hint.ip.toString());
    return json;
}

inline QString micros(UtcMicros t)
{
    if (t == 0)
        return {};
    const QString seconds = toRfc3339(t);
    return t % kSecond == 0
        ? seconds
        : seconds.chopped(1) + QStringLiteral(".%1Z").arg(t % kSecond, 6, 10, QLatin1Char('0'));
}

inline QJsonObject toJson(const Event &event)
{
    QJsonObject json;
    const auto put = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json[QLatin1StringView(key)] = value;
    };
    const auto number = [&json](const char *key, qint64 value) {
        if (value != 0)
            json[QLatin1StringView(key)] = value;
    };
    put("kind", toKey(event.kind));
    put("time", micros(event.time));
    put("src", event.srcIp.toString());
    put("dst", event.dstIp.toString());
    number("sport", event.srcPort);
    number("dport", event.dstPort);
    number("proto", event.protocol);
    number("flow", qint64(event.flowId));
    number("out", event.bytesOut);
    number("in", event.bytesIn);
    if (event.total) {
        number("total_out", event.total->out);
        number("total_in", event.total->in);
    }
    put("name", event.name);
    put("app", event.app);
    put("threat", event.threat == ThreatKind::None ? QString() : toKey(event.threat));
    put("severity", event.severity == Severity::Unknown ? QString() : toKey(event.severity));
    put("disposition",
        event.disposition == Disposition::None ? QString() : toKey(event.disposition));
    put("rule", event.ruleId);
    put("title", event.title);
    put("malware", event.malware);
    put("user", event.user);
    put("from", event.mailFrom);
    put("subject", event.subject);
    put("file", event.fileName);
    if (!event.device.isEmpty())
        json[QStringLiteral("device")] = toJson(event.device);
    if (!event.raw.isEmpty())
        json[QStringLiteral("raw")] = true;
    return json;
}

inline QJsonObject toJson(const DeviceReport &report)
{
    static const char *const states[] = {"none", "active", "silent", "never_connected", "pending"};
    QJsonObject json;
    const auto put = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json[QLatin1StringView(key)] = value;
    };
    json[QStringLiteral("hint")] = toJson(report.hint);
    put("seen", micros(report.seen));
    put("os", report.osName);
    put("version", report.osVersion);
    put("vendor", report.vendor);
    put("user", report.user);
    if (report.isAgent)
        put("agent", QLatin1StringView(states[int(report.agentState)]));
    return json;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing: %s", qPrintable(path));
    return file.readAll();
}

inline QJsonDocument jsonOf(const QString &path)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(fileBytes(path), &error);
    if (json.isNull())
        qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
    return json;
}

/// One object a line, as expected.json files are written.
inline void print(const QJsonArray &all)
{
    QByteArray text = "[\n";
    for (qsizetype i = 0; i < all.size(); ++i) {
        text += QJsonDocument(all[i].toObject()).toJson(QJsonDocument::Compact);
        text += i + 1 < all.size() ? ",\n" : "\n]\n";
    }
    fputs(text.constData(), stdout);
}

/// Compares one by one, so that a difference names its record.
inline void compareAll(const QJsonArray &got, const QJsonArray &expected, const char *what)
{
    for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i) {
        const QByteArray a = QJsonDocument(got.at(i).toObject()).toJson(QJsonDocument::Compact);
        const QByteArray b =
            QJsonDocument(expected.at(i).toObject()).toJson(QJsonDocument::Compact);
        QVERIFY2(a == b,
            qPrintable(QStringLiteral("%1 %2\n  got      %3\n  expected %4")
                           .arg(QLatin1StringView(what))
                           .arg(i + 1)
                           .arg(QString::fromUtf8(a), QString::fromUtf8(b))));
    }
}

} // namespace otasuke::test
