// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_queries.h"

#include "models/store/office_view.h"

namespace otasuke {
namespace {

QByteArray text(qint64 number)
{
    return QByteArray::number(number);
}

template<class Numbers>
QByteArray amongNumbers(const QByteArray &column, const Numbers &numbers)
{
    QByteArrayList parts;
    for (const auto n : numbers)
        parts << text(qint64(n));
    return column + " IN (" + parts.join(',') + ")";
}

} // namespace

EventQueries::EventQueries(const EventScope &scope, const EventWords &words)
    : m_scope(scope)
    , m_words(words)
{
}

/// Rows may stand up to a second behind their own time: the numbers only narrow.
QByteArray EventQueries::exactPeriod() const
{
    const Period &period = m_scope.filter.period;
    QByteArray sql;
    if (period.from != 0)
        sql += " AND (id >> 12) - drift >= " + text(period.from);
    if (period.to != 0)
        sql += " AND (id >> 12) - drift < " + text(period.to);
    return sql;
}

QByteArray EventQueries::commonConditions() const
{
    QByteArray sql = exactPeriod();
    if (m_scope.filter.disposition)
        sql += " AND disposition = " + text(qint64(*m_scope.filter.disposition));
    if (m_scope.source)
        sql += " AND source = " + text(*m_scope.source);
    return sql;
}

QByteArray EventQueries::flowConditions() const
{
    QByteArray sql = commonConditions();
    if (!m_scope.allFlowKinds)
        sql += " AND " + amongNumbers("kind", m_scope.flowKinds);
    if (m_scope.byDevice)
        sql += " AND " + amongNumbers("device", m_scope.deviceRows);
    if (m_scope.byService())
        sql += serviceCondition();
    if (!m_words.isEmpty())
        sql += " AND (" + m_words.onFlow() + ")";
    return sql;
}

/// What the roll-ups call traffic to a service: by the server's name, else by the application's.
QByteArray EventQueries::serviceCondition() const
{
    const QByteArray told = "(SELECT n.service FROM name AS n WHERE n.id = name)";
    const QByteArray byName = amongNumbers(told, m_scope.services);
    const QByteArray byApp = m_scope.serviceApps.isEmpty()
        ? QByteArray()
        : " OR (ifnull(" + told + ", 0) = 0 AND " + amongNumbers("app", m_scope.serviceApps) + ")";
    return " AND direction = 1 AND dst_port != " + text(kDnsPort) + " AND (" + byName + byApp + ")";
}

QByteArray EventQueries::recordConditions() const
{
    QByteArray sql = commonConditions();
    if (m_scope.filter.leastSeverity)
        sql += " AND severity >= " + text(qint64(*m_scope.filter.leastSeverity));
    return sql;
}

QList<QByteArray> EventQueries::ofFlows() const
{
    return {"SELECT id FROM flow WHERE id >= ?1 AND id < ?2" + flowConditions() + " ORDER BY id"};
}

QList<QByteArray> EventQueries::ofRecords() const
{
    QByteArray rest = recordConditions();
    if (!m_words.isEmpty()) { // the pieces are small: no index is worth its questions
        rest += ofScope() + " AND (" + m_words.onRecord() + ")";
        return {
            "SELECT id FROM record NOT INDEXED WHERE id >= ?1 AND id < ?2" + rest + " ORDER BY id"};
    }
    const QByteArray range = " id >= ?1 AND id < ?2" + rest + " ORDER BY id";
    if (m_scope.allRecordKinds && !m_scope.byDevice)
        return {"SELECT id FROM record NOT INDEXED WHERE" + range};
    QList<QByteArray> queries;
    for (const EventKind kind : m_scope.recordKinds) {
        const QByteArray ofKind = "kind = " + text(qint64(kind)) + " AND";
        const QByteArray ofDevices = m_scope.byDevice
            ? " " + amongNumbers("device", m_scope.devices) + " AND"
            : QByteArray();
        queries << "SELECT id FROM record INDEXED BY record_kind WHERE " + ofKind + ofDevices +
                range;
    }
    return queries;
}

/// Kinds and devices of records.
QByteArray EventQueries::ofScope() const
{
    QByteArray sql;
    if (!m_scope.allRecordKinds)
        sql += " AND " + amongNumbers("kind", m_scope.recordKinds);
    if (m_scope.byDevice)
        sql += " AND " + amongNumbers("device", m_scope.devices);
    return sql;
}

QByteArray EventQueries::ofText() const
{
    return byText({});
}

QByteArray EventQueries::ofTextAlone() const
{
    return byText(" AND (" + m_words.onRecord() + ") IS NOT TRUE");
}

QByteArray EventQueries::byText(const QByteArray &rest) const
{
    return "SELECT id FROM record_text CROSS JOIN record ON record.id = record_text.rowid"
           " WHERE record_text MATCH ?5 AND record_text.rowid >= ?1 AND record_text.rowid < ?2" +
        recordConditions() + ofScope() + rest + " ORDER BY record_text.rowid";
}

} // namespace otasuke
