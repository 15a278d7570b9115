// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/triage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Triage", text);
}

struct Asked
{
    const char *id;
    const char *text;
    const char *hint;
    const char *yes;
    const char *no;
};

constexpr Asked kQuestions[] = {
    {"ransom",
        QT_TRANSLATE_NOOP("Triage",
            "Is money demanded on a screen, or can files suddenly not be opened any more?"),
        QT_TRANSLATE_NOOP("Triage",
            "Strange endings of file names count too, and shared folders as well as single PCs."),
        "rush_ransom", "open"},
    {"open",
        QT_TRANSLATE_NOOP("Triage",
            "Does the console tell of malware or of contact with an attacker that was not "
            "stopped?"),
        QT_TRANSLATE_NOOP("Triage",
            "Look at the list of things to deal with: it says of each if it was stopped."),
        "spread", "person"},
    {"spread",
        QT_TRANSLATE_NOOP("Triage",
            "Is it on two or more PCs, or on a server or PC the office can't work without?"),
        QT_TRANSLATE_NOOP(
            "Triage", "For example the PC with medical records, accounting or the shared folders."),
        "rush_spread", "cut"},
    {"cut",
        QT_TRANSLATE_NOOP(
            "Triage", "Do you know which PC it is, and could you take it off the network?"),
        QT_TRANSLATE_NOOP(
            "Triage", "Pull its LAN cable or switch its Wi-Fi off. Leave its power on."),
        "consult_cut", "rush_cut"},
    {"person",
        QT_TRANSLATE_NOOP("Triage",
            "Did somebody open an odd mail, type a password into an odd page, or let a stranger "
            "work on the PC?"),
        QT_TRANSLATE_NOOP("Triage", "Ask the user kindly: who is blamed keeps silent."), "paid",
        "trouble"},
    {"paid", QT_TRANSLATE_NOOP("Triage", "Was money sent, or a card or bank number told?"),
        QT_TRANSLATE_NOOP("Triage", "Prepaid cards bought in a shop count as money."),
        "consult_money", "look"},
    {"look",
        QT_TRANSLATE_NOOP(
            "Triage", "Is the PC on, does its screen look as usual, and is it on the network?"),
        QT_TRANSLATE_NOOP(
            "Triage", "If its cable is already out, leave it out and answer with no."),
        "remote_look", "consult_opened"},
    {"trouble",
        QT_TRANSLATE_NOOP("Triage",
            "Is something else not as it should be: updates, the guard on a PC (EDR), a PC nobody "
            "knows?"),
        QT_TRANSLATE_NOOP("Triage", "Such things stand in the list without \"not stopped\"."),
        "screen", "wait"},
    {"screen",
        QT_TRANSLATE_NOOP(
            "Triage", "Could somebody who sees the PC's screen from afar put it right?"),
        QT_TRANSLATE_NOOP("Triage",
            "The PC is on, it reaches the Internet, and no cable or part has to be changed."),
        "remote_fix", "consult"},
};

struct Ended
{
    const char *id;
    TriageEnd end;
    const char *text;
    std::initializer_list<const char *> steps;
};

constexpr const char *kPull = QT_TRANSLATE_NOOP(
    "Triage", "Pull the LAN cables and switch Wi-Fi off. You need nobody's permission.");
constexpr const char *kPowerOn =
    QT_TRANSLATE_NOOP("Triage", "Leave the power on: what is in memory is evidence.");
constexpr const char *kCost =
    QT_TRANSLATE_NOOP("Triage", "Ask what it costs and what the insurance bears before you agree.");

const Ended kResults[] = {
    {"rush_ransom", TriageEnd::Rush,
        QT_TRANSLATE_NOOP("Triage", "Call an engineer to your office now."),
        {kPull, kPowerOn,
            QT_TRANSLATE_NOOP("Triage", "Photograph the screen. Don't pay, don't answer."),
            QT_TRANSLATE_NOOP("Triage", "Unplug disks that hold backups."), kCost}},
    {"rush_spread", TriageEnd::Rush,
        QT_TRANSLATE_NOOP("Triage", "Call an engineer: it may spread further."),
        {kPull, kPowerOn,
            QT_TRANSLATE_NOOP("Triage", "Write down which PCs have it and since when."), kCost}},
    {"rush_cut", TriageEnd::Rush,
        QT_TRANSLATE_NOOP(
            "Triage", "Call an engineer: the PC has to be found and taken off the network."),
        {QT_TRANSLATE_NOOP("Triage",
             "If you can't find the PC, pull the Internet cable out of the UTM. Leave the UTM "
             "switched on."),
            kPowerOn, kCost}},
    {"consult_cut", TriageEnd::Consult,
        QT_TRANSLATE_NOOP(
            "Triage", "Call the help desk: the danger is cut off, now it has to be looked into."),
        {kPowerOn, QT_TRANSLATE_NOOP("Triage", "Have the user stop working on it."),
            QT_TRANSLATE_NOOP("Triage", "Don't connect it again until the help desk says so.")}},
    {"consult_money", TriageEnd::Consult,
        QT_TRANSLATE_NOOP("Triage", "Call the bank or card company first, then the help desk."),
        {QT_TRANSLATE_NOOP("Triage", "Ask them to stop the payment or the card."),
            QT_TRANSLATE_NOOP("Triage", "Call the police too (#9110)."),
            QT_TRANSLATE_NOOP("Triage", "Keep mails, receipts and card numbers as they are.")}},
    {"consult_opened", TriageEnd::Consult,
        QT_TRANSLATE_NOOP("Triage", "Call the help desk and tell them what was opened or typed."),
        {kPull, QT_TRANSLATE_NOOP("Triage", "From another PC, change the password that was typed."),
            QT_TRANSLATE_NOOP("Triage", "Write down when it was and from whom it came.")}},
    {"remote_look", TriageEnd::Remote,
        QT_TRANSLATE_NOOP("Triage", "Have the help desk look at the PC from afar."),
        {QT_TRANSLATE_NOOP("Triage", "Call them first; they tell you when to start it."),
            QT_TRANSLATE_NOOP("Triage", "From another PC, change the password that was typed.")}},
    {"remote_fix", TriageEnd::Remote,
        QT_TRANSLATE_NOOP("Triage", "Have the help desk put it right from afar."),
        {QT_TRANSLATE_NOOP("Triage", "Call them first; they tell you when to start it.")}},
    {"consult", TriageEnd::Consult,
        QT_TRANSLATE_NOOP("Triage", "Ask the help desk, when it suits you."),
        {QT_TRANSLATE_NOOP("Triage", "What to say is written down, ready to read aloud.")}},
    {"wait", TriageEnd::Wait,
        QT_TRANSLATE_NOOP("Triage", "You needn't call anybody. Look again tomorrow."),
        {QT_TRANSLATE_NOOP("Triage",
            "If anything changes, or if you feel uneasy, call the help desk all the same.")}},
};

QString key(const char *id)
{
    return QString::fromLatin1(id);
}

/// What was let through there was the office's own doing.
bool isAttack(const Finding &finding)
{
    static const QStringList own{u"unapproved_service"_s, u"unusual_upload"_s,
        u"forbidden_service"_s, u"anonymous_transfer"_s, u"night_activity"_s};
    return !own.contains(finding.rule);
}

bool isNotStopped(const Finding &finding)
{
    return isAttack(finding) && finding.severity >= Severity::High &&
        (finding.reason.disposition == Disposition::Allowed ||
            finding.reason.disposition == Disposition::Detected);
}

} // namespace

QList<TriageQuestion> triageQuestions()
{
    QList<TriageQuestion> list;
    for (const Asked &asked : kQuestions)
        list.append(
            {key(asked.id), say(asked.text), say(asked.hint), key(asked.yes), key(asked.no)});
    return list;
}

QList<TriageResult> triageResults()
{
    QList<TriageResult> list;
    for (const Ended &ended : kResults) {
        QStringList steps;
        for (const char *step : ended.steps)
            steps << say(step);
        list.append({key(ended.id), ended.end, say(ended.text), steps});
    }
    return list;
}

std::optional<bool> triageAnswer(
    const QString &questionId, const Finding &finding, const QList<Finding> &findings)
{
    if (questionId == u"ransom" && finding.rule == u"ransomware" && isNotStopped(finding))
        return true;
    if (questionId == u"open")
        return isNotStopped(finding);
    if (questionId == u"spread") {
        const bool others =
            std::any_of(findings.begin(), findings.end(), [&finding](const Finding &other) {
                return other.rule == finding.rule && other.device != finding.device &&
                    isNotStopped(other);
            });
        return others ? std::optional(true) : std::nullopt;
    }
    return std::nullopt;
}

QString triageEndName(TriageEnd end)
{
    switch (end) {
    case TriageEnd::Wait:
        return say(QT_TRANSLATE_NOOP("Triage", "Wait and see"));
    case TriageEnd::Consult:
        return say(QT_TRANSLATE_NOOP("Triage", "Ask the help desk"));
    case TriageEnd::Remote:
        return say(QT_TRANSLATE_NOOP("Triage", "Remote support"));
    case TriageEnd::Rush:
        return say(QT_TRANSLATE_NOOP("Triage", "Call an engineer"));
    }
    return {};
}

} // namespace otasuke
