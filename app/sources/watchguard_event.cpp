// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/watchguard_event.h"

#include <algorithm>
#include <array>

#include "app/sources/gateway_words.h"
#include "app/sources/log_event.h"
#include "app/sources/remembered.h"
#include "app/sources/server_name.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Marks = std::initializer_list<QStringView>;

bool holdsOne(const QString &words, Marks parts)
{
    return std::any_of(parts.begin(), parts.end(),
        [&words](QStringView part) { return words.contains(part, Qt::CaseInsensitive); });
}

/// The address behind the first of the marks that one stands behind.
IpAddress addressBehind(const QString &words, Marks marks)
{
    for (const QStringView mark : marks) {
        const qsizetype at = words.indexOf(mark);
        if (at < 0)
            continue;
        QStringView told = QStringView(words).sliced(at + mark.size());
        const auto *end = std::find_if(told.begin(), told.end(),
            [](QChar c) { return c == u' ' || c == u',' || c == u'\'' || c == u'/'; });
        told = told.first(end - told.begin());
        while (told.endsWith(u'.'))
            told.chop(1);
        if (const auto ip = IpAddress::parse(told))
            return *ip;
    }
    return {};
}

/// Alarms have no fields: who against whom stands in the sentence.
void readEndsOfWords(const QString &words, Event &event)
{
    if (event.srcIp.isNull())
        event.srcIp = addressBehind(
            words, {u" from client ", u" from ", u"Source IP: ", u"Source IP Address: ", u"ip="});
    if (event.dstIp.isNull())
        event.dstIp = addressBehind(words,
            {u" against server ", u" against ", u" to ", u"Destination IP: ",
                u"Destination IP Address: "});
}

/// What an alarm is about, without whom: "SYN flood attack against 192.0.2.1 from …".
QString subjectOf(const QString &words)
{
    qsizetype end = words.size();
    for (const QStringView mark : {u" against ", u" from ", u", ", u". "}) {
        const qsizetype at = words.indexOf(mark);
        end = at > 0 ? std::min(end, at) : end;
    }
    return words.left(end);
}

bool isMail(const QString &words)
{
    return holdsOne(words, {u"SMTP", u"POP3", u"IMAP"});
}

ThreatKind fileThreat(const QString &words)
{
    return isMail(words) ? ThreatKind::MaliciousMail : ThreatKind::Malware;
}

/// Noticed by counting; "detected" keeps out what is said about settings.
bool isFlood(const QString &words)
{
    return words.contains(u"detected") &&
        holdsOne(words,
            {u"flood attack", u"scan attack", u"DDOS ", u"spoofing", u"source route attack"});
}

/// What the sentence alone is about; `ends`: of a connection. Without them the box speaks of
/// itself: "The IPS feature has expired".
ThreatKind readThreat(const QString &words, bool ends)
{
    if (holdsOne(words, {u"APT detected", u"APT threat"}))
        return fileThreat(words);
    if (isFlood(words))
        return ThreatKind::Scan;
    if (holdsOne(words, {u"bad reputation", u"DNSWatch blackholed"}))
        return ThreatKind::Phishing;
    const ThreatKind told = ends ? threatOfWords(words) : ThreatKind::None;
    return told == ThreatKind::Other ? ThreatKind::None : told;
}

ThreatKind threatOf(const LogFields &fields, QByteArrayView words, bool ends)
{
    thread_local std::array<Remembered<QByteArray, ThreatKind>, 2> known;
    if (fields.has("virus"))
        return fileThreat(textOfBytes(words));
    if (fields.has("signature_id")) {
        const ThreatKind told = threatOfWords(
            textOfBytes(words) + u' ' + fields.text({"signature_name", "threat", "category"}));
        return told == ThreatKind::None || told == ThreatKind::Other ? ThreatKind::Exploit : told;
    }
    if (words.isEmpty())
        return ThreatKind::None;
    return rememberedOf(known[size_t(ends)], words,
        [ends](QByteArrayView text) { return readThreat(textOfBytes(text), ends); });
}

/// Signatures have 5 (critical) … 1 (information); APT has a word.
Severity severityOf(const LogFields &fields, ThreatKind threat)
{
    static constexpr std::array kLevels{Severity::Unknown, Severity::Informational, Severity::Low,
        Severity::Medium, Severity::High, Severity::Critical};
    const auto level = fields.number({"severity"}, 5).value_or(0);
    const Severity told =
        level > 0 ? kLevels[size_t(level)] : severityOfWord(fields.bytes({"threat_level"}));
    if (told != Severity::Unknown)
        return told;
    const bool serious = threat == ThreatKind::Malware || threat == ThreatKind::MaliciousMail ||
        threat == ThreatKind::Phishing;
    return serious ? Severity::High : Severity::Medium;
}

/// "ProxyStrip: SMTP Virus found" behind an "Allow" let the mail through, but not the virus; a call
/// for a site that DNSWatch knows is led to WatchGuard's own page.
bool isStopped(const QString &words)
{
    const QString verb = words.section(u':', 0, 0);
    if (verb == u"ProxyLock" || words.contains(u"DNSWatch blackholed"))
        return true;
    const bool proxy = verb.startsWith(u"Proxy");
    return dispositionOf((proxy ? verb : words).toUtf8()) == Disposition::Blocked;
}

void readFinding(const LogFields &fields, const QString &number, const QString &words,
    ThreatKind threat, Event &event)
{
    const QString virus = fields.text({"virus"});
    const QString signature = fields.text({"signature_name", "threat", "category"});
    const bool alarm = event.srcIp.isNull();
    if (alarm)
        readEndsOfWords(words, event);
    if (event.disposition != Disposition::Blocked && isStopped(words))
        event.disposition = Disposition::Blocked;
    event.malware = virus;
    const QString id = fields.text({"signature_id"});
    detect(event, threat, severityOf(fields, threat),
        u"watchguard/"_s + (id.isEmpty() ? number : id),
        !virus.isEmpty()           ? virus
            : !signature.isEmpty() ? signature
            : alarm                ? subjectOf(words)
                                   : words);
}

/// "Authentication of SSLVPN user [tanaka@example.jp] from 203.0.113.9 was rejected, …", "SSL VPN
/// user tanaka from 203.0.113.9 logged in …".
bool readLogin(const QString &number, const QString &words, Event &event)
{
    const bool refused = words.contains(u"rejected");
    if (!refused && !holdsOne(words, {u" logged in", u" logged out", u" was accepted"}))
        return false;
    const qsizetype user = words.indexOf(u"user ", 0, Qt::CaseInsensitive);
    const qsizetype from = words.indexOf(u" from ", qMax<qsizetype>(user, 0));
    if (user < 0 || from < 0)
        return false;
    QString name = words.mid(user + 5, from - user - 5).trimmed();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    event.user = name;
    event.srcIp = addressBehind(words, {u" from "});
    if (refused)
        failedLogin(event, u"watchguard/"_s + number, words);
    return refused;
}

/// What the box says of itself.
void readOwn(const QString &number, const QString &words, Event &event)
{
    if (readLogin(number, words, event) || readLease(words.toUtf8(), event))
        return;
    event.kind = EventKind::Other;
    event.ruleId = u"watchguard/"_s + number;
    event.title = words.left(300);
    if (event.disposition != Disposition::Blocked)
        event.disposition = Disposition::None;
}

} // namespace

void readWatchguardFields(
    const LogFields &fields, QByteArrayView number, QByteArrayView words, Event &event)
{
    const bool ends = !event.srcIp.isNull() && !event.dstIp.isNull();
    const bool stopped = event.disposition == Disposition::Blocked;
    event.name = serverName(fields.text({"dstname", "sni", "server_name", "question", "host"}));
    event.app = fields.text({"app_name", "app"});
    event.user = fields.text({"src_user"});
    if (!words.isEmpty()) { // a proxy speaks
        event.fileName = fields.text({"file_name", "filename", "arg", "path"});
        event.mailFrom = fields.text({"sender", "from"});
    }
    const ThreatKind threat = threatOf(fields, words, ends);
    if (threat != ThreatKind::None)
        return readFinding(fields, textOfBytes(number), textOfBytes(words), threat, event);
    if (stopped && fields.has("cats"))
        return detect(event, ThreatKind::Policy, Severity::Low,
            u"watchguard/"_s + textOfBytes(number), fields.text({"cats"}));
    if (!ends)
        return readOwn(textOfBytes(number), textOfBytes(words), event);
    event.kind = EventKind::Flow;
    // A proxy's request tells the name; its bytes are those of the packet filter's record too.
    if (!event.name.isEmpty() && !stopped)
        nameOrOther(event);
    if (!stopped)
        event.disposition = Disposition::None;
}

/// LEEF leaves the dash of the number out.
void readWatchguard(const VendorHead &head, const LogRecord &record, Event &event)
{
    event.disposition = dispositionOf(record.fields.bytes("disp"));
    const QByteArrayView words = record.fields.bytes("msg");
    if (head.eventId.size() != 8 || head.eventId.contains('-'))
        return readWatchguardFields(record.fields, head.eventId, words, event);
    const QByteArray number = head.eventId.toByteArray().insert(4, '-');
    readWatchguardFields(record.fields, number, words, event);
}

} // namespace otasuke
