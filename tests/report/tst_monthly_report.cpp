// SPDX-License-Identifier: GPL-3.0-or-later
// The month's figures against what was put into the store, and what the paper may claim.
#include "models/judgement/risk_score.h"
#include "models/report/ipa_threats.h"
#include "tests/report/report_office.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMB = ReportOffice::kMB;

MonthlySummary monthOf(const ReportOffice &office, const QDate &month)
{
    auto summary = monthlySummary(*office.reader(), month, office.context());
    return summary ? std::move(summary).value() : MonthlySummary();
}

const QDate kNovember(2026, 11, 1);
const QDate kOctober(2026, 10, 1);

} // namespace

class TestMonthlyReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quietMonth();
    void runningMonthIsMarked();
    void monthWithoutRecordsIsNotCalledGood();
    void troubleIsNamedAndAsked();
    void handledTroubleStaysInThePaper();
    void lastMonthStandsBeside();
    void gapsAreStated();
    void laterDevicesAreNotInThePaper();
    void claimsNoMoreThanIsKnown();
    void silenceOfTheEdrIsNoGoodNews();
    void threatsOf2024();
    void lateBeginningIsStated();
    void gravestIsAskedFirst();
};

void TestMonthlyReport::quietMonth()
{
    ReportOffice office;
    office.liveQuietly();
    const MonthlySummary october = monthOf(office, kOctober);
    QVERIFY(october.complete);
    QCOMPARE(october.month, kOctober);
    QCOMPARE(october.level, RiskLevel::None);
    QCOMPARE(october.needingAction.now, 0.0);
    QCOMPARE(october.blocked.now, 31.0 * 3);
    QCOMPARE(october.blocked.before, 3.0 * 3); // the last three days of September
    QVERIFY(october.asks.isEmpty());
    QVERIFY(october.risky.isEmpty());
    QVERIFY(october.verdict.startsWith(u"All right"_s));
    QCOMPARE(october.attackDays.size(), 31);
    QCOMPARE(october.devicesKnown, 3);
    QVERIFY(october.unknownDevices.isEmpty() && october.outOfSupport.isEmpty());
    int workdays = 0;
    for (QDate day = kOctober; day < kNovember; day = day.addDays(1))
        workdays += office.calendar.isWorkday(day) ? 1 : 0;
    QCOMPARE(october.cloud.bytesOut(), workdays * 15 * kMB);
}

void TestMonthlyReport::runningMonthIsMarked()
{
    ReportOffice office;
    office.liveQuietly();
    const MonthlySummary november = monthOf(office, QDate(2026, 11, 17));
    QVERIFY(!november.complete);
    QCOMPARE(november.period.to, office.now + 1);
    QCOMPARE(november.blocked.now, 24.0 * 3);
    QCOMPARE(november.watchedShare.now, 1.0);
}

void TestMonthlyReport::monthWithoutRecordsIsNotCalledGood()
{
    ReportOffice office;
    const MonthlySummary empty = monthOf(office, kOctober);
    QVERIFY(!empty.verdict.isEmpty());
    QVERIFY(!empty.verdict.contains(u"right"_s));
    QCOMPARE(empty.blocked.before, -1.0);
    QCOMPARE(empty.needingAction.before, -1.0);
    QCOMPARE(empty.watchedShare.before, -1.0);
    for (const ThreatStanding &threat : empty.threats)
        QVERIFY2(threat.mark != ThreatStanding::Mark::Good, qPrintable(threat.evidence));
}

void TestMonthlyReport::troubleIsNamedAndAsked()
{
    ReportOffice office;
    office.liveQuietly();
    office.reportAgents(u"Microsoft Windows 10 Pro"_s, u"10.0.19045.6456"_s);
    office.write(
        {office.flow(2, office.at("2026-11-18T23:10:00+09:00"), "39.gigafile.nu", 340 * kMB),
            office.detection(1, office.at("2026-11-20T14:00:00+09:00"),
                ThreatKind::CommandAndControl, Disposition::Allowed),
            office.detection(2, office.at("2026-11-20T14:00:00+09:00"), ThreatKind::Phishing,
                Disposition::Allowed)});
    const MonthlySummary november = monthOf(office, kNovember);
    QCOMPARE(november.needingAction.now, 4.0);
    QVERIFY(november.level >= RiskLevel::High);
    QVERIFY(november.verdict.startsWith(u"Danger"_s));
    QVERIFY(november.verdictDetail.contains(u"not stopped: 2."_s));
    QCOMPARE(november.asks.size(), 3);
    QVERIFY(november.asks.first().text.contains(u"経理-PC01"_s));
    QCOMPARE(november.asks.first().who, u"経理課"_s);
    QVERIFY(!november.asks.last().who.isEmpty()); // the service, for the management
    QCOMPARE(november.asksMore, 2); // four findings and the service
    QCOMPARE(november.outOfSupport.size(), 1);
    QCOMPARE(november.outOfSupport.first().system, u"Windows 10 22H2"_s);
    QCOMPARE(november.outOfSupport.first().ended, QDate(2025, 10, 14));
    QCOMPARE(november.risky.size(), 3);
    QCOMPARE(november.risky.first().device, u"経理-PC01"_s);
    QVERIFY(november.risky.first().scoreBefore >= 0 && november.risky.first().scoreBefore < 10);
    QVERIFY(!november.risky.first().reasons.isEmpty());
}

void TestMonthlyReport::handledTroubleStaysInThePaper()
{
    ReportOffice office;
    office.liveQuietly();
    office.write({office.detection(1, office.at("2026-11-20T14:00:00+09:00"),
        ThreatKind::CommandAndControl, Disposition::Allowed)});
    const QString finding = u"c2_contact:%1"_s.arg(office.idOf(1));
    QVERIFY(office.store->decideFinding({finding, FindingState::Handled, {}, office.now}));
    const MonthlySummary november = monthOf(office, kNovember);
    QCOMPARE(november.needingAction.now, 1.0);
    QCOMPARE(november.risky.size(), 1);
    QVERIFY(november.asks.isEmpty());
    QVERIFY(november.verdict.startsWith(u"All right: 1"_s));
    QCOMPARE(november.level, RiskLevel::None);
}

void TestMonthlyReport::lastMonthStandsBeside()
{
    ReportOffice office;
    office.liveQuietly();
    office.write({office.detection(2, office.at("2026-10-20T14:00:00+09:00"),
                      ThreatKind::CommandAndControl, Disposition::Allowed),
        office.detection(
            2, office.at("2026-11-20T14:00:00+09:00"), ThreatKind::Malware, Disposition::Blocked)});
    const MonthlySummary november = monthOf(office, kNovember);
    QCOMPARE(november.needingAction.now, 0.0);
    QCOMPARE(november.needingAction.before, 1.0);
    QCOMPARE(november.blocked.before, 31.0 * 3);
    QCOMPARE(november.blocked.now, 24.0 * 3 + 1);
    QCOMPARE(november.risky.size(), 1);
    QVERIFY(november.risky.first().scoreBefore > november.risky.first().score);
    QCOMPARE(november.departments.size(), 1);
    QVERIFY(november.departments.first().scoreWorstBefore >= 70);
}

void TestMonthlyReport::gapsAreStated()
{
    ReportOffice office;
    office.liveQuietly();
    // Two days of silence: the proofs of the quiet month end here.
    office.now = office.at("2026-11-26T15:00:00+09:00");
    office.answer(office.now - kMinute);
    const MonthlySummary november = monthOf(office, kNovember);
    QVERIFY(november.watch.share() > 0.5 && november.watch.share() < 0.65);
    QVERIFY(!november.watch.gaps.isEmpty());
    QVERIFY(november.verdictDetail.contains(u"Only 5"_s));
}

void TestMonthlyReport::laterDevicesAreNotInThePaper()
{
    ReportOffice office;
    office.liveQuietly();
    Event stranger = office.flow(1, office.at("2026-11-19T10:00:00+09:00"), "example.com", 1000);
    stranger.device = {};
    stranger.device.mac = u"00:00:5e:00:53:77"_s;
    stranger.srcIp = stranger.device.ip = office.ip(u"192.168.10.77"_s);
    office.write({stranger});
    QCOMPARE(monthOf(office, kNovember).unknownDevices.size(), 1);
    QCOMPARE(monthOf(office, kOctober).unknownDevices.size(), 0);
    QCOMPARE(monthOf(office, kOctober).departments.size(), 1);
}

void TestMonthlyReport::claimsNoMoreThanIsKnown()
{
    ReportOffice office;
    office.liveQuietly();
    const MonthlySummary november = monthOf(office, kNovember);
    QCOMPARE(november.threats.size(), 10);
    // The list of its own time, and the other one by its year.
    QCOMPARE(november.threatsYear, 2026);
    QCOMPARE(november.threatTables.size(), 2);
    QCOMPARE(november.threatTables[0].year, 2026);
    QCOMPARE(november.threatTables[0].threats[2].title, november.threats[2].title);
    QCOMPARE(november.threatTables[1].year, 2024);
    QVERIFY(november.threatTables[1].threats[2].title != november.threats[2].title);
    QCOMPARE(rankingOf(QDate(2026, 1, 1)), IpaRanking::Year2026);
    QCOMPARE(rankingOf(QDate(2025, 12, 1)), IpaRanking::Year2024);
    for (int i = 0; i < 10; ++i) {
        const ThreatStanding &threat = november.threats.at(i);
        QCOMPARE(threat.rank, i + 1);
        QVERIFY(!threat.title.isEmpty() && !threat.evidence.isEmpty());
        // Partners, politics, floods and fraud by mail: nothing here can see them.
        if (i == 1 || i == 5 || i == 8 || i == 9)
            QCOMPARE(threat.mark, ThreatStanding::Mark::NotSeen);
        else
            QCOMPARE(threat.mark, ThreatStanding::Mark::Good);
    }
    OfficeFacts blind;
    const RiskAssessment nothing = assess(blind, office.calendar);
    for (const IpaRanking ranking : {IpaRanking::Year2024, IpaRanking::Year2026}) {
        const auto threats = threatStandings({blind, nothing, MonthlySummary()}, ranking);
        QCOMPARE(threats.size(), 10);
        QSet<QString> titles;
        for (const ThreatStanding &threat : threats) {
            QCOMPARE(threat.mark, ThreatStanding::Mark::NotSeen);
            QVERIFY(!threat.watched.isEmpty());
            titles.insert(threat.title);
        }
        QCOMPARE(titles.size(), 10);
    }
}

void TestMonthlyReport::silenceOfTheEdrIsNoGoodNews()
{
    ReportOffice office;
    office.liveQuietly();
    // The EDR was first heard in November; the connections of October came from a file.
    const MonthlySummary october = monthOf(office, kOctober);
    QCOMPARE(october.threats.at(0).mark, ThreatStanding::Mark::NotSeen);
    QCOMPARE(october.threats.at(7).mark, ThreatStanding::Mark::NotSeen);
    QCOMPARE(october.threats.at(4).mark, ThreatStanding::Mark::Good); // this the file does tell
    QCOMPARE(monthOf(office, kNovember).threats.at(0).mark, ThreatStanding::Mark::Good);
    Event heard = office.detection(
        1, office.at("2026-10-20T14:00:00+09:00"), ThreatKind::Scan, Disposition::Blocked);
    EventBatch batch;
    batch.sourceId = u"edr-1"_s;
    batch.events = {heard};
    office.write(batch);
    QCOMPARE(monthOf(office, kOctober).threats.at(0).mark, ThreatStanding::Mark::Good);
}

/// The table the scheme was made with: what is in both stands alike, what is not is judged too.
void TestMonthlyReport::threatsOf2024()
{
    ReportOffice office;
    office.liveQuietly();
    const MonthlySummary november = monthOf(office, kNovember);
    const OfficeFacts facts = [] {
        OfficeFacts watched;
        watched.networkWatched = true;
        return watched;
    }();
    const RiskAssessment nothing = assess(facts, office.calendar);
    const auto old = threatStandings({facts, nothing, november, true}, IpaRanking::Year2024);
    using enum ThreatStanding::Mark;
    QList<ThreatStanding::Mark> marks;
    for (const ThreatStanding &threat : old)
        marks << threat.mark;
    // Partners, fraud by mail and crime as a business can't be seen from here.
    QCOMPARE(marks, (QList{Good, NotSeen, Good, Good, Good, Good, Good, NotSeen, Good, NotSeen}));
    RiskAssessment left = nothing;
    Finding finding;
    finding.rule = finding.reason.rule = u"anonymous_transfer"_s;
    finding.reason.params = {{u"bytes"_s, 5'000'000}, {u"service"_s, u"Gofile"_s}};
    left.findings = {finding};
    const auto careless = threatStandings({facts, left, november, true}, IpaRanking::Year2024);
    QCOMPARE(careless.at(5).mark, Attention); // carelessness
    QCOMPARE(careless.at(2).mark, Attention); // insiders
    QVERIFY(careless.at(5).evidence.contains(u"Gofile"_s));
}

void TestMonthlyReport::lateBeginningIsStated()
{
    ReportOffice office;
    office.liveQuietly();
    const MonthlySummary november = monthOf(office, kNovember);
    QCOMPARE(november.watchedShare.now, 1.0);
    QCOMPARE(november.watchedSince, office.at("2026-11-22T00:00:00+09:00"));
    QVERIFY(november.partlyWatched && november.partlyWatchedBefore);
    office.now = office.at("2026-12-10T00:30:00+09:00");
    for (UtcMicros hour = office.at("2026-11-24T15:30:00+09:00"); hour <= office.now; hour += kHour)
        office.answer(hour);
    const MonthlySummary december = monthOf(office, QDate(2026, 12, 1));
    QCOMPARE(december.watchedSince, december.period.from);
    QVERIFY(!december.partlyWatched && december.partlyWatchedBefore);
}

void TestMonthlyReport::gravestIsAskedFirst()
{
    ReportOffice office;
    office.liveQuietly();
    office.reportAgents(u"Microsoft Windows 10 Pro"_s, u"10.0.19045.6456"_s);
    QList<Event> events{
        office.flow(2, office.at("2026-11-18T23:10:00+09:00"), "39.gigafile.nu", 340 * kMB)};
    for (int n = 1; n <= 3; ++n)
        events << office.detection(n, office.at("2026-11-20T14:00:00+09:00"),
            ThreatKind::CommandAndControl, Disposition::Allowed);
    office.write(events);
    const MonthlySummary november = monthOf(office, kNovember);
    QCOMPARE(november.asks.size(), 3);
    QStringList asked;
    for (const MonthlySummary::Ask &ask : november.asks)
        asked << ask.text;
    for (int n = 1; n <= 3; ++n)
        QVERIFY2(asked.join(u' ').contains(u"経理-PC0%1"_s.arg(n)), qPrintable(asked.join(u' ')));
    // All that asked for action, and the service to decide about, are counted.
    QCOMPARE(november.asks.size() + november.asksMore, int(november.needingAction.now) + 1);
}

QTEST_GUILESS_MAIN(TestMonthlyReport)
#include "tst_monthly_report.moc"
