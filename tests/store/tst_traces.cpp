// SPDX-License-Identifier: GPL-3.0-or-later
// Looking only where traces lead finds what looking at everything finds, whatever is searched for,
// at any depth, and after everything that can happen to a store.
#include "models/store/meta.h"
#include "models/store/trace_code.h"
#include "tests/store/traces_in_use.h"
#include "tests/store/version_one.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

void fill(TestOffice &office, quint32 seed)
{
    QList<Event> events = WordyEvents(seed).events(6000);
    for (int i = 0; i < 1500; ++i) // one moment: many stand in the second after it
        events[i].time = kMonday + 7 * kHour + 900'000;
    for (int i = 1500; i < 3500; ++i) // some hours in which most things are everywhere
        events[i].time = kMonday + 30 * kHour + i * 4 * kSecond;
    std::shuffle(events.begin() + 4000, events.end(), std::mt19937(seed)); // late ones
    // At first many at once, then few: in the end some traces stand in their place, some wait.
    int size = 700;
    for (int i = 0; i < events.size(); i += size) {
        size = i < 3500 ? 700 : 37;
        VERIFY_OK(office.write(events.mid(i, size)));
    }
    QVERIFY(waiting(office) > 0 && blocks(office) > 12);
}

/// Rows that stand behind their own time are found by their names and addresses.
void findDisplaced(const TestOffice &office)
{
    const auto raw = office.raw();
    const auto reader = office.reader();
    AddressBook addresses(*raw);
    int looked = 0;
    Statement rows(*raw,
        "SELECT flow.id, name.text, dst FROM flow JOIN name ON name.id = name"
        " WHERE drift > 100000 AND dst IS NOT NULL");
    for (rows.query(); rows.next(); ++looked) {
        for (const QString &search :
            {rows.text(1), addresses.address(rows.integer(2)).toString()}) {
            EventFilter filter;
            filter.search = search;
            filter.beforeId = rows.integer(0) + 1;
            filter.limit = 1;
            QCOMPARE(ask(*reader, filter), QList<qint64>{rows.integer(0)});
        }
    }
    QVERIFY(looked > 50);
}

} // namespace

class TestTraces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void code();
    void searchesFindWhatAScanFinds_data();
    void searchesFindWhatAScanFinds();
    void afterDevicesBecameOne();
    void afterRetention();
    void afterBeingMadeAnew();
    void olderStores();
    void littleIsLookedAt();
};

void TestTraces::code()
{
    const std::vector<quint32> entries{0, 1, 127, 128, 16'383, 16'384, 5'000'000, ~0U};
    std::vector<quint32> back;
    unpackTraces(packTraces(entries), back);
    QVERIFY(back == entries);
    unpackTraces(QByteArray("\xff\xff"), back); // cut off
    QVERIFY(back.empty());
    // Groups and inner numbers tell tokens apart.
    QSet<quint64> seen;
    for (quint32 token = 0; token <= kTokenMask; token += 37)
        seen << (quint64(traceGroup(token)) << 32 | traceInner(token));
    QCOMPARE(seen.size(), qsizetype(kTokenMask / 37 + 1));
}

void TestTraces::searchesFindWhatAScanFinds_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestTraces::searchesFindWhatAScanFinds()
{
    QFETCH(quint32, seed);
    TestOffice office;
    fill(office, seed);
    // Both ways of telling where something is are in use.
    const auto raw = office.raw();
    std::vector<quint32> entries;
    qint64 whole = 0;
    qint64 seconds = 0;
    auto &rows = raw->statement("SELECT places FROM trace");
    for (rows.query(); rows.next();) {
        unpackTraces(rows.bytes(0), entries);
        for (const quint32 entry : entries)
            ++((entry & kTraceSlotMask) == 0 ? whole : seconds);
    }
    qInfo("%lld everywhere, %lld seconds", whole, seconds);
    QVERIFY(whole > 30 && seconds > 1000);
    compare(office, seed + 100, 150);
    findDisplaced(office);
}

void TestTraces::afterDevicesBecameOne()
{
    TestOffice office;
    DeviceReport agent;
    agent.hint = {u"edr-1/003"_s, {}, u"keiri-pc03"_s, {}};
    agent.isAgent = true;
    agent.seen = kMonday;
    VERIFY_OK(office.report({agent}));
    fill(office, 4);
    agent.hint.ip = ip("192.168.10.7");
    VERIFY_OK(office.report({agent}));
    QVERIFY(office.raw()->number("SELECT count(*) FROM device WHERE merged_into != 0") > 0);
    compare(office, 104, 80);
}

void TestTraces::afterRetention()
{
    TestOffice office;
    fill(office, 5);
    const qint64 before = blocks(office);
    ExpiryPlan plan;
    plan.flowsBefore = kMonday + kDay;
    plan.recordsBefore = kMonday + kDay;
    while (office.store->expire(plan, 500).value() > 0)
        ;
    QVERIFY(blocks(office) < before - 4);
    compare(office, 105, 80);
}

void TestTraces::afterBeingMadeAnew()
{
    TestOffice office;
    fill(office, 6);
    const auto raw = office.raw();
    const qint64 before = blocks(office);
    raw->exec("DELETE FROM trace");
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(blocks(office), before);
    QCOMPARE(waiting(office), 0);
    compare(office, 106, 80);
}

/// Steps of the schema leave the traces to the writer; until it has come, all is looked at.
void TestTraces::olderStores()
{
    TestOffice office;
    fill(office, 7);
    const qint64 before = blocks(office);
    office.store.reset();
    {
        const auto raw = office.raw();
        raw->exec("DELETE FROM trace; DELETE FROM fresh_trace; UPDATE meta SET value = 1 WHERE key "
                  "= 'traces_due'");
        VERIFY_OK(raw->finish());
    }
    compare(office, 107, 60);
    office.reopen();
    QCOMPARE(blocks(office), before);
    compare(office, 108, 60);

    TestOffice old;
    old.store.reset();
    QFile::remove(old.file());
    QVERIFY(makeVersionOne(old.file(), {4000, 300}) != nullptr);
    old.reopen();
    QVERIFY(old.store != nullptr);
    const auto all = wordyRows(*old.raw());
    for (const QString &search : {u"news.example"_s, u"見積"_s, u"見積書"_s, u"user3"_s, u"tls"_s,
             u"203.0.113.7"_s, u"2001:db8:77::1"_s, u"Rule 2002"_s, u"bigbox"_s, u"none"_s}) {
        EventFilter filter;
        filter.search = search;
        filter.limit = 5000;
        const auto expected = scan(all, filter);
        QCOMPARE(ask(*old.reader(), filter), expected);
        QCOMPARE(expected.isEmpty(), search == u"none"_s);
    }
}

/// What stands in few seconds is found in one question, even where an hour holds more than is
/// looked at in ten.
void TestTraces::littleIsLookedAt()
{
    TestOffice office;
    fill(office, 8);
    QVERIFY(office
                .write({flow(u"r"_s, kMonday + kHour, "192.168.10.2", "198.51.100.77", 1, 1,
                    "seldom.example")})
                .ok());
    QVERIFY(office.raw()->exec("UPDATE source_hour SET records = records * 2000"));
    const auto reader = office.reader();
    for (const QString &search : {u"seldom.example"_s, u"198.51.100.77"_s, u"198.51.100"_s}) {
        EventFilter filter;
        filter.search = search;
        const auto page = reader->events(filter);
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->reachedId, 0);
        QCOMPARE(reader->eventDirectory(filter)->total, 1);
        QVERIFY(reader->eventDirectory(filter)->exact);
    }
    EventFilter nothing;
    nothing.search = u"is nowhere"_s;
    QCOMPARE(reader->events(nothing)->reachedId, 0);
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
