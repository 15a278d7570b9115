// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

#include "made_facts.h"
#include "models/judgement/findings.h"
#include "models/judgement/risk_score.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

Reason madeReason(int weight, Disposition disposition)
{
    Reason reason;
    reason.rule = QString::number(weight);
    reason.points = weight;
    reason.disposition = disposition;
    return reason;
}

QList<Reason> randomReasons(QRandomGenerator &random)
{
    QList<Reason> reasons;
    const int n = random.bounded(0, 15);
    for (int i = 0; i < n; ++i)
        reasons << madeReason(random.bounded(1, 99), Disposition(random.bounded(0, 4)));
    return reasons;
}

int sumOf(const QList<Reason> &reasons)
{
    return std::accumulate(reasons.begin(), reasons.end(), 0,
        [](int sum, const Reason &reason) { return sum + reason.points; });
}

} // namespace

class TestRiskScore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesAddUpAndStayBelowAHundred();
    void oneMoreReasonNeverLowersTheScore();
    void oneReasonIsItsOwnWeight();
    void aboveNinetyTheScaleIsTighter();
    void weightsAreElastics();
    void importanceCountsOnTheOdds_data();
    void importanceCountsOnTheOdds();
    void agesFadeAsTold_data();
    void agesFadeAsTold();
    void statesDoNotFade();
    void stoppedStaysBelowWhateverTheMachineIsWorth();
    void blockedOnesShareACap();
    void hintsStayQuiet();
    void sixThousandScansDontOutrankOneContact();
    void worstDeviceFirstAndUnwatchedNamed();
    void departments();
    void handledFindingRestsUntilNewRecords();
    void acceptedRiskStillCounts();
    void acceptedUntilADay();
    void shareOfAFindingIsItsReasons();
};

void TestRiskScore::sharesAddUpAndStayBelowAHundred()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 2000; ++round) {
        QList<Reason> reasons = randomReasons(random);
        const auto n = reasons.size();
        const int score = scoreReasons(reasons);
        QCOMPARE(reasons.size(), n);
        QCOMPARE(sumOf(reasons), score);
        QVERIFY(score >= 0 && score < 100);
        for (qsizetype i = 1; i < reasons.size(); ++i)
            QVERIFY(reasons[i - 1].points >= reasons[i].points);
    }
}

void TestRiskScore::oneMoreReasonNeverLowersTheScore()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QList<Reason> few = randomReasons(random);
        QList<Reason> more = few;
        more << madeReason(random.bounded(1, 99), Disposition(random.bounded(0, 4)));
        QVERIFY(scoreReasons(more) >= scoreReasons(few));
    }
}

void TestRiskScore::oneReasonIsItsOwnWeight()
{
    for (int weight = 6; weight <= 90; ++weight) {
        QList<Reason> reasons{madeReason(weight, Disposition::Allowed)};
        QCOMPARE(scoreReasons(reasons), weight);
    }
    QList<Reason> none;
    QCOMPARE(scoreReasons(none), 0);
}

/// Nobody reaches a hundred, and yet worse is worse.
void TestRiskScore::aboveNinetyTheScaleIsTighter()
{
    QList<Reason> reasons;
    qint64 before = 0;
    for (int i = 0; i < 30; ++i) {
        reasons << madeReason(99, Disposition::Allowed);
        QList<Reason> scored = reasons;
        const int score = scoreReasons(scored);
        QVERIFY(score >= 90 && score <= 99);
        const ScoreExplanation told = explainScore(scored);
        QVERIFY(told.scaled > before);
        QVERIFY(told.normalised < 100);
        before = told.scaled;
    }
    // The weights of thirty add up to 2.249: 90 + (222.7 - 90) · 10 / 171.2 = 97.7.
    QCOMPARE(scoreReasons(reasons), 98);
}

void TestRiskScore::weightsAreElastics()
{
    const QList<int> expected{1000, 354, 192, 125, 89, 68, 54, 44, 37, 32};
    double sum = 0;
    for (int place = 1; place <= expected.size(); ++place) {
        QCOMPARE(placeWeight(place), expected[place - 1]);
        sum += placeWeight(place) / 1000.0;
    }
    QVERIFY(std::abs(sum - 1.9953) < 0.003); // as Elastic's table has it for ten inputs
    QList<Reason> reasons{madeReason(60, Disposition::Allowed),
        madeReason(40, Disposition::Allowed), madeReason(20, Disposition::Detected)};
    // 60 + 40 · 0.354 + 20 · 0.192 = 78.0
    QCOMPARE(scoreReasons(reasons), 78);
    QVERIFY(std::abs(explainScore(reasons).normalised - 78.0 / 2.612) < 0.01);
}

void TestRiskScore::importanceCountsOnTheOdds_data()
{
    QTest::addColumn<Importance>("importance");
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("score");
    const auto row = [](const char *name, Importance importance, int weight, int score) {
        QTest::newRow(name) << importance << weight << score;
    };
    // 80 : 20 = 4; × 0.5 = 2 → 66.7; × 1.5 = 6 → 85.7; × 2 = 8 → 88.9
    row("low", Importance::Low, 80, 67);
    row("normal", Importance::Normal, 80, 80);
    row("high", Importance::High, 80, 86);
    row("critical", Importance::Critical, 80, 89);
    row("even odds doubled", Importance::Critical, 50, 67);
    row("small, doubled", Importance::Critical, 10, 18);
    row("a hint stays one", Importance::Critical, 5, 5);
}

void TestRiskScore::importanceCountsOnTheOdds()
{
    QFETCH(Importance, importance);
    QFETCH(int, weight);
    QFETCH(int, score);
    QList<Reason> reasons{madeReason(weight, Disposition::Allowed)};
    QCOMPARE(scoreReasons(reasons, {0, importance}), score);
}

void TestRiskScore::agesFadeAsTold_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("percent");
    const auto row = [](const char *name, ScoreGroup group, int days, int percent) {
        QTest::newRow(name) << int(group) << days << percent;
    };
    row("not stopped, today", ScoreGroup::Open, 0, 100);
    row("not stopped, two weeks", ScoreGroup::Open, 14, 100);
    row("not stopped, a day more", ScoreGroup::Open, 15, 98);
    row("not stopped, thirty days after that", ScoreGroup::Open, 44, 50);
    row("stopped, today", ScoreGroup::Stopped, 0, 100);
    row("stopped, a week", ScoreGroup::Stopped, 7, 50);
    row("stopped, three weeks", ScoreGroup::Stopped, 21, 13);
    row("hints don't", ScoreGroup::Hint, 25, 100);
}

void TestRiskScore::agesFadeAsTold()
{
    QFETCH(int, group);
    QFETCH(int, days);
    QFETCH(int, percent);
    QCOMPARE(agePercent(ScoreGroup(group), days), percent);
}

/// A contact fades; an old system is as old in thirty days as it is now.
void TestRiskScore::statesDoNotFade()
{
    const UtcMicros now = at("2026-11-24T15:00:00+09:00");
    Reason contact = madeReason(80, Disposition::Allowed);
    contact.rule = u"c2_contact"_s;
    contact.last = now - 29 * kDay;
    QList<Reason> reasons{contact};
    QCOMPARE(scoreReasons(reasons, {now, Importance::Normal}), 57); // 80 · 2^(-15/30)
    Reason old = madeReason(40, Disposition::None);
    old.rule = u"unsupported_os"_s;
    old.last = now - 400 * kDay;
    reasons = {old};
    QCOMPARE(scoreReasons(reasons, {now, Importance::Normal}), 40);
}

void TestRiskScore::stoppedStaysBelowWhateverTheMachineIsWorth()
{
    QList<Reason> stopped;
    for (int i = 0; i < 40; ++i)
        stopped << madeReason(90, Disposition::Blocked) << madeReason(5, Disposition::None);
    QList<Reason> contact{madeReason(72, Disposition::Allowed)};
    const int most = scoreReasons(stopped, {0, Importance::Critical});
    QVERIFY2(most <= 34, qPrintable(QString::number(most)));
    QVERIFY(scoreReasons(contact, {0, Importance::Low}) > most);
}

void TestRiskScore::blockedOnesShareACap()
{
    QList<Reason> reasons;
    for (int i = 0; i < 50; ++i)
        reasons << madeReason(90, Disposition::Blocked);
    QCOMPARE(scoreReasons(reasons), kBlockedCap);
}

void TestRiskScore::hintsStayQuiet()
{
    QList<Reason> reasons;
    for (int i = 0; i < 50; ++i)
        reasons << madeReason(5, Disposition::None);
    QCOMPARE(levelOf(scoreReasons(reasons)), RiskLevel::None);
}

void TestRiskScore::sixThousandScansDontOutrankOneContact()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2)};
    DeviceFacts &scanned = office.devices[0];
    for (const ThreatKind threat : {ThreatKind::Scan, ThreatKind::Exploit, ThreatKind::BruteForce,
             ThreatKind::Malware, ThreatKind::CommandAndControl, ThreatKind::Phishing}) {
        for (const Direction direction :
            {Direction::Inbound, Direction::Outbound, Direction::Internal})
            scanned.detections << madeGroup(
                threat, direction, Disposition::Blocked, 6000, Severity::Critical);
    }
    office.devices[1].detections << madeGroup(
        ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Allowed, 1, Severity::Low);
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(risk.devices.first().device.id, DeviceId(2));
    QVERIFY(risk.devices.first().level >= RiskLevel::High);
    QVERIFY(risk.devices.last().score <= kBlockedCap + kHintCap);
    QCOMPARE(risk.findings.first().id, u"c2_contact:2"_s);
}

void TestRiskScore::worstDeviceFirstAndUnwatchedNamed()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2), madePc(3)};
    DeviceFacts &gone = office.devices[0];
    gone.flows = 0;
    gone.record.agentSeen = gone.record.lastSeen = at("2026-08-01T09:00:00+09:00");
    gone.record.expectsAgent = false;
    office.devices[2].detections << madeGroup(
        ThreatKind::Malware, Direction::Unknown, Disposition::Detected);
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(risk.devices[0].device.id, DeviceId(3));
    QCOMPARE(risk.devices[1].device.id, DeviceId(1));
    QVERIFY(!risk.devices[1].watched);
    QVERIFY(risk.devices[2].watched);
    QCOMPARE(risk.devices[2].score, 0);
}

void TestRiskScore::departments()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2), madePc(3), madePc(4)};
    office.devices[0].record.department = u"Accounts"_s;
    office.devices[0].detections << madeGroup(
        ThreatKind::Malware, Direction::Unknown, Disposition::Detected);
    office.devices[1].record.department = u"Accounts"_s;
    office.devices[3].record.isClient = false; // a printer is nobody's PC
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(risk.departments.size(), 2);
    const DepartmentRisk &worst = risk.departments.first();
    QCOMPARE(worst.name, u"Accounts"_s);
    QCOMPARE(worst.devices, 2);
    QCOMPARE(worst.scoreWorst, 75);
    QCOMPARE(worst.scoreMean, 37.5);
    QCOMPARE(worst.devicesAtRisk, 1);
    QCOMPARE(risk.departments.last().devices, 1);
}

void TestRiskScore::handledFindingRestsUntilNewRecords()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].detections << madeGroup(ThreatKind::CommandAndControl, Direction::Outbound,
                                        Disposition::Allowed)
                                 << madeGroup(ThreatKind::Phishing, Direction::Outbound,
                                        Disposition::Allowed);
    const UtcMicros last = office.devices[0].detections[0].last;
    const OfficeCalendar calendar;
    office.decisions = {{u"c2_contact:1"_s, FindingState::Handled, u"wiped"_s, last + kHour}};
    RiskAssessment risk = assess(office, calendar);
    QCOMPARE(risk.findings.size(), 2);
    QCOMPARE(risk.findings.last().state, FindingState::Handled);
    QCOMPARE(risk.findings.last().reason.points, 0);
    QCOMPARE(risk.devices[0].reasons.size(), 1);
    QCOMPARE(risk.devices[0].score, 55);
    office.devices[0].detections[0].last = last + 2 * kHour;
    risk = assess(office, calendar);
    QCOMPARE(risk.findings.first().id, u"c2_contact:1"_s);
    QCOMPARE(risk.findings.first().state, FindingState::Open);
    QVERIFY(risk.devices[0].score > 70);
    office.decisions.first().state = FindingState::InProgress; // stays so, whatever comes
    QCOMPARE(assess(office, calendar).findings.first().state, FindingState::InProgress);
}

void TestRiskScore::acceptedRiskStillCounts()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].record.osName = u"Windows"_s;
    office.devices[0].record.osVersion = u"7"_s;
    const UtcMicros decided = at("2026-11-10T10:00:00+09:00");
    office.decisions = {{u"unsupported_os:1"_s, FindingState::Accepted, {}, decided}};
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(risk.findings.first().state, FindingState::Accepted);
    QCOMPARE(risk.devices.first().score, 50);
}

/// A day was set: from then on it is open again, though nothing new happened.
void TestRiskScore::acceptedUntilADay()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].record.osName = u"Windows"_s;
    office.devices[0].record.osVersion = u"7"_s;
    office.decisions = {{u"unsupported_os:1"_s, FindingState::Accepted, u"renewal ordered"_s,
        at("2026-11-10T10:00:00+09:00"), u"Sato"_s, office.now + 1}};
    const OfficeCalendar calendar;
    QCOMPARE(assess(office, calendar).findings.first().state, FindingState::Accepted);
    office.now += 1;
    office.period.to = office.now + 1;
    QCOMPARE(assess(office, calendar).findings.first().state, FindingState::Open);
}

void TestRiskScore::shareOfAFindingIsItsReasons()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].detections << madeGroup(ThreatKind::Phishing, Direction::Outbound,
                                        Disposition::Allowed)
                                 << madeGroup(ThreatKind::CommandAndControl, Direction::Outbound,
                                        Disposition::Allowed);
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(risk.devices.first().reasons.first().rule, u"c2_contact"_s);
    QCOMPARE(risk.findings.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(risk.findings[i].reason.points, risk.devices.first().reasons[i].points);
        QCOMPARE(risk.findings[i].reason.made, risk.devices.first().reasons[i].made);
    }
}

QTEST_GUILESS_MAIN(TestRiskScore)
#include "tst_risk_score.moc"
