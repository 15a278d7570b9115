// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

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
    void blockedOnesShareACap();
    void hintsStayQuiet();
    void sixThousandScansDontOutrankOneContact();
    void worstDeviceFirstAndUnwatchedNamed();
    void departments();
    void handledFindingRestsUntilNewRecords();
    void acceptedRiskStillCounts();
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
    for (int weight = 6; weight < 100; ++weight) {
        QList<Reason> reasons{madeReason(weight, Disposition::Allowed)};
        QCOMPARE(scoreReasons(reasons), weight);
    }
    QList<Reason> none;
    QCOMPARE(scoreReasons(none), 0);
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
    QVERIFY(risk.devices.last().score <= kBlockedCap + 9);
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
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(risk.findings[i].reason.points, risk.devices.first().reasons[i].points);
}

QTEST_GUILESS_MAIN(TestRiskScore)
#include "tst_risk_score.moc"
