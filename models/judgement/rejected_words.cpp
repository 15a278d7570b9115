// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rejected_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RejectedWords", text);
}

/// The field a reason begins with; empty if it is about the whole line.
QString fieldOf(const QString &reason)
{
    const QString field = reason.left(std::max<qsizetype>(0, reason.indexOf(u": "_s)));
    return field.contains(u' ') || field == u"record" ? QString() : field;
}

QString kindOf(const QString &reason)
{
    if (reason == u"line too long")
        return say(QT_TRANSLATE_NOOP("RejectedWords", "longer than any record"));
    const QString field = fieldOf(reason);
    if (field.isEmpty())
        return say(QT_TRANSLATE_NOOP(
            "RejectedWords", "no whole record; it is cut off, or of another kind of file"));
    return fillWords(
        say(QT_TRANSLATE_NOOP("RejectedWords", "the item \"%1\" is missing or not possible")),
        {field});
}

} // namespace

QString rejectedWords(const QString &reason)
{
    return fillWords(say(QT_TRANSLATE_NOOP("RejectedWords", "%1 (technical reason: %2)")),
        {kindOf(reason), reason});
}

} // namespace otasuke
