// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_watch.h"

#include <algorithm>
#include <limits>

namespace otasuke {
namespace {

constexpr qsizetype kGapsShown = 10;

struct Span
{
    qint64 from = 0;
    qint64 until = 0; ///< 0 = still open
    bool covers(qint64 hour) const { return hour >= from && (until == 0 || hour < until); }
};

struct Watched
{
    QString name;
    QList<Span> spans; ///< empty: never polled (a file that was imported)
    QSet<qint64> proofs;
    qint64 firstProof = std::numeric_limits<qint64>::max();
    qint64 gapFrom = -1;

    bool expectedAt(qint64 hour) const
    {
        return std::any_of(
            spans.begin(), spans.end(), [hour](const Span &s) { return s.covers(hour); });
    }
};

class WatchReader
{
public:
    WatchReader(ReaderCore &core, const Period &period, UtcMicros now)
        : m_core(core)
        , m_hours({period.from, period.to == 0 ? now : std::min(period.to, now)})
        , m_running(now / kHour)
    {
        m_record.period = period;
    }

    WatchRecord read()
    {
        readSources();
        for (qint64 hour = std::max(m_hours.from, firstHour()); hour < m_hours.to; ++hour)
            judge(hour);
        for (Watched &source : m_sources)
            endGap(source, std::min(m_hours.to, m_running));
        std::stable_sort(m_record.gaps.begin(), m_record.gaps.end(),
            [](const auto &a, const auto &b) { return a.to - a.from > b.to - b.from; });
        m_record.gaps.resize(std::min(m_record.gaps.size(), kGapsShown));
        return m_record;
    }

private:
    void readSources()
    {
        Database &db = *m_core.db;
        QList<qint64> ids;
        auto &rows = db.statement("SELECT source.id, ifnull(nullif(source_health.name, ''), key)"
                                  " FROM source LEFT JOIN source_health"
                                  " ON source_health.source = source.id ORDER BY source.id");
        for (rows.query(); rows.next();) {
            ids << rows.integer(0);
            m_sources.emplace_back().name = rows.text(1);
        }
        for (qsizetype i = 0; i < ids.size(); ++i)
            readProofs(ids[i], m_sources[size_t(i)]);
    }

    void readProofs(qint64 id, Watched &source)
    {
        Database &db = *m_core.db;
        auto &spans =
            db.statement("SELECT from_hour, until_hour FROM source_span WHERE source = ?");
        for (spans.query(id); spans.next();)
            source.spans.append({spans.integer(0), spans.integer(1)});
        auto &first = db.statement("SELECT min(hour) FROM source_hour WHERE source = ?");
        source.firstProof = first.number(id).value_or(source.firstProof);
        auto &hours = db.statement(
            "SELECT hour FROM source_hour WHERE source = ? AND hour >= ? AND hour < ?");
        for (hours.query(id, m_hours.from, m_hours.to); hours.next();)
            source.proofs.insert(hours.integer(0));
    }

    /// Sources that are polled set the beginning; a file imported once, however old, does not.
    qint64 firstHour() const
    {
        const bool anyPolled = std::any_of(
            m_sources.begin(), m_sources.end(), [](const Watched &s) { return !s.spans.empty(); });
        qint64 first = std::numeric_limits<qint64>::max();
        for (const Watched &source : m_sources) {
            if (anyPolled && source.spans.isEmpty())
                continue;
            first = std::min(first, source.firstProof);
            for (const Span &span : source.spans)
                first = std::min(first, span.from);
        }
        return first;
    }

    void judge(qint64 hour)
    {
        const bool anyExpected = std::any_of(m_sources.begin(), m_sources.end(),
            [hour](const Watched &s) { return s.expectedAt(hour); });
        bool allAnswered = true;
        bool anyAnswered = false;
        for (const Watched &source : m_sources) {
            const bool answered = source.proofs.contains(hour);
            anyAnswered = anyAnswered || answered;
            allAnswered = allAnswered && (answered || !source.expectedAt(hour));
        }
        const bool watched = anyExpected ? allAnswered : anyAnswered;
        if (hour == m_running && !watched)
            return; // it may still be answered
        ++m_record.hours;
        m_record.hoursWatched += watched;
        for (Watched &source : m_sources)
            noteGap(source, hour, !watched && isMissing(source, hour, anyExpected));
    }

    static bool isMissing(const Watched &source, qint64 hour, bool anyExpected)
    {
        if (source.proofs.contains(hour))
            return false;
        return anyExpected ? source.expectedAt(hour)
                           : !source.spans.isEmpty() && source.firstProof <= hour;
    }

    void noteGap(Watched &source, qint64 hour, bool missing)
    {
        if (missing && source.gapFrom < 0)
            source.gapFrom = hour;
        else if (!missing)
            endGap(source, hour);
    }

    void endGap(Watched &source, qint64 hour)
    {
        if (source.gapFrom >= 0)
            m_record.gaps.append({source.name, source.gapFrom * kHour, hour * kHour});
        source.gapFrom = -1;
    }

    ReaderCore &m_core;
    HourRange m_hours;
    qint64 m_running;
    std::vector<Watched> m_sources;
    WatchRecord m_record;
};

} // namespace

QList<SourceHealth> readHealth(ReaderCore &core)
{
    QList<SourceHealth> list;
    auto &row = core.db->statement(
        "SELECT source.key, kind, name, role, state, last_ok, source_health.since,"
        " max(source_health.last_event, source.last_event), error_kind, error_detail, detail,"
        " at, offset, source_clock.since, early, late"
        " FROM source_health JOIN source ON source.id = source_health.source"
        " LEFT JOIN source_clock ON source_clock.source = source.id WHERE shown = 1"
        " ORDER BY role, source.key");
    for (row.query(); row.next();) {
        SourceHealth health;
        health.id = row.text(0);
        health.kind = row.text(1);
        health.name = row.text(2);
        health.role = row.as<SourceSettings::Role>(3);
        health.state = row.as<SourceState>(4);
        health.lastOk = row.integer(5);
        health.since = row.integer(6);
        health.lastEvent = row.integer(7);
        if (!row.isNull(8))
            health.error = Error{row.as<ErrorKind>(8), row.text(9)};
        health.detail = row.text(10);
        health.clock = {
            row.integer(11), row.integer(12), row.integer(13), row.integer(14), row.integer(15)};
        list << health;
    }
    return list;
}

WatchRecord readWatch(ReaderCore &core, const Period &period, UtcMicros now)
{
    return WatchReader(core, period, now).read();
}

} // namespace otasuke
