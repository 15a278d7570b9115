// SPDX-License-Identifier: GPL-3.0-or-later
// A month of a thousand records comes down to a handful of matters, and nothing grave is lost on
// the way.
#include <QTest>

#include <numeric>

#include "made_facts.h"
#include "models/judgement/explain.h"
#include "models/judgement/matters.h"
#include "models/judgement/risk_score.h"
#include "ui/languages.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

Finding finding(const char *rule, DeviceId device, const QVariantMap &params = {})
{
    Finding made;
    made.rule = QString::fromLatin1(rule);
    made.device = device;
    made.deviceName = u"PC%1"_s.arg(device);
    made.id = u"%1:%2"_s.arg(made.rule).arg(device);
    made.needsAction = true;
    made.severity = Severity::Medium;
    made.reason.rule = made.rule;
    made.reason.params = params;
    return made;
}

DetectionGroup stopped(ThreatKind threat, Direction direction, qint64 count, const char *title)
{
    DetectionGroup group =
        madeGroup(threat, direction, Disposition::Blocked, count, Severity::Medium);
    group.title = QString::fromLatin1(title);
    return group;
}

/// An office of fifty PCs and what their UTM and EDR told in a month, by design/domain.md's sums:
/// most of it spam, knocks at the door and pages that were stopped.
OfficeFacts busyOffice()
{
    OfficeFacts office = madeOffice();
    for (DeviceId id = 1; id <= 50; ++id)
        office.devices << madePc(id);
    office.unattributed = {stopped(ThreatKind::MaliciousMail, Direction::Inbound, 420, "Spam"),
        stopped(ThreatKind::Exploit, Direction::Inbound, 260, "Attack on a web server"),
        stopped(ThreatKind::Scan, Direction::Inbound, 190, "Port scan"),
        stopped(ThreatKind::BruteForce, Direction::Inbound, 90, "VPN log-in failed")};
    for (int i = 0; i < 30; ++i) {
        QList<DetectionGroup> &told = office.devices[i].detections;
        told << stopped(ThreatKind::Phishing, Direction::Outbound, 4, "Deceptive page");
        if (i % 3 == 0)
            told << stopped(ThreatKind::Policy, Direction::Outbound, 3, "Advertising");
        if (i % 4 == 0)
            told << madeGroup(
                ThreatKind::Other, Direction::Outbound, Disposition::Detected, 5, Severity::Low);
        if (i % 5 == 0) {
            told << stopped(ThreatKind::Malware, Direction::Unknown, 1, "Cleaned");
            told.last().malware = u"Adware/Toolbar%1.A"_s.arg(i);
        }
    }
    return office;
}

qint64 detections(const OfficeFacts &office)
{
    const auto sum = [](const QList<DetectionGroup> &groups) {
        return std::accumulate(groups.begin(), groups.end(), Q_INT64_C(0),
            [](qint64 n, const DetectionGroup &group) { return n + group.count; });
    };
    qint64 n = sum(office.unattributed);
    for (const DeviceFacts &device : office.devices)
        n += sum(device.detections);
    return n;
}

void setWindows7(DeviceRecord &device)
{
    device.osName = u"Microsoft Windows 7 Professional"_s;
    device.osVersion = u"6.1.7601"_s;
}

/// The few that matter: one PC talks to an attacker, three run the same malware, ten have a
/// system out of support, five are nobody's, the guard of one is silent.
void addTrouble(OfficeFacts &office)
{
    DetectionGroup c2 =
        madeGroup(ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Detected, 6);
    c2.peer = u"update-check.example.net"_s;
    office.devices[40].detections << c2;
    for (const int i : {3, 8, 21}) {
        DetectionGroup malware = madeGroup(
            ThreatKind::Malware, Direction::Unknown, Disposition::Detected, 1, Severity::High);
        malware.malware = i == 8 ? u"W32/Emotet.A!tr"_s : u"Trojan:Win32/Emotet.PDF!MTB"_s;
        malware.first = malware.last = malware.first + i * kDay / 8; // not within an hour
        office.devices[i].detections << malware;
    }
    for (int i = 30; i < 40; ++i)
        setWindows7(office.devices[i].record);
    for (int i = 44; i < 49; ++i) {
        office.devices[i].record.standing = DeviceStanding::Unknown;
        office.devices[i].record.named = false;
        office.devices[i].record.expectsAgent = false;
    }
    office.devices[42].record.agentSeen -= 4 * kDay;
}

QStringList kinds(const QList<Matter> &matters)
{
    QStringList list;
    for (const Matter &matter : matters)
        list << u"%1 ×%2"_s.arg(matter.worst().rule).arg(matter.findings.size());
    list.sort();
    return list;
}

} // namespace

class TestMatters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_languages.use(u"en"_s)); }
    void thousandRecordsLeaveNothingToDo();
    void thousandRecordsLeaveAHandful();
    void manyRealOnesAllStand();
    void together_data();
    void together();
    void decisionsPartThem();
    void oneDecidedLeavesTheOthers();
    void toldInWords();
    void dayTellsOfAll();

private:
    Languages m_languages;
};

void TestMatters::thousandRecordsLeaveNothingToDo()
{
    const OfficeFacts office = busyOffice();
    QVERIFY2(detections(office) > 1'100 && detections(office) < 1'300,
        qPrintable(QString::number(detections(office))));
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(kinds(mattersToDo(risk.findings)), QStringList());
    // What is worth knowing stands in a few lines too, by what it is.
    QVERIFY2(mattersFrom(risk.findings).size() <= 5,
        qPrintable(kinds(mattersFrom(risk.findings)).join(u' ')));
    for (const DeviceRisk &device : risk.devices)
        QVERIFY2(device.level < RiskLevel::Moderate, qPrintable(device.device.name));
}

void TestMatters::thousandRecordsLeaveAHandful()
{
    OfficeFacts office = busyOffice();
    addTrouble(office);
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(kinds(mattersToDo(risk.findings)),
        QStringList({u"agent_silent ×1"_s, u"c2_contact ×1"_s, u"malware_found ×3"_s,
            u"unknown_device ×5"_s, u"unsupported_os ×10"_s}));
    // Told together, not left out: each finding is in one matter, once.
    QStringList told;
    for (const Matter &matter : mattersFrom(risk.findings)) {
        for (const Finding &one : matter.findings)
            told << one.id;
    }
    QCOMPARE(told.size(), risk.findings.size());
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), risk.findings.size());
    QCOMPARE(mattersToDo(risk.findings).first().worst().rule, u"c2_contact"_s); // gravest first
}

/// Nine different grave things are nine, however many that is.
void TestMatters::manyRealOnesAllStand()
{
    OfficeFacts office = busyOffice();
    for (int i = 0; i < 9; ++i) {
        DetectionGroup c2 =
            madeGroup(ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Detected, 3);
        c2.peer = u"host%1.example.net"_s.arg(i);
        c2.title = u"Botnet %1"_s.arg(i); // not one thing on nine machines
        office.devices[i].detections << c2;
    }
    const RiskAssessment risk = assess(office, OfficeCalendar());
    QCOMPARE(mattersToDo(risk.findings).size(), 9);
}

void TestMatters::together_data()
{
    QTest::addColumn<Finding>("one");
    QTest::addColumn<Finding>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const Finding &one, const Finding &other, bool same) {
        QTest::newRow(name) << one << other << same;
    };
    const auto malware = [](const char *rule, DeviceId id, const QString &name) {
        return finding(rule, id, {{u"malware"_s, name}});
    };
    row("one malware, two scanners' names for it",
        malware("malware_found", 1, u"Trojan:Win32/Emotet.PDF!MTB"_s),
        malware("malware_found", 2, u"W32/Emotet.A!tr"_s), true);
    row("two malwares", malware("malware_found", 1, u"W32/Emotet.A"_s),
        malware("malware_found", 2, u"W32/Qakbot.B"_s), false);
    row("the outbreak of it", malware("outbreak", 0, u"W32/Emotet.A"_s),
        malware("malware_found", 2, u"W32/Emotet.A"_s), true);
    row("a name for anything", malware("malware_found", 1, u"Trojan.Generic"_s),
        malware("malware_found", 2, u"Trojan.Generic"_s), false);
    row("no name told", finding("malware_found", 1), finding("malware_found", 2), false);
    row("one attacker's server", finding("c2_contact", 1, {{u"peer"_s, u"a.example"_s}}),
        finding("c2_contact", 2, {{u"peer"_s, u"A.example"_s}}), true);
    row("two servers", finding("c2_contact", 1, {{u"peer"_s, u"a.example"_s}}),
        finding("c2_contact", 2, {{u"peer"_s, u"b.example"_s}}), false);
    row("whose are they", finding("unknown_device", 1), finding("unknown_device", 2), true);
    row("unlike errands", finding("unknown_device", 1), finding("agent_silent", 2), false);
    row("two old systems", finding("unsupported_os", 1, {{u"system"_s, u"Windows 7"_s}}),
        finding("unsupported_os", 2, {{u"system"_s, u"Windows 10 22H2"_s}}), false);
    row("what people send is each one's own", finding("unusual_upload", 1),
        finding("unusual_upload", 2), false);
    Finding blocked = finding("c2_contact", 2, {{u"peer"_s, u"a.example"_s}});
    blocked.reason.disposition = Disposition::Blocked;
    row("stopped on one, not on the other", finding("c2_contact", 1, {{u"peer"_s, u"a.example"_s}}),
        blocked, false);
    Finding toKnow = finding("malware_found", 1);
    Finding toKnowToo = finding("malware_found", 2);
    toKnow.needsAction = toKnowToo.needsAction = false;
    row("what asks for nothing, by its rule", toKnow, toKnowToo, true);
}

void TestMatters::together()
{
    QFETCH(Finding, one);
    QFETCH(Finding, other);
    QFETCH(bool, same);
    const QList<Matter> matters = mattersFrom({one, other});
    QCOMPARE(matters.size(), same ? 1 : 2);
    QCOMPARE(matters.first().worst().id, one.id);
    QCOMPARE(findMatter(matters, other.id), &matters.last());
    QVERIFY(!findMatter(matters, u"nothing:1"_s));
}

void TestMatters::decisionsPartThem()
{
    QList<Finding> findings{finding("unknown_device", 1), finding("unknown_device", 2),
        finding("unknown_device", 3), finding("unknown_device", 4)};
    findings[1].state = FindingState::InProgress;
    findings[2].state = FindingState::Handled;
    findings[3].state = FindingState::Accepted;
    const QList<Matter> matters = mattersFrom(findings);
    QCOMPARE(matters.size(), 3);
    QCOMPARE(matters[0].state(), FindingState::Open); // one of the two still is
    QCOMPARE(matters[1].state(), FindingState::Handled);
    QCOMPARE(matters[2].state(), FindingState::Accepted);
    QCOMPARE(mattersToDo(findings).size(), 1);
}

void TestMatters::oneDecidedLeavesTheOthers()
{
    OfficeFacts office = busyOffice();
    addTrouble(office);
    office.decisions = {{u"unsupported_os:31"_s, FindingState::Accepted, u"never online"_s,
        office.now - kHour, {}, 0}};
    const QList<Matter> matters = mattersToDo(assess(office, OfficeCalendar()).findings);
    const Matter *old = findMatter(matters, u"unsupported_os:32"_s);
    QVERIFY(old);
    QCOMPARE(old->findings.size(), 9);
    QVERIFY(!old->contains(u"unsupported_os:31"_s));
}

void TestMatters::toldInWords()
{
    QList<Finding> findings;
    for (DeviceId id = 1; id <= 12; ++id)
        findings << finding("unsupported_os", id, {{u"system"_s, u"Windows 7"_s}});
    const Matter many = mattersFrom(findings).first();
    QVERIFY2(
        matterTitle(many).endsWith(u"(Windows 7), on 12 devices"_s), qPrintable(matterTitle(many)));
    QCOMPARE(matterNames(many, 3), u"PC1, PC2, PC3 and 9 more"_s);
    QCOMPARE(alsoOn(many), u"The same on 11 more devices: PC2, PC3, PC4 and 8 more."_s);
    QVERIFY(matterHeadline(many).contains(u"PC1"_s));
    QVERIFY(matterHeadline(many).endsWith(u"(the same on 11 more)"_s));
    const Matter one = mattersFrom({findings.first()}).first();
    QCOMPARE(matterTitle(one), findingTitle(findings.first()));
    QCOMPARE(matterHeadline(one), findingHeadline(findings.first()));
    QVERIFY(alsoOn(one).isEmpty());
    QVERIFY(m_languages.use(u"ja"_s));
    QVERIFY(matterTitle(many).contains(u"12 台"_s));
    QVERIFY(!alsoOn(many).contains(u"The same"_s));
}

void TestMatters::dayTellsOfAll()
{
    OfficeFacts office = busyOffice();
    for (int i = 30; i < 40; ++i)
        setWindows7(office.devices[i].record);
    SourceHealth source;
    source.name = u"UTM"_s;
    source.state = SourceState::Ok;
    const auto say = [&] {
        return dayWords(assess(office, OfficeCalendar()), {source}, {}, OfficeCalendar());
    };
    DayWords words = say();
    QCOMPARE(words.state, DayState::Attention);
    QVERIFY2(words.headline.contains(u"PC31"_s), qPrintable(words.headline)); // one thing to do
    QVERIFY2(words.subline.contains(u"The same on 9 more devices"_s), qPrintable(words.subline));
    office.devices[42].record.agentSeen -= 4 * kDay;
    words = say();
    QCOMPARE(words.headline, u"There are 2 things to look at"_s);
}

QTEST_GUILESS_MAIN(TestMatters)
#include "tst_matters.moc"
