#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include "models/domain/event_identity.h"
#include "models/store/event_store.h"
#include "models/store/reader.h"
#include "models/store/sqlite.h"

/// Ends the test with the error's own words. The expression is evaluated once.
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto &verified = (result);                                                           \
        QVERIFY2(verified.ok(), qPrintable(errorText(verified)));                                  \
    } while (false)

namespace otasuke {

template<class T>
QString errorText(const Result<T> &result)
{
    return result.ok()
        ? QStringLiteral("ok")
        : QStringLiteral("error %1: %2").arg(int(result.error().kind)).arg(result.error().detail);
}

inline constexpr UtcMicros kMonday = 1'793'577'600'000'000; ///< 2026-11-02T00:00:00Z, 9:00 in Tokyo

inline IpAddress ip(const char *text)
{
    return IpAddress::parse(QString::fromLatin1(text)).value();
}

inline CloudCatalogue testCatalogue()
{
    return CloudCatalogue::parse(R"({"checked": "2026-11-01", "services": [
        {"id": "bigbox", "ja": "ビッグボックス", "en": "Bigbox", "category": "storage",
         "risky": false, "domains": ["bigbox.example"]},
        {"id": "sendoff", "ja": "センドオフ", "en": "Sendoff", "category": "transfer",
         "risky": true, "domains": ["sendoff.example", "send.example"]}]})")
        .value();
}

/// A store in a folder of its own, and what a test says about it.
class TestOffice
{
public:
    TestOffice() { reopen(); }

    StoreOptions options() const
    {
        StoreOptions o;
        o.file = file();
        o.home = home;
        o.catalogue = &catalogue;
        o.now = kMonday;
        return o;
    }
    QString file() const { return folder.filePath(QStringLiteral("data/otasuke.sqlite")); }
    void reopen()
    {
        store.reset();
        auto opened = EventStore::open(options());
        store = opened ? std::move(opened).value() : nullptr;
        error = opened ? std::nullopt : std::optional(opened.error());
    }
    std::unique_ptr<Reader> reader() const
    {
        auto opened = Reader::open(file(), OfficeCalendar(), catalogue);
        return opened ? std::move(opened).value() : nullptr;
    }
    std::unique_ptr<Database> raw() const
    {
        return std::move(Database::open(file(), Database::Mode::ReadWrite)).value();
    }
    Result<WriteOutcome> write(const QList<Event> &events, const QByteArray &cursor = {})
    {
        EventBatch batch;
        batch.sourceId = source;
        batch.events = events;
        batch.cursor = cursor;
        return store->write(batch);
    }
    Result<WriteOutcome> report(const QList<DeviceReport> &devices)
    {
        EventBatch batch;
        batch.sourceId = source;
        batch.devices = devices;
        return store->write(batch);
    }

    QTemporaryDir folder;
    QString source = QStringLiteral("utm-1");
    HomeNetworks home;
    CloudCatalogue catalogue = testCatalogue();
    std::unique_ptr<EventStore> store;
    std::optional<Error> error;
};

inline QByteArray identity(const QString &id)
{
    return eventIdentity("utm-1", id.toUtf8());
}

inline Event flow(const QString &id, UtcMicros time, const char *src, const char *dst,
    qint64 sent = 0, qint64 received = 0, const char *name = "")
{
    Event e;
    e.kind = EventKind::Flow;
    e.time = time;
    e.identity = identity(id);
    e.srcIp = ip(src);
    e.dstIp = ip(dst);
    e.srcPort = 50'000;
    e.dstPort = 443;
    e.protocol = 6;
    e.bytesOut = sent;
    e.bytesIn = received;
    e.name = QString::fromLatin1(name);
    return e;
}

inline Event detection(const QString &id, UtcMicros time, const char *src, const char *dst,
    ThreatKind threat, Disposition disposition, const char *rule = "1000")
{
    Event e = flow(id, time, src, dst);
    e.kind = EventKind::Detection;
    e.threat = threat;
    e.severity = Severity::High;
    e.disposition = disposition;
    e.ruleId = QString::fromLatin1(rule);
    e.title = QStringLiteral("Rule ") + e.ruleId;
    e.raw = "{\"id\":\"" + id.toUtf8() + "\"}";
    return e;
}

/// Seeded traffic of a small office: flows out, in and inside, names before and after them,
/// detections, times with one-second resolution and equal ones among them.
class Traffic
{
public:
    explicit Traffic(quint32 seed, UtcMicros start = kMonday, UtcMicros length = 3 * kDay)
        : m_random(seed)
        , m_start(start)
        , m_length(length)
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
    qint64 below(qint64 n) { return std::uniform_int_distribution<qint64>(0, n - 1)(m_random); }

private:
    IpAddress inside() { return IpAddress::fromV4(0xc0a80a01U + quint32(below(30))); }
    IpAddress outside()
    {
        static const IpAddress v6 = ip("2001:db8:77::1");
        return below(10) == 0 ? v6 : IpAddress::fromV4(0xcb007100U + quint32(below(60)));
    }
    Event next()
    {
        static const char *names[] = {"www.bigbox.example", "up.sendoff.example", "news.example",
            "x.send.example", "cdn.example", ""};
        Event e;
        const qint64 what = below(20);
        e.kind = what < 13 ? EventKind::Flow
            : what < 17    ? EventKind::Name
            : what < 19    ? EventKind::Detection
                           : EventKind::Mail;
        e.time = m_start + below(m_length);
        if (below(3) == 0)
            e.time -= e.time % kSecond;
        e.identity = identity(QStringLiteral("%1/%2").arg(m_seed).arg(m_count++));
        const qint64 way = below(10);
        e.srcIp = way < 7 || way == 9 ? inside() : outside();
        e.dstIp = way < 7 ? outside() : inside();
        e.srcPort = quint16(1024 + below(60'000));
        e.dstPort = below(8) == 0 ? 53 : 443;
        e.protocol = 6;
        e.flowId = quint64(below(400));
        if (e.kind == EventKind::Flow) {
            e.bytesOut = below(1'000'000);
            e.bytesIn = below(5'000'000);
        }
        if (e.kind != EventKind::Flow || below(3) == 0)
            e.name = QString::fromLatin1(names[below(6)]);
        e.disposition = Disposition(below(4));
        if (e.kind == EventKind::Detection || e.kind == EventKind::Mail) {
            e.threat = ThreatKind(below(12));
            e.ruleId = QString::number(2000 + below(5));
            e.title = QStringLiteral("Rule ") + e.ruleId;
            e.raw = "raw";
        }
        return e;
    }

    std::mt19937 m_random;
    UtcMicros m_start, m_length;
    quint32 m_seed;
    int m_count = 0;
};

/// A table's whole content, one line a row, in the order of its key.
inline QStringList dump(Database &db, const QByteArray &table, int columns)
{
    QStringList lines;
    Statement rows(db, "SELECT * FROM " + table);
    for (rows.query(); rows.next();) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells << rows.text(i);
        lines << cells.join(QLatin1Char('|'));
    }
    lines.sort();
    return lines;
}

/// All roll-ups, to hold against each other.
inline QMap<QString, QStringList> rollUps(Database &db)
{
    return {{QStringLiteral("device_hour"), dump(db, "device_hour", 6)},
        {QStringLiteral("device_day"), dump(db, "device_day", 7)},
        {QStringLiteral("service_total"), dump(db, "service_total", 6)},
        {QStringLiteral("service_day"), dump(db, "service_day", 11)},
        {QStringLiteral("service_hour"), dump(db, "service_hour", 5)},
        {QStringLiteral("host_day"), dump(db, "host_day", 4)},
        {QStringLiteral("kind_day"), dump(db, "kind_day", 5)},
        {QStringLiteral("source_hour"), dump(db, "source_hour", 4)},
        {QStringLiteral("service"), dump(db, "service", 3)}};
}

/// What differs between two states of the roll-ups, a line each; empty if nothing does.
inline QString differences(const QMap<QString, QStringList> &a, const QMap<QString, QStringList> &b)
{
    QStringList lines;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const QStringList other = b.value(it.key());
        for (const QString &line : *it) {
            if (!other.contains(line))
                lines << it.key() + QStringLiteral(" - ") + line;
        }
        for (const QString &line : other) {
            if (!it->contains(line))
                lines << it.key() + QStringLiteral(" + ") + line;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace otasuke
