// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/score_words.h"

#include <QCoreApplication>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/judgement/risk_score.h"

namespace otasuke {

namespace {

QString say(const char *text, const QStringList &values)
{
    return fillWords(QCoreApplication::translate("ScoreWords", text), values);
}

QString tenths(int value)
{
    return QString::number(value / 10.0, 'f', 1);
}

QString hundredths(int value)
{
    return QString::number(value / 100.0, 'f', 2);
}

QString fine(qint64 tenThousandths)
{
    return QString::number(double(tenThousandths) / 10'000, 'f', 4);
}

/// Where a reason's input comes from: its points, its age, the machine's importance.
QString inputWords(const Reason &reason)
{
    const ScoreInput &made = reason.made;
    QString text = made.agePercent == 100
        ? say(QT_TRANSLATE_NOOP("ScoreWords", "“%1” weighs %2 points."),
              {reasonTitle(reason), QString::number(made.points)})
        : say(QT_TRANSLATE_NOOP("ScoreWords",
                  "“%1” weighs %2 points; it was last seen %3 days ago and counts × %4."),
              {reasonTitle(reason), QString::number(made.points), QString::number(made.daysOld),
                  hundredths(made.agePercent)});
    if (made.importancePercent != 100)
        text = inARow(text,
            say(QT_TRANSLATE_NOOP("ScoreWords",
                    "Because of what the machine is worth, the odds count × %1, which makes %2 "
                    "points of it."),
                {hundredths(made.importancePercent), tenths(made.tenths)}));
    return text;
}

QString placeWords(const ScoreExplanation::Input &input)
{
    return say(QT_TRANSLATE_NOOP("ScoreWords", "Place %1 in the sum: %2 points × %3."),
        {QString::number(input.place), tenths(input.tenths),
            QString::number(input.weight / 1000.0, 'f', 3)});
}

void addTogether(
    QStringList &lines, const ScoreExplanation::Input &input, const QList<Reason> &reasons)
{
    int place = 0;
    for (const qsizetype index : input.reasons) {
        const int weight = placeWeight(++place);
        lines.append(inARow(inputWords(reasons[index]),
            say(QT_TRANSLATE_NOOP("ScoreWords", "Within its group: %1 points × %2."),
                {tenths(reasons[index].made.tenths), QString::number(weight / 1000.0, 'f', 3)})));
    }
    const char *text = input.group == ScoreGroup::Stopped
        ? QT_TRANSLATE_NOOP("ScoreWords",
              "All that was stopped counts together as %1 points, never as more than %2.")
        : QT_TRANSLATE_NOOP(
              "ScoreWords", "All hints count together as %1 points, never as more than %2.");
    const int cap = input.group == ScoreGroup::Stopped ? kBlockedCap : kHintCap;
    lines.append(
        inARow(say(text, {tenths(input.tenths), QString::number(cap)}), placeWords(input)));
}

} // namespace

QStringList scoreWords(const DeviceRisk &risk)
{
    const ScoreExplanation told = explainScore(risk);
    QStringList lines;
    for (const ScoreExplanation::Input &input : told.inputs) {
        if (input.group == ScoreGroup::Open)
            lines.append(
                inARow(inputWords(risk.reasons[input.reasons.first()]), placeWords(input)));
        else
            addTogether(lines, input, risk.reasons);
    }
    if (lines.isEmpty())
        return lines;
    lines.append(say(QT_TRANSLATE_NOOP("ScoreWords", "The sum is %1."), {fine(told.sum)}));
    if (told.scaled != told.sum)
        lines.append(say(QT_TRANSLATE_NOOP("ScoreWords",
                             "What lies above 90 counts × 10 ÷ 171.2: 90 + %1 × 10 ÷ 171.2 = %2."),
            {fine(told.sum - 900'000), fine(told.scaled)}));
    lines.append(say(QT_TRANSLATE_NOOP("ScoreWords", "Rounded, the score is %1 of 100."),
        {QString::number(told.score)}));
    return lines;
}

} // namespace otasuke
