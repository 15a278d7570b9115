// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/wazuh_threat.h"

#include <algorithm>

#include "app/sources/signature_threat.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kMedium = 7;
constexpr int kHigh = 10;

bool contains(QStringView text, QStringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool anyOf(const QStringList &told, std::initializer_list<const char16_t *> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&told](const char16_t *word) {
        return told.contains(QStringView(word), Qt::CaseInsensitive);
    });
}

/// "T1059.001" counts as T1059.
bool hasTechnique(const WazuhRuleFacts &rule, std::initializer_list<const char16_t *> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&rule](const char16_t *id) {
        return std::any_of(rule.techniques.begin(), rule.techniques.end(),
            [id](const QString &told) { return told.startsWith(QStringView(id)); });
    });
}

/// Windows Defender logs its own health too; these numbers are about malware found or dealt with.
/// Where the number is missing, the words tell; those about its own "antimalware" are none.
bool isDefenderFinding(const WazuhRuleFacts &rule)
{
    static const QStringList findings{u"1006"_s, u"1007"_s, u"1008"_s, u"1015"_s, u"1116"_s,
        u"1117"_s, u"1118"_s, u"1119"_s, u"1160"_s};
    if (!rule.defenderEvent.isEmpty())
        return findings.contains(rule.defenderEvent);
    QString words = rule.description;
    words.remove(u"antimalware"_s, Qt::CaseInsensitive);
    return contains(words, u"malware") || contains(words, u"unwanted software");
}

bool isMalware(const WazuhRuleFacts &rule)
{
    if (anyOf(rule.groups, {u"windows_defender"}))
        return isDefenderFinding(rule);
    if (anyOf(rule.groups, {u"virustotal"}))
        return rule.level >= kHigh; // lower ones say "nothing found" or "asked too often"
    return anyOf(rule.groups, {u"malware", u"virus", u"yara", u"trojan", u"rootkit", u"clamd"}) &&
        rule.level >= 5;
}

bool isBruteForce(const WazuhRuleFacts &rule)
{
    if (anyOf(rule.groups, {u"authentication_failures"}) && rule.level >= kHigh)
        return true;
    const bool words = contains(rule.description, u"brute force") ||
        contains(rule.description, u"multiple authentication failures") ||
        contains(rule.description, u"multiple failed");
    return rule.level >= kMedium &&
        (words || (hasTechnique(rule, {u"T1110"}) && rule.level > kMedium));
}

bool isExploit(const WazuhRuleFacts &rule)
{
    if (rule.level < kMedium)
        return false;
    return anyOf(rule.groups,
               {u"attack", u"attacks", u"exploit_attempt", u"web_attack", u"sqlinjection",
                   u"sql_injection", u"exploit", u"shellshock"}) ||
        hasTechnique(rule, {u"T1190", u"T1210", u"T1068", u"T1203", u"T1003"}) ||
        anyOf(rule.tactics, {u"Lateral Movement"});
}

} // namespace

ThreatKind threatOfWazuhRule(const WazuhRuleFacts &rule, const IpAddress &src, const IpAddress &dst)
{
    if (!rule.signature.isEmpty())
        return threatOfSignature(rule.signature, rule.signatureCategory, openedFrom(src, dst));
    if (anyOf(rule.groups, {u"vulnerability-detector"})) // a hole, however deep, is no attack
        return ThreatKind::None;
    if (rule.level >= kMedium &&
        (contains(rule.description, u"ransom") || hasTechnique(rule, {u"T1486", u"T1490"})))
        return ThreatKind::Ransomware;
    if (isMalware(rule))
        return ThreatKind::Malware;
    if (rule.level >= kMedium &&
        (anyOf(rule.tactics, {u"Command and Control"}) || anyOf(rule.groups, {u"c2", u"botnet"})) &&
        !hasTechnique(rule, {u"T1219"}))
        return ThreatKind::CommandAndControl;
    if (rule.level >= 5 && (hasTechnique(rule, {u"T1219"}) || namesRemoteControl(rule.description)))
        return ThreatKind::RemoteControl;
    if (isBruteForce(rule))
        return ThreatKind::BruteForce;
    if (rule.level >= kMedium && hasTechnique(rule, {u"T1566"}))
        return ThreatKind::MaliciousMail;
    if (isExploit(rule))
        return ThreatKind::Exploit;
    return rule.level >= kHigh ? ThreatKind::Other : ThreatKind::None;
}

Severity severityOfWazuhLevel(int level)
{
    if (level >= 15)
        return Severity::Critical;
    if (level >= 12)
        return Severity::High;
    if (level >= kMedium)
        return Severity::Medium;
    return level >= 4 ? Severity::Low : Severity::Informational;
}

} // namespace otasuke
