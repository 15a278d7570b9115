// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/ipa_standings.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke::ipa {

namespace {

using Mark = ThreatStanding::Mark;

QString say(const char *text)
{
    return QCoreApplication::translate("IpaThreats", text);
}

Standing said(Mark mark, const char *text, const QStringList &values = {})
{
    return {mark, fillWords(say(text), values)};
}

AttackCount countOf(const ThreatEvidence &in, ThreatKind threat)
{
    for (const AttackCount &count : in.month.attacks) {
        if (count.threat == threat)
            return count;
    }
    return {threat, 0, 0, 0};
}

const Finding *findingOf(const ThreatEvidence &in, std::initializer_list<QStringView> rules)
{
    for (const Finding &finding : in.risk.findings) {
        if (std::find(rules.begin(), rules.end(), finding.rule) != rules.end())
            return &finding;
    }
    return nullptr;
}

Standing cannotTell()
{
    return said(Mark::NotSeen, QT_TRANSLATE_NOOP("IpaThreats", "This report can't tell."));
}

/// A finding's title stands without a full stop elsewhere; here it is a sentence among sentences.
QString sentence(const Finding &finding)
{
    return fillWords(say(QT_TRANSLATE_NOOP("IpaThreats", "%1.")), {findingTitle(finding)});
}

} // namespace

Standing ransomware(const ThreatEvidence &in)
{
    const AttackCount ransom = countOf(in, ThreatKind::Ransomware);
    if (const Finding *signs = findingOf(in, {u"ransomware"});
        signs != nullptr && signs->reason.disposition != Disposition::Blocked)
        return {Mark::Problem, explainReason(signs->reason)};
    if (ransom.notBlocked > 0)
        return said(Mark::Problem,
            QT_TRANSLATE_NOOP("IpaThreats", "Ransomware was found and not stopped (%1)."),
            {formatCount(ransom.notBlocked)});
    if (ransom.blocked > 0)
        return said(Mark::Attention,
            QT_TRANSLATE_NOOP("IpaThreats", "Ransomware was found and stopped (%1)."),
            {formatCount(ransom.blocked)});
    if (!in.agentsTold)
        return cannotTell();
    return said(Mark::Good, QT_TRANSLATE_NOOP("IpaThreats", "The EDR found no ransomware."));
}

Standing supplyChain(const ThreatEvidence &in)
{
    if (const Finding *burst = findingOf(in, {u"mail_burst"}))
        return said(
            burst->reason.disposition == Disposition::Blocked ? Mark::Attention : Mark::Problem,
            QT_TRANSLATE_NOOP("IpaThreats", "Malware mails came in a row from %1."),
            {burst->reason.params.value(u"domain"_s).toString()});
    return said(Mark::NotSeen,
        QT_TRANSLATE_NOOP("IpaThreats", "This report can't look into partners' systems."));
}

Standing artificialIntelligence(const ThreatEvidence &in)
{
    if (!in.facts.networkWatched)
        return cannotTell();
    QStringList undecided;
    qint64 bytes = 0;
    bool used = false;
    for (const ServiceUsage &service : in.month.cloud.services) {
        if (service.category != CloudCategory::Ai)
            continue;
        used = true;
        if (service.approval == Approval::Approved)
            continue;
        undecided.append(service.name);
        bytes += service.bytesOut;
    }
    if (!undecided.isEmpty())
        return said(Mark::Attention,
            QT_TRANSLATE_NOOP("IpaThreats", "%1 went to AI services that are not approved (%2)."),
            {formatBytes(bytes), listed(undecided.mid(0, 3))});
    return used
        ? said(Mark::Good, QT_TRANSLATE_NOOP("IpaThreats", "Only approved AI services were used."))
        : said(Mark::Good, QT_TRANSLATE_NOOP("IpaThreats", "No use of AI services was seen."));
}

Standing vulnerabilities(const ThreatEvidence &in)
{
    const AttackCount attacks = countOf(in, ThreatKind::Exploit);
    if (const Finding *grave =
            findingOf(in, {u"old_pc_infected", u"lateral_movement", u"exploit_internal"});
        grave != nullptr && grave->reason.disposition != Disposition::Blocked)
        return {Mark::Problem, explainReason(grave->reason)};
    if (const Finding *door = findingOf(in, {u"utm_firmware"}))
        return {Mark::Attention, explainReason(door->reason)};
    const qsizetype old = in.month.outOfSupport.size();
    if (old > 0)
        return said(Mark::Attention,
            QT_TRANSLATE_NOOP(
                "IpaThreats", "PCs out of support: %1. Attacks on holes stopped: %2."),
            {formatCount(old), formatCount(attacks.blocked)});
    if (!in.facts.networkWatched)
        return cannotTell();
    return said(Mark::Good,
        QT_TRANSLATE_NOOP(
            "IpaThreats", "No PC known to be out of support. Attacks on holes stopped: %1."),
        {formatCount(attacks.blocked)});
}

Standing targeted(const ThreatEvidence &in)
{
    const AttackCount c2 = countOf(in, ThreatKind::CommandAndControl);
    if (c2.notBlocked > 0)
        return said(Mark::Problem,
            QT_TRANSLATE_NOOP(
                "IpaThreats", "Machines talked to attackers' servers; not stopped: %1."),
            {formatCount(c2.notBlocked)});
    if (c2.blocked > 0)
        return said(Mark::Attention,
            QT_TRANSLATE_NOOP("IpaThreats", "Contacts with attackers' servers were stopped (%1)."),
            {formatCount(c2.blocked)});
    if (!in.facts.networkWatched)
        return cannotTell();
    return said(Mark::Good,
        QT_TRANSLATE_NOOP("IpaThreats", "No contact with an attacker's server was seen."));
}

Standing insiders(const ThreatEvidence &in)
{
    if (const Finding *upload =
            findingOf(in, {u"unusual_upload", u"anonymous_transfer", u"forbidden_service"}))
        return {Mark::Attention, sentence(*upload)};
    if (!in.facts.networkWatched)
        return cannotTell();
    return said(Mark::Good,
        QT_TRANSLATE_NOOP("IpaThreats",
            "No unusual upload to outside services was seen. Memory sticks and paper can't be "
            "seen."));
}

Standing remoteWork(const ThreatEvidence &in)
{
    if (const Finding *finding = findingOf(in,
            {u"infected_elsewhere", u"remote_control_tool", u"brute_force", u"brute_force_out"})) {
        const bool open = finding->rule == u"infected_elsewhere" &&
            finding->reason.disposition != Disposition::Blocked;
        return {open ? Mark::Problem : Mark::Attention, sentence(*finding)};
    }
    if (!in.agentsTold || !in.facts.networkWatched)
        return cannotTell();
    return said(Mark::Good,
        QT_TRANSLATE_NOOP(
            "IpaThreats", "No infection brought back and no foreign remote control was seen."));
}

Standing mailFraud(const ThreatEvidence &in)
{
    const AttackCount mail = countOf(in, ThreatKind::MaliciousMail);
    if (mail.blocked + mail.notBlocked == 0)
        return cannotTell();
    return said(Mark::NotSeen,
        QT_TRANSLATE_NOOP(
            "IpaThreats", "Suspicious mails: %1. Whether one asked for money can't be told here."),
        {formatCount(mail.blocked + mail.notBlocked)});
}

/// An attack on a hole nobody knows yet shows by what it does.
Standing zeroDay(const ThreatEvidence &in)
{
    if (const Finding *finding = findingOf(in, {u"edr_detection", u"exploit_outbound"}))
        return {
            finding->reason.disposition == Disposition::Blocked ? Mark::Attention : Mark::Problem,
            explainReason(finding->reason)};
    if (!in.agentsTold)
        return cannotTell();
    return said(Mark::Good,
        QT_TRANSLATE_NOOP("IpaThreats",
            "The EDR saw no suspicious behaviour, by which such attacks show first."));
}

Standing carelessness(const ThreatEvidence &in)
{
    if (const Finding *left = findingOf(in, {u"anonymous_transfer", u"forbidden_service"}))
        return {Mark::Attention, sentence(*left)};
    if (!in.facts.networkWatched)
        return cannotTell();
    return said(Mark::Good,
        QT_TRANSLATE_NOOP("IpaThreats",
            "No file left where anybody can fetch it was seen. Mails to the wrong person and lost "
            "memory sticks can't be seen."));
}

Standing unseen(const ThreatEvidence &)
{
    return cannotTell();
}

} // namespace otasuke::ipa
