// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_totals.h"

#include <QMap>

#include <algorithm>

namespace otasuke {
namespace {

/// What an address is to the office, decided once.
enum class Side : quint8 { Internal, Outside, Neither };

class TotalsReader
{
public:
    TotalsReader(ReaderCore &core, const Period &period, const HomeNetworks &home)
        : m_core(core)
        , m_range(period)
        , m_home(home)
    {
    }

    Totals read(const Period &period)
    {
        readFlows();
        readRecords();
        m_totals.period = period;
        if (period.from == 0)
            m_totals.period.from = m_totals.events > 0 ? m_first : 0;
        if (period.to == 0)
            m_totals.period.to = m_totals.events > 0 ? m_last + 1 : 0;
        collect();
        return m_totals;
    }

private:
    struct Sums
    {
        qint64 flows = 0, out = 0, in = 0;
    };
    using RuleKey = std::pair<QString, Disposition>;

    void note(UtcMicros time, EventKind kind)
    {
        m_first = m_totals.events == 0 ? time : std::min(m_first, time);
        m_last = std::max(m_last, time);
        ++m_totals.events;
        ++m_kinds[size_t(kind) % m_kinds.size()];
    }

    Side sideOf(qint64 code)
    {
        if (const auto known = m_sides.constFind(code); known != m_sides.constEnd())
            return *known;
        const IpAddress ip = m_core.addresses.address(code);
        const Side side = m_home.isInternal(ip) ? Side::Internal
            : m_home.isOutside(ip)              ? Side::Outside
                                                : Side::Neither;
        if (m_sides.size() > 1'000'000)
            m_sides.clear();
        m_sides.insert(code, side);
        return side;
    }

    void readFlows()
    {
        auto &row = m_core.db->statement(
            "SELECT id, drift, kind, src, dst, sent, received FROM flow WHERE id >= ? AND id < ?");
        for (row.query(m_range.from, m_range.to); row.next();) {
            const UtcMicros time = placeOf(row.integer(0)) - row.integer(1);
            if (!m_range.contains(time))
                continue;
            note(time, row.as<EventKind>(2));
            if (row.as<EventKind>(2) == EventKind::Flow)
                addFlow(row);
        }
    }

    void addFlow(const Statement &row)
    {
        ++m_totals.flows;
        const qint64 src = row.integer(3);
        const qint64 dst = row.integer(4);
        const Side srcSide = row.isNull(3) ? Side::Neither : sideOf(src);
        const Side dstSide = row.isNull(4) ? Side::Neither : sideOf(dst);
        const auto add = [this](qint64 end, bool across, qint64 out, qint64 in) {
            Sums &sums = m_ends[end];
            ++sums.flows;
            sums.out += across ? out : 0;
            sums.in += across ? in : 0;
        };
        if (srcSide == Side::Internal)
            add(src, dstSide == Side::Outside, row.integer(5), row.integer(6));
        if (dstSide == Side::Internal && !(srcSide == Side::Internal && src == dst))
            add(dst, srcSide == Side::Outside, row.integer(6), row.integer(5));
    }

    void readRecords()
    {
        auto &row = m_core.db->statement(
            "SELECT record.id, drift, kind, disposition, ifnull(rule, ''), ifnull(title, '')"
            " FROM record LEFT JOIN signature ON signature.id = signature"
            " WHERE record.id >= ? AND record.id < ?");
        for (row.query(m_range.from, m_range.to); row.next();) {
            const UtcMicros time = placeOf(row.integer(0)) - row.integer(1);
            if (!m_range.contains(time))
                continue;
            note(time, row.as<EventKind>(2));
            // "tls/…" is what our own reader saw in a TLS record: the sensor, and so any other
            // tool, counts no detection there.
            if (row.as<EventKind>(2) != EventKind::Detection || row.text(4).startsWith(u"tls/"))
                continue;
            Totals::Detections &group = m_rules[{row.text(4), row.as<Disposition>(3)}];
            group.title = row.text(5); // the latest: rows come by time
            ++group.count;
        }
    }

    void collect()
    {
        for (int kind = int(EventKind::Detection); kind <= int(EventKind::Other); ++kind) {
            if (m_kinds[size_t(kind)] > 0)
                m_totals.byKind.insert(toKey(EventKind(kind)), m_kinds[size_t(kind)]);
        }
        for (auto it = m_ends.cbegin(); it != m_ends.cend(); ++it)
            m_totals.internal.append(
                {m_core.addresses.address(it.key()), it->flows, it->out, it->in});
        std::sort(m_totals.internal.begin(), m_totals.internal.end(),
            [](const auto &a, const auto &b) { return a.ip < b.ip; });
        for (auto it = m_rules.cbegin(); it != m_rules.cend(); ++it)
            m_totals.detections.append({it.key().first, it->title, it.key().second, it->count});
        std::stable_sort(m_totals.detections.begin(), m_totals.detections.end(),
            [](const auto &a, const auto &b) { return a.count > b.count; });
    }

    ReaderCore &m_core;
    IdRange m_range;
    HomeNetworks m_home;
    Totals m_totals;
    UtcMicros m_first = 0, m_last = 0;
    std::array<qint64, 16> m_kinds{};
    QHash<qint64, Side> m_sides;
    QHash<qint64, Sums> m_ends;
    QMap<RuleKey, Totals::Detections> m_rules;
};

} // namespace

Totals readTotals(ReaderCore &core, const Period &period, const HomeNetworks &home)
{
    return TotalsReader(core, period, home).read(period);
}

} // namespace otasuke
