// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/matters.h"

#include <QHash>

#include <algorithm>
#include <array>

#include "models/judgement/explain.h"
#include "models/judgement/findings.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

/// What makes findings of a rule the same matter.
struct Shared
{
    const char *rule;
    const char *kind; ///< rules of one kind tell of the same thing
    /// Parameters that name the cause, the first one told counts. None: the rule is the cause.
    std::array<const char *, 2> names;
};

constexpr Shared kShared[] = {
    {"outbreak", "malware", {"malware"}},
    {"malware_found", "malware", {"malware"}},
    {"ransomware", "ransomware", {"malware"}},
    {"infected_elsewhere", "infected_elsewhere", {"malware"}},
    {"old_pc_infected", "old_pc_infected", {"malware", "peer"}},
    {"private_device_c2", "private_device_c2", {"malware", "peer"}},
    {"c2_contact", "c2_contact", {"malware", "peer"}},
    {"exploit_outbound", "exploit_outbound", {"peer"}},
    {"phishing_site", "phishing_site", {"peer"}},
    {"mail_burst", "mail_burst", {"domain"}},
    {"anonymous_transfer", "anonymous_transfer", {"service"}},
    {"forbidden_service", "forbidden_service", {"service"}},
    {"remote_control_tool", "remote_control_tool", {"service"}},
    {"unsupported_os", "unsupported_os", {"system"}},
    // One errand for all of them.
    {"malicious_mail", "malicious_mail", {}},
    {"exploit_inbound", "exploit_inbound", {}},
    {"brute_force", "brute_force", {}},
    {"definitions_old", "definitions_old", {}},
    {"agent_silent", "agent_silent", {}},
    {"unknown_device", "unknown_device", {}},
    {"guest_overdue", "guest_overdue", {}},
    {"refused_device", "refused_device", {}},
};

const Shared *sharedBy(const QString &rule)
{
    const auto *found = std::find_if(std::begin(kShared), std::end(kShared),
        [&rule](const Shared &one) { return rule == QLatin1StringView(one.rule); });
    return found == std::end(kShared) ? nullptr : found;
}

/// Names that scanners give to whatever they have no name for.
bool saysNothing(const QString &family)
{
    static const QStringList general{u"generic"_s, u"gen"_s, u"agent"_s, u"heur"_s, u"heuristic"_s,
        u"malware"_s, u"suspicious"_s, u"trojan"_s, u"variant"_s, u"unknown"_s};
    return general.contains(family, Qt::CaseInsensitive);
}

/// The cause by name, as it is shown; empty: not told, or the rule has none.
QString causeName(const Finding &finding)
{
    const Shared *shared = sharedBy(finding.rule);
    if (!shared)
        return {};
    for (const char *name : shared->names) {
        if (!name)
            continue;
        QString told = finding.reason.params.value(QLatin1StringView(name)).toString();
        if (QLatin1StringView(name) == "malware"_L1) {
            told = malwareFamily(told);
            if (saysNothing(told))
                told.clear();
        }
        if (!told.isEmpty())
            return told;
    }
    return {};
}

/// Findings with the same key are one matter.
QString causeKey(const Finding &finding)
{
    const bool stopped = finding.reason.disposition == Disposition::Blocked;
    const int decided = isOpen(finding) ? 0 : int(finding.state);
    const QString how = u"|%1|%2|%3"_s.arg(int(finding.needsAction)).arg(int(stopped)).arg(decided);
    if (!finding.needsAction)
        return finding.rule + how;
    const Shared *shared = sharedBy(finding.rule);
    const bool named = shared && shared->names[0];
    const QString name = causeName(finding).toLower();
    if (!shared || (named && name.isEmpty()))
        return finding.id + how;
    return QLatin1StringView(shared->kind) + u'|' + name + how;
}

} // namespace

bool Matter::contains(const QString &findingId) const
{
    return std::any_of(findings.begin(), findings.end(),
        [&findingId](const Finding &one) { return one.id == findingId; });
}

FindingState Matter::state() const
{
    const FindingState first = worst().state;
    const bool alike = std::all_of(findings.begin(), findings.end(),
        [first](const Finding &one) { return one.state == first; });
    return alike ? first : FindingState::Open;
}

int Matter::devices() const
{
    return int(std::count_if(
        findings.begin(), findings.end(), [](const Finding &one) { return one.device != 0; }));
}

QList<Matter> mattersFrom(const QList<Finding> &findings)
{
    QList<Matter> matters;
    QHash<QString, qsizetype> known;
    for (const Finding &finding : findings) {
        const QString key = causeKey(finding);
        const auto place = known.constFind(key);
        if (place != known.constEnd()) {
            matters[*place].findings << finding;
        } else {
            known.insert(key, matters.size());
            matters << Matter{{finding}};
        }
    }
    return matters;
}

QList<Matter> mattersToDo(const QList<Finding> &findings)
{
    QList<Finding> waiting;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(waiting),
        [](const Finding &one) { return one.needsAction && isOpen(one); });
    return mattersFrom(waiting);
}

Matter matterOf(const Finding &finding, const QList<Finding> &findings)
{
    const QList<Matter> matters = mattersFrom(findings);
    const Matter *found = findMatter(matters, finding.id);
    Matter about = found ? *found : Matter();
    about.findings.removeIf([&finding](const Finding &one) { return one.id == finding.id; });
    about.findings.prepend(finding);
    return about;
}

QString causeOf(const Matter &matter)
{
    return matter.worst().needsAction ? causeName(matter.worst()) : QString();
}

const Matter *findMatter(const QList<Matter> &matters, const QString &findingId)
{
    const auto it = std::find_if(matters.begin(), matters.end(),
        [&findingId](const Matter &one) { return one.contains(findingId); });
    return it == matters.end() ? nullptr : &*it;
}

} // namespace otasuke
