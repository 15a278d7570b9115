// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/sonicwall_event.h"

#include <algorithm>

#include "app/sources/log_event.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// Message numbers of the SonicOS log event reference.
constexpr qint64 kSiteDenied = 14, kSiteAllowed = 16, kWebSite = 97, kOpened = 98, kClosed = 537;
constexpr qint64 kLoginDenied[] = {30, 32, 33, 35, 329, 1080};

/// CEF knows no quotes, SonicWall writes them all the same.
QString plainText(const LogFields &fields, LogFields::Names names)
{
    QString text = fields.text(names);
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

/// "Gateway Anti-Virus Status: …", "Your Anti-Virus subscription has expired": about the guard.
bool isAboutItself(const QString &message)
{
    return message.contains(u"Status:") || message.contains(u"subscription") ||
        message.contains(u"has expired") || message.contains(u"database") ||
        message.contains(u"has ceased");
}

/// A category that says something; 0 is none.
bool says(const LogFields &fields, QByteArrayView name)
{
    return fields.has(name) && fields.bytes(name) != "0";
}

ThreatKind threatOf(const QString &message)
{
    if (isAboutItself(message))
        return ThreatKind::None;
    return message.contains(u" scan detected") ? ThreatKind::Scan : threatOfWords(message);
}

/// "Possible TCP Flood on IF X1 - src: 203.0.113.9:80 dst: 192.168.10.5:15912 - rate: …"
void readEndsOfWords(const QString &message, Event &event)
{
    const auto behind = [&message](QStringView mark) {
        const qsizetype at = message.indexOf(mark);
        const QString word = at < 0 ? QString() : message.mid(at + mark.size()).section(u' ', 0, 0);
        return addressOf(word.toLatin1());
    };
    event.srcIp = behind(u" src: ");
    event.dstIp = behind(u" dst: ");
}

void readFinding(const LogFields &fields, const QString &message, qint64 number, Event &event)
{
    const QString signature = plainText(fields, {"ipscat", "spycat", "virus", "note"});
    const bool named = says(fields, "ipscat") || says(fields, "spycat");
    const QString title = named ? signature : message;
    ThreatKind threat = threatOfWords(title);
    if (threat == ThreatKind::None || threat == ThreatKind::Other)
        threat = says(fields, "ipscat") ? ThreatKind::Exploit : threatOf(message);
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
        event.disposition = dispositionOf(message.toUtf8());
    const QString id = plainText(fields, {"sid"});
    detect(event, threat == ThreatKind::None ? ThreatKind::Other : threat, severity,
        u"sonicwall/"_s + (id.isEmpty() ? QString::number(number) : id), title);
}

} // namespace

void readSonicwallMessage(
    qint64 number, const QString &message, const LogFields &fields, Event &event)
{
    const ThreatKind threat = threatOf(message);
    if (threat == ThreatKind::Scan && event.srcIp.isNull())
        readEndsOfWords(message, event);
    const bool ends = !event.srcIp.isNull() && !event.dstIp.isNull();
    if (std::find(std::begin(kLoginDenied), std::end(kLoginDenied), number) !=
        std::end(kLoginDenied))
        return failedLogin(event, u"sonicwall/"_s + QString::number(number), message);
    if (number == kSiteDenied) {
        event.disposition = Disposition::Blocked;
        const QString category = plainText(fields, {"Category"});
        return detect(event, ThreatKind::Policy, Severity::Low, u"sonicwall/14"_s,
            category.isEmpty() ? message : category);
    }
    if (says(fields, "ipscat") || says(fields, "spycat") ||
        (threat != ThreatKind::None && threat != ThreatKind::Other))
        return readFinding(fields, message, number, event);
    const bool dropped = event.disposition == Disposition::Blocked ||
        dispositionOf(message.toUtf8()) == Disposition::Blocked;
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
        event.title = message;
    }
}

QString sonicwallApp(const LogFields &fields, QByteArrayView line)
{
    QByteArrayView name = fields.bytes("appName");
    if (name.startsWith('\'')) { // its blanks ended it
        const qsizetype from = name.data() - line.data() + 1;
        const qsizetype end = from > 0 && from <= line.size() ? line.indexOf('\'', from) : -1;
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
    const QString words = plainText(fields, {"msg"});
    if (!user.isEmpty())
        event.user = user;
    event.disposition = dispositionOf(fields.bytes("fw_action"));
    event.app = sonicwallApp(fields, record.line);
    readSonicwallMessage(head.eventId.toByteArray().toLongLong(),
        words.isEmpty() ? textOfBytes(head.name) : words, fields, event);
    const bool rated = fields.has("ipspri") || fields.has("spypri") ||
        event.threat == ThreatKind::BruteForce || event.threat == ThreatKind::Policy;
    if (event.kind == EventKind::Detection && !rated)
        event.severity = severityOfWord(head.severity);
}

} // namespace otasuke
