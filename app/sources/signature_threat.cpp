// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/signature_threat.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kMostRemembered = 10'000;

/// A machine of ours that talks out is remote-controlled; the same words on the way in are a file
/// or an attempt.
ThreatKind malwareTraffic(Opened opened)
{
    return opened == Opened::FromInside ? ThreatKind::CommandAndControl : ThreatKind::Malware;
}

using Word = std::pair<QStringView, ThreatKind>;

/// Second word of "ET …", "ETPRO …" and "GPL …" signatures. Malware words are decided by direction.
constexpr std::array kGroups{Word{u"MALWARE", ThreatKind::Malware},
    Word{u"TROJAN", ThreatKind::Malware}, Word{u"MOBILE_MALWARE", ThreatKind::Malware},
    Word{u"CNC", ThreatKind::Malware}, Word{u"BOTCC", ThreatKind::Malware},
    Word{u"COINMINER", ThreatKind::Malware}, Word{u"WORM", ThreatKind::Exploit},
    Word{u"EXPLOIT", ThreatKind::Exploit}, Word{u"EXPLOIT_KIT", ThreatKind::Exploit},
    Word{u"WEB_SERVER", ThreatKind::Exploit}, Word{u"WEB_CLIENT", ThreatKind::Exploit},
    Word{u"WEB_SPECIFIC_APPS", ThreatKind::Exploit}, Word{u"ATTACK_RESPONSE", ThreatKind::Exploit},
    Word{u"SHELLCODE", ThreatKind::Exploit}, Word{u"NETBIOS", ThreatKind::Exploit},
    Word{u"SQL", ThreatKind::Exploit}, Word{u"RPC", ThreatKind::Exploit},
    Word{u"ACTIVEX", ThreatKind::Exploit}, Word{u"SCADA", ThreatKind::Exploit},
    Word{u"DOS", ThreatKind::Exploit}, Word{u"PHISHING", ThreatKind::Phishing},
    Word{u"SCAN", ThreatKind::Scan}, Word{u"CINS", ThreatKind::Scan},
    Word{u"DROP", ThreatKind::Scan}, Word{u"DSHIELD", ThreatKind::Scan},
    Word{u"3CORESEC", ThreatKind::Scan}, Word{u"COMPROMISED", ThreatKind::Scan},
    Word{u"TOR", ThreatKind::Scan}, Word{u"POLICY", ThreatKind::Policy},
    Word{u"INFO", ThreatKind::Policy}, Word{u"HUNTING", ThreatKind::Policy},
    Word{u"USER_AGENTS", ThreatKind::Policy}, Word{u"GAMES", ThreatKind::Policy},
    Word{u"P2P", ThreatKind::Policy}, Word{u"CHAT", ThreatKind::Policy},
    Word{u"ADWARE_PUP", ThreatKind::Policy}, Word{u"DNS", ThreatKind::Policy},
    Word{u"DYN_DNS", ThreatKind::Policy}, Word{u"ICMP", ThreatKind::Policy},
    Word{u"ICMP_INFO", ThreatKind::Policy}, Word{u"FTP", ThreatKind::Policy},
    Word{u"VOIP", ThreatKind::Policy}, Word{u"INAPPROPRIATE", ThreatKind::Policy},
    Word{u"FILE_SHARING", ThreatKind::Policy}, Word{u"JA3", ThreatKind::Policy},
    Word{u"TA_ABUSED_SERVICES", ThreatKind::Policy},
    Word{u"REMOTE_ACCESS", ThreatKind::RemoteControl}};

/// Descriptions of classification.config, for signatures without a known prefix.
constexpr std::array kCategories{Word{u"A Network Trojan was detected", ThreatKind::Malware},
    Word{u"Malware Command and Control Activity Detected", ThreatKind::CommandAndControl},
    Word{u"Domain Observed Used for C2 Detected", ThreatKind::CommandAndControl},
    Word{u"Targeted Malicious Activity was Detected", ThreatKind::Malware},
    Word{u"Crypto Currency Mining Activity Detected", ThreatKind::Malware},
    Word{u"Executable code was detected", ThreatKind::Exploit},
    Word{u"Exploit Kit Activity Detected", ThreatKind::Exploit},
    Word{u"Attempted Administrator Privilege Gain", ThreatKind::Exploit},
    Word{u"Successful Administrator Privilege Gain", ThreatKind::Exploit},
    Word{u"Attempted User Privilege Gain", ThreatKind::Exploit},
    Word{u"Successful User Privilege Gain", ThreatKind::Exploit},
    Word{u"Unsuccessful User Privilege Gain", ThreatKind::Exploit},
    Word{u"Web Application Attack", ThreatKind::Exploit},
    Word{u"access to a potentially vulnerable web application", ThreatKind::Exploit},
    Word{u"Attempted Denial of Service", ThreatKind::Exploit},
    Word{u"Denial of Service", ThreatKind::Exploit},
    Word{u"Possible Social Engineering Attempted", ThreatKind::Phishing},
    Word{u"Credential Theft Detected", ThreatKind::Phishing},
    Word{u"Successful Credential Theft Detected", ThreatKind::Phishing},
    Word{u"Detection of a Network Scan", ThreatKind::Scan},
    Word{u"Attempted Information Leak", ThreatKind::Scan}, Word{u"Misc Attack", ThreatKind::Scan},
    Word{u"An attempted login using a suspicious username was detected", ThreatKind::BruteForce},
    Word{u"Attempt to login by a default username and password", ThreatKind::BruteForce},
    Word{u"Potential Corporate Privacy Violation", ThreatKind::Policy},
    Word{u"Possibly Unwanted Program Detected", ThreatKind::Policy},
    Word{u"Device Retrieving External IP Address Detected", ThreatKind::Policy},
    Word{u"Inappropriate Content was Detected", ThreatKind::Policy},
    Word{u"Not Suspicious Traffic", ThreatKind::Policy},
    Word{u"Generic Protocol Command Decode", ThreatKind::Policy},
    Word{u"Misc activity", ThreatKind::Policy}};

template<size_t N>
ThreatKind lookUp(const std::array<Word, N> &words, QStringView word)
{
    const auto it = std::find_if(words.begin(), words.end(),
        [word](const Word &w) { return w.first.compare(word, Qt::CaseInsensitive) == 0; });
    return it == words.end() ? ThreatKind::None : it->second;
}

bool contains(QStringView text, QStringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

ThreatKind ofGroup(QStringView signature)
{
    const auto words = signature.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return ThreatKind::None;
    if (words[0] == u"SURICATA")
        return ThreatKind::Policy; // the engine about odd packets, not about an enemy
    const bool known = words[0] == u"ET" || words[0] == u"ETPRO" || words[0] == u"GPL";
    return known ? lookUp(kGroups, words[1]) : ThreatKind::None;
}

/// Words that say more than the group they stand in.
ThreatKind ofWords(QStringView signature)
{
    if (contains(signature, u"ransom"))
        return ThreatKind::Ransomware;
    if (contains(signature, u"brute force") || contains(signature, u"bruteforce"))
        return ThreatKind::BruteForce;
    if (contains(signature, u"phish"))
        return ThreatKind::Phishing;
    if (contains(signature, u"lateral movement"))
        return ThreatKind::Exploit;
    if (namesRemoteControl(signature))
        return ThreatKind::RemoteControl;
    return ThreatKind::None;
}

/// Lists of bad addresses: knocking from outside is noise; a call from inside deserves a look.
bool isReputation(QStringView signature)
{
    return signature.startsWith(u"ET DROP") || signature.startsWith(u"ET COMPROMISED") ||
        signature.startsWith(u"ET CINS") || signature.startsWith(u"ET DSHIELD") ||
        signature.startsWith(u"ET 3CORESec");
}

} // namespace

Opened openedFrom(const IpAddress &src, const IpAddress &dst)
{
    if (src.isNull() || dst.isNull() || src.isPrivate() == dst.isPrivate())
        return Opened::Unclear;
    return src.isPrivate() ? Opened::FromInside : Opened::FromOutside;
}

bool namesRemoteControl(QStringView text)
{
    static constexpr std::array kPrograms{u"anydesk", u"teamviewer", u"ultraviewer", u"rustdesk",
        u"logmein", u"splashtop", u"screenconnect", u"connectwise control", u"supremo", u"ammyy",
        u"gotoassist", u"remote utilities", u"remoteutilities", u"quick assist", u"quickassist",
        u"zoho assist", u"zoho.assist", u"atera", u"dwagent", u"dwservice", u"getscreen",
        u"chrome remote desktop", u"chrome.remote.desktop", u"netsupport", u"aeroadmin"};
    return std::any_of(kPrograms.begin(), kPrograms.end(),
        [text](const char16_t *program) { return contains(text, QStringView(program)); });
}

ThreatKind ThreatMemory::of(const QString &signature, const QString &category, Opened opened)
{
    const QString key = signature + u'\n' + category + u'\n' + QChar(u'0' + ushort(opened));
    if (m_known.size() > kMostRemembered)
        m_known.clear();
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd())
        known = m_known.insert(key, threatOfSignature(signature, category, opened));
    return *known;
}

ThreatKind threatOfSignature(QStringView signature, QStringView category, Opened opened)
{
    const ThreatKind byCategory = lookUp(kCategories, category);
    ThreatKind kind = ofWords(signature);
    if (kind == ThreatKind::None)
        kind = ofGroup(signature);
    if (kind == ThreatKind::None)
        kind = byCategory;
    const bool calls = contains(signature, u"CnC") || contains(signature, u"Checkin") ||
        contains(signature, u"C2 ") || contains(signature, u"DNS Lookup") ||
        contains(signature, u"in DNS Query") || contains(signature, u"Observed DNS Query") ||
        byCategory == ThreatKind::CommandAndControl;
    // The name server asked may stand inside, so the addresses alone don't tell.
    if (kind == ThreatKind::Malware && calls && opened != Opened::FromOutside)
        return ThreatKind::CommandAndControl;
    if (kind == ThreatKind::Malware)
        return malwareTraffic(opened);
    if (kind == ThreatKind::Scan && opened == Opened::FromInside && isReputation(signature))
        return ThreatKind::Other;
    return kind == ThreatKind::None ? ThreatKind::Other : kind;
}

} // namespace otasuke
