// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks and infections: which rules speak of which records.
#include "rule_rows.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

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
    addColumns();

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
    row("ransomware", with(Ransomware, Unknown, Detected), "ransomware", 90, 99);
    row("ransomware stopped", with(Ransomware, Unknown, Blocked), "ransomware/blocked", 20, 30);
    row("backups deleted",
        with(titled("Volume shadow copies deleted using vssadmin", Other, Unknown, Detected)),
        "ransomware/signs", 85, 90);
    row("backups made",
        with(titled("Volume shadow copy created for the nightly backup", Other, Unknown, Detected)),
        "edr_detection", 40, 50);
    row("files changed by the hundred, stopped",
        with(titled("Mass file modification prevented", Other, Unknown, Blocked)),
        "ransomware/blocked", 15, 25);
    row("the word in a web page's name",
        with(titled("ET POLICY ransom note sample site", Policy, Outbound, Allowed)), "", 0, 0);
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
    row("guesses itself", with(BruteForce, Internal, Detected, 50), "brute_force_out", 45, 55);
    row("guesses at others outside", with(BruteForce, Outbound, Allowed, 50), "brute_force_out", 45,
        55);
    row("guesses itself, stopped", with(BruteForce, Internal, Blocked, 50),
        "brute_force_out/blocked", 10, 20);

    row("attacks and guesses",
        both(with(Exploit, Internal, Detected), with(BruteForce, Internal, Detected, 50)),
        "lateral_movement", 80, 90);
    row("attacks and guesses, stopped",
        both(with(Exploit, Internal, Blocked), with(BruteForce, Internal, Blocked, 50)),
        "lateral_movement/blocked", 20, 30);
    row("attacks while infected",
        both(with(Exploit, Internal, Detected), with(CommandAndControl, Outbound, Allowed)),
        "lateral_movement c2_contact", 90, 99);
    row("looks around while infected",
        both(with(Scan, Internal, Detected), with(CommandAndControl, Outbound, Allowed)),
        "c2_contact exploit_internal", 70, 90);
    row("remote hand while infected",
        both(with(titled("Lateral Movement via PsExec", Policy, Internal, Detected)),
            with(Malware, Unknown, Detected)),
        "lateral_movement malware_found", 90, 99);
    row("remote hand of the administrator",
        with(titled("PsExec service installed", Policy, Unknown, Detected)), "", 0, 0);
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
}

void TestRuleTable::gives()
{
    QFETCH(Change, change);
    QFETCH(QString, rules);
    QFETCH(int, least);
    QFETCH(int, most);
    checkRow(change, rules, least, most);
}

QTEST_GUILESS_MAIN(TestRuleTable)
#include "tst_rule_table.moc"
