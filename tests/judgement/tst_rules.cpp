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
    void sameThingOnThreePcsWithinAnHour_data();
    void sameThingOnThreePcsWithinAnHour();
    void guessedPasswordsAtTheDoor();
    void silentSources_data();
    void silentSources();
    void firmwareOfTheDoor_data();
    void firmwareOfTheDoor();
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

void TestRules::sameThingOnThreePcsWithinAnHour_data()
{
    QTest::addColumn<int>("threat");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("disposition");
    QTest::addColumn<int>("machines");
    QTest::addColumn<int>("minutesApart");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, ThreatKind threat, Direction direction,
                         Disposition disposition, int machines, int minutes, const char *rule) {
        QTest::newRow(name) << int(threat) << int(direction) << int(disposition) << machines
                            << minutes << QString::fromLatin1(rule);
    };
    using enum ThreatKind;
    using enum Direction;
    constexpr auto Open = Disposition::Detected;
    row("malware on three", Malware, Unknown, Open, 3, 20, "outbreak");
    row("malware on three, stopped", Malware, Unknown, Disposition::Blocked, 3, 20,
        "outbreak/blocked");
    row("calls of four", CommandAndControl, Outbound, Open, 4, 5, "outbreak");
    row("two machines", Malware, Unknown, Open, 2, 5, "");
    row("three in two hours", Malware, Unknown, Open, 3, 40, "");
    row("scans reach everybody", Scan, Inbound, Open, 5, 1, "");
    row("attacks from outside too", Exploit, Inbound, Open, 5, 1, "");
    row("and mails", MaliciousMail, Inbound, Open, 5, 1, "");
}

void TestRules::sameThingOnThreePcsWithinAnHour()
{
    QFETCH(int, threat);
    QFETCH(int, direction);
    QFETCH(int, disposition);
    QFETCH(int, machines);
    QFETCH(int, minutesApart);
    QFETCH(QString, rule);
    OfficeFacts office = madeOffice();
    for (int i = 0; i < machines; ++i) {
        office.devices << madePc(i + 1);
        DetectionGroup group =
            madeGroup(ThreatKind(threat), Direction(direction), Disposition(disposition));
        group.malware = threat == int(ThreatKind::Malware) ? u"Conficker"_s : QString();
        group.first = at("2026-11-20T10:00:00+09:00") + i * minutesApart * kMinute;
        group.last = group.first;
        office.devices.last().detections << group;
    }
    QStringList told;
    for (const Reason &reason : reasonsIn(office, nullptr, OfficeCalendar())) {
        const QString variant = reason.params.value(u"variant"_s).toString();
        told << (variant.isEmpty() ? reason.rule : reason.rule + u'/' + variant);
        QCOMPARE(reason.params.value(u"devices"_s).toInt(), machines);
        QCOMPARE(reason.count, machines);
        QVERIFY(reason.last - reason.first <= kHour);
    }
    QCOMPARE(told.join(u' '), rule);
    // Another malware on the third machine is another matter.
    if (rule == u"outbreak" && machines == 3) {
        office.devices.last().detections.first().malware = u"Emotet"_s;
        QVERIFY(reasonsIn(office, nullptr, OfficeCalendar()).isEmpty());
    }
}

void TestRules::guessedPasswordsAtTheDoor()
{
    OfficeFacts office = madeOffice();
    office.unattributed = {
        madeGroup(ThreatKind::BruteForce, Direction::Inbound, Disposition::Detected, 400)};
    const OfficeCalendar calendar;
    QCOMPARE(reasonsIn(office, nullptr, calendar).first().rule, u"brute_force"_s);
    office.unattributed.first().direction = Direction::Outbound; // nobody's machine
    QVERIFY(reasonsIn(office, nullptr, calendar).isEmpty());
}

void TestRules::silentSources_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("silent"); // since the last answer
    QTest::addColumn<qint64>("empty"); // since the last record
    QTest::addColumn<QString>("variant"); // "-": nothing is said
    const auto row = [](const char *name, SourceState state, UtcMicros silent, UtcMicros empty,
                         const char *variant) {
        QTest::newRow(name) << int(state) << silent << empty << QString::fromLatin1(variant);
    };
    row("answers", SourceState::Ok, kMinute, kMinute, "-");
    row("silent since lunch", SourceState::Unreachable, 3 * kHour, 3 * kHour, "-");
    row("silent for two days", SourceState::Unreachable, 2 * kDay, 2 * kDay, "");
    row("answers, but tells nothing", SourceState::Ok, kMinute, 6 * kDay, "empty");
    row("a long weekend", SourceState::Ok, kMinute, 4 * kDay, "-");
    row("switched off on purpose", SourceState::Disabled, 9 * kDay, 9 * kDay, "-");
}

void TestRules::silentSources()
{
    QFETCH(int, state);
    QFETCH(qint64, silent);
    QFETCH(qint64, empty);
    QFETCH(QString, variant);
    OfficeFacts office = madeOffice();
    SourceHealth source;
    source.name = u"UTM"_s;
    source.state = SourceState(state);
    source.lastOk = office.now - silent;
    source.lastEvent = office.now - empty;
    office.sources = {source};
    const QList<Reason> reasons = reasonsIn(office, nullptr, OfficeCalendar());
    QCOMPARE(reasons.isEmpty(), variant == u"-");
    if (!reasons.isEmpty()) {
        QCOMPARE(reasons.first().rule, u"source_silent"_s);
        QCOMPARE(reasons.first().params.value(u"variant"_s).toString(), variant);
    }
    // Somebody else saw the office talk: then it is only this one that has nothing to tell.
    if (variant == u"empty") {
        office.devices = {madePc()};
        QVERIFY(reasonsIn(office, nullptr, OfficeCalendar()).isEmpty());
    }
    office.sources.first().lastOk = 0; // never answered: Home waits for it, nobody misses it
    QVERIFY(reasonsIn(office, nullptr, OfficeCalendar()).isEmpty());
}

void TestRules::firmwareOfTheDoor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("system"); // empty: nothing is said
    const auto row = [](const char *kind, const char *product, const char *system) {
        QTest::addRow("%s %s", kind, product)
            << QString::fromLatin1(kind) << QString::fromLatin1(product)
            << QString::fromLatin1(system);
    };
    row("fortigate", "FortiGate-60F v7.2.8 build1639", "FortiOS 7.2");
    row("fortigate", "FortiGate-60D v6.0.17 build0528", "FortiOS 6.0");
    row("fortigate", "FortiGate-60F v7.4.8 build2795", "");
    row("fortigate", "FortiGate-60F v9.9.1 build1", "");
    row("fortigate", "", "");
    // What stands there while it doesn't answer is no version.
    row("fortigate", "no answer from 10.0.0.1 within 5.0 s", "");
    row("wazuh", "Wazuh v4.9.2", "");
    row("opnsense", "OPNsense 25.1.5-amd64", "OPNsense 25.1");
    row("opnsense", "OPNsense 25.4.1-amd64", ""); // the business edition: no date is known
    row("opnsense", "OPNsense 26.1.3-amd64", "");
    row("opnsense", "no answer from 25.1.5.1 within 5.0 s", "");
    row("unifi", "UniFi Network v9.0.114 gateway", "");
}

void TestRules::firmwareOfTheDoor()
{
    QFETCH(QString, kind);
    QFETCH(QString, product);
    QFETCH(QString, system);
    OfficeFacts office = madeOffice();
    SourceHealth source;
    source.kind = kind;
    source.name = u"UTM"_s;
    source.state = SourceState::Ok;
    source.detail = product;
    source.lastOk = source.lastEvent = office.now - kMinute;
    office.sources = {source};
    const QList<Reason> reasons = reasonsIn(office, nullptr, OfficeCalendar());
    QCOMPARE(reasons.isEmpty(), system.isEmpty());
    if (reasons.isEmpty())
        return;
    QCOMPARE(reasons.first().rule, u"utm_firmware"_s);
    QCOMPARE(reasons.first().params.value(u"system"_s).toString(), system);
    // What it runs now says nothing about last year.
    office.period = {at("2025-09-01T00:00:00+09:00"), at("2025-10-01T00:00:00+09:00")};
    QVERIFY(reasonsIn(office, nullptr, OfficeCalendar()).isEmpty());
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
