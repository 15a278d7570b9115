// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/sonicwall_event.h"

#include <algorithm>

#include "app/sources/log_event.h"
#include "app/sources/remembered.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// Message numbers of the SonicOS log event reference.
constexpr qint64 kSiteDenied = 14, kSiteAllowed = 16, kWebSite = 97, kOpened = 98, kClosed = 537;
constexpr qsizetype kLongestText = 1000;
constexpr qint64 kLoginDenied[] = {30, 32, 33, 35, 329, 1080};

/// CEF knows no quotes, SonicWall writes them all the same.
QByteArrayView plainBytes(const LogFields &fields, LogFields::Names names)
{
    const QByteArrayView told = fields.bytes(names);
    const bool quoted = told.size() >= 2 && told.startsWith('"') && told.endsWith('"');
    return quoted ? told.sliced(1, told.size() - 2).trimmed() : told;
}

QString plainText(const LogFields &fields, LogFields::Names names)
{
    return textOfBytes(plainBytes(fields, names)).left(kLongestText);
}

/// "Gateway Anti-Virus Status: …", "Your Anti-Virus subscription has expired": about the guard.
bool isAboutItself(QByteArrayView message)
{
    return message.contains("Status:") || message.contains("subscription") ||
        message.contains("has expired") || message.contains("database") ||
        message.contains("has ceased");
}

/// A category that says something; 0 is none.
bool says(const LogFields &fields, FieldName name)
{
    const QByteArrayView told = fields.bytes(name);
    return !told.isEmpty() && told != "0";
}

ThreatKind readThreat(QByteArrayView message)
{
    if (isAboutItself(message))
        return ThreatKind::None;
    return message.contains(" scan detected") ? ThreatKind::Scan : threatOfWords(message);
}

ThreatKind threatOf(QByteArrayView message)
{
    thread_local Remembered<QByteArray, ThreatKind> known;
    return message.isEmpty() ? ThreatKind::None : rememberedOf(known, message, readThreat);
}

/// "Possible TCP Flood on IF X1 - src: 203.0.113.9:80 dst: 192.168.10.5:15912 - rate: …"
void readEndsOfWords(QByteArrayView message, Event &event)
{
    const auto behind = [message](QByteArrayView mark) {
        const qsizetype at = message.indexOf(mark);
        const QByteArrayView rest = at < 0 ? QByteArrayView() : message.sliced(at + mark.size());
        return addressOf(rest.first(qMax<qsizetype>(rest.indexOf(' '), 0)));
    };
    event.srcIp = behind(" src: ");
    event.dstIp = behind(" dst: ");
}

void readFinding(const LogFields &fields, QByteArrayView said, qint64 number, Event &event)
{
    const bool named = says(fields, "ipscat") || says(fields, "spycat");
    const QString message = textOfBytes(said);
    const QString title =
        named ? plainText(fields, {"ipscat", "spycat", "virus", "note"}) : message;
    ThreatKind threat = threatOfWords(title);
    if (threat == ThreatKind::None || threat == ThreatKind::Other)
        threat = says(fields, "ipscat") ? ThreatKind::Exploit : threatOf(said);
    // ipspri, spypri: 1 high, 2 medium, 3 low.
    const auto priority = fields.number({"ipspri", "spypri"}, 3);
    const Severity byLevel = severityOfSyslog(int(fields.number({"pri"}, 7).value_or(5)));
    Severity severity = !priority ? byLevel
        : *priority == 1          ? Severity::High
        : *priority == 2          ? Severity::Medium
                                  : Severity::Low;
    if (threat == ThreatKind::Scan) // knocking is noise, though the box calls it an alert
        severity = std::min(severity, Severity::Medium);
    if (event.disposition == Disposition::None)
        event.disposition = dispositionOf(said);
    const QString id = plainText(fields, {"sid"});
    detect(event, threat == ThreatKind::None ? ThreatKind::Other : threat, severity,
        u"sonicwall/"_s + (id.isEmpty() ? QString::number(number) : id), title);
}

} // namespace

void readSonicwallMessage(qint64 number, QByteArrayView said, const LogFields &fields, Event &event)
{
    const ThreatKind threat = threatOf(said);
    if (threat == ThreatKind::Scan && event.srcIp.isNull())
        readEndsOfWords(said, event);
    const bool ends = !event.srcIp.isNull() && !event.dstIp.isNull();
    if (std::find(std::begin(kLoginDenied), std::end(kLoginDenied), number) !=
        std::end(kLoginDenied))
        return failedLogin(event, u"sonicwall/"_s + QString::number(number), textOfBytes(said));
    if (number == kSiteDenied) {
        event.disposition = Disposition::Blocked;
        const QString category = plainText(fields, {"Category"});
        return detect(event, ThreatKind::Policy, Severity::Low, u"sonicwall/14"_s,
            category.isEmpty() ? textOfBytes(said) : category);
    }
    if (says(fields, "ipscat") || says(fields, "spycat") ||
        (threat != ThreatKind::None && threat != ThreatKind::Other))
        return readFinding(fields, said, number, event);
    const bool dropped =
        event.disposition == Disposition::Blocked || dispositionOf(said) == Disposition::Blocked;
    if ((number == kWebSite || number == kSiteAllowed) && !dropped)
        return nameOrOther(event); // its bytes are told again when the connection is closed
    if (ends && number == kClosed) {
        event.kind = EventKind::Flow;
        event.disposition = Disposition::None;
        return;
    }
    event.kind = ends && dropped ? EventKind::Flow : EventKind::Other;
    event.disposition = dropped ? Disposition::Blocked : Disposition::None;
    event.bytesOut = event.bytesIn = 0;
    if (!ends || (!dropped && number != kOpened)) {
        event.ruleId = u"sonicwall/"_s + QString::number(number);
        event.title = textOfBytes(said).left(kLongestText);
    }
}

QString sonicwallApp(const LogFields &fields, QByteArrayView line)
{
    QByteArrayView name = fields.bytes("appName");
    if (name.startsWith('\'')) { // its blanks ended it
        const qsizetype from = line.indexOf(name) + 1;
        const qsizetype end = from > 0 ? line.indexOf('\'', from) : -1;
        name = end < 0 ? QByteArrayView() : line.sliced(from, end - from);
    }
    if (name.size() >= 2 && name.startsWith('"') && name.endsWith('"'))
        name = name.sliced(1, name.size() - 2);
    return textOfBytes(name.isEmpty() ? serviceOfProtocol(fields.bytes({"proto"})) : name);
}

void readSonicwall(const VendorHead &head, const LogRecord &record, Event &event)
{
    const LogFields &fields = record.fields;
    const QString user = plainText(fields, {"susr"});
    const QByteArrayView words = plainBytes(fields, {"msg"});
    if (!user.isEmpty())
        event.user = user;
    event.disposition = dispositionOf(fields.bytes("fw_action"));
    event.app = sonicwallApp(fields, record.line);
    readSonicwallMessage(head.eventId.toByteArray().toLongLong(),
        words.isEmpty() ? head.name : words, fields, event);
    const bool rated = fields.has("ipspri") || fields.has("spypri") ||
        event.threat == ThreatKind::BruteForce || event.threat == ThreatKind::Policy;
    if (event.kind == EventKind::Detection && !rated)
        event.severity = severityOfWord(head.severity);
}

} // namespace otasuke
