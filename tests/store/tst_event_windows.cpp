// SPDX-License-Identifier: GPL-3.0-or-later
// Windows of the list of events, wherever they begin and whichever way they go, are pieces of one
// list: the one that a walk over both tables finds without any of the reader's cleverness.
#include <algorithm>

#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

struct Row
{
    qint64 id = 0;
    UtcMicros time = 0;
    EventKind kind = EventKind::Other;
    Disposition disposition = Disposition::None;
    DeviceId device = 0; ///< by the number it goes by now
    QString source;
    qint64 severity = -1;
    Direction direction = Direction::Unknown;
    qint64 dstPort = 0;
    QString service;
    QString words; ///< all that a search looks at
};

QByteArray rowsOf(const QByteArray &table, bool wide)
{
    return "SELECT e.id, (e.id >> 12) - e.drift, e.kind, e.disposition,"
           " CASE WHEN d.merged_into != 0 THEN d.merged_into ELSE e.device END, source.key, " +
        QByteArray(wide ? "e.severity" : "-1") +
        ", e.direction, e.dst_port, ifnull(service.key, ''),"
        " coalesce(name.text, '') || '|' || coalesce(word.text, '') || '|' ||"
        " coalesce(d.name, '') || '|' || coalesce(d.hostname, '')" +
        QByteArray(wide ? " || '|' || coalesce(s.title, '') || '|' || coalesce(s.rule, '') || '|'"
                          " || coalesce(e.malware, '') || '|' || coalesce(e.user, '') || '|' ||"
                          " coalesce(e.mail_from, '') || '|' || coalesce(e.subject, '') || '|' ||"
                          " coalesce(e.file_name, '')"
                        : "") +
        " FROM " + table +
        " AS e LEFT JOIN name ON name.id = e.name LEFT JOIN service ON service.id = name.service"
        " LEFT JOIN word ON word.id = e.app LEFT JOIN source ON source.id = e.source"
        " LEFT JOIN device AS old ON old.id = e.device LEFT JOIN device AS d ON d.id ="
        " CASE WHEN old.merged_into != 0 THEN old.merged_into ELSE old.id END" +
        QByteArray(wide ? " LEFT JOIN signature AS s ON s.id = e.signature" : "");
}

/// Every row there is, newest first.
QList<Row> everything(Database &db)
{
    QList<Row> all;
    for (const bool wide : {false, true}) {
        Statement rows(db, rowsOf(wide ? "record" : "flow", wide));
        for (rows.query(); rows.next();)
            all << Row{rows.integer(0), rows.integer(1), rows.as<EventKind>(2),
                rows.as<Disposition>(3), rows.integer(4), rows.text(5), rows.integer(6),
                rows.as<Direction>(7), rows.integer(8), rows.text(9), rows.text(10)};
    }
    std::sort(all.begin(), all.end(), [](const Row &a, const Row &b) { return a.id > b.id; });
    return all;
}

bool isNotable(EventKind kind)
{
    return kind == EventKind::Detection || kind == EventKind::Mail || kind == EventKind::Sighting ||
        kind == EventKind::Agent;
}

bool isWanted(const Row &row, const EventFilter &f, const QSet<DeviceId> &department)
{
    const UtcMicros to = f.period.to == 0 ? std::numeric_limits<UtcMicros>::max() : f.period.to;
    return row.time >= f.period.from && row.time < to &&
        (f.kinds.isEmpty() || f.kinds.contains(row.kind)) &&
        (!f.notableOnly || isNotable(row.kind)) &&
        (!f.disposition || *f.disposition == row.disposition) &&
        (!f.leastSeverity || row.severity >= qint64(*f.leastSeverity)) &&
        (f.device == 0 || f.device == row.device) &&
        (f.department.isEmpty() ||
            (f.department == u"Accounts" && department.contains(row.device))) &&
        (f.sourceId.isEmpty() || f.sourceId == row.source) &&
        (f.service.isEmpty() ||
            (row.kind == EventKind::Flow && row.direction == Direction::Outbound &&
                row.dstPort != 53 && row.service == f.service)) &&
        (f.search.isEmpty() || row.words.contains(f.search, Qt::CaseInsensitive));
}

QList<qint64> idsOf(const EventsSnapshot &page)
{
    QList<qint64> ids;
    for (const EventRow &row : page.rows)
        ids << row.id;
    return ids;
}

} // namespace

class TestEventWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windows_data();
    void windows();
    void directory_data();
    void directory();
    void boundedLooking();
    void arrivalsMoveNothing();
    void expiredRowsAreNotCounted();

private:
    QList<qint64> expected(const EventFilter &filter) const;
    void mergeTwoDevices();

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Reader> m_reader;
    QList<Row> m_all;
    QSet<DeviceId> m_department;
    DeviceId m_merged = 0;
};

void TestEventWindows::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    mergeTwoDevices();
    QList<Event> events = Traffic(7).events(4000);
    // A source whose clock has only seconds, and one moment told again and again.
    for (int i = 0; i < 900; ++i) {
        const QString id = u"burst/%1"_s.arg(i);
        const UtcMicros at = kMonday + kDay - (i % 3 == 0 ? 1 : 0);
        events << (i % 5 == 0 ? detection(id, at, "192.168.1.9", "203.0.113.9", ThreatKind::Exploit,
                                    Disposition::Blocked)
                              : flow(id, at, "192.168.1.9", "203.0.113.9", 10, 20));
    }
    VERIFY_OK(m_office->write(events));
    m_office->source = u"edr-1"_s;
    for (Event &event : events)
        event.identity.clear();
    VERIFY_OK(m_office->write(events.mid(0, 700)));
    m_reader = m_office->reader();
    const auto devices = m_reader->devices();
    for (const DeviceRecord &device : devices->mid(0, 5)) {
        DeviceEdit edit;
        edit.id = device.id;
        edit.department = u"Accounts"_s;
        VERIFY_OK(m_office->store->editDevice(edit));
        m_department << device.id;
    }
    m_all = everything(*m_office->raw());
    QVERIFY(m_all.size() > 5500);
}

/// The agent's device, known by name, turns out to be the one the UTM knows by its address.
void TestEventWindows::mergeTwoDevices()
{
    QList<Event> early;
    for (int i = 0; i < 60; ++i)
        early << flow(
            u"early/%1"_s.arg(i), kMonday + i * kMinute * 20, "192.168.1.3", "203.0.113.9", 7, 1);
    for (int i = 0; i < 9; ++i)
        early << detection(u"found/%1"_s.arg(i), kMonday + i * 2 * kHour, "192.168.1.3",
            "203.0.113.9", ThreatKind::Malware, Disposition::Allowed);
    VERIFY_OK(m_office->write(early));
    DeviceReport agent;
    agent.hint = {u"edr-1/003"_s, {}, u"keiri-pc03"_s, {}};
    agent.isAgent = true;
    agent.agentState = DeviceReport::AgentState::Active;
    agent.seen = kMonday;
    VERIFY_OK(m_office->report({agent}));
    agent.hint.ip = ip("192.168.1.3");
    VERIFY_OK(m_office->report({agent}));
    const auto db = m_office->raw();
    m_merged = db->number("SELECT merged_into FROM device WHERE merged_into != 0").value_or(0);
    QVERIFY2(m_merged != 0, "no device was merged");
}

QList<qint64> TestEventWindows::expected(const EventFilter &filter) const
{
    QList<qint64> ids;
    for (const Row &row : m_all) {
        if (isWanted(row, filter, m_department))
            ids << row.id;
    }
    return ids;
}

void TestEventWindows::windows_data()
{
    QTest::addColumn<EventFilter>("filter");
    const auto row = [this](const char *name, auto change) {
        EventFilter filter;
        change(filter);
        QTest::newRow(name) << filter;
        filter.period = {kMonday + 5 * kHour + 1, kMonday + kDay};
        QTest::addRow("%s, in a period", name) << filter;
    };
    row("everything", [](EventFilter &) {});
    row("what matters", [](EventFilter &f) { f.notableOnly = true; });
    row("connections", [](EventFilter &f) { f.kinds = {EventKind::Flow}; });
    row("two kinds", [](EventFilter &f) { f.kinds = {EventKind::Name, EventKind::Mail}; });
    row("stopped", [](EventFilter &f) { f.disposition = Disposition::Blocked; });
    row("severe", [](EventFilter &f) { f.leastSeverity = Severity::High; });
    row("one device", [](EventFilter &f) { f.device = 7; });
    row("a merged device", [this](EventFilter &f) { f.device = m_merged; });
    row("what matters of a merged device", [this](EventFilter &f) {
        f.device = m_merged;
        f.notableOnly = true;
    });
    row("department", [](EventFilter &f) { f.department = u"Accounts"_s; });
    row("no such department", [](EventFilter &f) { f.department = u"Nowhere"_s; });
    row("source", [](EventFilter &f) { f.sourceId = u"edr-1"_s; });
    row("no such source", [](EventFilter &f) { f.sourceId = u"edr-9"_s; });
    row("service", [](EventFilter &f) { f.service = u"bigbox"_s; });
    row("service of a department", [](EventFilter &f) {
        f.service = u"sendoff"_s;
        f.department = u"Accounts"_s;
    });
    row("search", [](EventFilter &f) { f.search = u"cdn.ex"_s; });
    row("search of two letters", [](EventFilter &f) { f.search = u"dn"_s; });
    row("search for a rule", [](EventFilter &f) { f.search = u"rule 2003"_s; });
    row("all at once", [](EventFilter &f) {
        f.search = u"rule"_s;
        f.notableOnly = true;
        f.disposition = Disposition::Blocked;
        f.leastSeverity = Severity::Unknown;
        f.department = u"Accounts"_s;
        f.sourceId = u"utm-1"_s;
    });
}

void TestEventWindows::windows()
{
    QFETCH(EventFilter, filter);
    const QList<qint64> all = expected(filter);
    const bool none = QByteArray(QTest::currentDataTag()).startsWith("no such");
    QVERIFY(none ? all.isEmpty() : all.size() > 3);
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        // From a row of the list, from a number between two, from beyond either end.
        const Row &at = m_all[qsizetype(random() % size_t(m_all.size()))];
        const qint64 border = round == 0 ? 0 : round == 1 ? 1 : at.id + qint64(random() % 3) - 1;
        filter.limit = 1 + int(random() % 150);
        filter.beforeId = border;
        filter.afterId = 0;
        const auto first = border == 0
            ? all.begin()
            : std::find_if(all.begin(), all.end(), [border](qint64 id) { return id < border; });
        const QList<qint64> older(
            first, first + std::min<qsizetype>(filter.limit, all.end() - first));
        auto page = m_reader->events(filter);
        VERIFY_OK(page);
        QCOMPARE(idsOf(*page), older);
        QCOMPARE(page->more, first + older.size() != all.end());
        if (border == 0)
            continue;
        std::swap(filter.beforeId, filter.afterId);
        const auto last =
            std::find_if(all.begin(), all.end(), [border](qint64 id) { return id <= border; });
        const qsizetype count = std::min<qsizetype>(filter.limit, last - all.begin());
        page = m_reader->events(filter);
        VERIFY_OK(page);
        QCOMPARE(idsOf(*page), QList<qint64>(last - count, last));
        QCOMPARE(page->more, last - count != all.begin());
    }
}

void TestEventWindows::directory_data()
{
    windows_data();
}

void TestEventWindows::directory()
{
    QFETCH(EventFilter, filter);
    const QList<qint64> all = expected(filter);
    const auto directory = m_reader->eventDirectory(filter);
    VERIFY_OK(directory);
    // So few rows are counted where no roll-up tells.
    QVERIFY(directory->exact);
    QCOMPARE(directory->total, all.size());
    QVERIFY(std::is_sorted(directory->hours.begin(), directory->hours.end(),
        [](const auto &a, const auto &b) { return a.hour > b.hour; }));
    QSet<qint64> hours;
    for (const auto &hour : directory->hours)
        hours << hour.hour;
    for (const Row &row : std::as_const(m_all)) {
        if (isWanted(row, filter, m_department))
            QVERIFY2(hours.contains(row.time / kHour), qPrintable(QString::number(row.id)));
    }
    QCOMPARE(directory->services, QStringList({u"bigbox"_s, u"sendoff"_s}));
}

/// A question ends after so many rows; going on from where it ended finds the same list.
void TestEventWindows::boundedLooking()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(9).events(3000)));
    const auto raw = office.raw();
    // As if each hour held far more than one question looks at.
    QVERIFY(raw->exec("UPDATE source_hour SET records = records * 20000"));
    const auto reader = office.reader();
    EventFilter filter;
    filter.disposition = Disposition::Blocked; // leaves no trace
    filter.sourceId = u"utm-1"_s; // told by no roll-up together
    filter.kinds = {EventKind::Flow};
    QList<qint64> all;
    for (const Row &row : everything(*raw)) {
        if (isWanted(row, filter, {}))
            all << row.id;
    }
    QVERIFY(all.size() > 50);
    QList<qint64> older;
    int questions = 0;
    for (bool more = true; more; ++questions) {
        const auto page = reader->events(filter);
        VERIFY_OK(page);
        older += idsOf(*page);
        more = page->reachedId != 0;
        QVERIFY(!more || filter.beforeId == 0 || page->reachedId < filter.beforeId);
        filter.beforeId = page->reachedId;
    }
    QCOMPARE(older, all);
    QVERIFY(questions > 10);
    filter.beforeId = 0;
    filter.afterId = 1;
    QList<qint64> newer;
    for (bool more = true; more;) {
        const auto page = reader->events(filter);
        VERIFY_OK(page);
        newer = idsOf(*page) + newer;
        more = page->reachedId != 0;
        filter.afterId = page->reachedId;
    }
    QCOMPARE(newer, all);
    filter.afterId = 0;
    filter.limit = 40;
    QCOMPARE(idsOf(*reader->eventsPatiently(filter)), all.first(40));
    const auto directory = reader->eventDirectory(filter);
    QVERIFY(!directory->exact); // too many to count, and it says so
}

/// What comes in above leaves the windows below as they were.
void TestEventWindows::arrivalsMoveNothing()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(11).events(1000)));
    const auto reader = office.reader();
    EventFilter filter;
    filter.limit = 50;
    const auto top = reader->events(filter);
    QCOMPARE(top->newestId, top->rows.first().id);
    filter.beforeId = top->rows.last().id;
    const auto before = idsOf(*reader->events(filter));
    VERIFY_OK(office.write(Traffic(12, kMonday + 3 * kDay).events(300)));
    QCOMPARE(idsOf(*reader->events(filter)), before);
    filter.beforeId = 0;
    filter.afterId = top->rows.first().id;
    filter.limit = 1000;
    const auto fresh = reader->events(filter);
    QVERIFY(fresh->rows.size() >= 300);
    QVERIFY(!fresh->more);
}

void TestEventWindows::expiredRowsAreNotCounted()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(13).events(2000)));
    const Retention retention{1, 13, 0};
    qint64 deleted = 0;
    do
        deleted = office.store->expire(retention, kMonday + 32 * kDay, 5000).value();
    while (deleted > 0);
    const auto rows = everything(*office.raw());
    const auto directory = office.reader()->eventDirectory({});
    QVERIFY(rows.size() > 500 && rows.size() < 1500);
    QCOMPARE(directory->total, rows.size());
    EventFilter filter;
    filter.limit = 10'000;
    QCOMPARE(office.reader()->events(filter)->rows.size(), rows.size());
    filter.disposition = Disposition::Blocked;
    const auto stopped = std::count_if(rows.begin(), rows.end(),
        [](const Row &row) { return row.disposition == Disposition::Blocked; });
    QCOMPARE(office.reader()->events(filter)->rows.size(), stopped);
}

QTEST_GUILESS_MAIN(TestEventWindows)
#include "tst_event_windows.moc"
