// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/log_event.h"

#include <algorithm>
#include <array>
#include <utility>

#include <xxhash.h>

#include "app/sources/remembered.h"
#include "app/sources/signature_threat.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Word = std::pair<QByteArrayView, Severity>;
constexpr std::array kSeverities{Word{"critical", Severity::Critical},
    Word{"fatal", Severity::Critical}, Word{"emergency", Severity::Critical},
    Word{"emerg", Severity::Critical}, Word{"alert", Severity::Critical},
    Word{"very-high", Severity::Critical}, Word{"very high", Severity::Critical},
    Word{"high", Severity::High}, Word{"error", Severity::High}, Word{"err", Severity::High},
    Word{"major", Severity::High}, Word{"medium", Severity::Medium},
    Word{"moderate", Severity::Medium}, Word{"warning", Severity::Medium},
    Word{"warn", Severity::Medium}, Word{"low", Severity::Low}, Word{"minor", Severity::Low},
    Word{"notice", Severity::Low}, Word{"info", Severity::Informational},
    Word{"information", Severity::Informational}, Word{"informational", Severity::Informational},
    Word{"debug", Severity::Informational}};

using Threat = std::pair<QStringView, ThreatKind>;
/// The first that is contained decides.
constexpr std::array kThreats{Threat{u"ransom", ThreatKind::Ransomware},
    Threat{u"c&c", ThreatKind::CommandAndControl}, Threat{u"cnc", ThreatKind::CommandAndControl},
    Threat{u"command and control", ThreatKind::CommandAndControl},
    Threat{u"botnet", ThreatKind::CommandAndControl},
    Threat{u"anti-bot", ThreatKind::CommandAndControl},
    Threat{u"antibot", ThreatKind::CommandAndControl},
    Threat{u"beacon", ThreatKind::CommandAndControl},
    Threat{u"callback", ThreatKind::CommandAndControl}, Threat{u"phish", ThreatKind::Phishing},
    Threat{u"deceptive", ThreatKind::Phishing}, Threat{u"brute force", ThreatKind::BruteForce},
    Threat{u"bruteforce", ThreatKind::BruteForce}, Threat{u"login fail", ThreatKind::BruteForce},
    Threat{u"logon fail", ThreatKind::BruteForce}, Threat{u"failed log", ThreatKind::BruteForce},
    Threat{u"authentication fail", ThreatKind::BruteForce}, Threat{u"port scan", ThreatKind::Scan},
    Threat{u"portscan", ThreatKind::Scan}, Threat{u"ip sweep", ThreatKind::Scan},
    Threat{u"flood", ThreatKind::Scan}, Threat{u"spoof", ThreatKind::Scan},
    Threat{u"malware", ThreatKind::Malware}, Threat{u"virus", ThreatKind::Malware},
    Threat{u"trojan", ThreatKind::Malware}, Threat{u"spyware", ThreatKind::Malware},
    Threat{u"grayware", ThreatKind::Malware}, Threat{u"eicar", ThreatKind::Malware},
    Threat{u"worm", ThreatKind::Malware}, Threat{u"backdoor", ThreatKind::Malware},
    Threat{u"infected", ThreatKind::Malware}, Threat{u"sandbox", ThreatKind::Malware},
    Threat{u"emulation", ThreatKind::Malware}, Threat{u"exploit", ThreatKind::Exploit},
    Threat{u"intrusion", ThreatKind::Exploit}, Threat{u"overflow", ThreatKind::Exploit},
    Threat{u"injection", ThreatKind::Exploit}, Threat{u"attack", ThreatKind::Exploit},
    Threat{u"ips ", ThreatKind::Exploit}, Threat{u"threat", ThreatKind::Other},
    Threat{u"suspicious", ThreatKind::Other}};

bool holds(QByteArrayView text, QByteArrayView part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b;
    }) != text.end();
}

template<size_t N>
bool holdsOne(QByteArrayView text, const std::array<QByteArrayView, N> &parts)
{
    return std::any_of(
        parts.begin(), parts.end(), [text](QByteArrayView part) { return holds(text, part); });
}

Disposition readDisposition(QByteArrayView action)
{
    // Consoles in Japanese write their actions so, too.
    static constexpr std::array<QByteArrayView, 10> kInVain{"not blocked", "unable", "fail",
        "unsuccess", "not clean", "ids:", "失敗", "不可", "ません", "できない"};
    static constexpr std::array<QByteArrayView, 31> kStopped{"block", "drop", "deny", "denie",
        "reject", "reset", "prevent", "quarantin", "clean", "delete", "remov", "refuse", "discard",
        "terminat", "kill", "strip", "disinfect", "isolat", "replace", "stopped", "neutral", "shun",
        "駆除", "隔離", "削除", "拒否", "遮断", "ブロック", "破棄", "切断", "終了"};
    static constexpr std::array<QByteArrayView, 9> kSeen{
        "detect", "log", "alert", "monitor", "report", "inspect", "検出", "検知", "監視"};
    static constexpr std::array<QByteArrayView, 10> kLetThrough{
        "allow", "accept", "pass", "permit", "ignor", "bypass", "none", "許可", "放置", "無視"};
    if (holdsOne(action, kInVain))
        return Disposition::Detected;
    if (holdsOne(action, kStopped))
        return Disposition::Blocked;
    if (holdsOne(action, kLetThrough))
        return Disposition::Allowed;
    return holdsOne(action, kSeen) ? Disposition::Detected : Disposition::None;
}

ThreatKind readThreat(QStringView words)
{
    for (const Threat &threat : kThreats) {
        if (words.contains(threat.first, Qt::CaseInsensitive))
            return threat.second;
    }
    return namesRemoteControl(words) ? ThreatKind::RemoteControl : ThreatKind::None;
}

/// What follows "Failed password for ", "Failed keyboard-interactive/pam for ", "Invalid user ";
/// empty if it is none of them. A client tries its keys one by one: those are no guesses.
QByteArrayView sshUserAndFrom(QByteArrayView text)
{
    if (const qsizetype at = text.indexOf("Invalid user "); at >= 0)
        return text.sliced(at + 13);
    const qsizetype at = text.indexOf("Failed ");
    if (at < 0)
        return {};
    const QByteArrayView way = text.sliced(at + 7);
    const qsizetype blank = way.indexOf(' ');
    const bool isWay = blank > 0 && way.sliced(blank).startsWith(" for ");
    return isWay && !way.startsWith("publickey") ? way.sliced(blank + 5) : QByteArrayView();
}

} // namespace

Severity severityOfSyslog(int level)
{
    static constexpr std::array kLevels{Severity::Critical, Severity::Critical, Severity::Critical,
        Severity::High, Severity::Medium, Severity::Low, Severity::Informational,
        Severity::Informational};
    return level >= 0 && level < int(kLevels.size()) ? kLevels[size_t(level)] : Severity::Unknown;
}

Severity severityOfTen(int level)
{
    if (level < 0 || level > 10)
        return Severity::Unknown;
    if (level >= 9)
        return Severity::Critical;
    if (level >= 7)
        return Severity::High;
    return level >= 4 ? Severity::Medium : Severity::Low;
}

Severity severityOfWord(QByteArrayView word)
{
    word = word.trimmed();
    const bool named = !word.isEmpty() && (word[0] < '0' || word[0] > '9');
    for (const Word &known : kSeverities) {
        if (named && word.size() == known.first.size() &&
            word.compare(known.first, Qt::CaseInsensitive) == 0)
            return known.second;
    }
    bool ok = false;
    const int level = word.toByteArray().toInt(&ok);
    return ok ? severityOfTen(level) : Severity::Unknown;
}

Disposition dispositionOf(QByteArrayView action)
{
    thread_local Remembered<QByteArray, Disposition> known;
    if (action.isEmpty())
        return Disposition::None;
    return rememberedOf(known, action, readDisposition);
}

ThreatKind threatOfWords(const QString &words)
{
    thread_local Remembered<QString, ThreatKind> known;
    if (const ThreatKind *told = known.find(words))
        return *told;
    return known.keep(words, readThreat(words));
}

ThreatKind threatOfWords(QByteArrayView words)
{
    thread_local Remembered<QByteArray, ThreatKind> known;
    if (words.isEmpty())
        return ThreatKind::None;
    return rememberedOf(
        known, words, [](QByteArrayView text) { return readThreat(textOfBytes(text)); });
}

void detect(
    Event &event, ThreatKind threat, Severity severity, const QString &ruleId, const QString &title)
{
    event.kind = EventKind::Detection;
    event.threat = threat;
    event.severity = severity;
    event.title = title.isEmpty() ? ruleId : title;
    event.ruleId = ruleId.isEmpty() ? event.title : ruleId;
    if (event.disposition == Disposition::None)
        event.disposition = Disposition::Detected;
}

void nameOrOther(Event &event)
{
    event.kind = event.name.isEmpty() ? EventKind::Other : EventKind::Name;
    event.disposition = Disposition::None;
    event.bytesOut = event.bytesIn = 0;
}

void failedLogin(Event &event, const QString &ruleId, const QString &title)
{
    detect(event, ThreatKind::BruteForce, Severity::Low, ruleId, title);
    event.disposition = Disposition::Blocked;
}

bool readSshLogin(QByteArrayView text, Event &event)
{
    QByteArrayView user = sshUserAndFrom(text);
    const qsizetype from = user.indexOf(" from ");
    if (from < 0 || user.indexOf(" port ", from) < 0)
        return false;
    const QByteArrayView rest = user.sliced(from + 6);
    event.srcIp = addressOf(rest.first(rest.indexOf(' ')));
    if (event.srcIp.isNull())
        return false;
    user = user.first(from);
    event.user = textOfBytes(user.startsWith("invalid user ") ? user.sliced(13) : user);
    event.app = u"ssh"_s;
    failedLogin(event, u"ssh/login-failure"_s, u"login failure via ssh"_s);
    return true;
}

DeviceHint deviceHint(const IpAddress &ip, const QString &mac, const QString &hostname)
{
    DeviceHint hint;
    if (!ip.isNull() && !ip.isPrivate())
        return hint;
    hint.mac = mac;
    if (!IpAddress::parse(hostname))
        hint.hostname = hostname;
    if (!hint.isEmpty())
        hint.ip = ip;
    return hint;
}

DeviceHint agentHint(const IpAddress &ip, const QString &mac, const QString &hostname)
{
    const bool named = hostname != u"localhost" && !hostname.contains(u'@');
    return deviceHint(ip.isPrivate() ? ip : IpAddress(), mac, named ? hostname : QString());
}

IpAddress firstAddressOf(QByteArrayView list)
{
    const qsizetype comma = list.indexOf(',');
    return addressOf((comma < 0 ? list : list.first(comma)).trimmed());
}

quint64 flowIdOf(QByteArrayView id)
{
    return id.isEmpty() ? 0 : XXH3_64bits(id.data(), size_t(id.size())) >> 1;
}

} // namespace otasuke
