// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <iterator>

#include "models/domain/guard_report.h"
#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("EventWords", text);
}

struct ThreatWords
{
    ThreatKind threat;
    const char *name; ///< a noun
    const char *open; ///< whole sentence, not stopped
    const char *blocked; ///< whole sentence, stopped
};

constexpr ThreatWords kThreats[] = {
    {ThreatKind::CommandAndControl,
        QT_TRANSLATE_NOOP("EventWords", "Contact with an attacker's server"),
        QT_TRANSLATE_NOOP("EventWords", "Talked to an attacker's server. It was not stopped."),
        QT_TRANSLATE_NOOP("EventWords", "Tried to reach an attacker's server. It was stopped.")},
    {ThreatKind::Malware, QT_TRANSLATE_NOOP("EventWords", "Malware"),
        QT_TRANSLATE_NOOP("EventWords", "Malware was found. It was not stopped."),
        QT_TRANSLATE_NOOP("EventWords", "Malware was found and stopped.")},
    {ThreatKind::Ransomware, QT_TRANSLATE_NOOP("EventWords", "Ransomware"),
        QT_TRANSLATE_NOOP("EventWords", "Ransomware was found. It was not stopped."),
        QT_TRANSLATE_NOOP("EventWords", "Ransomware was found and stopped.")},
    {ThreatKind::Exploit, QT_TRANSLATE_NOOP("EventWords", "Attack"),
        QT_TRANSLATE_NOOP("EventWords", "An attack was seen. It was not stopped."),
        QT_TRANSLATE_NOOP("EventWords", "An attack was stopped.")},
    {ThreatKind::Scan, QT_TRANSLATE_NOOP("EventWords", "Probing"),
        QT_TRANSLATE_NOOP("EventWords", "It was probed from the Internet (not unusual)."),
        QT_TRANSLATE_NOOP("EventWords", "A probe from the Internet was stopped (not unusual).")},
    {ThreatKind::Phishing, QT_TRANSLATE_NOOP("EventWords", "Deceptive site"),
        QT_TRANSLATE_NOOP(
            "EventWords", "A deceptive or dangerous site was opened. It was not stopped."),
        QT_TRANSLATE_NOOP("EventWords", "A deceptive or dangerous site was stopped.")},
    {ThreatKind::MaliciousMail, QT_TRANSLATE_NOOP("EventWords", "Suspicious mail"),
        QT_TRANSLATE_NOOP("EventWords", "A suspicious mail arrived. It was not stopped."),
        QT_TRANSLATE_NOOP("EventWords", "A suspicious mail was stopped.")},
    {ThreatKind::Policy, QT_TRANSLATE_NOOP("EventWords", "Against the rules"),
        QT_TRANSLATE_NOOP("EventWords", "Something against the rules set on the UTM was used."),
        QT_TRANSLATE_NOOP("EventWords", "Something against the rules set on the UTM was stopped.")},
    {ThreatKind::BruteForce, QT_TRANSLATE_NOOP("EventWords", "Password guessing"),
        QT_TRANSLATE_NOOP("EventWords", "Passwords were tried again and again."),
        QT_TRANSLATE_NOOP("EventWords", "Password guessing was stopped.")},
    {ThreatKind::RemoteControl, QT_TRANSLATE_NOOP("EventWords", "Remote-control tool"),
        QT_TRANSLATE_NOOP("EventWords", "A remote-control tool was at work."),
        QT_TRANSLATE_NOOP("EventWords", "A remote-control tool was stopped.")},
    {ThreatKind::Other, QT_TRANSLATE_NOOP("EventWords", "Other finding"),
        QT_TRANSLATE_NOOP("EventWords", "Something unusual was seen."),
        QT_TRANSLATE_NOOP("EventWords", "Something unusual was stopped.")},
};

const ThreatWords &wordsOf(ThreatKind threat)
{
    for (const ThreatWords &words : kThreats) {
        if (words.threat == threat)
            return words;
    }
    return kThreats[std::size(kThreats) - 1];
}

QString detection(const EventRow &row)
{
    // Probes end at the UTM's own outside address, which is none of the office's: their direction
    // is not known.
    const bool ours = row.direction == Direction::Outbound || row.direction == Direction::Internal;
    if (row.threat == ThreatKind::Scan && ours)
        return say(QT_TRANSLATE_NOOP("EventWords", "Unusual probing was seen."));
    const ThreatWords &words = wordsOf(row.threat);
    return say(row.disposition == Disposition::Blocked ? words.blocked : words.open);
}

QString flow(const EventRow &row)
{
    const QString to = !row.service.isEmpty() ? row.service
        : !row.name.isEmpty()                 ? row.name
                                              : row.dst;
    const char *text = row.direction == Direction::Inbound
        ? QT_TRANSLATE_NOOP("EventWords", "Connection from outside (%1 sent)")
        : QT_TRANSLATE_NOOP("EventWords", "%1 sent to %2");
    return fillWords(say(text), {formatBytes(row.bytesOut), to});
}

QString mail(const EventRow &row)
{
    if (row.threat != ThreatKind::None)
        return detection(row);
    return say(row.disposition == Disposition::Blocked
            ? QT_TRANSLATE_NOOP("EventWords", "A mail was held back.")
            : QT_TRANSLATE_NOOP("EventWords", "A mail was scanned; nothing was found."));
}

/// What a guard says of its definitions; empty: it speaks of something else.
QString guardReport(const EventRow &row)
{
    if (row.ruleId == kGuardUpdated)
        return say(
            QT_TRANSLATE_NOOP("EventWords", "The virus guard got the newest virus definitions."));
    if (row.ruleId == kGuardOutdated)
        return say(QT_TRANSLATE_NOOP("EventWords",
            "The virus guard said that its virus definitions are old or could not be updated."));
    return {};
}

QString agent(const EventRow &row)
{
    const QString guard = guardReport(row);
    return guard.isEmpty()
        ? say(QT_TRANSLATE_NOOP("EventWords", "The guard on the PC (EDR) reported."))
        : guard;
}

QString other(const EventRow &row)
{
    const QString guard = guardReport(row);
    return guard.isEmpty() ? say(QT_TRANSLATE_NOOP("EventWords", "Other record")) : guard;
}

} // namespace

QString explainEvent(const EventRow &row)
{
    switch (row.kind) {
    case EventKind::Detection:
        return detection(row);
    case EventKind::Flow:
        return flow(row);
    case EventKind::Mail:
        return mail(row);
    case EventKind::Name:
        return fillWords(say(QT_TRANSLATE_NOOP("EventWords", "Asked for %1")), {row.name});
    case EventKind::Agent:
        return agent(row);
    case EventKind::Sighting:
        return say(QT_TRANSLATE_NOOP("EventWords", "A device was seen on the network."));
    case EventKind::Health:
        return say(QT_TRANSLATE_NOOP("EventWords", "The appliance reported about itself."));
    case EventKind::Other:
        break;
    }
    return other(row);
}

QString threatName(ThreatKind threat)
{
    return say(wordsOf(threat).name);
}

QString dispositionName(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Blocked:
        return say(QT_TRANSLATE_NOOP("EventWords", "Stopped"));
    case Disposition::Allowed:
        return say(QT_TRANSLATE_NOOP("EventWords", "Not stopped"));
    case Disposition::Detected:
        return say(QT_TRANSLATE_NOOP("EventWords", "Seen, not stopped"));
    case Disposition::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("EventWords", "–"));
}

} // namespace otasuke
