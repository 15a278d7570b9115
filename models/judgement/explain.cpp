// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/explain.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

#include "models/judgement/fill_words.h"
#include "models/judgement/first_steps.h"
#include "models/judgement/rule_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RiskWords", text);
}

const RuleWords &wordsOf(const Reason &reason)
{
    return wordsFor(reason.rule, reason.params.value(u"variant"_s).toString());
}

QString inWords(const QString &malware)
{
    const QString family = malwareFamily(malware);
    if (family.isEmpty())
        return say(QT_TRANSLATE_NOOP("RiskWords", "malware"));
    return fillWords(say(QT_TRANSLATE_NOOP("RiskWords", "malware (%1)")), {family});
}

/// A parameter as it stands in a sentence: bytes as "1.2 GB", counts with separators.
QString valueOf(const Reason &reason, const QString &name)
{
    const QVariant value = reason.params.value(name);
    if (name == u"malware")
        return inWords(value.toString());
    if (name.endsWith(u"ytes"))
        return formatBytes(value.toLongLong());
    if (value.userType() == QMetaType::QDate)
        return formatDate(value.toDate());
    if (value.userType() == QMetaType::QString)
        return value.toString();
    return formatCount(value.toLongLong());
}

QStringList argumentsOf(const Reason &reason, const RuleWords &words)
{
    QStringList values;
    for (const char *name : words.args) {
        if (name != nullptr)
            values.append(valueOf(reason, QLatin1StringView(name)));
    }
    return values;
}

QString deviceOf(const Finding &finding)
{
    if (finding.device == 0)
        return say(QT_TRANSLATE_NOOP("RiskWords", "the office"));
    return finding.deviceName;
}

QString aboutDevice(const Finding &finding, const char *RuleWords::*text)
{
    const RuleWords &words = wordsOf(finding.reason);
    QString filled = fillWords(
        say(words.*text), QStringList(deviceOf(finding)) + argumentsOf(finding.reason, words));
    // "the office" may begin the sentence; names and domains keep their spelling.
    if (finding.device == 0 && filled.startsWith(deviceOf(finding)))
        filled.front() = filled.front().toUpper();
    return filled;
}

} // namespace

QString malwareFamily(const QString &malware)
{
    static const QRegularExpression end(u"[.!@#-]"_s);
    const qsizetype slash = malware.lastIndexOf(u'/');
    if (slash >= 0)
        return malware.mid(slash + 1).section(end, 0, 0);
    return malware.section(u'.', -1).section(u'-', 0, 0);
}

QString explainReason(const Reason &reason)
{
    const RuleWords &words = wordsOf(reason);
    QString sentence = fillWords(say(words.sentence), argumentsOf(reason, words));
    if (words.args[0] != nullptr &&
        QLatin1StringView(words.args[0]) ==
            u"malware"_s) // our own word, and it may begin the sentence
        sentence.front() = sentence.front().toUpper();
    return sentence;
}

QString reasonTitle(const Reason &reason)
{
    const RuleWords &words = wordsOf(reason);
    return fillWords(say(words.title), argumentsOf(reason, words));
}

QStringList whatToDo(const Reason &reason)
{
    QStringList steps;
    for (const char *step : wordsOf(reason).steps) {
        if (step != nullptr)
            steps.append(say(step));
    }
    const bool emotet =
        reason.params.value(u"malware"_s).toString().contains(u"emotet"_s, Qt::CaseInsensitive);
    if (emotet && steps.size() > 1) {
        if (steps.size() == 4)
            steps.removeLast();
        steps.append(say(kEmotet));
    }
    return steps;
}

QString findingTitle(const Finding &finding)
{
    return aboutDevice(finding, &RuleWords::finding);
}

QString findingHeadline(const Finding &finding)
{
    return aboutDevice(finding, &RuleWords::headline);
}

QString levelName(RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
        return say(QT_TRANSLATE_NOOP("RiskWords", "No risk seen"));
    case RiskLevel::Low:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Low"));
    case RiskLevel::Moderate:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Caution"));
    case RiskLevel::High:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Danger"));
    case RiskLevel::Critical:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Great danger"));
    }
    return {};
}

QString standingName(DeviceStanding standing)
{
    switch (standing) {
    case DeviceStanding::Unknown:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Unknown"));
    case DeviceStanding::Managed:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Ours"));
    case DeviceStanding::Guest:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Guest"));
    case DeviceStanding::Refused:
        return say(QT_TRANSLATE_NOOP("RiskWords", "Refused"));
    }
    return {};
}

} // namespace otasuke
