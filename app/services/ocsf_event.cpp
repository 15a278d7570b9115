// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ocsf_event.h"

#include <QJsonArray>

#include "app/sources/own_severity.h"
#include "models/domain/ip_address.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct End
{
    QString ip;
    int port = 0;
};

/// "192.168.10.23:443", "[2001:db8::1]:443", the bare address.
End endOf(const QString &text)
{
    if (text.startsWith(u'['))
        return {text.mid(1, text.indexOf(u']') - 1), text.section(u"]:"_s, 1).toInt()};
    if (text.count(u':') == 1)
        return {text.section(u':', 0, 0), text.section(u':', 1).toInt()};
    return {text, 0};
}

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object[QLatin1StringView(key)] = value;
}

QJsonObject endpoint(const QString &text, const QString &hostname)
{
    const End end = endOf(text);
    QJsonObject object;
    put(object, "ip", end.ip);
    put(object, "hostname", hostname);
    if (end.port > 0)
        object[u"port"_s] = end.port;
    return object;
}

/// OCSF's numbers: 1 inbound, 2 outbound, 3 lateral.
int directionId(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return 1;
    case Direction::Outbound:
        return 2;
    case Direction::Internal:
        return 3;
    case Direction::Unknown:
        return 0;
    }
    return 0;
}

/// The office's end of it has the device's name.
void putEnds(QJsonObject &object, const EventRow &row)
{
    const bool fromInside = row.direction != Direction::Inbound;
    const QString src = fromInside ? row.deviceName : QString();
    const QString dst = fromInside ? row.name : row.deviceName;
    if (const QJsonObject from = endpoint(row.src, src);
        from.contains(u"ip"_s) || from.contains(u"hostname"_s))
        object[u"src_endpoint"_s] = from;
    if (const QJsonObject to = endpoint(row.dst, dst);
        to.contains(u"ip"_s) || to.contains(u"hostname"_s))
        object[u"dst_endpoint"_s] = to;
    object[u"connection_info"_s] = QJsonObject{{u"direction_id"_s, directionId(row.direction)}};
}

void putDisposition(QJsonObject &object, Disposition disposition)
{
    if (disposition == Disposition::None)
        return;
    const bool blocked = disposition == Disposition::Blocked;
    const bool allowed = disposition == Disposition::Allowed;
    object[u"action_id"_s] = blocked ? 2 : allowed ? 1 : 3;
    object[u"disposition_id"_s] = blocked ? 2 : allowed ? 1 : 15;
}

QJsonObject deviceOf(const EventRow &row)
{
    QJsonObject device{{u"type_id"_s, 0}};
    put(device, "hostname", row.deviceName);
    put(device, "ip", endOf(row.direction == Direction::Inbound ? row.dst : row.src).ip);
    return device.size() > 1 ? device : QJsonObject();
}

/// The class's numbers; the type is made of them.
void setClass(QJsonObject &object, int category, int uid, int activity)
{
    object[u"category_uid"_s] = category;
    object[u"class_uid"_s] = uid;
    object[u"activity_id"_s] = activity;
    object[u"type_uid"_s] = uid * 100 + activity;
}

QJsonObject traffic(qint64 out, qint64 in)
{
    return {{u"bytes_out"_s, out}, {u"bytes_in"_s, in}, {u"bytes"_s, out + in}};
}

void putTraffic(QJsonObject &object, const EventRow &row, const RecordWords &words)
{
    // OCSF counts from the source; a row counts from the office.
    const bool turned = row.direction == Direction::Inbound;
    object[u"traffic"_s] =
        turned ? traffic(row.bytesIn, row.bytesOut) : traffic(row.bytesOut, row.bytesIn);
    if (words.total)
        object[u"cumulative_traffic"_s] = traffic(words.total->out, words.total->in);
}

void setConnection(QJsonObject &object, const EventRow &row, int activity)
{
    setClass(object, 4, 4001, activity);
    putEnds(object, row);
    put(object, "app_name", row.service);
}

void setName(QJsonObject &object, const EventRow &row)
{
    if (row.title == u"dns") { // what a connection's protocol is called stands there
        setClass(object, 4, 4003, 1);
        object[u"query"_s] = QJsonObject{{u"hostname"_s, row.name}};
        putEnds(object, row);
        return;
    }
    if (row.title == u"tls" || row.title == u"ssl")
        return setConnection(object, row, 1);
    setClass(object, 4, 4002, 0);
    putEnds(object, row);
    const QJsonObject url{{u"hostname"_s, row.name}, {u"url_string"_s, row.name}};
    object[u"http_request"_s] = QJsonObject{{u"url"_s, url}};
}

QJsonObject evidence(const EventRow &row, const RecordWords &words)
{
    QJsonObject object;
    putEnds(object, row);
    if (!words.user.isEmpty())
        object[u"user"_s] = QJsonObject{{u"name"_s, words.user}};
    if (!words.fileName.isEmpty())
        object[u"file"_s] = QJsonObject{{u"name"_s, words.fileName}, {u"type_id"_s, 0}};
    if (!words.mailFrom.isEmpty()) {
        QJsonObject email{{u"from"_s, words.mailFrom}};
        put(email, "subject", words.subject);
        object[u"email"_s] = email;
    }
    return object;
}

void setFinding(QJsonObject &object, const EventRow &row, const RecordWords &words)
{
    setClass(object, 2, 2004, 1);
    QJsonObject analytic{{u"type_id"_s, 1}, {u"uid"_s, row.ruleId}};
    put(analytic, "name", row.title);
    QJsonObject info{{u"uid"_s, QString::number(row.id)}, {u"analytic"_s, analytic},
        {u"types"_s, QJsonArray{toKey(row.threat)}}};
    put(info, "title", row.title);
    object[u"finding_info"_s] = info;
    object[u"is_alert"_s] = true;
    object[u"evidences"_s] = QJsonArray{evidence(row, words)};
    if (!words.malware.isEmpty())
        object[u"malware"_s] = QJsonArray{
            QJsonObject{{u"name"_s, words.malware}, {u"classification_ids"_s, QJsonArray{0}}}};
}

/// A known hole of a program on a PC, as inventories tell them.
void setHole(QJsonObject &object, const EventRow &row)
{
    setClass(object, 2, 2002, 1);
    object[u"finding_info"_s] =
        QJsonObject{{u"uid"_s, QString::number(row.id)}, {u"title"_s, row.title}};
    const QJsonObject cve{{u"uid"_s, row.ruleId}};
    object[u"vulnerabilities"_s] =
        QJsonArray{QJsonObject{{u"cve"_s, cve}, {u"title"_s, row.title}}};
    if (const QJsonObject device = deviceOf(row); !device.isEmpty())
        object[u"device"_s] = device;
}

void setMail(QJsonObject &object, const EventRow &row, const RecordWords &words)
{
    setClass(object, 4, 4009, 3);
    object[u"direction_id"_s] = directionId(row.direction);
    QJsonObject email{{u"from"_s, words.mailFrom}};
    put(email, "subject", words.subject);
    object[u"email"_s] = email;
}

/// False: the class's required fields are not all told.
bool setByKind(QJsonObject &object, const EventRow &row, const RecordWords &words)
{
    const bool ends = !row.src.isEmpty() || !row.dst.isEmpty();
    switch (row.kind) {
    case EventKind::Detection:
        setFinding(object, row, words);
        return true;
    case EventKind::Flow:
        if (ends) {
            setConnection(object, row, 6);
            putTraffic(object, row, words);
        }
        return ends;
    case EventKind::Name:
        if (ends)
            setName(object, row);
        return ends;
    case EventKind::Mail:
        if (!words.mailFrom.isEmpty())
            setMail(object, row, words);
        return !words.mailFrom.isEmpty();
    case EventKind::Sighting:
        if (const QJsonObject device = deviceOf(row); !device.isEmpty()) {
            setClass(object, 5, 5001, 2);
            object[u"device"_s] = device;
            return true;
        }
        return false;
    case EventKind::Other:
        if (row.ruleId.startsWith(u"CVE-")) {
            setHole(object, row);
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace

QJsonObject ocsfEvent(const EventRow &row, const RecordWords &words)
{
    QJsonObject object;
    if (!setByKind(object, row, words)) {
        setClass(object, 0, 0, 99);
        put(object, "message", row.title);
    }
    object[u"time"_s] = row.time / 1000;
    const bool silent = row.severity == Severity::Unknown && row.kind != EventKind::Detection;
    object[u"severity_id"_s] = silent ? 1 : int(row.severity);
    putDisposition(object, row.disposition);
    const QJsonObject product{{u"name"_s, u"Otasuke Console"_s}};
    object[u"metadata"_s] = QJsonObject{{u"product"_s, product}, {u"version"_s, u"1.8.0"_s},
        {u"uid"_s, QString::number(row.id)}, {u"log_provider"_s, row.sourceId}};
    if (row.kind == EventKind::Detection) {
        if (const QJsonObject device = deviceOf(row); !device.isEmpty())
            object[u"device"_s] = device;
    }
    if (!row.raw.isEmpty()) {
        object[u"raw_data"_s] = QString::fromUtf8(row.raw);
        if (const QString told = ownSeverity(row.raw); !told.isEmpty())
            object[u"unmapped"_s] = QJsonObject{{u"severity"_s, told}};
    }
    return object;
}

} // namespace otasuke
