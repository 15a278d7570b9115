#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>
#include <QStringList>

#include "models/domain/finding.h"

namespace otasuke {

// The card 「呼ぶ／呼ばない」: a few questions that anybody can answer with yes or no, and where
// they end. It works without network and on paper. After IPA's guide to handling security incidents
// for small companies (2024): cut the line first, keep the power on, then call.

enum class TriageEnd : quint8 {
    Wait, ///< look again tomorrow
    Consult, ///< call the help desk
    Remote, ///< have them look at the screen
    Rush ///< have somebody come
};

struct TriageQuestion
{
    QString id;
    QString text; ///< whole, to be answered with yes or no
    QString hint; ///< what to look at
    QString yes, no; ///< id of the next question, or of a result
};

struct TriageResult
{
    QString id;
    TriageEnd end = TriageEnd::Consult;
    QString text; ///< what to do now, in one sentence
    QStringList steps; ///< before and while calling
};

/// Translated at the time of the call. The first question is the one to begin with.
QList<TriageQuestion> triageQuestions();
QList<TriageResult> triageResults();

/// "Yes" or "no" as far as the console's own records answer a question about this finding; none
/// where only a person can tell. `findings`: all, to see whether other PCs have the same.
std::optional<bool> triageAnswer(
    const QString &questionId, const Finding &finding, const QList<Finding> &findings);

/// "Call an engineer", "Wait and see" …
QString triageEndName(TriageEnd end);

} // namespace otasuke
