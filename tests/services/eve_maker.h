#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QHash>
#include <QString>

#include "models/domain/clock.h"

namespace otasuke {

/// Writes EVE records of an invented office and keeps the sums a store must come to: TLS names,
/// flows, now and then an alert. Nothing in it is anybody's.
class EveMaker
{
public:
    struct Sums
    {
        qint64 records = 0;
        qint64 flows = 0;
        qint64 alerts = 0;
        QHash<QString, qint64> bytesOut; ///< by internal address
    };

    explicit EveMaker(UtcMicros start)
        : m_start(start)
    {
    }

    /// `connections` of them, three records each at most; about one second apart.
    bool write(const QString &path, int connections)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        for (int i = 0; i < connections; ++i) {
            file.write(tls(i));
            if (i % 50 == 7) {
                file.write(alert(i));
                ++m_sums.alerts;
                ++m_sums.records;
            }
            file.write(flow(i));
            m_sums.records += 2;
            ++m_sums.flows;
            m_sums.bytesOut[client(i)] += bytes(i);
        }
        return file.flush();
    }
    const Sums &sums() const { return m_sums; }

    static QString client(int i) { return QStringLiteral("192.168.77.%1").arg(10 + i % 23); }

private:
    static qint64 bytes(int i) { return 400 + qint64(i) * 7919 % 90'001; }
    QByteArray stamp(int i, int plusMs) const
    {
        return toDateTime(m_start + i * kSecond + plusMs * 1000)
            .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz000+0000"))
            .toLatin1();
    }
    QByteArray head(int i, int plusMs, const char *type) const
    {
        const QByteArray port = QByteArray::number(20'000 + i % 40'000);
        return "{\"timestamp\":\"" + stamp(i, plusMs) +
            "\",\"flow_id\":" + QByteArray::number(1'000'000'000 + qint64(i)) +
            ",\"event_type\":\"" + type + "\",\"src_ip\":\"" + client(i).toLatin1() +
            "\",\"src_port\":" + port + ",\"dest_ip\":\"203.0.113." +
            QByteArray::number(1 + i % 200) + "\",\"dest_port\":443,\"proto\":\"TCP\"";
    }
    QByteArray tls(int i) const
    {
        return head(i, 5, "tls") + ",\"tls\":{\"sni\":\"host" + QByteArray::number(i % 300) +
            ".example.jp\",\"version\":\"TLS 1.3\"}}\n";
    }
    QByteArray alert(int i) const
    {
        return head(i, 10, "alert") +
            ",\"alert\":{\"action\":\"allowed\",\"gid\":1,\"signature_id\":" +
            QByteArray::number(2'900'000 + i % 5) +
            ",\"rev\":1,\"signature\":\"TEST odd traffic\",\"category\":"
            "\"Potentially Bad Traffic\",\"severity\":2}}\n";
    }
    QByteArray flow(int i) const
    {
        return head(i, 900, "flow") + ",\"app_proto\":\"tls\",\"flow\":{\"pkts_toserver\":9," +
            "\"pkts_toclient\":8,\"bytes_toserver\":" + QByteArray::number(bytes(i)) +
            ",\"bytes_toclient\":" + QByteArray::number(2 * bytes(i)) + ",\"start\":\"" +
            stamp(i, 0) + "\",\"end\":\"" + stamp(i, 800) +
            "\",\"age\":1,\"state\":\"closed\",\"reason\":\"timeout\"}}\n";
    }

    UtcMicros m_start;
    Sums m_sums;
};

} // namespace otasuke
