#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"

namespace otasuke {

// Words for what was judged: whole sentences, translated, in the office's terms; never a raw rule
// name.

/// "攻撃者のサーバーと通信しました。止められていません。" – the reason as a sentence about the
/// device.
QString explainReason(const Reason &reason);
/// The short form for a list row: "攻撃者のサーバーと通信(止められていない)".
QString reasonTitle(const Reason &reason);
/// What to do, in order, at most four lines; by rule.
QStringList whatToDo(const Reason &reason);

// The same for all answers of a rule (rule_notes.h); empty for a rule that is not in the catalogue.

QString watchesText(const QString &rule); ///< what it looks at, for the catalogue of rules
QString whyItMatters(const QString &rule);
QString whomToCall(const QString &rule);
QString whatItMayCost(const QString &rule);
/// Key of the first-response card that fits: "ransomware", "infected", "emotet", "intrusion",
/// "mail", "phishing", "support_scam", "leak", "unknown_device", "old_system", "appliance" or
/// "watch" (nothing to do but to look again).
QString firstResponseCard(const Reason &reason);

/// "Emotet" out of "Trojan:Win32/Emotet.PDF!MTB", "W32/Emotet.A!tr" or "Win.Trojan.Emotet-9876".
QString malwareFamily(const QString &malware);
/// A finding as one line that names the device: "経理-PC03 が攻撃者のサーバーと通信しました".
QString findingTitle(const Finding &finding);
/// What to do about it, as the line at the top of Home: "経理-PC03 の LAN
/// ケーブルを抜いて、電話してください".
QString findingHeadline(const Finding &finding);
/// One event in the user's words; falls back to the kind's own word.
QString explainEvent(const EventRow &row);
/// What a detection is, as a noun: "ウイルス", "攻撃者のサーバーとの通信".
QString threatName(ThreatKind threat);
QString dispositionName(Disposition disposition); ///< "止めました" …
QString levelName(RiskLevel level); ///< "危険" …
QString standingName(DeviceStanding standing);

struct DayWords
{
    DayState state = DayState::FirstRun;
    QString headline;
    QString subline;
};
/// The sentence at the top of Home. `sources` empty → FirstRun; a silent one → Blind before
/// anything is called quiet.
DayWords dayWords(const RiskAssessment &risk, const QList<SourceHealth> &sources,
    const AgentCounts &agents, const OfficeCalendar &calendar);

/// The lines to read aloud to the help desk about the worst open finding: who, which PC, what,
/// since when, stopped or not. `also`: where else the same is (matters.h), or empty.
QStringList factsForCall(const Finding *finding, const DeviceRecord *device, const Office &office,
    const Contract &contract, const OfficeCalendar &calendar, const QString &also = {});

QString formatBytes(qint64 bytes); ///< "1.2 GB", decimal units
QString formatCount(qint64 n); ///< "1,204"
/// "12 分前", "14:20", "11月20日 14:20" – relative within the hour, clock time within the day, date
/// beyond.
QString formatTime(UtcMicros t, UtcMicros now, const OfficeCalendar &calendar);

} // namespace otasuke
