#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/log_fields.h"
#include "models/domain/event.h"

namespace otasuke {

// What the readers of appliances' records have in common.

/// syslog's 0 (emergency) … 7 (debug); any other number is Unknown.
Severity severityOfSyslog(int level);
/// CEF's and LEEF's 0 … 10: 0–3 low, 4–6 medium, 7–8 high, 9–10 very high.
Severity severityOfTen(int level);
/// "critical", "High", "Very-High", "warning", "info", "notice", "error", "fatal" …; a number is
/// taken by severityOfTen().
Severity severityOfWord(QByteArrayView word);

/// "Deny", "dropped", "Blocked", "quarantined", "IDS:Reset", "unable to clean" …; None if the word
/// says nothing of that kind. A refusal that failed is not one.
Disposition dispositionOf(QByteArrayView action);

/// What a product's own words (event name, category, threat type) are about; None if they tell of
/// no threat.
ThreatKind threatOfWords(const QString &words);
ThreatKind threatOfWords(QByteArrayView words);

/// Makes a detection of it.
void detect(Event &event, ThreatKind threat, Severity severity, const QString &ruleId,
    const QString &title);
/// A name record if a server is named, else Other; neither is a finding, and no bytes are counted.
void nameOrOther(Event &event);
/// A failed login somewhere, told by who opened it (event.srcIp).
void failedLogin(Event &event, const QString &ruleId, const QString &title);
/// "Failed password for [invalid user] root from 203.0.113.9 port 4022 ssh2", "Invalid user test
/// from 203.0.113.9 port 4022", as every sshd writes it; false if the text is none.
bool readSshLogin(QByteArrayView text, Event &event);
/// The office machine, as far as the record names it; an address outside is none of ours.
DeviceHint deviceHint(const IpAddress &ip, const QString &mac, const QString &hostname);
/// The machine that an agent or its manager speaks of by name: it is the office's wherever it is,
/// an address outside is only where it is just now.
DeviceHint agentHint(const IpAddress &ip, const QString &mac, const QString &hostname);
/// One endpoint has several addresses at times: "192.168.10.5, 203.0.113.1" → the first.
IpAddress firstAddressOf(QByteArrayView list);
/// 63 bits of a connection's own id, for joining names to flows; 0 if the id is empty.
quint64 flowIdOf(QByteArrayView id);

} // namespace otasuke
