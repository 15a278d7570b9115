#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_filter.h"
#include "models/store/dimensions.h"
#include "tests/store/store_fixture.h"

namespace otasuke {

/// Seeded events with many names, addresses and words, some met once, some in every hour; equal
/// times, times of whole seconds, connections named only later, and records with words of their
/// own.
class WordyEvents
{
public:
    explicit WordyEvents(quint32 seed)
        : m_traffic(seed)
        , m_seed(seed)
    {
    }
    QList<Event> events(int count)
    {
        QList<Event> list;
        while (list.size() < count)
            list << next();
        return list;
    }
    qint64 below(qint64 n) { return m_traffic.below(n); }
    /// The first of n are met often, the last ones seldom.
    qint64 uneven(qint64 n) { return below(below(n) + 1); }
    QString name()
    {
        const qint64 n = uneven(400);
        return QStringLiteral("host%1.zone%2.example").arg(n).arg(n % 7);
    }
    QByteArray outside()
    {
        const QByteArray n = QByteArray::number(1 + uneven(200));
        return below(6) == 0 ? "2001:db8:77::" + n
                             : "203.0." + QByteArray::number(below(3)) + '.' + n;
    }

private:
    Event next()
    {
        if (below(30) == 0)
            return named();
        Event e = m_traffic.events(1).first();
        e.dstIp = ip(outside().constData());
        e.app = QStringLiteral("app-%1").arg(uneven(40));
        if (!e.name.isEmpty())
            e.name = name();
        if (e.kind == EventKind::Mail) {
            e.subject = QStringLiteral("請求書%1の件").arg(uneven(50));
            e.user = QStringLiteral("user%1").arg(uneven(30));
        }
        if (e.kind == EventKind::Detection)
            e.title = QStringLiteral("不審な通信%1").arg(uneven(60));
        return e;
    }
    /// Two in turn: a connection, and the name that is told about it after.
    Event named()
    {
        const QString id = QStringLiteral("pair/%1/%2").arg(m_seed).arg(m_pairs);
        if (m_pairs++ % 2 == 0) {
            m_last = flow(id, kMonday + below(3 * kDay), "192.168.10.7", outside().constData(), 1);
            m_last.flowId = 1'000'000 + m_pairs;
            return m_last;
        }
        Event told = m_last;
        told.kind = EventKind::Name;
        told.identity = identity(id);
        told.time += kSecond;
        told.name = name();
        return told;
    }

    Traffic m_traffic;
    quint32 m_seed;
    quint32 m_pairs = 0;
    Event m_last;
};

/// A row with all that a search looks at, found without any of the reader's cleverness.
struct WordyRow
{
    qint64 id = 0;
    EventKind kind = EventKind::Other;
    Disposition disposition = Disposition::None;
    DeviceId device = 0;
    QString words;
    QStringList ends; ///< both addresses, a dot behind
    bool holds(const EventFilter &f) const
    {
        const bool isAddress = ends.contains(f.search + u'.');
        const bool isNetwork = f.search.contains(u'.') &&
            std::any_of(ends.begin(), ends.end(),
                [&](const QString &end) { return end.startsWith(f.search + u'.'); });
        return (f.kinds.isEmpty() || f.kinds.contains(kind)) &&
            (!f.disposition || disposition == *f.disposition) &&
            (f.device == 0 || f.device == device) && (f.beforeId == 0 || id < f.beforeId) &&
            (f.afterId == 0 || id > f.afterId) &&
            (words.contains(f.search, Qt::CaseInsensitive) || isAddress || isNetwork);
    }
};

/// Every row there is, newest first.
inline QList<WordyRow> wordyRows(Database &db)
{
    AddressBook addresses(db);
    QList<WordyRow> all;
    for (const bool wide : {false, true}) {
        const QByteArray own = wide
            ? " || '|' || ifnull(s.title, '') || '|' || ifnull(s.rule, '') || '|' ||"
              " ifnull(e.user, '') || '|' || ifnull(e.subject, '') || '|' || ifnull(e.malware, '')"
              " || '|' || ifnull(e.file_name, '') || '|' || ifnull(e.mail_from, '')"
            : "";
        Statement rows(db,
            "SELECT e.id, e.kind, e.disposition, d.id, e.src, e.dst, ifnull(n.text, '') || '|' ||"
            " ifnull(w.text, '') || '|' || ifnull(d.name, '') || '|' || ifnull(d.hostname, '')" +
                own + " FROM " + QByteArray(wide ? "record" : "flow") +
                " AS e LEFT JOIN name AS n ON n.id = e.name LEFT JOIN word AS w ON w.id = e.app"
                " LEFT JOIN device AS o ON o.id = e.device LEFT JOIN device AS d ON d.id ="
                " iif(o.merged_into != 0, o.merged_into, o.id)" +
                (wide ? " LEFT JOIN signature AS s ON s.id = e.signature" : ""));
        for (rows.query(); rows.next();) {
            WordyRow row{rows.integer(0), rows.as<EventKind>(1), rows.as<Disposition>(2),
                rows.integer(3), rows.text(6), {}};
            for (const int end : {4, 5}) {
                if (!rows.isNull(end))
                    row.ends << addresses.address(rows.integer(end)).toString() + u'.';
            }
            all << row;
        }
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    return all;
}

} // namespace otasuke
