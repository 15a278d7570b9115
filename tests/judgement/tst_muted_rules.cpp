// SPDX-License-Identifier: GPL-3.0-or-later
// What the office doesn't want to hear of is silent, and nothing else is.
#include <QTest>

#include "made_facts.h"
#include "models/judgement/risk_score.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestMutedRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silences_data();
    void silences();
    void oneDestinationOfSeveral();
    void mixedDestinationsStay();
    void whatTheRuleSpeaksForIsSilentToo();
    void uploadsToOneService();
    void endsByItself();
    void ofTheOffice();
};

namespace {

DetectionGroup contactWith(const char *peer, qint64 count = 3)
{
    DetectionGroup group =
        madeGroup(ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Allowed, count);
    group.ruleId = QString::fromLatin1(peer);
    group.peer = QString::fromLatin1(peer);
    return group;
}

Mute muteOf(const char *rule, DeviceId device = 0, const char *destination = "")
{
    Mute mute;
    mute.rule = QString::fromLatin1(rule);
    mute.device = device;
    mute.destination = QString::fromLatin1(destination);
    mute.reason = u"known"_s;
    mute.until = at("2026-12-24T00:00:00+09:00");
    return mute;
}

QStringList rulesOf(const OfficeFacts &office, const DeviceFacts *device)
{
    QStringList rules;
    for (const Reason &reason : reasonsIn(office, device, OfficeCalendar()))
        rules << reason.rule;
    return rules;
}

} // namespace

void TestMutedRules::silences_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<qint64>("device");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("silent");
    QTest::newRow("this rule here") << u"c2_contact"_s << 1LL << u""_s << true;
    QTest::newRow("this rule anywhere") << u"c2_contact"_s << 0LL << u""_s << true;
    QTest::newRow("to this server") << u"c2_contact"_s << 1LL << u"evil.example"_s << true;
    QTest::newRow("in capitals") << u"c2_contact"_s << 0LL << u"EVIL.example"_s << true;
    QTest::newRow("another device") << u"c2_contact"_s << 2LL << u""_s << false;
    QTest::newRow("another server") << u"c2_contact"_s << 1LL << u"other.example"_s << false;
    QTest::newRow("another rule") << u"malware_found"_s << 1LL << u""_s << false;
}

void TestMutedRules::silences()
{
    QFETCH(QString, rule);
    QFETCH(qint64, device);
    QFETCH(QString, destination);
    QFETCH(bool, silent);
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2)};
    office.devices[0].detections << contactWith("evil.example");
    Mute mute = muteOf("", device);
    mute.rule = rule;
    mute.destination = destination;
    office.mutes = {mute};
    QCOMPARE(rulesOf(office, &office.devices[0]).isEmpty(), silent);
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(risk.findings.isEmpty(), silent);
    QCOMPARE(risk.devices.first().score, silent ? 0 : 80);
}

void TestMutedRules::oneDestinationOfSeveral()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].detections << contactWith("known.example", 500)
                                 << contactWith("evil.example");
    office.mutes = {muteOf("c2_contact", 1, "known.example")};
    const auto reasons = reasonsIn(office, &office.devices[0], OfficeCalendar());
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.first().count, 3); // the others are counted nowhere
    QCOMPARE(reasons.first().params.value(u"peer"_s).toString(), u"evil.example"_s);
}

/// Of a group that reached several ends it isn't known how much went to the muted one.
void TestMutedRules::mixedDestinationsStay()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].detections << contactWith("known.example");
    office.devices[0].detections[0].peers = 2;
    office.mutes = {muteOf("c2_contact", 1, "known.example")};
    QCOMPARE(rulesOf(office, &office.devices[0]), QStringList{u"c2_contact"_s});
}

/// Else the same records would come back under another name.
void TestMutedRules::whatTheRuleSpeaksForIsSilentToo()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2)};
    DeviceFacts &phone = office.devices[0];
    phone.record.standing = DeviceStanding::Unknown;
    phone.record.named = false;
    phone.record.osName = u"iOS"_s;
    phone.record.osVersion = u"26"_s;
    phone.detections << contactWith("evil.example");
    QCOMPARE(rulesOf(office, &phone), QStringList{u"private_device_c2"_s});
    office.mutes = {muteOf("private_device_c2", 1)};
    QCOMPARE(rulesOf(office, &phone), QStringList());
    // Of one destination only: that it is unknown is another matter, and open again.
    office.mutes = {muteOf("private_device_c2", 1, "evil.example")};
    QCOMPARE(rulesOf(office, &phone), QStringList{u"unknown_device"_s});
}

void TestMutedRules::uploadsToOneService()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    addUpload(office.devices[0],
        madeUpload(QDate(2026, 11, 16), 340'000'000, 340'000'000, Approval::Forbidden));
    QCOMPARE(rulesOf(office, &office.devices[0]), QStringList{u"forbidden_service"_s});
    office.mutes = {muteOf("forbidden_service", 1, "GigaFile")};
    QCOMPARE(rulesOf(office, &office.devices[0]), QStringList());
    office.mutes = {muteOf("forbidden_service", 1, "Dropbox")};
    QCOMPARE(rulesOf(office, &office.devices[0]), QStringList{u"forbidden_service"_s});
}

void TestMutedRules::endsByItself()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].detections << contactWith("evil.example");
    office.mutes = {muteOf("c2_contact")};
    office.mutes[0].until = office.now + 1;
    QVERIFY(rulesOf(office, &office.devices[0]).isEmpty());
    office.now += 1;
    QCOMPARE(rulesOf(office, &office.devices[0]), QStringList{u"c2_contact"_s});
}

void TestMutedRules::ofTheOffice()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.unattributed = {madeMail("t@partner.example", 30, Disposition::Blocked)};
    QCOMPARE(rulesOf(office, nullptr), QStringList{u"mail_burst"_s});
    office.mutes = {muteOf("mail_burst", 0, "partner.example")};
    QCOMPARE(rulesOf(office, nullptr), QStringList());
    office.mutes = {muteOf("mail_burst", 1)}; // of a PC, not of the office
    QCOMPARE(rulesOf(office, nullptr), QStringList{u"mail_burst"_s});
}

QTEST_GUILESS_MAIN(TestMutedRules)
#include "tst_muted_rules.moc"
