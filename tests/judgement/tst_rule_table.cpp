// SPDX-License-Identifier: GPL-3.0-or-later
// One row a situation: which rules speak, in which variant, and how bad that makes a PC.
#include <QTest>

#include <functional>

#include "made_facts.h"
#include "models/judgement/findings.h"
#include "models/judgement/risk_score.h"
#include "models/judgement/rule_words.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

using Change = std::function<void(OfficeFacts &, DeviceFacts &)>;
Q_DECLARE_METATYPE(Change)

namespace {

constexpr qint64 kMB = 1'000'000;

Change with(const DetectionGroup &group)
{
    return [group](OfficeFacts &, DeviceFacts &pc) { pc.detections << group; };
}

Change with(ThreatKind threat, Direction direction, Disposition disposition, qint64 count = 1,
    Severity severity = Severity::High)
{
    return with(madeGroup(threat, direction, disposition, count, severity));
}

Change both(const Change &a, const Change &b)
{
    return [a, b](OfficeFacts &office, DeviceFacts &pc) {
        a(office, pc);
        b(office, pc);
    };
}

void windowsXp(OfficeFacts &, DeviceFacts &pc)
{
    pc.record.osName = u"Windows"_s;
    pc.record.osVersion = u"XP"_s;
    pc.record.expectsAgent = false;
}

void windowsTen(OfficeFacts &, DeviceFacts &pc)
{
    pc.record.osName = u"Microsoft Windows 10 Pro"_s;
    pc.record.osVersion = u"10.0.19045.6456"_s;
}

void strangePhone(OfficeFacts &, DeviceFacts &pc)
{
    pc.record.standing = DeviceStanding::Unknown;
    pc.record.named = false;
    pc.record.osName = u"iOS"_s;
    pc.record.osVersion = u"26.1"_s;
    pc.record.macs = {u"da:3b:91:5c:07:e2"_s};
    pc.record.expectsAgent = false;
}

/// Away from 9 to 18 November but for the trip's end: back on the 19th.
void travelled(OfficeFacts &, DeviceFacts &pc)
{
    for (QDate day(2026, 11, 12); day <= QDate(2026, 11, 18); day = day.addDays(1))
        pc.seenDays.removeAll(day);
}

} // namespace

class TestRuleTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gives_data();
    void gives();
};

void TestRuleTable::gives_data()
{
    using enum ThreatKind;
    using enum Direction;
    constexpr auto Blocked = Disposition::Blocked;
    constexpr auto Allowed = Disposition::Allowed;
    constexpr auto Detected = Disposition::Detected;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rules"); // all that speak, with variant, blank separated
    QTest::addColumn<int>("least"); // bounds of the score
    QTest::addColumn<int>("most");
    const auto row = [](const char *name, const Change &change, const char *rules, int least,
                         int most) {
        QTest::newRow(name) << change << QString::fromLatin1(rules) << least << most;
    };

    row("c2", with(CommandAndControl, Outbound, Allowed), "c2_contact", 70, 90);
    row("c2 seen by a sensor", with(CommandAndControl, Outbound, Detected), "c2_contact", 70, 90);
    row("c2, often", with(CommandAndControl, Outbound, Allowed, 500), "c2_contact", 80, 90);
    row("c2 stopped", with(CommandAndControl, Outbound, Blocked, 900), "c2_contact/blocked", 10,
        30);
    row("c2 over the own DNS", with(CommandAndControl, Internal, Detected), "c2_contact", 70, 90);
    row("knock on a backdoor", with(CommandAndControl, Inbound, Detected), "exploit_inbound", 5,
        39);

    row("malware", with(Malware, Unknown, Detected), "malware_found", 70, 80);
    row("malware, low", with(Malware, Unknown, Detected, 1, Severity::Low), "malware_found", 40,
        50);
    row("malware stopped", with(Malware, Inbound, Blocked, 40), "malware_found/blocked", 10, 20);
    row("ransomware", with(Ransomware, Unknown, Detected), "malware_found/ransomware", 90, 99);
    row("ransomware stopped", with(Ransomware, Unknown, Blocked),
        "malware_found/ransomware_blocked", 20, 30);
    row("ransomware stopped beside open malware",
        both(with(Ransomware, Unknown, Blocked), with(Malware, Unknown, Detected)), "malware_found",
        70, 80);

    row("probed", with(Scan, Inbound, Detected, 745), "exploit_inbound/scan", 1, 9);
    row("probed, stopped", with(Scan, Inbound, Blocked, 6000), "exploit_inbound/blocked", 1, 9);
    row("attacked", with(Exploit, Inbound, Detected, 745), "exploit_inbound", 10, 39);
    row("attacked without end", with(Exploit, Inbound, Allowed, 1'000'000), "exploit_inbound", 10,
        39);
    row("attacked, stopped", with(Exploit, Inbound, Blocked, 745), "exploit_inbound/blocked", 1, 9);
    row("attacks others", with(Exploit, Internal, Detected), "exploit_internal", 70, 80);
    row("attacks others, stopped", with(Exploit, Internal, Blocked), "exploit_internal/blocked", 10,
        30);
    row("looks around", with(Scan, Internal, Detected), "exploit_internal", 10, 20);
    row("attack in its own connection", with(Exploit, Outbound, Detected), "exploit_outbound", 40,
        55);
    row("the same, stopped", with(Exploit, Outbound, Blocked), "exploit_outbound/blocked", 1, 9);
    row("a bad address now and then", with(Scan, Outbound, Detected, 5), "", 0, 0);

    row("guessed at", with(BruteForce, Inbound, Detected, 50), "brute_force", 10, 30);
    row("guessed at, stopped", with(BruteForce, Inbound, Blocked, 5000), "brute_force/blocked", 1,
        9);
    row("guesses itself", with(BruteForce, Internal, Detected, 50), "brute_force/inside", 45, 55);
    row("mistyped", with(BruteForce, Unknown, Detected, 3, Severity::Medium), "brute_force", 1, 9);

    row("behaviour", with(Other, Unknown, Detected), "edr_detection", 40, 50);
    row("behaviour, low", with(Other, Unknown, Detected, 30, Severity::Low), "edr_detection", 0, 9);
    row("odd", with(Other, Outbound, Detected, 1, Severity::Medium), "odd_traffic", 1, 9);
    row("phishing", with(Phishing, Outbound, Allowed), "phishing_site", 40, 60);
    row("phishing stopped", with(Phishing, Outbound, Blocked, 4), "phishing_site/blocked", 1, 9);
    row("remote control", with(RemoteControl, Outbound, Allowed), "remote_control_tool", 40, 50);
    row("policy", with(Policy, Outbound, Allowed, 300), "", 0, 0);

    row("mail", with(madeMail("a@one.example", 2, Allowed)), "malicious_mail", 40, 50);
    row("mail stopped", with(madeMail("a@one.example", 2, Blocked)), "malicious_mail/blocked", 1,
        9);
    row("burst", with(madeMail("a@partner.example", 14, Blocked)), "mail_burst/blocked", 20, 30);
    row("burst got through", with(madeMail("a@partner.example", 14, Detected)), "mail_burst", 60,
        70);
    row("burst beside a trickle",
        both(with(madeMail("a@partner.example", 14, Blocked)),
            with(madeMail("b@other.example", 1, Blocked))),
        "mail_burst/blocked malicious_mail/blocked", 20, 30);

    row("Windows XP", windowsXp, "unsupported_os", 40, 60);
    row("Windows 10", windowsTen, "unsupported_os", 25, 45);
    row("Windows 10 with bought updates",
        both(windowsTen, [](OfficeFacts &, DeviceFacts &pc) { pc.record.extendedSupport = true; }),
        "os_ending_soon/extended", 1, 9);
    row("XP infected",
        both(windowsXp,
            both(with(CommandAndControl, Outbound, Allowed), with(Exploit, Internal, Detected))),
        "old_pc_infected", 90, 99);
    row("XP infected, stopped so far",
        both(windowsXp, with(CommandAndControl, Outbound, Blocked, 20)), "old_pc_infected/blocked",
        20, 30);
    row("XP only probed", both(windowsXp, with(Scan, Inbound, Blocked, 99)),
        "exploit_inbound/blocked unsupported_os", 40, 60);
    row("Windows 10 in contact", both(windowsTen, with(CommandAndControl, Outbound, Allowed)),
        "c2_contact unsupported_os", 80, 99);

    row("private phone in contact", both(strangePhone, with(CommandAndControl, Outbound, Allowed)),
        "private_device_c2", 85, 95);
    row("private phone in contact, stopped",
        both(strangePhone, with(CommandAndControl, Outbound, Blocked)), "private_device_c2/blocked",
        20, 30);
    row("the office's own phone",
        both(strangePhone,
            both(with(CommandAndControl, Outbound, Allowed),
                [](OfficeFacts &, DeviceFacts &pc) {
                    pc.record.standing = DeviceStanding::Managed;
                })),
        "c2_contact", 70, 90);

    row("brought back", both(travelled, with(emotetAt("2026-11-19T09:05:00+09:00"))),
        "infected_elsewhere", 85, 95);
    row("brought back, stopped",
        both(travelled, with(emotetAt("2026-11-19T09:05:00+09:00", Blocked))),
        "infected_elsewhere/blocked", 20, 30);
    row("infected at the desk", with(emotetAt("2026-11-19T09:05:00+09:00")), "malware_found", 70,
        80);

    const QDate monday(2026, 11, 16);
    const auto upload = [](const UploadDay &day) {
        return Change([day](OfficeFacts &, DeviceFacts &pc) { addUpload(pc, day); });
    };
    const auto usual = [](OfficeFacts &, DeviceFacts &pc) {
        for (QDate day(2026, 10, 1); day < QDate(2026, 11, 16); day = day.addDays(1))
            addUpload(pc, madeUpload(day, 5 * kMB, 0, Approval::Approved, CloudCategory::Storage));
    };
    row("at night", upload(madeUpload(monday, 340 * kMB, 340 * kMB)),
        "unusual_upload/night unapproved_service", 35, 50);
    row("at night, many times the usual",
        both(usual, upload(madeUpload(monday, 340 * kMB, 340 * kMB))),
        "unusual_upload/night_times unapproved_service", 40, 55);
    row("by day, many times the usual", both(usual, upload(madeUpload(monday, 340 * kMB))),
        "unusual_upload/day_times unapproved_service", 30, 40);
    row("by day, nothing to compare", upload(madeUpload(monday, 340 * kMB)),
        "unusual_upload/day unapproved_service", 25, 35);
    row("little", upload(madeUpload(monday, 3 * kMB, 3 * kMB)), "unapproved_service", 1, 9);
    row("approved", upload(madeUpload(monday, 900 * kMB, 900 * kMB, Approval::Approved)), "", 0, 0);
    row("forbidden", upload(madeUpload(monday, 2 * kMB, 0, Approval::Forbidden)),
        "forbidden_service", 20, 35);
    row("before the period", upload(madeUpload(QDate(2026, 10, 20), 900 * kMB, 900 * kMB)), "", 0,
        0);
    row("phone backup",
        upload(
            madeUpload(monday, 250 * kMB, 250 * kMB, Approval::Undecided, CloudCategory::Storage)),
        "", 0, 0);
    row("remote control service",
        upload(madeUpload(monday, 2 * kMB, 0, Approval::Undecided, CloudCategory::RemoteControl)),
        "remote_control_tool/service", 25, 35);
    row("the office's own remote support",
        upload(madeUpload(monday, 2 * kMB, 0, Approval::Approved, CloudCategory::RemoteControl)),
        "", 0, 0);

    const auto agentSeen = [](const char *seen, bool stillOn) {
        return Change([seen, stillOn](OfficeFacts &, DeviceFacts &pc) {
            pc.record.agentSeen = at(seen);
            pc.record.agentState = DeviceReport::AgentState::Silent;
            if (!stillOn)
                pc.lastFlow = pc.record.agentSeen;
        });
    };
    row("guard silent, PC at work", agentSeen("2026-11-20T09:00:00+09:00", true), "agent_silent/on",
        25, 35);
    row("guard silent since noon, PC at work", agentSeen("2026-11-24T12:00:00+09:00", true),
        "agent_silent/on_today", 15, 25);
    row("PC away", agentSeen("2026-11-20T09:00:00+09:00", false), "agent_silent/away", 1, 9);
    row("PC off since yesterday", agentSeen("2026-11-23T18:00:00+09:00", false), "", 0, 0);
    row(
        "never installed", [](OfficeFacts &, DeviceFacts &pc) { pc.record.agentSeen = 0; },
        "agent_missing", 1, 9);
    row(
        "no EDR in the office",
        [](OfficeFacts &office, DeviceFacts &pc) {
            office.agentsExpected = false;
            pc.record.agentSeen = 0;
        },
        "", 0, 0);
    row("unknown device", strangePhone, "unknown_device", 10, 20);
    row(
        "refused device",
        [](OfficeFacts &, DeviceFacts &pc) { pc.record.standing = DeviceStanding::Refused; },
        "unknown_device/refused", 35, 45);
}

void TestRuleTable::gives()
{
    QFETCH(Change, change);
    QFETCH(QString, rules);
    QFETCH(int, least);
    QFETCH(int, most);
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2)}; // the second one keeps the ledger alive
    change(office, office.devices.first());
    const OfficeCalendar calendar;
    QList<Reason> reasons = reasonsIn(office, &office.devices.first(), calendar);
    QStringList told;
    for (const Reason &reason : reasons) {
        const QString variant = reason.params.value(u"variant"_s).toString();
        told << (variant.isEmpty() ? reason.rule : reason.rule + u'/' + variant);
        // Words of another outcome would say "not stopped" of what was stopped.
        QCOMPARE(QString::fromLatin1(wordsFor(reason.rule, variant).key), told.last());
        QVERIFY2(reason.count > 0, qPrintable(reason.rule));
        QVERIFY2(reason.first > 0 && reason.first <= reason.last, qPrintable(reason.rule));
        QVERIFY2(reason.points > 0 && reason.points < 100, qPrintable(reason.rule));
    }
    QCOMPARE(told.join(u' '), rules);
    const int score = scoreReasons(reasons);
    QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
    QVERIFY(reasonsIn(office, &office.devices.last(), calendar).isEmpty());
}

QTEST_GUILESS_MAIN(TestRuleTable)
#include "tst_rule_table.moc"
