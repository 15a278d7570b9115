// SPDX-License-Identifier: GPL-3.0-or-later
// How several findings of one cause are told in one sentence.
#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/judgement/matters.h"
#include "models/judgement/rule_names.h"

namespace otasuke {

namespace {

constexpr qsizetype kNamesInASentence = 3;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("MatterWords", text, nullptr, n);
}

QStringList namesOf(const QList<Finding> &findings)
{
    QStringList names;
    for (const Finding &finding : findings) {
        if (finding.device != 0 && !names.contains(finding.deviceName))
            names << finding.deviceName;
    }
    return names;
}

/// "PC01, PC02 and 10 more".
QString few(const QStringList &names, qsizetype most)
{
    if (names.size() <= most)
        return listed(names);
    return fillWords(
        say(QT_TRANSLATE_N_NOOP("MatterWords", "%1 and %n more"), int(names.size() - most)),
        {names.mid(0, most).join(say(QT_TRANSLATE_NOOP("MatterWords", ", ")))});
}

} // namespace

QString matterTitle(const Matter &matter)
{
    if (matter.isOne())
        return findingTitle(matter.worst());
    const QString what = ruleName(matter.worst().rule);
    const QString cause = causeOf(matter);
    const int n = matter.devices();
    if (cause.isEmpty())
        return fillWords(say(QT_TRANSLATE_N_NOOP("MatterWords", "%1, on %n device(s)"), n), {what});
    return fillWords(
        say(QT_TRANSLATE_N_NOOP("MatterWords", "%1 (%2), on %n device(s)"), n), {what, cause});
}

QString matterHeadline(const Matter &matter)
{
    const QString headline = findingHeadline(matter.worst());
    const int more = matter.devices() - (matter.worst().device != 0 ? 1 : 0);
    if (matter.isOne() || more <= 0)
        return headline;
    return fillWords(
        say(QT_TRANSLATE_N_NOOP("MatterWords", "%1 (the same on %n more)"), more), {headline});
}

QString matterNames(const Matter &matter, qsizetype most)
{
    return few(namesOf(matter.findings), most);
}

QString alsoOn(const Matter &matter)
{
    const QStringList names = namesOf(matter.findings.mid(1));
    if (names.isEmpty())
        return {};
    return fillWords(say(QT_TRANSLATE_N_NOOP("MatterWords", "The same on %n more device(s): %1."),
                         int(names.size())),
        {few(names, kNamesInASentence)});
}

} // namespace otasuke
