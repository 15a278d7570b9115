#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

namespace otasuke {

// First responses, shared by the words of several rules. Facts: guides of the IPA, the police and
// the providers; the order matters more than the wording: first cut the line, then keep evidence,
// then call.

inline constexpr const char *kUnplug =
    QT_TRANSLATE_NOOP("RiskWords", "Pull the LAN cable, or switch Wi-Fi off. Leave the power on.");
inline constexpr const char *kPhoto =
    QT_TRANSLATE_NOOP("RiskWords", "Photograph the screen and have the user stop working on it.");
inline constexpr const char *kCall = QT_TRANSLATE_NOOP(
    "RiskWords", "Call the help desk. What to say is written down, ready to read aloud.");
inline constexpr const char *kStayOff =
    QT_TRANSLATE_NOOP("RiskWords", "Don't connect it again until the help desk says so.");
inline constexpr const char *kOthers = QT_TRANSLATE_NOOP("RiskWords",
    "Look whether other PCs and shared folders show the same. Keep backups disconnected.");
inline constexpr const char *kConsult = QT_TRANSLATE_NOOP(
    "RiskWords", "Ask the help desk whether something has to be done; call when it suits you.");
inline constexpr const char *kNothing =
    QT_TRANSLATE_NOOP("RiskWords", "You don't have to do anything.");
inline constexpr const char *kAskUser =
    QT_TRANSLATE_NOOP("RiskWords", "Ask the user whether they did this themselves, and for what.");
inline constexpr const char *kMailWarn = QT_TRANSLATE_NOOP(
    "RiskWords", "Tell everyone not to open attachments and links in mails from this sender.");
inline constexpr const char *kMailPhone =
    QT_TRANSLATE_NOOP("RiskWords", "Tell the sender by phone, not by mail.");
inline constexpr const char *kMailOpened = QT_TRANSLATE_NOOP(
    "RiskWords", "If somebody opened one, pull that PC's LAN cable and call the help desk.");
inline constexpr const char *kWifiOff =
    QT_TRANSLATE_NOOP("RiskWords", "Find out whose device it is and have its Wi-Fi switched off.");
inline constexpr const char *kWifiKey = QT_TRANSLATE_NOOP("RiskWords",
    "Change the password of the office Wi-Fi, or keep private devices on a guest Wi-Fi.");
inline constexpr const char *kDecide = QT_TRANSLATE_NOOP(
    "RiskWords", "Decide on the cloud page whether the service may be used for work.");
inline constexpr const char *kPassword = QT_TRANSLATE_NOOP(
    "RiskWords", "If a password was entered, change it at once, also where the same one is used.");
inline constexpr const char *kNoPrint =
    QT_TRANSLATE_NOOP("RiskWords", "Don't connect it to the network again, not even to print.");
inline constexpr const char *kReachable = QT_TRANSLATE_NOOP(
    "RiskWords", "Ask whether this machine must be reachable from the Internet at all.");
inline constexpr const char *kLongPassword =
    QT_TRANSLATE_NOOP("RiskWords", "Change the password to a long one that is used nowhere else.");
inline constexpr const char *kAskEntered = QT_TRANSLATE_NOOP(
    "RiskWords", "Ask the user whether a password, card or bank number was entered.");
inline constexpr const char *kAskScam = QT_TRANSLATE_NOOP(
    "RiskWords", "Ask whether a warning on the screen or a caller asked to install it.");
inline constexpr const char *kScamOff = QT_TRANSLATE_NOOP(
    "RiskWords", "If so: cut the connection, don't pay, and tell the bank if it was used.");
inline constexpr const char *kRenew =
    QT_TRANSLATE_NOOP("RiskWords", "Have the system renewed, or the PC replaced.");
inline constexpr const char *kIsolate =
    QT_TRANSLATE_NOOP("RiskWords", "Until then, take it off the network if the work allows.");
inline constexpr const char *kEsu = QT_TRANSLATE_NOOP(
    "RiskWords", "If extended updates were bought, tick that in the device ledger.");
inline constexpr const char *kPlan =
    QT_TRANSLATE_NOOP("RiskWords", "Plan the renewal before that day.");
inline constexpr const char *kLookUp = QT_TRANSLATE_NOOP(
    "RiskWords", "Look up the version in the PC's settings, or install the EDR, which tells it.");
inline constexpr const char *kRestart =
    QT_TRANSLATE_NOOP("RiskWords", "Restart the PC and wait ten minutes.");
inline constexpr const char *kWhere =
    QT_TRANSLATE_NOOP("RiskWords", "Find out whether the PC is switched off, away or gone.");
inline constexpr const char *kInstall =
    QT_TRANSLATE_NOOP("RiskWords", "Ask the help desk to have it installed.");
inline constexpr const char *kWhose =
    QT_TRANSLATE_NOOP("RiskWords", "Ask around whose it is: new PC, visitor's, private phone?");
inline constexpr const char *kLedger =
    QT_TRANSLATE_NOOP("RiskWords", "Enter it in the device ledger: ours, guest, or refused.");
inline constexpr const char *kNotMe =
    QT_TRANSLATE_NOOP("RiskWords", "If nobody did it, pull the LAN cable and call the help desk.");
inline constexpr const char *kTalk =
    QT_TRANSLATE_NOOP("RiskWords", "Name a service that may be used instead.");
inline constexpr const char *kEmotet = QT_TRANSLATE_NOOP("RiskWords",
    "From another PC, change the mail password, have every PC checked for Emotet, and warn "
    "partners of forged mails.");

inline constexpr const char *kAllOff = QT_TRANSLATE_NOOP(
    "RiskWords", "Pull the LAN cables of all these machines. Leave their power on.");
inline constexpr const char *kBackups = QT_TRANSLATE_NOOP(
    "RiskWords", "Take the backups off the network, and don't pay and don't write to anybody.");
inline constexpr const char *kWorkedLate =
    QT_TRANSLATE_NOOP("RiskWords", "Ask whether somebody worked then, or left the PC on.");
inline constexpr const char *kPowerAndCable =
    QT_TRANSLATE_NOOP("RiskWords", "Look at its power and its LAN cable, and restart it once.");
inline constexpr const char *kTokenChanged = QT_TRANSLATE_NOOP("RiskWords",
    "If it works and is silent all the same, look in Settings whether its password was changed.");
inline constexpr const char *kFirmware = QT_TRANSLATE_NOOP(
    "RiskWords", "Ask the help desk to bring its firmware up to date, or to replace it.");
inline constexpr const char *kUpdateGuard = QT_TRANSLATE_NOOP(
    "RiskWords", "Connect the PC to the Internet, restart it and have the virus guard update.");
inline constexpr const char *kExtendGuest = QT_TRANSLATE_NOOP("RiskWords",
    "Ask whose visitor it is. Enter a new date in the device ledger, or have it leave.");
inline constexpr const char *kStillHolds = QT_TRANSLATE_NOOP(
    "RiskWords", "Look now and then whether what you do instead is still being done.");

} // namespace otasuke
