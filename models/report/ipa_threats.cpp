// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/ipa_threats.h"

#include <QCoreApplication>

#include "models/report/ipa_standings.h"

namespace otasuke {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("IpaThreats", text);
}

struct Threat
{
    const char *title; ///< in the present ranking, where it stands there
    const char *watched;
    ipa::Standing (*judge)(const ThreatEvidence &);
};

constexpr const char *kNotWatched =
    QT_TRANSLATE_NOOP("IpaThreats", "Nothing: this can't be seen from the office's network.");

constexpr Threat kRansomware = {QT_TRANSLATE_NOOP("IpaThreats", "Ransomware"),
    QT_TRANSLATE_NOOP("IpaThreats",
        "Ransomware that UTM and EDR name, programs that behave like it, and the same malware on "
        "several PCs within an hour."),
    ipa::ransomware};
constexpr Threat kPartners = {QT_TRANSLATE_NOOP("IpaThreats", "Attacks through partners"),
    QT_TRANSLATE_NOOP("IpaThreats", "Malware mails in a row from one partner's domain."),
    ipa::supplyChain};
constexpr Threat kAi = {QT_TRANSLATE_NOOP("IpaThreats", "Risks of using AI"),
    QT_TRANSLATE_NOOP(
        "IpaThreats", "How much goes to which AI services, and which of them are approved."),
    ipa::artificialIntelligence};
constexpr Threat kHoles = {QT_TRANSLATE_NOOP("IpaThreats", "Attacks on holes in systems"),
    QT_TRANSLATE_NOOP("IpaThreats",
        "Systems and UTM firmware out of support, and attacks on holes from outside and inside."),
    ipa::vulnerabilities};
constexpr Threat kTargeted = {QT_TRANSLATE_NOOP("IpaThreats", "Targeted attacks on secrets"),
    QT_TRANSLATE_NOOP("IpaThreats",
        "Contacts with attackers' servers, and somebody who goes from machine to machine."),
    ipa::targeted};
constexpr Threat kPolitical = {
    QT_TRANSLATE_NOOP("IpaThreats", "Attacks with political motives"), kNotWatched, ipa::unseen};
constexpr Threat kInsiders = {QT_TRANSLATE_NOOP("IpaThreats", "Leaks by insiders"),
    QT_TRANSLATE_NOOP("IpaThreats",
        "Unusual uploads, uploads at night, forbidden services and services open to anybody."),
    ipa::insiders};
constexpr Threat kRemoteWork = {QT_TRANSLATE_NOOP("IpaThreats", "Attacks on remote work"),
    QT_TRANSLATE_NOOP("IpaThreats",
        "PCs infected outside and brought back, foreign remote control, and guessed passwords."),
    ipa::remoteWork};
constexpr Threat kDenial = {
    QT_TRANSLATE_NOOP("IpaThreats", "Denial of service"), kNotWatched, ipa::unseen};
constexpr Threat kMailFraud = {QT_TRANSLATE_NOOP("IpaThreats", "Business mail fraud"),
    QT_TRANSLATE_NOOP("IpaThreats", "Suspicious mails, stopped and not stopped."), ipa::mailFraud};
constexpr Threat kZeroDay = {
    QT_TRANSLATE_NOOP("IpaThreats", "Attacks before the hole is mended (zero-day)"),
    QT_TRANSLATE_NOOP("IpaThreats",
        "Suspicious behaviour on PCs that no malware name explains, and attack patterns in "
        "connections."),
    ipa::zeroDay};
constexpr Threat kCareless = {
    QT_TRANSLATE_NOOP("IpaThreats", "Leaks and other damage by carelessness"),
    QT_TRANSLATE_NOOP(
        "IpaThreats", "Files left at services open to anybody, and use of forbidden services."),
    ipa::carelessness};
constexpr Threat kBusiness = {
    QT_TRANSLATE_NOOP("IpaThreats", "Crime as a business (underground services)"), kNotWatched,
    ipa::unseen};

struct Ranked
{
    const char *title;
    const Threat &threat;
};

/// IPA, "10 major security threats 2024 (organisations)", January 2024, in its order.
constexpr Ranked kThreats2024[] = {
    {QT_TRANSLATE_NOOP("IpaThreats", "Damage by ransomware"), kRansomware},
    {QT_TRANSLATE_NOOP("IpaThreats", "Attacks on weak points in the supply chain"), kPartners},
    {QT_TRANSLATE_NOOP("IpaThreats", "Leaks and other damage by insiders"), kInsiders},
    {QT_TRANSLATE_NOOP("IpaThreats", "Secrets stolen by targeted attacks"), kTargeted},
    {kZeroDay.title, kZeroDay},
    {kCareless.title, kCareless},
    {QT_TRANSLATE_NOOP("IpaThreats", "More misuse of holes that were made public"), kHoles},
    {QT_TRANSLATE_NOOP("IpaThreats", "Money lost by business mail fraud"), kMailFraud},
    {QT_TRANSLATE_NOOP("IpaThreats", "Attacks on remote work and other new ways of working"),
        kRemoteWork},
    {kBusiness.title, kBusiness},
};
/// The same of January 2026.
constexpr Ranked kThreats2026[] = {
    {kRansomware.title, kRansomware},
    {kPartners.title, kPartners},
    {kAi.title, kAi},
    {kHoles.title, kHoles},
    {kTargeted.title, kTargeted},
    {kPolitical.title, kPolitical},
    {kInsiders.title, kInsiders},
    {kRemoteWork.title, kRemoteWork},
    {kDenial.title, kDenial},
    {kMailFraud.title, kMailFraud},
};

} // namespace

IpaRanking rankingOf(const QDate &month)
{
    return month.year() >= int(IpaRanking::Year2026) ? IpaRanking::Year2026 : IpaRanking::Year2024;
}

QList<ThreatStanding> threatStandings(const ThreatEvidence &evidence, IpaRanking ranking)
{
    QList<ThreatStanding> list;
    for (const Ranked &ranked : ranking == IpaRanking::Year2024 ? kThreats2024 : kThreats2026) {
        const ipa::Standing standing = ranked.threat.judge(evidence);
        list.append({int(list.size()) + 1, say(ranked.title), standing.mark, standing.evidence,
            say(ranked.threat.watched)});
    }
    return list;
}

QList<ThreatTable> threatTables(const ThreatEvidence &evidence)
{
    QList<ThreatTable> tables;
    for (const IpaRanking ranking : {IpaRanking::Year2026, IpaRanking::Year2024})
        tables.append({int(ranking), threatStandings(evidence, ranking)});
    return tables;
}

} // namespace otasuke
