#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/store/dimensions.h"
#include "models/store/event_key.h"
#include "tests/store/store_fixture.h"

namespace otasuke {

/// What a store holds, told by names instead of numbers: devices, names, services and sources are
/// numbered in the order they were first met, which is no part of what was stored.
class ContentInWords
{
public:
    explicit ContentInWords(Database &db)
        : m_db(db)
        , m_addresses(db)
    {
        learn("SELECT id, key FROM source", m_words[QStringLiteral("source")]);
        learn("SELECT id, key FROM service", m_words[QStringLiteral("service")]);
        learn("SELECT device, group_concat(kind || ' ' || value, ', ') FROM"
              " (SELECT * FROM device_key ORDER BY kind, value) GROUP BY device",
            m_words[QStringLiteral("device")]);
        learn("SELECT id, text FROM name", m_names);
    }

    /// Every roll-up there is, one line a row, sorted.
    QMap<QString, QStringList> rollUps()
    {
        static const QStringList known{QStringLiteral("device_hour"), QStringLiteral("device_day"),
            QStringLiteral("service_day"), QStringLiteral("service_total"),
            QStringLiteral("service_hour"), QStringLiteral("host_day"), QStringLiteral("kind_day"),
            QStringLiteral("source_hour")};
        QMap<QString, QStringList> all;
        for (const QString &table : known) {
            const QStringList columns = columnsOf(table);
            if (!columns.isEmpty())
                all.insert(
                    table, table == QLatin1String("host_day") ? hostDays() : rows(table, columns));
        }
        return all;
    }

private:
    void learn(const QByteArray &sql, QHash<qint64, QString> &words)
    {
        Statement rows(m_db, sql);
        for (rows.query(); rows.next();)
            words.insert(rows.integer(0), rows.text(1));
    }

    QStringList columnsOf(const QString &table)
    {
        QStringList columns;
        Statement rows(m_db, "SELECT name FROM pragma_table_info(?)");
        for (rows.query(table); rows.next();)
            columns << rows.text(0);
        return columns;
    }

    QStringList rows(const QString &table, const QStringList &columns)
    {
        QStringList lines;
        Statement rows(m_db, "SELECT * FROM " + table.toUtf8());
        for (rows.query(); rows.next();) {
            QStringList cells;
            for (int i = 0; i < int(columns.size()); ++i)
                cells << columns[i] + u'=' + word(columns[i], rows.integer(i));
            lines << cells.join(u' ');
        }
        lines.sort();
        return lines;
    }

    /// A name may have several numbers: its sums are one.
    QStringList hostDays()
    {
        QMap<QString, qint64> sums;
        Statement rows(m_db, "SELECT day, host, bytes_out FROM host_day");
        for (rows.query(); rows.next();)
            sums[rows.text(0) + u' ' + word(QStringLiteral("host"), rows.integer(1))] +=
                rows.integer(2);
        QStringList lines;
        for (auto it = sums.begin(); it != sums.end(); ++it)
            lines << it.key() + u' ' + QString::number(it.value());
        return lines;
    }

    QString word(const QString &column, qint64 value)
    {
        if (column == QLatin1String("host"))
            return isNameHost(value) ? m_names.value(value, QStringLiteral("no such name"))
                                     : m_addresses.address(addressOfHost(value)).toString();
        const auto words = m_words.constFind(column);
        if (words == m_words.constEnd() || value == 0)
            return QString::number(value);
        return words->value(value, QStringLiteral("no such ") + column);
    }

    Database &m_db;
    AddressBook m_addresses;
    QMap<QString, QHash<qint64, QString>> m_words;
    QHash<qint64, QString> m_names;
};

/// Every record, as a screen would list it, sorted.
inline QStringList recordsInWords(const Reader &reader)
{
    QStringList lines;
    EventFilter filter;
    filter.limit = 1000;
    for (bool more = true; more;) {
        const auto page = reader.events(filter);
        if (!page)
            return {errorText(page)};
        if (page->rows.isEmpty())
            break;
        for (const EventRow &row : page->rows)
            lines << QStringList{QString::number(row.time), toKey(row.kind), toKey(row.disposition),
                QString::number(int(row.direction)), toKey(row.threat), toKey(row.severity),
                row.deviceName, row.sourceId, row.src, row.dst, row.name, row.service,
                QString::number(row.bytesOut), QString::number(row.bytesIn), row.ruleId, row.title}
                         .join(u'|');
        more = page->more;
        filter.beforeId = page->rows.last().id;
    }
    lines.sort();
    return lines;
}

/// The first line that two lists do not share; empty if they are equal.
inline QString firstDifference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return QStringLiteral("line %1 of %2 and %3:\n  %4\n  %5")
                .arg(i)
                .arg(a.size())
                .arg(b.size())
                .arg(a.value(i), b.value(i));
    }
    return {};
}

inline QString firstDifference(
    const QMap<QString, QStringList> &a, const QMap<QString, QStringList> &b)
{
    if (a.keys() != b.keys())
        return QStringLiteral("different tables");
    for (auto it = a.begin(); it != a.end(); ++it) {
        if (const QString found = firstDifference(it.value(), b[it.key()]); !found.isEmpty())
            return it.key() + QStringLiteral(", ") + found;
    }
    return {};
}

} // namespace otasuke
