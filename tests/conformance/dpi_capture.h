#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
// What a packet inspection engine (nDPI) says of a capture's connections, and which names a
// sensor's records of the same capture tell at all.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

#include "models/domain/ip_address.h"

namespace otasuke::test {

struct DpiConnection
{
    QString application; ///< "Dropbox"
    QString name; ///< the server's, as the engine read it; empty: none
    qint64 bytes = 0;
};

/// In one spelling; empty if it is no address.
inline QString plainAddress(const QString &text)
{
    const auto address = IpAddress::parse(text);
    return address ? address->toString() : QString();
}

inline QString endpoint(const QString &address, int port)
{
    return plainAddress(address) + u' ' + QString::number(port);
}

/// "192.168.1.5:443", "[2001:db8::1]:443".
inline QString endpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString address = text.left(colon);
    return endpoint(address.remove(u'[').remove(u']'), text.mid(colon + 1).toInt());
}

/// The same for both directions.
inline QString bothEnds(const QString &a, const QString &b)
{
    return a < b ? a + u'|' + b : b + u'|' + a;
}

/// By both ends; without the questions to name servers.
inline QMap<QString, DpiConnection> dpiConnections(const QString &file)
{
    QMap<QString, DpiConnection> connections;
    QFile out(file);
    if (!out.open(QIODevice::ReadOnly))
        return connections;
    static const QRegularExpression line(
        QStringLiteral("^\\t\\d+\\t(?:TCP|UDP) (\\S+) <?-> (\\S+) \\[proto: [^/]*/([^\\]]*)\\]"
                       ".*?\\[\\d+ pkts/(\\d+) bytes <?-> \\d+ pkts/(\\d+) bytes\\]"));
    static const QRegularExpression name(QStringLiteral("\\[Hostname/SNI: ([^\\]]*)\\]"));
    for (const QString &text : QString::fromUtf8(out.readAll()).split(u'\n')) {
        const auto match = line.match(text);
        if (!match.hasMatch() || match.captured(3).startsWith(u"DNS"))
            continue;
        connections.insert(bothEnds(endpoint(match.captured(1)), endpoint(match.captured(2))),
            {match.captured(3).section(u'.', -1), name.match(text).captured(1),
                match.captured(4).toLongLong() + match.captured(5).toLongLong()});
    }
    return connections;
}

/// Of which connections an EVE file tells the server's name: by a record of the connection, or by
/// an answer that named its address before it began.
struct ToldInEve
{
    QSet<QString> connections; ///< both ends
    QMap<QString, QString> answered; ///< address → when it was named first
    QMap<QString, QString> begun; ///< both ends → when
    bool tells(const QString &connection, const QString &server) const
    {
        const QString named = answered.value(server);
        return connections.contains(connection) ||
            (!named.isEmpty() && named <= begun.value(connection));
    }
};

inline ToldInEve toldInEve(const QString &file)
{
    ToldInEve told;
    QFile eve(file);
    if (!eve.open(QIODevice::ReadOnly))
        return told;
    for (const QByteArray &line : eve.readAll().split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QString ends =
            bothEnds(endpoint(record[u"src_ip"].toString(), record[u"src_port"].toInt()),
                endpoint(record[u"dest_ip"].toString(), record[u"dest_port"].toInt()));
        const QString time = record[u"timestamp"].toString(); // all in one zone: sorted as text
        for (const QJsonValue &answer : record[u"dns"][u"answers"].toArray()) {
            QString &first = told.answered[plainAddress(answer[u"rdata"].toString())];
            first = first.isEmpty() ? time : std::min(first, time);
        }
        const QString name = record[u"tls"][u"sni"].toString() +
            record[u"http"][u"hostname"].toString() + record[u"quic"][u"sni"].toString();
        if (!name.isEmpty())
            told.connections.insert(ends);
        if (record[u"event_type"].toString() == u"flow")
            told.begun[ends] = record[u"flow"][u"start"].toString();
    }
    told.answered.remove({}); // names of names
    return told;
}

} // namespace otasuke::test
