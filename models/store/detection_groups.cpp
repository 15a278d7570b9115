// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/detection_groups.h"

#include "models/store/office_view.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace otasuke {
namespace {

constexpr qsizetype kIdsKept = 20;

QString domainOf(const QString &sender)
{
    QString domain = sender.mid(sender.lastIndexOf(u'@') + 1).toLower();
    while (domain.endsWith(u'>') || domain.endsWith(u' '))
        domain.chop(1);
    return domain;
}

/// The group's columns, in the order of the statement below.
enum Column {
    Id,
    Drift,
    Source,
    DirectionC,
    DispositionC,
    Device,
    Src,
    Dst,
    Sent,
    Received,
    NameC,
    Threat,
    SeverityC,
    Signature,
    Malware,
    User,
    MailFrom,
    FileName
};

class GroupReader
{
public:
    GroupReader(ReaderCore &core, const Period &period)
        : m_core(core)
        , m_range(period)
        , m_sources(core.sources())
        , m_merged(core.merged())
    {
    }

    std::map<DeviceId, QList<DetectionGroup>> read()
    {
        // Newest first: what is told only once (peer, user …) is the latest told.
        auto &row = m_core.db->statement(
            "SELECT id, drift, source, direction, disposition, device, src, dst, sent, received,"
            " name, threat, severity, signature, malware, user, mail_from, file_name FROM record"
            " INDEXED BY record_kind WHERE kind = ? AND id >= ? AND id < ? ORDER BY id DESC");
        for (const EventKind kind : {EventKind::Detection, EventKind::Mail}) {
            for (row.query(kind, m_range.from, m_range.to); row.next();) {
                const UtcMicros time = placeOf(row.integer(Id)) - row.integer(Drift);
                if (m_range.contains(time) &&
                    (kind == EventKind::Detection ||
                        row.as<ThreatKind>(Threat) != ThreatKind::None))
                    add(row, kind, time);
            }
        }
        return collect();
    }

private:
    using Key = std::tuple<DeviceId, EventKind, qint64, qint64, qint64, qint64, qint64, QString>;
    struct Group
    {
        DetectionGroup facts;
        qint64 peerHost = 0;
        QSet<qint64> peers;
        QSet<QString> domains;
    };

    void add(const Statement &row, EventKind kind, UtcMicros time)
    {
        const DeviceId told = row.integer(Device);
        const DeviceId device = m_merged.value(told, told);
        // Mail is summed by sender besides: a burst of one must not drown in the others' trickle.
        const QString sender = row.isNull(MailFrom) ? QString() : domainOf(row.text(MailFrom));
        Group &group = m_groups[{device, kind, row.integer(Source), row.integer(Signature),
            row.integer(Threat), row.integer(DispositionC), row.integer(DirectionC), sender}];
        DetectionGroup &facts = group.facts;
        if (facts.count == 0)
            begin(facts, row, time);
        ++facts.count;
        facts.first = std::min(facts.first, time);
        facts.last = std::max(facts.last, time);
        facts.severity = std::max(facts.severity, row.as<Severity>(SeverityC));
        facts.bytesOut += bytesOut(facts.direction, row.integer(Sent), row.integer(Received));
        keepFirst(facts.malware, row, Malware);
        keepFirst(facts.user, row, User);
        keepFirst(facts.fileName, row, FileName);
        keepFirst(facts.mailFrom, row, MailFrom);
        if (facts.eventIds.size() < kIdsKept)
            facts.eventIds << row.integer(Id);
        if (!row.isNull(MailFrom))
            group.domains.insert(sender);
        if (const qint64 peer = peerOf(row, facts.direction); peer != 0) {
            group.peerHost = group.peers.isEmpty() ? peer : group.peerHost;
            group.peers.insert(peer);
        }
    }

    void begin(DetectionGroup &facts, const Statement &row, UtcMicros time)
    {
        facts.sourceId = m_sources.value(row.integer(Source));
        facts.threat = row.as<ThreatKind>(Threat);
        facts.disposition = row.as<Disposition>(DispositionC);
        facts.direction = row.as<Direction>(DirectionC);
        facts.first = time;
        facts.last = time;
    }

    static void keepFirst(QString &text, const Statement &row, int column)
    {
        if (text.isEmpty() && !row.isNull(column))
            text = row.text(column);
    }

    /// The other end: who knocked from outside; else the server, by name if it told one.
    static qint64 peerOf(const Statement &row, Direction direction)
    {
        if (direction == Direction::Inbound)
            return row.isNull(Src) ? 0 : hostOfAddress(row.integer(Src));
        if (row.integer(NameC) != 0)
            return hostOfName(row.integer(NameC));
        return row.isNull(Dst) ? 0 : hostOfAddress(row.integer(Dst));
    }

    QString hostText(qint64 host)
    {
        if (host == 0)
            return {};
        return isNameHost(host) ? m_core.nameText(host)
                                : m_core.addresses.address(addressOfHost(host)).toString();
    }

    std::map<DeviceId, QList<DetectionGroup>> collect()
    {
        std::map<DeviceId, QList<DetectionGroup>> byDevice;
        auto &signature = m_core.db->statement("SELECT rule, title FROM signature WHERE id = ?");
        for (auto &[key, group] : m_groups) {
            if (signature.query(std::get<3>(key)).next()) {
                group.facts.ruleId = signature.text(0);
                group.facts.title = signature.text(1);
            }
            signature.reset();
            group.facts.peer = hostText(group.peerHost);
            group.facts.peers = int(group.peers.size());
            group.facts.mailSenderDomains = int(group.domains.size());
            byDevice[std::get<0>(key)] << group.facts;
        }
        for (auto &[device, groups] : byDevice)
            std::stable_sort(groups.begin(), groups.end(),
                [](const auto &a, const auto &b) { return a.last > b.last; });
        return byDevice;
    }

    ReaderCore &m_core;
    IdRange m_range;
    QHash<qint64, QString> m_sources;
    QHash<DeviceId, DeviceId> m_merged;
    std::map<Key, Group> m_groups;
};

} // namespace

std::map<DeviceId, QList<DetectionGroup>> detectionGroups(ReaderCore &core, const Period &period)
{
    return GroupReader(core, period).read();
}

} // namespace otasuke
