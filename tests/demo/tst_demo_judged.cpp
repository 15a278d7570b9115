// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "demo_client.h"
#include "demo_poller.h"
#include "models/judgement/explain.h"
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
    void quietOfficeHasNothingToDo_data();
    void quietOfficeHasNothingToDo();

private:
    struct Watched
    {
        RiskAssessment risk;
        HomeSnapshot home;
    };
    std::optional<Watched> watch(const DemoOptions &options);
    Result<void> fill(const DemoOffice &office, EventStore &store, Reader &reader, UtcMicros now);

    QTemporaryDir m_folder;
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

std::optional<TestDemoJudged::Watched> TestDemoJudged::watch(const DemoOptions &options)
{
    DemoOffice office(options);
    StoreOptions opening;
    opening.file = m_folder.filePath(u"%1-%2.sqlite"_s.arg(options.quiet).arg(options.now));
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
    const ReportContext context{office.office(), office.contract(), options.now, m_calendar};
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
