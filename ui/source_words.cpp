// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_words.h"

#include <QCoreApplication>

#include "ui/explain_error.h"

namespace otasuke {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SourceWords", text);
}

/// 0 = well; larger = to be named first.
int gravity(SourceState state)
{
    switch (state) {
    case SourceState::Ok:
    case SourceState::Disabled:
        return 0;
    case SourceState::Never:
        return 1;
    case SourceState::Stale:
        return 2;
    case SourceState::Failing:
        return 3;
    case SourceState::Unauthorised:
        return 4;
    case SourceState::Unreachable:
        return 5;
    case SourceState::CertificateChanged:
        return 6;
    }
    return 0;
}

} // namespace

QString sourceSentence(const SourceHealth &health, const QString &since)
{
    switch (health.state) {
    case SourceState::Never:
        return say(QT_TRANSLATE_NOOP("SourceWords", "Nothing has been heard from %1 yet."))
            .arg(health.name);
    case SourceState::Ok:
        return say(QT_TRANSLATE_NOOP("SourceWords", "%1 answers.")).arg(health.name);
    case SourceState::Stale:
        return say(QT_TRANSLATE_NOOP("SourceWords", "%1 has sent nothing new since %2."))
            .arg(health.name, since);
    case SourceState::Unreachable:
        return say(QT_TRANSLATE_NOOP("SourceWords", "%1 has not answered since %2."))
            .arg(health.name, since);
    case SourceState::Unauthorised:
        return say(QT_TRANSLATE_NOOP("SourceWords", "%1 has refused the console since %2."))
            .arg(health.name, since);
    case SourceState::CertificateChanged:
        return say(QT_TRANSLATE_NOOP("SourceWords",
                       "The certificate of %1 is not the one you confirmed (since %2)."))
            .arg(health.name, since);
    case SourceState::Failing:
        return say(QT_TRANSLATE_NOOP("SourceWords", "%1 has answered with faults since %2."))
            .arg(health.name, since);
    case SourceState::Disabled:
        return say(QT_TRANSLATE_NOOP("SourceWords", "%1 is switched off.")).arg(health.name);
    }
    return {};
}

QString sourceAdvice(const SourceHealth &health)
{
    switch (health.state) {
    case SourceState::Ok:
    case SourceState::Disabled:
        return {};
    case SourceState::Never:
    case SourceState::Stale:
        return say(QT_TRANSLATE_NOOP("SourceWords",
            "What is shown may be old. If it stays so for an hour, call the help desk."));
    case SourceState::Unreachable:
        return say(QT_TRANSLATE_NOOP("SourceWords",
            "Check that its power and network cable are in. Until it answers, the console can't "
            "say that all is well."));
    case SourceState::Unauthorised:
        return say(QT_TRANSLATE_NOOP("SourceWords",
            "Enter its password or token again in the settings, or call the help desk."));
    case SourceState::CertificateChanged:
        return say(QT_TRANSLATE_NOOP("SourceWords",
            "The console has stopped talking to it. If the appliance was not replaced, call the "
            "help desk before you confirm anything."));
    case SourceState::Failing:
        if (health.error && health.error->kind == ErrorKind::UnsupportedVersion) {
            const ErrorWords words = explainError(*health.error);
            return words.sentence + u' ' + words.advice;
        }
        return say(QT_TRANSLATE_NOOP("SourceWords",
            "The console keeps trying. If it stays so for an hour, call the help desk."));
    }
    return {};
}

const SourceHealth *worstSource(const QList<SourceHealth> &sources)
{
    const SourceHealth *worst = nullptr;
    for (const SourceHealth &source : sources) {
        if (gravity(source.state) > (worst ? gravity(worst->state) : 0))
            worst = &source;
    }
    return worst;
}

} // namespace otasuke
