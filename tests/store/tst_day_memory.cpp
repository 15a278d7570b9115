// SPDX-License-Identifier: GPL-3.0-or-later
// A reader that remembers says what one just opened says, whatever was done to the store between.
#include "models/store/retention.h"
#include "tests/store/facts_in_words.h"
#include "tests/store/store_fixture.h"
#include "tests/store/version_one.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kMidnight = kMonday - 9 * kHour; // in Tokyo
const Period kWeek{kMidnight, kMidnight + 7 * kDay};

/// Empty, or where what the warm reader says is not what one just opened says.
QString difference(const TestOffice &office, const Reader &warm, const Period &period)
{
    const auto fresh = office.reader();
    const UtcMicros now = period.to - 1;
    const auto facts = warm.officeFacts(period, now);
    const auto others = fresh->officeFacts(period, now);
    const auto cloud = warm.cloudUsage(period);
    const auto otherCloud = fresh->cloudUsage(period);
    if (!facts || !others || !cloud || !otherCloud)
        return u"a question failed"_s;
    const QStringList differences{firstDifferentLine(told(*facts), told(*others)),
        firstDifferentLine(told(warm.assess(*facts)), told(assess(*others, OfficeCalendar()))),
        firstDifferentLine(told(*cloud), told(*otherCloud))};
    return differences.join(QString());
}

} // namespace

class TestDayMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAFreshReaderSays_data();
    void saysWhatAFreshReaderSays();
    void seesLateNamesAndRenames();
    void seesMergedDevices();
    void seesWhatIsOfNoDevice();
    void seesExpiryAndRebuild();
    void seesDecisionsAndEdits();
    void seesAnotherProcess();
    void seesMoreThanTheLogKeeps();
    void countsTheMomentAsked();
    void filledFromAnOlderStore();

private:
    static constexpr const char *kPc = "192.168.1.5";
    static Event upload(const QString &id, UtcMicros t, qint64 sent, const char *to)
    {
        return flow(id, t, kPc, "203.0.113.9", sent, 1, to);
    }
};

void TestDayMemory::saysWhatAFreshReaderSays_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("a few at a time") << 7;
    QTest::newRow("some at a time") << 90;
    QTest::newRow("whole days at a time") << 1500;
}

/// Random traffic of weeks, in any order, in batches of one size; months and weeks asked between.
void TestDayMemory::saysWhatAFreshReaderSays()
{
    QFETCH(int, batch);
    TestOffice office;
    QList<Event> events = Traffic(quint32(batch)).events(batch * 30);
    std::mt19937 random(11);
    for (Event &event : events) // over five weeks
        event.time += UtcMicros(random() % 35) * kDay - 28 * kDay;
    std::shuffle(events.begin(), events.end(), random);
    const auto warm = office.reader();
    const QList<Period> periods{
        kWeek, {kMidnight - 23 * kDay, kMonday + 3 * kHour}, {kMidnight - 30 * kDay, kMidnight}};
    for (qsizetype at = 0; at < events.size(); at += batch) {
        VERIFY_OK(office.write(events.mid(at, batch)));
        const Period &period = periods[at / batch % periods.size()];
        QCOMPARE(difference(office, *warm, period), QString());
    }
    for (const Period &period : periods)
        QCOMPARE(difference(office, *warm, period), QString());
    QVERIFY(!warm->cloudUsage(kWeek)->services.isEmpty());
}

/// A name told after its flow moves the flow to another service; the day is long past.
void TestDayMemory::seesLateNamesAndRenames()
{
    TestOffice office;
    Event nameless = flow(u"f"_s, kMonday, kPc, "203.0.113.9", 5000, 1);
    nameless.flowId = 77;
    VERIFY_OK(office.write({nameless, upload(u"g"_s, kMonday, 70, "nobody.example")}));
    const auto warm = office.reader();
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QCOMPARE(warm->cloudUsage(kWeek)->services.size(), 0);
    Event name = flow(u"n"_s, kMonday + kSecond, kPc, "203.0.113.9", 0, 0, "bigbox.example");
    name.kind = EventKind::Name;
    name.flowId = nameless.flowId;
    VERIFY_OK(office.write({name}));
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QCOMPARE(warm->cloudUsage(kWeek)->services.size(), 1);
    QCOMPARE(warm->cloudUsage(kWeek)->unclassifiedHosts.size(), 1);
}

/// One is known by its agent, the other by its address, until a report tells both.
void TestDayMemory::seesMergedDevices()
{
    TestOffice office;
    DeviceReport agent;
    agent.hint = {u"wazuh-1/003"_s, {}, u"keiri-pc03"_s, {}};
    agent.isAgent = true;
    agent.seen = kMonday;
    VERIFY_OK(office.report({agent}));
    const auto found = [](const QString &id, UtcMicros t) {
        return detection(id, t, kPc, "203.0.113.9", ThreatKind::Phishing, Disposition::Detected);
    };
    Event byAgent = found(u"b"_s, kMonday + kDay);
    byAgent.srcIp = byAgent.dstIp = {};
    byAgent.device = agent.hint;
    VERIFY_OK(office.write({byAgent, found(u"a"_s, kMonday), found(u"c"_s, kMonday + kDay),
        upload(u"1"_s, kMonday + 2 * kDay, 100, "bigbox.example")}));
    const auto warm = office.reader();
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QCOMPARE(warm->officeFacts(kWeek, kWeek.to)->devices.size(), 2);
    agent.hint.ip = ip(kPc);
    VERIFY_OK(office.report({agent}));
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QCOMPARE(warm->officeFacts(kWeek, kWeek.to)->devices.size(), 1);
    QCOMPARE(warm->cloudUsage(kWeek)->devices.size(), 1);
}

/// Mail to the office, knocks at the appliance: of no device of the ledger.
void TestDayMemory::seesWhatIsOfNoDevice()
{
    TestOffice office;
    const auto knock = [](const QString &id, UtcMicros t) {
        return detection(
            id, t, "203.0.113.9", "198.51.100.1", ThreatKind::Scan, Disposition::Blocked);
    };
    VERIFY_OK(office.write({knock(u"1"_s, kMonday), upload(u"2"_s, kMonday, 1, "bigbox.example")}));
    const auto warm = office.reader();
    QCOMPARE(difference(office, *warm, kWeek), QString());
    VERIFY_OK(office.write({knock(u"3"_s, kMonday + kHour)}));
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QCOMPARE(warm->officeFacts(kWeek, kWeek.to)->unattributed.first().count, 2);
}

void TestDayMemory::seesExpiryAndRebuild()
{
    TestOffice office;
    QList<Event> events = Traffic(3).events(400);
    for (qsizetype i = 0; i < 30; ++i)
        events << detection(u"x%1"_s.arg(i), kMonday + i * kHour, kPc, "203.0.113.9",
            ThreatKind::Malware, Disposition::Detected);
    VERIFY_OK(office.write(events));
    const auto warm = office.reader();
    QCOMPARE(difference(office, *warm, kWeek), QString());
    const auto count = [&warm] {
        qint64 detections = 0;
        const auto facts = warm->officeFacts(kWeek, kWeek.to);
        for (const DeviceFacts &device : facts->devices) {
            for (const DetectionGroup &group : device.detections)
                detections += group.count;
        }
        return detections;
    };
    const qint64 before = count();
    ExpiryPlan plan;
    plan.flowsBefore = plan.recordsBefore = kMonday + 12 * kHour;
    VERIFY_OK(office.store->expire(plan, 100'000));
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QVERIFY(count() < before);
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(difference(office, *warm, kWeek), QString());
    office.home = HomeNetworks::parse(u"203.0.113.0/24"_s).value();
    office.reopen(); // sums everything anew
    QCOMPARE(difference(office, *warm, kWeek), QString());
}

void TestDayMemory::seesDecisionsAndEdits()
{
    TestOffice office;
    VERIFY_OK(office.write({upload(u"1"_s, kMonday, 5'000'000, "sendoff.example"),
        upload(u"2"_s, kMonday + kDay, 9'000'000, "bigbox.example"),
        detection(u"3"_s, kMonday, kPc, "203.0.113.9", ThreatKind::CommandAndControl,
            Disposition::Detected)}));
    const auto warm = office.reader();
    QCOMPARE(difference(office, *warm, kWeek), QString());
    for (const Approval approval : {Approval::Forbidden, Approval::Approved}) {
        VERIFY_OK(office.store->decideService(u"bigbox"_s, approval, kMonday));
        QCOMPARE(difference(office, *warm, kWeek), QString());
        VERIFY_OK(office.store->decideService(u"sendoff"_s, approval, kMonday));
        QCOMPARE(difference(office, *warm, kWeek), QString());
    }
    DeviceEdit edit;
    edit.id = warm->devices()->first().id;
    edit.department = u"営業"_s;
    edit.standing = DeviceStanding::Managed;
    VERIFY_OK(office.store->editDevice(edit));
    QCOMPARE(difference(office, *warm, kWeek), QString());
    VERIFY_OK(office.store->decideFinding(
        {u"c2_contact:%1"_s.arg(edit.id), FindingState::Handled, {}, kMonday + kDay}));
    QCOMPARE(difference(office, *warm, kWeek), QString());
    SourceHealth health;
    health.id = u"wazuh-1"_s;
    health.role = SourceSettings::Role::Edr;
    health.state = SourceState::Ok;
    VERIFY_OK(office.store->recordHealth(health, kMonday));
    QCOMPARE(difference(office, *warm, kWeek), QString());
}

void TestDayMemory::seesAnotherProcess()
{
    TestOffice office;
    VERIFY_OK(office.write({upload(u"1"_s, kMonday, 100, "bigbox.example")}));
    const auto warm = office.reader();
    QCOMPARE(warm->cloudUsage(kWeek)->bytesOut(), 100);
    auto other = EventStore::open(office.options());
    VERIFY_OK(other);
    EventBatch batch;
    batch.sourceId = u"utm-2"_s;
    batch.events = {upload(u"2"_s, kMonday + kHour, 30, "bigbox.example")};
    VERIFY_OK(other.value()->write(batch));
    QCOMPARE(warm->cloudUsage(kWeek)->bytesOut(), 130);
    VERIFY_OK(office.write({upload(u"3"_s, kMonday + 2 * kHour, 4, "bigbox.example")}));
    QCOMPARE(warm->cloudUsage(kWeek)->bytesOut(), 134);
    QCOMPARE(difference(office, *warm, kWeek), QString());
}

/// A reader that was not asked for long, and writes of more parts than are told one by one.
void TestDayMemory::seesMoreThanTheLogKeeps()
{
    TestOffice office;
    VERIFY_OK(office.write({upload(u"0"_s, kMonday, 1, "bigbox.example")}));
    const auto warm = office.reader();
    QCOMPARE(difference(office, *warm, kWeek), QString());
    for (int i = 1; i <= 80; ++i)
        VERIFY_OK(office.write({upload(QString::number(i), kMonday + i * kHour, 10 * i,
            i % 3 ? "bigbox.example" : "nobody.example")}));
    QVERIFY(office.raw()->number("SELECT count(DISTINCT number) FROM change").value_or(-1) < 80);
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QList<Event> many;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray pc =
            "10.1." + QByteArray::number(i / 200) + '.' + QByteArray::number(1 + i % 200);
        many << flow(u"m%1"_s.arg(i), kMonday + i * kSecond, pc.constData(), "203.0.113.9", i, 1,
            ("host" + QByteArray::number(i) + ".example").constData());
    }
    VERIFY_OK(office.write(many));
    QVERIFY(office.raw()->number("SELECT count(*) FROM change").value_or(-1) < 1000);
    QCOMPARE(difference(office, *warm, kWeek), QString());
    Tidying tidying; // thins the hosts
    VERIFY_OK(office.store->tidy(tidying, kMonday + 30 * kDay, 5000));
    QVERIFY(office.raw()->number("SELECT count(*) FROM host_day").value_or(-1) < 1000);
    QCOMPARE(difference(office, *warm, kWeek), QString());
}

/// The same day up to one moment and to another, with records on both sides and between.
void TestDayMemory::countsTheMomentAsked()
{
    TestOffice office;
    const auto alert = [](const QString &id, UtcMicros t) {
        return detection(id, t, kPc, "203.0.113.9", ThreatKind::Malware, Disposition::Detected);
    };
    VERIFY_OK(office.write({alert(u"1"_s, kMonday + kHour), alert(u"2"_s, kMonday + 3 * kHour),
        upload(u"3"_s, kMonday + 2 * kHour, 40, "bigbox.example")}));
    const auto warm = office.reader();
    const auto countAt = [&warm](UtcMicros to) {
        const auto facts = warm->officeFacts({kMidnight, to}, to);
        const auto &groups = facts->devices.first().detections;
        return groups.isEmpty() ? 0 : groups.first().count;
    };
    QCOMPARE(countAt(kMonday + 4 * kHour), 2);
    QCOMPARE(countAt(kMonday + 2 * kHour), 1);
    QCOMPARE(countAt(kMonday), 0);
    QCOMPARE(countAt(kMonday + 5 * kHour), 2);
    VERIFY_OK(office.write({alert(u"4"_s, kMonday + 4 * kHour + 1)}));
    QCOMPARE(countAt(kMonday + 4 * kHour), 2);
    QCOMPARE(countAt(kMonday + 5 * kHour), 3);
}

/// A store that came from an older version has no marks: all of it counts as never touched.
void TestDayMemory::filledFromAnOlderStore()
{
    TestOffice office;
    office.store.reset();
    QVERIFY(QFile::remove(office.file()));
    VERIFY_OK(makeVersionOne(office.file(), {2000, 40})->finish());
    office.reopen();
    QVERIFY(office.store);
    const auto warm = office.reader();
    QCOMPARE(difference(office, *warm, kWeek), QString());
    QVERIFY(!warm->officeFacts(kWeek, kWeek.to)->devices.isEmpty());
    VERIFY_OK(office.write({upload(u"later"_s, kMonday, 12, "bigbox.example")}));
    QCOMPARE(difference(office, *warm, kWeek), QString());
}

QTEST_GUILESS_MAIN(TestDayMemory)
#include "tst_day_memory.moc"
