#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QList>
#include <QString>

#include "models/domain/clock.h"
#include "models/domain/ip_address.h"
#include "models/domain/text_pool.h"

namespace otasuke {

// Numbers are stored: append only, never renumber. Names follow OCSF 1.8.0, so that an export is a
// renaming.

/// What a record tells. OCSF classes in brackets.
enum class EventKind : quint8 {
    Detection = 1, ///< UTM or EDR found something [2004]
    Flow = 2, ///< a finished (or periodically reported) connection with bytes [4001]
    Name = 3, ///< a DNS, TLS or HTTP record: tells a name, never counted as bytes [4002, 4003]
    Agent = 4, ///< an EDR agent's own report: started, stopped, updated
    Sighting = 5, ///< a device was seen for the first time, or with a new address [5001]
    Mail = 6, ///< a mail scanned [4009]
    Health = 7, ///< the source about itself: statistics, start, stop
    Other = 8 ///< valid, but nothing the console judges by (anomalies, file records …)
};

/// OCSF severity_id.
enum class Severity : quint8 {
    Unknown = 0,
    Informational = 1,
    Low = 2,
    Medium = 3,
    High = 4,
    Critical = 5
};

/// Was it stopped? "Detected" = seen and let through by a sensor that can't block, or an agent that
/// only reports; "Allowed" = passed by a device that could have blocked. Both mean: not stopped.
enum class Disposition : quint8 { None = 0, Blocked = 1, Allowed = 2, Detected = 3 };

/// Seen from the office.
enum class Direction : quint8 { Unknown = 0, Outbound = 1, Inbound = 2, Internal = 3 };

/// What a detection is about, in the office's terms; the source decides it from the product's own
/// category.
enum class ThreatKind : quint8 {
    None = 0,
    CommandAndControl =
        1, ///< a machine of ours talks to an attacker's server (C&C, botnet, RAT, spyware beacon)
    Malware = 2, ///< a malicious file or process
    Exploit = 3, ///< an attack on a hole (IPS signature, lateral movement, worm)
    Scan = 4, ///< probing, reputation lists, noise of the Internet
    Phishing = 5, ///< a deceptive or malicious web site
    MaliciousMail = 6, ///< malware or phishing by mail
    Policy = 7, ///< not an attack: unwanted application, forbidden site, information
    BruteForce = 8, ///< password guessing
    RemoteControl = 9, ///< remote-control tool as support scams use
    Ransomware = 10,
    Other = 11
};

/// How a record names the office machine it is about; any part may be missing.
struct DeviceHint
{
    QString agentId; ///< the EDR's own id, prefixed by the source id ("wazuh-1/003"), never reused
                     ///< elsewhere
    QString mac; ///< canonical "aa:bb:cc:dd:ee:ff"
    QString hostname; ///< as the machine calls itself
    IpAddress ip;
    bool isEmpty() const
    {
        return agentId.isEmpty() && mac.isEmpty() && hostname.isEmpty() && ip.isNull();
    }
    bool operator==(const DeviceHint &) const = default;
};

/// Bytes of a connection from its beginning on, seen from who opened it.
struct RunningTotal
{
    qint64 out = 0;
    qint64 in = 0;
    bool operator==(const RunningTotal &) const = default;
};

/// One record of one source, normalised. A flat value: fields that a kind doesn't have stay empty.
struct Event
{
    EventKind kind = EventKind::Other;
    UtcMicros time = 0; ///< when it happened, by the source's clock
    QByteArray identity; ///< 16 bytes: digest of the source's own id, or of the record's content
                         ///< (event_identity.h)

    IpAddress srcIp; ///< who opened the connection, not who the alert's first field names
    IpAddress dstIp;
    quint16 srcPort = 0;
    quint16 dstPort = 0;
    quint8 protocol = 0; ///< IANA number: 6 TCP, 17 UDP, 1 ICMP
    quint64 flowId = 0; ///< the source's connection id, 0 if none; joins names to flows

    DeviceHint
        device; ///< the office machine it is about; empty ip → the writer derives it from src/dst
    qint64 bytesOut =
        0; ///< flows: bytes from srcIp to dstIp (the writer turns it to the office's view)
    qint64 bytesIn = 0; ///< flows: bytes from dstIp to srcIp
    QString name; ///< server name: SNI, HTTP host, DNS query; lower case, no final dot
    QString app; ///< application or protocol as the source names it ("tls", "HTTPS.BROWSER")

    ThreatKind threat = ThreatKind::None;
    Severity severity = Severity::Unknown;
    Disposition disposition = Disposition::None;
    QString ruleId; ///< the source's signature id ("2019401", "virus/EICAR", "92052")
    QString title; ///< the source's own words, technical; shown only folded out
    QString malware; ///< malware or signature family name, if told
    QString user; ///< account name, if told
    QString mailFrom; ///< Mail and mail detections: envelope sender
    QString subject; ///< Mail: subject
    QString fileName; ///< file concerned, if told
    QByteArray raw; ///< the record as received; kept for detections only
    quint32 seconds = 0; ///< flows: how long the connection lasted; 0: not told
    std::optional<RunningTotal> total; ///< flows that are told again and again: up to this record,
                                       ///< which adds but bytesOut and bytesIn to it
};

/// An Event without text of its own, as sensors write millions a day: a flat value.
/// Fields as in Event.
struct LeanEvent
{
    UtcMicros time = 0;
    quint64 identityHigh = 0; ///< the identity's first 8 bytes as a number, big-endian
    quint64 identityLow = 0;
    quint64 flowId = 0;
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
    IpAddress srcIp;
    IpAddress dstIp;
    quint32 name = 0; ///< number in EventBatch::texts
    quint32 app = 0; ///< number in EventBatch::texts
    quint16 srcPort = 0;
    quint16 dstPort = 0;
    quint8 protocol = 0;
    EventKind kind = EventKind::Other;
    Disposition disposition = Disposition::None;
    quint32 seconds = 0;
};

/// What a DNS answer told: so the address is called for whoever asked, for a while.
struct NameAnswer
{
    UtcMicros time = 0;
    IpAddress client; ///< who asked
    IpAddress address; ///< what was answered
    quint32 name = 0; ///< what was asked for; number in EventBatch::texts
    quint32 seconds = 0; ///< how long the answer holds
};

/// What an inventory (UTM device list, EDR agent list) says about one device now. An upsert, not an
/// event.
struct DeviceReport
{
    DeviceHint hint;
    UtcMicros seen = 0; ///< last time the source heard it; 0 = never
    QString osName; ///< "Windows 10 Pro", "iOS 17", as told
    QString osVersion; ///< "10.0.19045", "22H2" …
    QString vendor; ///< hardware vendor, if told
    QString user; ///< last user, if told
    bool isAgent = false; ///< told by an EDR agent list
    enum class AgentState : quint8 {
        None = 0,
        Active = 1,
        Silent = 2,
        NeverConnected = 3,
        Pending = 4
    };
    AgentState agentState = AgentState::None;
};

/// What one reply (or one chunk of a file) brought. Stored whole or not at all, together with the
/// cursor.
struct EventBatch
{
    QString sourceId;
    QList<Event> events;
    std::vector<LeanEvent> lean; ///< more events, whose texts stand in `texts`
    TextPool texts;
    QList<DeviceReport> devices;
    /// When a poll brought it; 0: recorded logs, whose times say nothing about the source's clock.
    UtcMicros arrived = 0;
    QByteArray cursor; ///< opaque to all but the source; empty = leave the stored one
    struct Rejected
    {
        qint64 line = 0; ///< 1-based line of the file, or row of the reply
        QString reason; ///< English, for the log and the import report
    };
    QList<Rejected> rejected;
    qint64 read = 0; ///< records looked at, rejected ones included
    std::vector<NameAnswer> answers; ///< names of addresses, in the order told; not records
};

// Stable words for JSON and logs ("detection", "blocked", "high", "command_and_control").
QString toKey(EventKind kind);
QString toKey(Severity severity);
QString toKey(Disposition disposition);
QString toKey(ThreatKind threat);
std::optional<EventKind> eventKindFromKey(QStringView key);

} // namespace otasuke
