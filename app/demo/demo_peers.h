#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include <span>

namespace otasuke {

/// Somebody the office's machines talk to, and how a UTM calls that traffic.
struct DemoPeer
{
    const char *host; ///< server name; empty = none told (DNS, SMB)
    const char *ip; ///< outside ones from RFC 5737's 192.0.2.0/24; attackers from the other two
    quint16 port;
    quint8 protocol;
    const char *service;
    const char *app; ///< empty = not scanned
    const char *category;
    qint64 sentLow, sentHigh; ///< bytes from the machine, one connection
    qint64 receivedLow, receivedHigh;
    int work; ///< how often in working hours, relative
    int idle; ///< how often by itself, day and night
};

/// By index; the indices of one build are stable, the story names its own ones.
std::span<const DemoPeer> demoPeers();

/// Those that only the story (or a machine other than a PC) talks to.
enum DemoPeerIndex : quint16 {
    kPeerGigafileA,
    kPeerGigafileB,
    kPeerAttackerPhone, ///< C&C of the iPhone's case
    kPeerAttackerEmotet, ///< C&C of the laptop's case
    kPeerEmotetSpare,
    kPeerSmbLan, ///< a neighbour's port 445; the address is the flow's own
    kPeerNas,
    kPeerPrinter,
    kPeerBackup,
    kPeerFirmware,
    kPeerIcloud,
    kPeerApplePush,
    kPeerLine,
    kPeerInstagram,
    kPeerDeadSite, ///< a deceptive site that the UTM stops
    kFirstCommonPeer
};

} // namespace otasuke
