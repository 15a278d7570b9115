#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "models/domain/event.h"

namespace otasuke {

/// An endless office with 300 PCs, at a pace at which `total` records fill a month: 73 %
/// connections, 26 % names told about connections, 1 % detections, to some 8,000 addresses.
/// Identities and connection numbers are random, as vendors give them. Records are made in place,
/// so that making costs little. Same seed, same records.
class MonthOfRecords
{
public:
    static constexpr UtcMicros kStart = 1'759'244'400'000'000; ///< 2025-10-01T00:00:00+09:00

    explicit MonthOfRecords(qint64 total, quint64 seed = 11)
        : m_random(seed)
        , m_step(double(31 * kDay) / double(total))
    {
        for (int i = 0; i < kNames; ++i)
            m_names << (i < 60 ? QStringLiteral("host%1.sharepoint.com")
                               : QStringLiteral("www.site%1.example"))
                           .arg(i);
    }

    /// The next `count` records; the list is used again by the next call.
    const QList<Event> &next(int count)
    {
        m_events.resize(count);
        for (Event &event : m_events)
            make(event);
        return m_events;
    }

private:
    static constexpr int kNames = 2060;

    void make(Event &e)
    {
        const quint64 a = m_random();
        const quint64 b = m_random();
        const quint64 id[2] = {a, b};
        e = {};
        e.kind = a % 100 < 73 ? EventKind::Flow
            : a % 100 < 99    ? EventKind::Name
                              : EventKind::Detection;
        e.time = kStart + qint64(double(m_count++) * m_step) + qint64(b % 1'500'000);
        e.identity = QByteArray(reinterpret_cast<const char *>(id), 16);
        e.srcIp = IpAddress::fromV4(0x0a140000U + quint32(a >> 8) % 300);
        e.dstIp = IpAddress::fromV4(0x0d000000U + quint32(b >> 20) % (4 * kNames) * 4099);
        e.srcPort = quint16(1025 + (a >> 20) % 64'000);
        e.dstPort = 443;
        e.protocol = 6;
        // Two of five connections are some that a name was told about.
        e.flowId = e.kind == EventKind::Flow && a % 5 < 2 ? m_flows[b % 4096] : (b >> 13) + 1;
        if (e.kind == EventKind::Flow) {
            e.bytesOut = qint64(b % 20'000);
            e.bytesIn = qint64((b >> 32) % 200'000);
            return;
        }
        m_flows[a % 4096] = e.flowId;
        e.name = m_names[qsizetype((a >> 12) % kNames)];
        if (e.kind == EventKind::Detection)
            makeDetection(e, b);
    }

    void makeDetection(Event &e, quint64 b) const
    {
        e.threat = ThreatKind(1 + b % 9);
        e.severity = Severity(1 + b % 5);
        e.disposition = Disposition(1 + b % 3);
        e.ruleId = QString::number(2'000'000 + b % 50);
        e.title = QStringLiteral("Rule ") + e.ruleId;
        e.raw = m_raw;
    }

    std::mt19937_64 m_random;
    double m_step;
    qint64 m_count = 0;
    QStringList m_names;
    QList<Event> m_events;
    quint64 m_flows[4096] = {};
    QByteArray m_raw = QByteArray(R"({"alert":{"action":"allowed","category":"Misc"},"pad":")") +
        QByteArray(400, 'x') + R"("})";
};

} // namespace otasuke
