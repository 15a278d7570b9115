#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "models/domain/read_models.h"
#include "tests/conformance/peers.h"

namespace otasuke::test {

/// Folder of one run of a real Suricata: its settings, one rule of ours, what it writes.
class SensorRun
{
public:
    /// `socket`: records also go to the local socket eve.sock there.
    explicit SensorRun(bool socket)
    {
        using namespace Qt::StringLiterals;
        QString outputs = output(u"regular"_s, u"eve.json"_s);
        if (socket)
            outputs += output(u"unix_stream"_s, path(u"eve.sock"_s));
        write(u"suricata.yaml"_s, QString(kSettings).arg(outputs, definitions()).toUtf8());
        write(u"test.rules"_s,
            "alert http any any -> any any (msg:\"TEST forbidden page\"; "
            "content:\"/forbidden\"; http_uri; classtype:trojan-activity; sid:9000001; rev:1;)\n");
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(name));
    }
    /// Records of one or more files that it wrote.
    QList<QJsonObject> records(const QStringList &names) const
    {
        QList<QJsonObject> all;
        for (const QString &name : names) {
            QFile file(path(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            while (!file.atEnd())
                all << QJsonDocument::fromJson(file.readLine()).object();
        }
        return all;
    }

private:
    static constexpr QLatin1StringView kSettings{R"(%YAML 1.1
---
vars: {address-groups: {HOME_NET: "[10.0.0.0/8]", EXTERNAL_NET: "any"}}
logging: {default-log-level: notice, outputs: [{console: {enabled: yes}}]}
outputs:
%1%2
unix-command: {enabled: no}
stats: {enabled: no}
app-layer:
  protocols:
    http: {enabled: yes}
    tls: {enabled: yes, detection-ports: {dp: 443}}
    dns:
      udp: {enabled: yes, detection-ports: {dp: 53}}
      tcp: {enabled: yes, detection-ports: {dp: 53}}
)"};
    static QString output(const QString &type, const QString &file)
    {
        return QStringLiteral("  - eve-log: {enabled: yes, filetype: %1, filename: %2, "
                              "types: [alert, http, dns, {tls: {extended: yes}}, flow]}\n")
            .arg(type, file);
    }
    static QString definitions()
    {
        const QString etc = peerPath(QStringLiteral("debian/etc/suricata/"));
        if (!QDir(etc).exists())
            return {};
        return QStringLiteral("classification-file: %1classification.config\n"
                              "reference-config-file: %1reference.config\n"
                              "threshold-file: %1threshold.config\n")
            .arg(etc);
    }

    QTemporaryDir m_folder;
};

/// What a record of Suricata has to become: kind, both ends, and what matters of it.
inline QString told(const QJsonObject &record)
{
    using namespace Qt::StringLiterals;
    const auto end = [&record](const QString &side) {
        return u"%1:%2"_s.arg(record[side + u"_ip"_s].toString())
            .arg(record[(side == u"src" ? u"src"_s : u"dest"_s) + u"_port"_s].toInt());
    };
    const QString type = record[u"event_type"_s].toString();
    const QString ends = end(u"src"_s) + u' ' + end(u"dest"_s);
    if (type == u"flow") {
        const QJsonValue flow = record[u"flow"_s];
        return u"flow %1 %2 %3"_s.arg(ends)
            .arg(flow[u"bytes_toserver"_s].toInteger())
            .arg(flow[u"bytes_toclient"_s].toInteger());
    }
    if (type == u"alert") {
        const QJsonValue alert = record[u"alert"_s];
        return u"alert %1 %2 %3"_s.arg(ends)
            .arg(alert[u"signature_id"_s].toInteger())
            .arg(alert[u"signature"_s].toString());
    }
    const QString name = type == u"http" ? record[u"http"_s][u"hostname"_s].toString()
        : type == u"tls"                 ? record[u"tls"_s][u"sni"_s].toString()
                                         : QString();
    return name.isEmpty() ? QString() : u"name %1 %2"_s.arg(ends, name);
}

/// The same of what is stored.
inline QString told(const EventRow &row)
{
    using namespace Qt::StringLiterals;
    const QString ends = row.src + u' ' + row.dst;
    if (row.kind == EventKind::Flow)
        return u"flow %1 %2 %3"_s.arg(ends).arg(row.bytesOut).arg(row.bytesIn);
    if (row.kind == EventKind::Detection)
        return u"alert %1 %2 %3"_s.arg(ends, row.ruleId, row.title);
    const bool lookUp = row.dst.endsWith(u":53");
    return row.kind == EventKind::Name && !lookUp ? u"name %1 %2"_s.arg(ends, row.name) : QString();
}

/// All of them in one order, whatever tells nothing left out.
template<class T>
QStringList allTold(const QList<T> &list)
{
    QStringList lines;
    for (const T &one : list)
        lines << told(one);
    lines.removeAll(QString());
    lines.sort();
    return lines;
}

} // namespace otasuke::test
