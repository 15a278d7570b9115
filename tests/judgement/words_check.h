#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QString>

namespace otasuke {

/// What is wrong with a sentence shown to people; empty if nothing is.
inline QString wrongWith(const QString &text, const QString &language)
{
    static const QRegularExpression leftover(QStringLiteral("%[1-9nL]|\\(s\\)|  |\\{|\\}"));
    static const QRegularExpression japanese(
        QStringLiteral("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
    if (text.trimmed().isEmpty())
        return QStringLiteral("empty");
    if (leftover.match(text).hasMatch())
        return QStringLiteral("leftover in: ") + text;
    const bool isJapanese = japanese.match(text).hasMatch();
    if (language == QStringLiteral("en") && isJapanese)
        return QStringLiteral("Japanese in: ") + text;
    if (language == QStringLiteral("ja") && !isJapanese)
        return QStringLiteral("not Japanese: ") + text;
    return {};
}

} // namespace otasuke
