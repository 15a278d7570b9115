#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "app/sources/json_fields.h"
#include "app/sources/signature_threat.h"
#include "models/domain/event.h"

namespace otasuke {

/// A row of /api/ids/service/queryAlerts: an EVE alert whose "alert" is flattened to the
/// signature's text; its severity and category are gone. So a signature that names a trojan or a
/// control server is High, an attack or phishing Medium, all else Low.
void readOpnsenseAlert(const JsonFields &row, ThreatMemory &threats, Event &event);
/// What stays the same of such a row wherever it stands: its place moves as the files are rotated.
QString opnsenseAlertMark(const JsonFields &row);

/// A row of /api/diagnostics/firewall/log as a connection without bytes. `zone`: seconds east,
/// since an eastern zone is cut off the time (a western one and "Z" stay).
void readOpnsenseFilterRow(const JsonFields &row, qint64 zone, Event &event);
/// Seconds east of a firewall that says it is "Fri Nov 20 09:00:05 JST 2026" now.
qint64 opnsenseZone(const QString &datetime, UtcMicros now);

/// A row of os-crowdsec's alerts: value ("Ip:203.0.113.5"), reason, decisions ("ban:1"), created.
bool readOpnsenseCrowdsec(const JsonFields &row, Event &event);

/// Bytes of one UTC day between a PC, a server and a port there.
struct InsightSum
{
    IpAddress pc, server;
    quint16 port = 0;
    double out = 0, in = 0; ///< octets come as fractions
    UtcMicros last = 0;
};
/// Adds a row of networkinsight/top. Each packet is counted as it comes in on one card and as it
/// leaves by another: what a PC sends is taken where it comes in, what it gets where it leaves.
void addInsightRow(const JsonFields &row, QHash<QString, InsightSum> &sums);
Event insightEvent(const InsightSum &sum);

} // namespace otasuke
