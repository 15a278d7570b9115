// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_words.h"

#include "models/judgement/first_steps.h"

namespace otasuke {

namespace {

constexpr RuleWords kWords[] = {
    {"c2_contact", QT_TRANSLATE_NOOP("RiskWords", "Talked to an attacker's server (not stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This machine talked to an attacker's server. It was not stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 talked to an attacker's server"),
        QT_TRANSLATE_NOOP("RiskWords", "Pull the LAN cable of %1 and call"),
        {kUnplug, kPhoto, kCall}, {"count"}},
    {"c2_contact/blocked",
        QT_TRANSLATE_NOOP("RiskWords", "Tried to reach an attacker's server (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This machine tried to reach an attacker's server. It was stopped (%1 in all), but "
            "something on the machine keeps trying."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 tried to reach an attacker's server, which was stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Pull the LAN cable of %1 and have it checked"),
        {kUnplug, kCall}, {"count"}},
    {"private_device_c2",
        QT_TRANSLATE_NOOP(
            "RiskWords", "Private device talked to an attacker's server (not stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "A private or unknown device on the office network talked to an attacker's server. It "
            "was not stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "The private device %1 talked to an attacker's server"),
        QT_TRANSLATE_NOOP("RiskWords", "Take %1 off the office Wi-Fi and call"),
        {kWifiOff, kCall, kWifiKey}, {"count"}},
    {"private_device_c2/blocked",
        QT_TRANSLATE_NOOP(
            "RiskWords", "Private device tried to reach an attacker's server (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "A private or unknown device on the office network tried to reach an attacker's "
            "server. It was stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords",
            "The private device %1 tried to reach an attacker's server, which was stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Take %1 off the office Wi-Fi"), {kWifiOff, kWifiKey, kCall},
        {"count"}},
    {"exploit_internal", QT_TRANSLATE_NOOP("RiskWords", "Attacks on other machines in the office"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Attacks on other machines in the office came from here. They were not stopped (%1 in "
            "all)."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 attacks other machines in the office"),
        QT_TRANSLATE_NOOP("RiskWords", "Pull the LAN cable of %1 and call"),
        {kUnplug, kPhoto, kCall, kOthers}, {"count"}},
    {"exploit_internal/blocked",
        QT_TRANSLATE_NOOP("RiskWords", "Attacks on other machines in the office (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Attacks on other machines in the office came from here. They were stopped (%1 in "
            "all)."),
        QT_TRANSLATE_NOOP(
            "RiskWords", "%1 tried to attack other machines in the office, which was stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Have %1 checked by the help desk"), {kAskUser, kCall},
        {"count"}},
    {"exploit_outbound", QT_TRANSLATE_NOOP("RiskWords", "Attack pattern in its connections"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Connections of this machine with the Internet looked like an attack. They were not "
            "stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "Connections of %1 looked like an attack"),
        QT_TRANSLATE_NOOP("RiskWords", "Have the help desk look at %1"), {kAskUser, kCall},
        {"count"}},
    {"exploit_outbound/blocked",
        QT_TRANSLATE_NOOP("RiskWords", "Attack pattern in its connections (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Connections of this machine with the Internet looked like an attack. They were "
            "stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "Connections of %1 that looked like an attack were stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
    {"exploit_inbound", QT_TRANSLATE_NOOP("RiskWords", "Attacks from the Internet (not stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Attacks from the Internet reached this machine and were not stopped (%1 in all). That "
            "alone does not mean that it is infected."),
        QT_TRANSLATE_NOOP("RiskWords", "Attacks from the Internet reached %1"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Ask the help desk whether %1 must be reachable from the Internet"),
        {kReachable, kConsult}, {"count"}},
    {"exploit_inbound/blocked",
        QT_TRANSLATE_NOOP("RiskWords", "Attacks from the Internet (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords", "Attacks from the Internet were stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "Attacks on %1 from the Internet were stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
    {"exploit_inbound/scan",
        QT_TRANSLATE_NOOP("RiskWords", "Probed from the Internet (not unusual)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "It was probed from the Internet (%1 in all). That happens everywhere and every day."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 was probed from the Internet"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
    {"brute_force", QT_TRANSLATE_NOOP("RiskWords", "Password guessing"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Somebody tried many passwords on this machine (%1 in all). It is not known whether "
            "one fitted."),
        QT_TRANSLATE_NOOP("RiskWords", "Passwords were guessed on %1"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the help desk about the password tries on %1"),
        {kAskUser, kLongPassword, kConsult}, {"count"}},
    {"brute_force/blocked", QT_TRANSLATE_NOOP("RiskWords", "Password guessing (stopped)"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Somebody tried many passwords. The tries were stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "Password guessing on %1 was stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
    {"brute_force_out", QT_TRANSLATE_NOOP("RiskWords", "Guesses passwords of other machines"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This machine tried many passwords on other machines (%1 in all). A program on it may "
            "be looking for a way on."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 guesses passwords of other machines"),
        QT_TRANSLATE_NOOP("RiskWords", "Pull the LAN cable of %1 and call"),
        {kUnplug, kAskUser, kCall}, {"count"}},
    {"brute_force_out/blocked",
        QT_TRANSLATE_NOOP("RiskWords", "Guesses passwords of other machines (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This machine tried many passwords on other machines. The tries were stopped (%1 in "
            "all)."),
        QT_TRANSLATE_NOOP(
            "RiskWords", "%1 tried to guess passwords of other machines, which was stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Have %1 checked by the help desk"), {kAskUser, kCall},
        {"count"}},
    {"lateral_movement",
        QT_TRANSLATE_NOOP("RiskWords", "Goes from machine to machine (not stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Somebody tries to get from this machine into others of the office (%1 tries in all). "
            "That was not stopped."),
        QT_TRANSLATE_NOOP("RiskWords", "Somebody tries to get from %1 into other machines"),
        QT_TRANSLATE_NOOP("RiskWords", "Pull the LAN cable of %1 now and call"),
        {kUnplug, kPhoto, kCall, kOthers}, {"count"}},
    {"lateral_movement/blocked",
        QT_TRANSLATE_NOOP("RiskWords", "Goes from machine to machine (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "Somebody tried to get from this machine into others of the office. The tries were "
            "stopped (%1 in all)."),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Somebody tried to get from %1 into other machines and was stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Have %1 checked by the help desk"),
        {kUnplug, kAskUser, kCall}, {"count"}},
    {"phishing_site", QT_TRANSLATE_NOOP("RiskWords", "Opened a deceptive site (not stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "A deceptive or dangerous web site was opened here. It was not stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "A deceptive site was opened on %1"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the user of %1 whether a password was entered"),
        {kAskEntered, kPassword, kCall}, {"count"}},
    {"phishing_site/blocked", QT_TRANSLATE_NOOP("RiskWords", "Deceptive site (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "A deceptive or dangerous web site was about to be opened. It was stopped (%1 in "
            "all)."),
        QT_TRANSLATE_NOOP("RiskWords", "A deceptive site was stopped on %1"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
    {"remote_control_tool", QT_TRANSLATE_NOOP("RiskWords", "Remote-control tool in use"),
        QT_TRANSLATE_NOOP("RiskWords",
            "A program that lets others control this PC from afar was at work (%1 in all). Support "
            "scams use such programs."),
        QT_TRANSLATE_NOOP("RiskWords", "A remote-control tool was at work on %1"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Ask the user of %1 whether somebody is connected from afar"),
        {kAskScam, kScamOff, kCall}, {"count"}},
    {"remote_control_tool/blocked", QT_TRANSLATE_NOOP("RiskWords", "Remote-control tool (stopped)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "A program that lets others control this PC from afar tried to connect. It was stopped "
            "(%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "A remote-control tool was stopped on %1"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
    {"remote_control_tool/service",
        QT_TRANSLATE_NOOP("RiskWords", "Remote-control tool in use (%1)"),
        QT_TRANSLATE_NOOP("RiskWords",
            "This PC talked to %1, which lets others control it from afar. Support scams use such "
            "programs."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 talked to the remote-control service %2"),
        QT_TRANSLATE_NOOP("RiskWords", "Ask the user of %1 what %2 is used for"),
        {kAskScam, kScamOff, kDecide, kCall}, {"service"}},
    {"odd_traffic", QT_TRANSLATE_NOOP("RiskWords", "Unusual connections"),
        QT_TRANSLATE_NOOP("RiskWords",
            "A sensor found some connections of this machine unusual (%1 in all). It is not known "
            "to be an attack."),
        QT_TRANSLATE_NOOP("RiskWords", "%1 had unusual connections"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kConsult}, {"count"}},
    {"odd_traffic/blocked", QT_TRANSLATE_NOOP("RiskWords", "Unusual connections (stopped)"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Some unusual connections of this machine were stopped (%1 in all)."),
        QT_TRANSLATE_NOOP("RiskWords", "Unusual connections of %1 were stopped"),
        QT_TRANSLATE_NOOP("RiskWords", "Nothing to do for %1"), {kNothing}, {"count"}},
};

} // namespace

std::span<const RuleWords> networkWords()
{
    return kWords;
}

} // namespace otasuke
