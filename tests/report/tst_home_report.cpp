// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens ask for, computed from a real store file.
#include "tests/report/report_office.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMB = ReportOffice::kMB;

HomeSnapshot homeOf(const ReportOffice &office)
{
    auto home = homeSnapshot(*office.reader(), office.sources, office.context());
    return home ? std::move(home).value() : HomeSnapshot();
}

} // namespace

class TestHomeReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyStoreIsAFirstRun();
    void quietDay();
    void quietIsNotSaidOfASilentAppliance();
    void staleAppliance();
    void contactIsAnAlarm();
    void weekIsShortAndNewestFirst();
    void cloudOfTheMonth();
    void nightlyUploadAsksForADecision();
    void riskOfAMonthLooksFromItsEnd();
    void devicesInLedgerOrder();
    void supportReadsOutTheWorst();
    void healthKnowsPatience_data();
    void healthKnowsPatience();
};

void TestHomeReport::emptyStoreIsAFirstRun()
{
    ReportOffice office;
    QVERIFY(office.store);
    office.sources.clear();
    const HomeSnapshot home = homeOf(office);
    QCOMPARE(home.state, DayState::FirstRun);
    QVERIFY(home.risky.isEmpty() && home.findings.isEmpty() && home.week.isEmpty());
    QCOMPARE(home.cloudDays.size(), 24);
    QVERIFY(!home.headline.isEmpty() && !home.cloudSentence.isEmpty());
}

void TestHomeReport::quietDay()
{
    ReportOffice office;
    office.liveQuietly();
    const HomeSnapshot home = homeOf(office);
    QCOMPARE(home.state, DayState::Quiet);
    QVERIFY2(home.subline.contains(u"UTM, EDR and 3"_s), qPrintable(home.subline));
    QCOMPARE(home.agents.reporting, 3);
    QCOMPARE(home.agents.silent + home.agents.missing, 0);
    QCOMPARE(home.devices.known, 3);
    QCOMPARE(home.devices.unknown, 0);
    QCOMPARE(home.devices.limit, 5);
    QCOMPARE(home.blockedThisMonth, 24 * 3);
    QCOMPARE(home.watch.share(), 1.0);
    QCOMPARE(home.departments.size(), 1);
    QCOMPARE(home.departments.first().devices, 3);
    for (const DeviceRisk &device : home.risky)
        QCOMPARE(device.level, RiskLevel::None);
    QVERIFY(home.findings.isEmpty());
    QVERIFY(!home.cloudUnusual);
}

void TestHomeReport::quietIsNotSaidOfASilentAppliance()
{
    ReportOffice office;
    office.liveQuietly();
    office.answer(office.now, SourceState::Unreachable);
    const HomeSnapshot home = homeOf(office);
    QCOMPARE(home.state, DayState::Blind);
    QCOMPARE(home.sources.first().state, SourceState::Unreachable);
    QVERIFY(home.headline.contains(u"UTM"_s));
}

void TestHomeReport::staleAppliance()
{
    ReportOffice office;
    office.liveQuietly();
    office.now += 4 * kMinute; // last answer five minutes ago, asked every minute
    const HomeSnapshot home = homeOf(office);
    QCOMPARE(home.state, DayState::Blind);
    QCOMPARE(home.sources.first().state, SourceState::Stale);
    QCOMPARE(home.sources.first().since, home.sources.first().lastOk);
}

void TestHomeReport::contactIsAnAlarm()
{
    ReportOffice office;
    office.liveQuietly();
    office.write({office.detection(1, office.at("2026-11-24T14:48:00+09:00"),
        ThreatKind::CommandAndControl, Disposition::Allowed)});
    const HomeSnapshot home = homeOf(office);
    QCOMPARE(home.state, DayState::Alarm);
    QVERIFY(home.headline.contains(u"経理-PC01"_s));
    QVERIFY(home.subline.contains(u"12 minute"_s));
    QCOMPARE(home.findings.size(), 1);
    QCOMPARE(home.findings.first().id, u"c2_contact:%1"_s.arg(office.idOf(1)));
    QCOMPARE(home.risky.first().device.name, u"経理-PC01"_s);
    QVERIFY(home.risky.first().score >= 70);
    // Once dealt with, the day is quiet again.
    FindingDecision done{home.findings.first().id, FindingState::Handled, {}, office.now};
    QVERIFY(office.store->decideFinding(done));
    QCOMPARE(homeOf(office).state, DayState::Quiet);
    QVERIFY(homeOf(office).findings.isEmpty());
}

void TestHomeReport::weekIsShortAndNewestFirst()
{
    ReportOffice office;
    office.liveQuietly();
    office.write({office.detection(1, office.at("2026-11-23T14:00:00+09:00"),
                      ThreatKind::CommandAndControl, Disposition::Allowed),
        office.detection(2, office.at("2026-11-20T14:00:00+09:00"), ThreatKind::Phishing,
            Disposition::Allowed)});
    SupportRequest request;
    request.kind = SupportKind::Rush;
    request.filed = office.at("2026-11-23T14:10:00+09:00");
    QVERIFY(office.store->fileRequest(request));
    const HomeSnapshot home = homeOf(office);
    QVERIFY(home.week.size() <= 8);
    QStringList texts;
    for (qsizetype i = 0; i < home.week.size(); ++i) {
        texts << home.week[i].text;
        QVERIFY(home.week[i].at <= office.now);
        if (i > 0)
            QVERIFY(home.week[i - 1].at >= home.week[i].at);
    }
    QCOMPARE(texts.filter(u"経理-PC01 talked to an attacker"_s).size(), 1);
    QCOMPARE(texts.filter(u"経理-PC02"_s).size(), 1);
    QCOMPARE(texts.filter(u"onsite help"_s).size(), 1);
    QVERIFY(texts.filter(u"stopped: 3"_s).size() >= 3);
    QVERIFY(texts.filter(u"joined"_s).isEmpty()); // they have been there from the first day
}

void TestHomeReport::cloudOfTheMonth()
{
    ReportOffice office;
    office.liveQuietly();
    const HomeSnapshot home = homeOf(office);
    QCOMPARE(home.cloudDays.size(), 24);
    QCOMPARE(home.cloudDays.first().day, QDate(2026, 11, 1));
    for (const HomeSnapshot::CloudDay &day : home.cloudDays) {
        QCOMPARE(day.workday, office.calendar.isWorkday(day.day));
        QCOMPARE(day.bytesOut, day.workday ? 15 * kMB : 0);
    }
}

void TestHomeReport::nightlyUploadAsksForADecision()
{
    ReportOffice office;
    office.liveQuietly();
    office.write(
        {office.flow(2, office.at("2026-11-18T23:10:00+09:00"), "39.gigafile.nu", 340 * kMB),
            office.flow(1, office.now - kHour, "contoso.sharepoint.com", kMB)});
    const auto cloud = cloudSnapshot(
        *office.reader(), office.calendar.month(QDate(2026, 11, 1)), office.context());
    QVERIFY(cloud);
    QCOMPARE(cloud->askAbout, u"gigafile"_s);
    QVERIFY2(cloud->question.contains(u"経理-PC02"_s), qPrintable(cloud->question));
    // Asked once: "later" holds for a month, a decision for good.
    QVERIFY(office.store->postponeService(u"gigafile"_s, office.now));
    const auto later = cloudSnapshot(
        *office.reader(), office.calendar.month(QDate(2026, 11, 1)), office.context());
    QVERIFY(later && later->askAbout.isEmpty() && later->question.isEmpty());
    const HomeSnapshot home = homeOf(office);
    QCOMPARE(home.state, DayState::Attention);
    QCOMPARE(home.findings.first().rule, u"unusual_upload"_s);
    QVERIFY(home.cloudUnusual);
    QVERIFY(office.store->decideService(u"gigafile"_s, Approval::Approved, office.now));
    QCOMPARE(homeOf(office).state, DayState::Quiet);
    // It is still more than usual, but nothing is left to decide.
    QVERIFY(!homeOf(office).cloudSentence.contains(u"for work"_s));
}

void TestHomeReport::riskOfAMonthLooksFromItsEnd()
{
    ReportOffice office;
    office.liveQuietly();
    office.write({office.detection(3, office.at("2026-10-20T14:00:00+09:00"),
        ThreatKind::CommandAndControl, Disposition::Allowed)});
    const auto october = riskSnapshot(*office.reader(), QDate(2026, 10, 15), office.context());
    QVERIFY(october);
    QVERIFY(october->assessment.devices.first().score >= 70);
    QCOMPARE(october->assessment.period, office.calendar.month(QDate(2026, 10, 1)));
    const auto lately = riskSnapshot(*office.reader(), QDate(), office.context());
    QVERIFY(lately);
    QCOMPARE(lately->assessment.devices.first().level, RiskLevel::None);
    QCOMPARE(lately->assessment.period.to, office.now + 1);
    const auto november = riskSnapshot(*office.reader(), QDate(2026, 11, 1), office.context());
    QCOMPARE(november->assessment.period.to, office.now + 1);
}

void TestHomeReport::devicesInLedgerOrder()
{
    ReportOffice office;
    office.liveQuietly();
    DeviceEdit edit;
    edit.id = office.idOf(3);
    edit.department = u"受付"_s;
    QVERIFY(office.store->editDevice(edit));
    Event stranger = office.flow(1, office.now - kHour, "example.com", 1000);
    stranger.device = {};
    stranger.device.mac = u"00:00:5e:00:53:77"_s;
    stranger.srcIp = stranger.device.ip = office.ip(u"192.168.10.77"_s);
    office.write({stranger});
    const auto devices = devicesSnapshot(*office.reader(), office.context());
    QVERIFY(devices);
    QCOMPARE(devices->devices.size(), 4);
    QVERIFY(devices->devices.last().device.department.isEmpty());
    QCOMPARE(devices->departments.size(), 2);
    QCOMPARE(devices->counts.unknown, 1);
    QCOMPARE(devices->counts.known, 3);
    QCOMPARE(homeOf(office).state, DayState::Attention); // whose is it?
}

void TestHomeReport::supportReadsOutTheWorst()
{
    ReportOffice office;
    office.liveQuietly();
    auto support = supportSnapshot(*office.reader(), office.context());
    QVERIFY(support);
    QVERIFY(support->findingId.isEmpty());
    QVERIFY(support->open); // a Tuesday at three
    office.write({office.detection(2, office.at("2026-11-20T14:00:00+09:00"), ThreatKind::Phishing,
                      Disposition::Allowed),
        office.detection(1, office.at("2026-11-18T14:00:00+09:00"), ThreatKind::CommandAndControl,
            Disposition::Allowed)});
    support = supportSnapshot(*office.reader(), office.context());
    QCOMPARE(support->findingId, u"c2_contact:%1"_s.arg(office.idOf(1)));
    const QString facts = support->facts.join(u'\n');
    for (const QString &told : {u"OT-20418"_s, u"経理-PC01"_s, u"192.168.10.21"_s})
        QVERIFY2(facts.contains(told), qPrintable(facts));
    office.now = office.at("2026-11-23T15:00:00+09:00"); // Labour Thanksgiving Day
    QVERIFY(!supportSnapshot(*office.reader(), office.context())->open);
    office.contract.weekends = true;
    QVERIFY(supportSnapshot(*office.reader(), office.context())->open);
    office.now = office.at("2026-11-24T18:00:00+09:00");
    QVERIFY(!supportSnapshot(*office.reader(), office.context())->open);
}

void TestHomeReport::healthKnowsPatience_data()
{
    QTest::addColumn<bool>("recorded");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("age"); // seconds since the last answer; asked every 60
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<int>("shown");
    using enum SourceState;
    const auto row = [](const char *name, bool recorded, SourceState state, qint64 age,
                         bool enabled, SourceState shown) {
        QTest::newRow(name) << recorded << int(state) << age << enabled << int(shown);
    };
    row("never answered", false, Never, 0, true, Never);
    row("fresh", true, Ok, 30, true, Ok);
    row("just in time", true, Ok, 240, true, Ok);
    row("late", true, Ok, 241, true, Stale);
    row("refused", true, Unauthorised, 30, true, Unauthorised);
    row("switched off", true, Ok, 9999, false, Disabled);
}

void TestHomeReport::healthKnowsPatience()
{
    QFETCH(bool, recorded);
    QFETCH(int, state);
    QFETCH(qint64, age);
    QFETCH(bool, enabled);
    QFETCH(int, shown);
    const UtcMicros now = ReportOffice::at("2026-11-24T15:00:00+09:00");
    SourceSettings source;
    source.id = u"utm-1"_s;
    source.name = u"UTM"_s;
    source.intervalSeconds = 60;
    source.enabled = enabled;
    SourceHealth health;
    health.id = source.id;
    health.name = u"an old name"_s;
    health.state = SourceState(state);
    health.lastOk = now - age * kSecond;
    const auto list = healthOf({source}, recorded ? QList{health} : QList<SourceHealth>(), now);
    QCOMPARE(list.size(), 1);
    QCOMPARE(int(list.first().state), shown);
    QCOMPARE(list.first().name, u"UTM"_s);
}

QTEST_GUILESS_MAIN(TestHomeReport)
#include "tst_home_report.moc"
