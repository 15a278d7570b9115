#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/syslog_header.h"
#include "models/domain/event.h"

namespace otasuke {

// What the services on a router or firewall (pfSense, OPNsense, UniFi, OpenWrt) write beside its
// packet filter, by the names of the programs.

/// Reads what is of use here, false if it is none of it:
///  - leases → Sighting.
///  - names asked for, of unbound ("info: 192.0.2.5 www.example.com. A IN") and dnsmasq ("query[A]
///    www.example.com from 192.0.2.5") → Name, app "dns".
///  - alerts of Snort and Suricata in their short form ("[1:2008578:4] ET SCAN … [Classification:
///    …] [Priority: 2] {UDP} 192.0.2.9:5116 -> 192.0.2.5:5060") → Detection, severity as in
///    EVE; "[Drop]" before it: it was stopped.
///  - failed logins by SSH → Detection.
bool readGatewayWords(const SyslogMessage &message, Event &event);

/// DHCP acknowledgements of ISC dhcpd ("DHCPACK on 192.0.2.5 to 00:… (NAME) via em1"), dnsmasq
/// ("DHCPACK(br0) 192.0.2.5 00:… NAME") and Kea ("DHCP4_LEASE_ALLOC [hwtype=1 00:…] …: lease
/// 192.0.2.5 has been allocated") → a Sighting: what was asked or offered is no lease yet. False if
/// the text is none.
bool readLease(QByteArrayView body, Event &event);

/// The packet filter of Linux tells by the rule's name alone what became of a packet:
/// "[WAN_LOCAL-D-10]" (UniFi, EdgeOS), "[UFW BLOCK]", "INPUT DROP", before "IN=".
bool wasDroppedByFilter(QByteArrayView body);

} // namespace otasuke
