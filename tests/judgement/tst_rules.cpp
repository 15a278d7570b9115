// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules owe each other and the office; single situations stand in tst_rule_table.
#include <QTest>

#include "made_facts.h"
#include "models/judgement/findings.h"
#include "models/judgement/risk_score.h"
#include "models/judgement/rule_catalog.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void catalogueIsSound();
    void quietPcGivesNoReason();
    void burstIsTheOfficesWhereNoPcIsKnown();
    void smallShareOfABurstIsAnOrdinaryMail();
    void unknownDeviceNeedsALedger();
    void countsOnlyWhatWasNotStopped();
    void infectionBroughtBackNeedsAnAbsence_data();
    void infectionBroughtBackNeedsAnAbsence();
};

void TestRules::catalogueIsSound()
{
    QStringList ids;
    for (const Rule &rule : ruleCatalog())
        ids << QLatin1StringView(rule.id);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QVERIFY(size_t(ids.size()) <= RuleSet().size());
    for (const Rule &rule : ruleCatalog()) {
        const QStringList replaced =
            QString::fromLatin1(rule.replaces).split(u' ', Qt::SkipEmptyParts);
        for (const QString &other : replaced)
            QVERIFY2(ids.indexOf(other) > ids.indexOf(QLatin1StringView(rule.id)), rule.id);
    }
}

void TestRules::quietPcGivesNoReason()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    const OfficeCalendar calendar;
    QVERIFY(reasonsIn(office, &office.devices.first(), calendar).isEmpty());
    QVERIFY(reasonsIn(office, nullptr, calendar).isEmpty());
}

void TestRules::burstIsTheOfficesWhereNoPcIsKnown()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.unattributed = {madeMail("\"Tanaka\" <t@partner.example>", 30, Disposition::Blocked)};
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(risk.findings.size(), 1);
    QCOMPARE(risk.findings.first().id, u"mail_burst:0"_s);
    QVERIFY(risk.findings.first().needsAction);
    QCOMPARE(risk.findings.first().reason.params.value(u"domain"_s), u"partner.example"_s);
    QCOMPARE(risk.devices.first().score, 0);
}

void TestRules::smallShareOfABurstIsAnOrdinaryMail()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2)};
    office.devices[0].detections = {madeMail("a@partner.example", 20, Disposition::Blocked)};
    office.devices[1].detections = {madeMail("a@partner.example", 1, Disposition::Blocked)};
    const OfficeCalendar calendar;
    QCOMPARE(reasonsIn(office, &office.devices[0], calendar).first().rule, u"mail_burst"_s);
    QCOMPARE(reasonsIn(office, &office.devices[1], calendar).first().rule, u"malicious_mail"_s);
    // Twenty in thirty days are no burst.
    office.devices[0].detections.first().first = office.period.from;
    QCOMPARE(reasonsIn(office, &office.devices[0], calendar).first().rule, u"malicious_mail"_s);
}

void TestRules::unknownDeviceNeedsALedger()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].record.standing = DeviceStanding::Unknown;
    office.devices[0].record.named = false;
    const OfficeCalendar calendar;
    QVERIFY(reasonsIn(office, &office.devices[0], calendar).isEmpty());
}

void TestRules::countsOnlyWhatWasNotStopped()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    DetectionGroup blocked =
        madeGroup(ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Blocked, 500);
    blocked.last += kDay;
    DetectionGroup open =
        madeGroup(ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Allowed, 2);
    open.eventIds = {7, 9};
    office.devices[0].detections = {blocked, open};
    const QList<Reason> reasons = reasonsIn(office, &office.devices.first(), OfficeCalendar());
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.first().count, 2);
    QCOMPARE(reasons.first().disposition, Disposition::Allowed);
    QCOMPARE(reasons.first().last, open.last);
    QCOMPARE(reasons.first().eventIds, (QList<qint64>{9, 7}));
    QCOMPARE(reasons.first().params.value(u"blocked"_s).toLongLong(), 500);
}

void TestRules::infectionBroughtBackNeedsAnAbsence_data()
{
    QTest::addColumn<QDate>("gone"); // first day missed
    QTest::addColumn<QDate>("back"); // first day seen again
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QDate &gone, const QDate &back, const char *rule) {
        QTest::newRow(name) << gone << back << QString::fromLatin1(rule);
    };
    // The detection is on Thursday 19 November at nine.
    row("four days", QDate(2026, 11, 13), QDate(2026, 11, 19), "infected_elsewhere");
    row("two days", QDate(2026, 11, 17), QDate(2026, 11, 19), "infected_elsewhere");
    row("found while away", QDate(2026, 11, 17), QDate(2026, 11, 24), "infected_elsewhere");
    row("a day off", QDate(2026, 11, 18), QDate(2026, 11, 19), "malware_found");
    row("back for a day", QDate(2026, 11, 13), QDate(2026, 11, 18), "malware_found");
    row("never seen before", QDate(2026, 9, 28), QDate(2026, 11, 19), "malware_found");
}

void TestRules::infectionBroughtBackNeedsAnAbsence()
{
    QFETCH(QDate, gone);
    QFETCH(QDate, back);
    QFETCH(QString, rule);
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    DeviceFacts &pc = office.devices.first();
    for (QDate day = gone; day < back; day = day.addDays(1))
        pc.seenDays.removeAll(day);
    pc.detections = {emotetAt("2026-11-19T09:05:00+09:00")};
    const OfficeCalendar calendar;
    QCOMPARE(reasonsIn(office, &pc, calendar).first().rule, rule);
    office.networkWatched = false; // nobody could have seen it
    QCOMPARE(reasonsIn(office, &pc, calendar).first().rule, u"malware_found"_s);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
