// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include "demo_client.h"
#include "demo_poller.h"
#include "models/domain/event_identity.h"
#include "models/judgement/explain.h"
#include "models/judgement/matters.h"
#include "models/report/home_report.h"
#include "models/store/reader.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

/// The story through the console's whole chain: HTTPS, sources, store, judge. What a person sees in
/// the end.
class TestDemoJudged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void casesStandUnderTheirOwnRule();
    void eachCaseIsOneFinding();
    void addressChangedInBetween();
    void quietOfficeHasNothingToDo_data();
    void quietOfficeHasNothingToDo();

private:
    struct Watched
    {
        RiskAssessment risk;
        HomeSnapshot home;
    };
    /// What comes besides, once all has been fetched.
    using Then = std::function<Result<void>(EventStore &, const Reader &)>;
    std::optional<Watched> watch(
        const DemoOptions &options, const Then &then = {}, UtcMicros later = 0);
    Result<void> fill(const DemoOffice &office, EventStore &store, Reader &reader, UtcMicros now);

    QTemporaryDir m_folder;
    int m_offices = 0;
    OfficeCalendar m_calendar;
};

/// What the demo's session does: one round of each source, the ledger, one more round.
Result<void> TestDemoJudged::fill(
    const DemoOffice &office, EventStore &store, Reader &reader, UtcMicros now)
{
    for (int index = 0; index < 2; ++index) {
        Poller poller(office, index);
        poller.written = &store;
        for (int i = 0; i < 2; ++i) {
            if (const auto done = poller.round(now); !done)
                return done;
        }
        const SourceSettings settings = office.sources().at(index);
        SourceHealth health;
        health.id = settings.id;
        health.kind = settings.kind;
        health.name = settings.name;
        health.role = settings.role;
        health.state = SourceState::Ok;
        health.lastOk = now;
        if (const auto kept = store.recordHealth(health, now); !kept)
            return kept;
    }
    const auto devices = reader.devices();
    if (!devices)
        return devices.error();
    for (const auto &line : office.ledger()) {
        for (const DeviceRecord &device : *devices) {
            DeviceEdit edit = line.edit;
            edit.id = device.id;
            if (!device.macs.contains(line.mac))
                continue;
            if (const auto kept = store.editDevice(edit); !kept)
                return kept;
        }
    }
    return {};
}

std::optional<TestDemoJudged::Watched> TestDemoJudged::watch(
    const DemoOptions &options, const Then &then, UtcMicros later)
{
    DemoOffice office(options);
    StoreOptions opening;
    opening.file = m_folder.filePath(u"%1.sqlite"_s.arg(++m_offices));
    opening.now = options.now;
    const auto store = EventStore::open(opening);
    if (!store || !office.start())
        return std::nullopt;
    const auto reader = Reader::open(opening.file, m_calendar);
    if (!reader)
        return std::nullopt;
    if (const auto filled = fill(office, **store, **reader, options.now); !filled) {
        qWarning().noquote() << filled.error().detail;
        return std::nullopt;
    }
    if (const auto done = then ? then(**store, **reader) : Result<void>(); !done) {
        qWarning().noquote() << done.error().detail;
        return std::nullopt;
    }
    const ReportContext context{
        office.office(), office.contract(), options.now + later, m_calendar};
    const auto risk = riskSnapshot(**reader, {}, context);
    const auto home = homeSnapshot(**reader, office.sources(), context);
    if (!risk || !home)
        return std::nullopt;
    return Watched{risk->assessment, *home};
}

void TestDemoJudged::casesStandUnderTheirOwnRule()
{
    const auto seen = watch({1, 40, fridayAfternoon(), false});
    QVERIFY(seen);
    QHash<QString, QString> first; // device → rule of its worst reason
    QSet<QString> quiet;
    for (const DeviceRisk &device : seen->risk.devices) {
        if (device.level == RiskLevel::None)
            quiet.insert(device.device.name);
        else
            first.insert(device.device.name, device.reasons.value(0).rule);
    }
    const QHash<QString, QString> expected{{u"検査-XP"_s, u"old_pc_infected"_s},
        {u"営業-PC05"_s, u"infected_elsewhere"_s}, {u"iPhone"_s, u"private_device_c2"_s},
        {u"経理-PC03"_s, u"unusual_upload"_s}, {u"受付-PC02"_s, u"agent_silent"_s},
        {u"受付-PC03"_s, u"unsupported_os"_s}, {u"受付-PC01"_s, u"mail_burst"_s}};
    QCOMPARE(first, expected);
    QCOMPARE(quiet.size(), 23); // 21 PCs, the NAS and the printer
    QCOMPARE(seen->risk.departments.size(), 6); // five, and the phone that belongs to none
    const auto isBurst = [](const Finding &f) { return f.rule == u"mail_burst" && f.device != 0; };
    QCOMPARE(std::count_if(seen->risk.findings.begin(), seen->risk.findings.end(), isBurst), 1);
    QCOMPARE(seen->home.state, DayState::Alarm);
    // The headline and the list begin with the same PC.
    QVERIFY2(seen->home.headline.contains(seen->risk.devices.first().device.name),
        qPrintable(seen->home.headline));
}

/// What asks for action: the cases, once each, on their own machine, and nothing else.
void TestDemoJudged::eachCaseIsOneFinding()
{
    const auto seen = watch({1, 40, fridayAfternoon(), false});
    QVERIFY(seen);
    QMultiHash<QString, QString> found; // device → rule
    for (const Finding &finding : seen->risk.findings) {
        if (finding.needsAction)
            found.insert(finding.deviceName, finding.rule);
    }
    const QMultiHash<QString, QString> expected{{u"検査-XP"_s, u"old_pc_infected"_s},
        {u"営業-PC05"_s, u"infected_elsewhere"_s}, {u"iPhone"_s, u"private_device_c2"_s},
        {u"経理-PC03"_s, u"unusual_upload"_s}, {u"受付-PC02"_s, u"agent_silent"_s},
        {u"受付-PC03"_s, u"unsupported_os"_s}, {u"受付-PC01"_s, u"mail_burst"_s}};
    QCOMPARE(found, expected);
    // A handful of matters out of all that was told; the rest was stopped and is only counted.
    QCOMPARE(mattersToDo(seen->risk.findings).size(), expected.size());
    QVERIFY2(seen->home.blockedThisMonth > 10 * expected.size(),
        qPrintable(QString::number(seen->home.blockedThisMonth)));
}

namespace {

/// A machine, known by its address alone, talks to an attacker's server.
Event contact(const QString &id, UtcMicros time, const IpAddress &from)
{
    Event event;
    event.kind = EventKind::Detection;
    event.time = time;
    event.identity = eventIdentity("moved", id.toUtf8());
    event.srcIp = from;
    event.dstIp = *IpAddress::parse(u"203.0.113.66"_s);
    event.threat = ThreatKind::CommandAndControl;
    event.severity = Severity::High;
    event.disposition = Disposition::Detected;
    event.ruleId = u"4711"_s;
    event.title = u"MADE Botnet"_s;
    return event;
}

DeviceReport lease(const DeviceRecord &device, const QString &address, UtcMicros at)
{
    DeviceReport report;
    report.hint.mac = device.macs.value(0);
    report.hint.hostname = device.hostname;
    report.hint.ip = *IpAddress::parse(address);
    report.seen = at;
    return report;
}

} // namespace

/// One PC calls from its address, then two PCs swap theirs, and it goes on calling from the
/// other's: one finding, on that PC, and none on the other.
void TestDemoJudged::addressChangedInBetween()
{
    const UtcMicros now = fridayAfternoon();
    QString caller, other;
    const auto seen = watch(
        {1, 12, now, true},
        [&](EventStore &store, const Reader &reader) {
            const auto devices = reader.devices();
            if (!devices)
                return Result<void>(devices.error());
            QList<DeviceRecord> pcs;
            for (const DeviceRecord &device : *devices) {
                if (device.isClient && !device.macs.isEmpty() && device.expectsAgent)
                    pcs << device;
            }
            caller = pcs.value(0).name;
            other = pcs.value(1).name;
            const QString first = pcs.value(0).ips.value(0), second = pcs.value(1).ips.value(0);
            EventBatch batch;
            batch.sourceId = u"moved"_s;
            batch.events = {contact(u"a"_s, now + 10 * kMinute, *IpAddress::parse(first))};
            const auto before = store.write(batch);
            batch.events.clear();
            batch.devices = {lease(pcs[0], second, now + kHour), lease(pcs[1], first, now + kHour)};
            const auto moved = store.write(batch);
            batch.devices.clear();
            batch.events = {contact(u"b"_s, now + 2 * kHour, *IpAddress::parse(second))};
            const auto after = store.write(batch);
            for (const auto *written : {&before, &moved, &after}) {
                if (!*written)
                    return Result<void>(written->error());
            }
            return Result<void>();
        },
        3 * kHour);
    QVERIFY(seen);
    QVERIFY(!caller.isEmpty() && !other.isEmpty());
    QStringList needing;
    for (const Finding &finding : seen->risk.findings) {
        if (finding.needsAction)
            needing << finding.deviceName + u' ' + finding.rule;
        if (finding.rule == u"c2_contact")
            QCOMPARE(finding.reason.count, 2);
    }
    QCOMPARE(needing, QStringList{caller + u" c2_contact"_s});
    QCOMPARE(seen->risk.devices.first().device.name, caller);
}

void TestDemoJudged::quietOfficeHasNothingToDo_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("afternoon") << u"2026-11-20T06:30:00Z"_s;
    QTest::newRow("holiday, another seed") << u"2026-11-23T02:00:00Z"_s;
    QTest::newRow("before work") << u"2026-11-23T22:40:00Z"_s;
}

void TestDemoJudged::quietOfficeHasNothingToDo()
{
    QFETCH(QString, now);
    const UtcMicros at = fromRfc3339(now);
    const auto seen = watch({quint32(at / kDay), 12, at, true});
    QVERIFY(seen);
    QCOMPARE(seen->risk.devices.size(), 29);
    for (const DeviceRisk &device : seen->risk.devices)
        QVERIFY2(device.level == RiskLevel::None, qPrintable(device.device.name));
    for (const Finding &finding : seen->risk.findings)
        QVERIFY2(!finding.needsAction, qPrintable(finding.id));
    QCOMPARE(seen->home.state, DayState::Quiet);
    QCOMPARE(seen->home.agents.reporting, 27);
    QVERIFY(seen->home.blockedThisMonth > 50); // and still something to be glad of
}

QTEST_GUILESS_MAIN(TestDemoJudged)
#include "tst_demo_judged.moc"
