// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_notes.h"

namespace otasuke {

namespace {

constexpr RuleNotes kNotes[] = {
    {"outbreak",
        QT_TRANSLATE_NOOP("RuleNotes",
            "The same malware or the same attack on three machines or more within an hour."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "One infected PC can be an accident. Several at once mean that it spreads by itself, "
            "and each further hour costs further machines."),
        kDeskAndPolice, kRushCost, "ransomware"},
    {"ransomware",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Ransomware found on a PC, and programs that behave like it: they delete backups or "
            "change files by the hundred."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Ransomware locks the files of the PC and of all shared folders it reaches. Of the "
            "companies that the police asked in 2025, more than half paid ten million yen or more "
            "for it."),
        kDeskAndPolice, kRushCost, "ransomware"},
    {"infected_elsewhere",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Malware found on a PC that had been away from the office for some days before."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Outside, the office's UTM does not protect the PC. What it caught there comes into "
            "the office behind the guard's back."),
        kDeskNow, kRushCost, "infected"},
    {"private_device_c2",
        QT_TRANSLATE_NOOP("RuleNotes",
            "A private or unknown phone or tablet on the office network that talks to an "
            "attacker's server."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Nobody in the office keeps that device in order, and it stands inside the office's "
            "walls all the same."),
        kDeskNow, kRushCost, "unknown_device"},
    {"old_pc_infected",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Signs of infection on a PC whose system has been out of support for two years or "
            "more."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Such a PC can't be mended any more: known holes stay open, and malware uses them to "
            "get at the others."),
        kDeskNow, kRushCost, "infected"},
    {"lateral_movement",
        QT_TRANSLATE_NOOP("RuleNotes",
            "A machine that tries in several ways to get into others of the office, or does so "
            "while it is infected."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "So an intruder works who has one PC and wants the server. What is stopped now spares "
            "the rest of the office."),
        kDeskAndPolice, kRushCost, "intrusion"},
    {"mail_burst",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Ten malware mails or more in a short time from one sender's domain."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Usually the mail server of a partner was taken over. The mails look real, because "
            "they answer real ones."),
        kSenderAndDesk, kTalkCost, "mail"},
    {"c2_contact",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Connections from a machine of the office to servers that attackers are known to "
            "use."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Something on the machine calls its master. He can read files, take passwords and "
            "send further malware."),
        kDeskNow, kRushCost, "infected"},
    {"malware_found",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Malware that the UTM or the guard on the PC (EDR) found, and whether it was removed."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "What was not removed goes on working: it takes passwords, sends mails in your name "
            "or fetches more."),
        kDeskNow, kRushCost, "infected"},
    {"edr_detection",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Behaviour on a PC that its guard (EDR) finds suspicious without naming a malware."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "New attacks have no name yet. The behaviour is often the first thing that can be "
            "seen of them."),
        kDeskNow, kTalkCost, "infected"},
    {"exploit_internal",
        QT_TRANSLATE_NOOP("RuleNotes", "Attacks from one machine of the office on another."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "No work needs that. Either the machine is infected, or somebody else is at its "
            "wheel."),
        kDeskNow, kRushCost, "intrusion"},
    {"exploit_outbound",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Attack patterns in connections that a machine of the office opened to the Internet."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Either a web page attacks the PC, or the PC attacks others in your office's name."),
        kDeskNow, kTalkCost, "infected"},
    {"exploit_inbound",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Attacks and probes from the Internet on machines of the office."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "They come to everybody, every day. They matter where a machine can be reached from "
            "outside and has a hole."),
        kDeskLater, kTalkCost, "watch"},
    {"brute_force",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Many wrong passwords in a row on a machine of the office or at its VPN."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Whoever guesses one password is in, and looks like a member of the staff."),
        kDeskLater, kTalkCost, "intrusion"},
    {"brute_force_out",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "A machine of the office that tries many passwords on others."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "People don't do that. A program on it looks for a way on, or attacks others in your "
            "office's name."),
        kDeskNow, kRushCost, "intrusion"},
    {"malicious_mail", QT_TRANSLATE_NOOP("RuleNotes", "Mails with malware or forged links."),
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Most attacks on small offices begin with a mail that somebody opens."),
        kSenderAndDesk, kTalkCost, "mail"},
    {"phishing_site",
        QT_TRANSLATE_NOOP("RuleNotes", "Deceptive web sites opened from a PC of the office."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "They ask for passwords, card and bank numbers. What was typed in there is in foreign "
            "hands."),
        kDeskAndBank, kMoneyCost, "phishing"},
    {"remote_control_tool",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Programs and services that let others control a PC from afar, as support scams have "
            "them installed. Your own remote support is left out once it is approved."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "A false warning tells people to phone and to install such a program. Then money is "
            "asked for, or the bank account is emptied."),
        kDeskAndBank, kMoneyCost, "support_scam"},
    {"odd_traffic",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Connections that a sensor finds unusual without calling them an attack."),
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Mostly harmless. It counts little, unless something else comes to it."),
        kNobodyToCall, kNoCost, "watch"},
};

} // namespace

std::span<const RuleNotes> attackNotes()
{
    return kNotes;
}

} // namespace otasuke
