#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "tests/store/store_fixture.h"

namespace otasuke {

/// What the made store holds.
struct VersionOne
{
    static constexpr int kDevices = 30;
    int flows = 0;
    int records = 0;
};

/// A store as version 1 of the schema kept it, filled by SQL alone, with the catalogue of
/// testCatalogue(): connections out in working hours, names, and a detection with its raw record
/// for every fifty of them. Its roll-ups are summed by SQL, without the program's own code.
inline std::unique_ptr<Database> makeVersionOne(const QString &file, const VersionOne &size)
{
    const auto steps = builtInMigrations();
    auto opened = Database::open(file, Database::Mode::Create);
    if (!opened || !steps)
        return nullptr;
    std::unique_ptr<Database> db = std::move(opened).value();
    db->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; BEGIN");
    db->exec(steps->first().sql);
    db->exec("PRAGMA application_id = " + QByteArray::number(kApplicationId) +
        "; PRAGMA user_version = 1");
    // Numbers of the catalogue's services and of names; the last two names are of no service.
    db->exec("INSERT INTO source VALUES(1, 'utm-1', CAST('cursor-1' AS BLOB), 0);"
             "INSERT INTO service VALUES(1, 'bigbox', 0), (2, 'sendoff', 0);"
             "INSERT INTO name VALUES(1, 'www.bigbox.example', 1), (2, 'up.sendoff.example', 2),"
             " (3, 'news.example', 0), (4, 'cdn.example', 0);"
             "INSERT INTO word VALUES(1, 'tls');"
             "INSERT INTO address6 VALUES(1, x'20010db8007700000000000000000001');"
             "INSERT INTO signature VALUES(1, '2001', 'Rule 2001'), (2, '2002', 'Rule 2002')");
    const QByteArray start = QByteArray::number(kMonday); // nine o'clock in Tokyo
    const auto each = [](int count) {
        return "WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < " +
            QByteArray::number(count - 1) + ") ";
    };
    db->exec(each(VersionOne::kDevices) +
        "INSERT INTO device(id, first_seen, last_seen) SELECT i + 1, " + start + ", " + start +
        " FROM n");
    db->exec(each(VersionOne::kDevices) +
        "INSERT INTO device_key SELECT 4, '192.168.10.' || (i + 1), i + 1, " + start + " FROM n");
    // One every 300 ms from nine to seventeen, on as many days as it takes.
    const QByteArray time =
        "(" + start + " + (i / 96000) * 86400000000 + (i % 96000) * 300000 + 7 * i % 1000)";
    db->exec(each(size.flows) + "INSERT INTO flow SELECT " + time +
        " << 12 | ((i * 37 % 2048) << 1), i * 7919, 0, 1, 2 + (i % 5 = 0), 1, i % 3, i % 30 + 1,"
        " 3232238081 + i % 30, 40000 + i % 20000, iif(i % 40 = 0, -1, 3405803776 + i % 60), 443, 6,"
        " iif(i % 5 = 0, 0, i * 31 % 100000), iif(i % 5 = 0, 0, i * 17 % 500000),"
        " iif(i % 3 = 0, 0, i % 4 + 1), 1 FROM n");
    db->exec(each(size.records) + "INSERT INTO record SELECT " + time +
        " << 12 | ((i * 41 % 2048) << 1) | 1, randomblob(16), 0, 1, 1, 1, 3, i % 30 + 1,"
        " 3232238081 + i % 30, 40000, 3405803776 + i % 60, 443, 6, 0, 0, i % 5, 1, 1 + i % 9, 4,"
        " 1 + i % 2, NULL, 'user' || (i % 7), NULL, NULL, iif(i % 4 = 0, '見積書.xlsx', NULL)"
        " FROM n");
    db->exec("INSERT INTO record_raw SELECT id, CAST('{\"id\":' || id || '}' AS BLOB) FROM record");
    db->exec("INSERT INTO flow_name SELECT 1, 1000 + id % 5000, 1 + id % 4, 2, id >> 12 FROM flow"
             " WHERE kind = 3 ON CONFLICT DO NOTHING");
    db->exec(
        "CREATE TEMP VIEW every AS SELECT id >> 12 AS time, (id >> 12) / 3600000000 AS hour,"
        " ((id >> 12) / 1000000 + 32400) / 86400 + 2440588 AS day, * FROM ("
        "SELECT id, kind, disposition, 0 AS threat, device, dst, sent, received, name FROM flow"
        " UNION ALL SELECT id, kind, disposition, threat, device, dst, 0, 0, name FROM record);"
        "INSERT INTO device_hour SELECT device, hour, count(*), sum(kind = 2),"
        " sum(iif(kind = 2, sent, 0)), sum(iif(kind = 2, received, 0)),"
        " max(iif(kind = 2, time, 0)) FROM every GROUP BY device, hour;"
        "INSERT INTO service_day SELECT day, ifnull(service, 0), device, count(*), sum(sent),"
        " sum(received), 0, min(time), max(time) FROM every LEFT JOIN name ON name.id = name"
        " WHERE kind = 2 GROUP BY day, ifnull(service, 0), device;"
        "INSERT INTO host_day SELECT day, iif(name > 0, name, iif(dst < 0, dst - 8589934592,"
        " -(dst + 1))), sum(sent) FROM every LEFT JOIN name ON name.id = name"
        " WHERE kind = 2 AND ifnull(service, 0) = 0 GROUP BY 1, 2;"
        "INSERT INTO kind_day SELECT day, kind, disposition, threat, count(*) FROM every"
        " GROUP BY 1, 2, 3, 4;"
        "INSERT INTO source_hour SELECT 1, hour, 1, count(*) FROM every GROUP BY hour;"
        "UPDATE service SET first_seen = (SELECT min(first) FROM service_day"
        " WHERE service_day.service = service.id);"
        "UPDATE source SET last_event = (SELECT max(time) FROM every);"
        "INSERT INTO service_decision VALUES('bigbox', 1, 5);"
        "DROP VIEW every; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    return db;
}

} // namespace otasuke
