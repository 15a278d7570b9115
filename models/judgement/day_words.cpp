// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/judgement/findings.h"
#include "models/judgement/matters.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("DayWords", text, nullptr, n);
}

QString besides(qsizetype n)
{
    if (n <= 0)
        return {};
    return say(
        QT_TRANSLATE_N_NOOP("DayWords", "Besides, there are %n thing(s) to look at."), int(n));
}

QString lastTime(const Finding &finding, UtcMicros now, const OfficeCalendar &calendar)
{
    return fillWords(say(QT_TRANSLATE_NOOP("DayWords", "Last time: %1.")),
        {formatTime(finding.last, now, calendar)});
}

DayWords alarm(const Finding &first, const Matter &matter, qsizetype matters, UtcMicros now,
    const OfficeCalendar &calendar)
{
    const QString what = inARow(explainReason(first.reason), lastTime(first, now, calendar));
    return {DayState::Alarm, findingHeadline(first),
        inARow(inARow(what, alsoOn(matter)), besides(matters - 1))};
}

DayWords attention(const Finding &first, const Matter &matter, qsizetype matters)
{
    if (matters == 1)
        return {DayState::Attention, findingHeadline(first),
            inARow(explainReason(first.reason), alsoOn(matter))};
    const QString named =
        fillWords(say(QT_TRANSLATE_NOOP("DayWords", "First: %1.")), {findingTitle(first)});
    return {DayState::Attention,
        say(QT_TRANSLATE_N_NOOP("DayWords", "There are %n thing(s) to look at"), int(matters)),
        inARow(named, alsoOn(matter))};
}

const char *whyBlind(SourceState state)
{
    switch (state) {
    case SourceState::Unauthorised:
        return QT_TRANSLATE_NOOP(
            "DayWords", "The appliance refuses the password or token. Enter it anew in Settings.");
    case SourceState::CertificateChanged:
        return QT_TRANSLATE_NOOP("DayWords",
            "The appliance shows another certificate than the confirmed one. Nothing was sent to "
            "it. Ask the help desk whether it was exchanged.");
    case SourceState::Failing:
        return QT_TRANSLATE_NOOP(
            "DayWords", "The appliance answers with errors. Restart it or call the help desk.");
    default:
        return QT_TRANSLATE_NOOP(
            "DayWords", "Check its power and its LAN cable, then call the help desk.");
    }
}

DayWords blind(const QList<SourceHealth> &silent, qsizetype matters, UtcMicros now,
    const OfficeCalendar &calendar)
{
    const SourceHealth &first = silent.first();
    DayWords words{DayState::Blind, {}, {}};
    if (std::all_of(silent.begin(), silent.end(),
            [](const SourceHealth &source) { return source.state == SourceState::Never; })) {
        words.headline = say(QT_TRANSLATE_NOOP("DayWords", "Waiting for the first answer"));
        words.subline =
            fillWords(say(QT_TRANSLATE_NOOP("DayWords",
                          "%1 has not answered yet. Until then nobody can say that all is well.")),
                {first.name});
    } else if (silent.size() == 1) {
        words.headline = fillWords(
            say(QT_TRANSLATE_NOOP("DayWords", "No answer from %1: it is not being watched")),
            {first.name});
        words.subline = inARow(fillWords(say(QT_TRANSLATE_NOOP("DayWords", "Last answer: %1.")),
                                   {formatTime(first.lastOk, now, calendar)}),
            say(whyBlind(first.state)));
    } else {
        words.headline = say(QT_TRANSLATE_N_NOOP("DayWords",
                                 "%n appliance(s) don't answer: not all is being watched"),
            int(silent.size()));
        QStringList names;
        for (const SourceHealth &source : silent)
            names.append(source.name);
        words.subline =
            inARow(fillWords(say(QT_TRANSLATE_NOOP("DayWords", "Silent: %1.")), {listed(names)}),
                say(whyBlind(first.state)));
    }
    words.subline = inARow(words.subline, besides(matters));
    return words;
}

DayWords quiet(const QList<SourceHealth> &sources, const AgentCounts &agents)
{
    QStringList names;
    for (const SourceHealth &source : sources)
        names.append(source.name);
    DayWords words{DayState::Quiet,
        say(QT_TRANSLATE_NOOP("DayWords", "There is nothing you have to do today")), {}};
    const QString proof = agents.reporting > 0
        ? say(QT_TRANSLATE_N_NOOP(
                  "DayWords", "%1 and %n PC(s) answered, and no problem was found."),
              agents.reporting)
        : say(QT_TRANSLATE_NOOP("DayWords", "%1 answered, and no problem was found."));
    words.subline = fillWords(proof, {listed(names)});
    if (agents.silent > 0)
        words.subline = inARow(words.subline,
            say(QT_TRANSLATE_N_NOOP("DayWords",
                    "%n PC(s) have not been heard for three days; they may be switched off or "
                    "away."),
                agents.silent));
    return words;
}

} // namespace

DayWords dayWords(const RiskAssessment &risk, const QList<SourceHealth> &sources,
    const AgentCounts &agents, const OfficeCalendar &calendar)
{
    const QList<Matter> matters = mattersToDo(risk.findings);
    const Finding *first = firstToDo(risk.findings, risk.devices);
    const Matter told = first ? matterOf(*first, risk.findings) : Matter();
    if (first && first->severity >= Severity::High)
        return alarm(*first, told, matters.size(), risk.asOf, calendar);
    QList<SourceHealth> watching;
    QList<SourceHealth> silent;
    for (const SourceHealth &source : sources) {
        if (source.state == SourceState::Disabled)
            continue;
        (source.state == SourceState::Ok ? watching : silent).append(source);
    }
    if (!silent.isEmpty())
        return blind(silent, matters.size(), risk.asOf, calendar);
    if (first)
        return attention(*first, told, matters.size());
    if (sources.isEmpty()) {
        return {DayState::FirstRun,
            say(QT_TRANSLATE_NOOP("DayWords", "Connect the first appliance to be watched")),
            say(QT_TRANSLATE_NOOP("DayWords",
                "Add your UTM or EDR in Settings; then this place says how the day is."))};
    }
    if (watching.isEmpty()) {
        return {DayState::Blind, say(QT_TRANSLATE_NOOP("DayWords", "Watching is switched off")),
            say(QT_TRANSLATE_NOOP("DayWords",
                "All appliances are switched off in Settings. Nobody can say that all is well."))};
    }
    return quiet(watching, agents);
}

} // namespace otasuke
