#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

// How the health of a sender tells what was lost of its messages: part of SourceHealth::detail.

inline QString lossNote(qint64 messages)
{
    return QStringLiteral("%1 lost on the way").arg(messages);
}

/// The number in a detail that holds lossNote(); 0 if there is none.
inline qint64 lostMessages(const QString &detail)
{
    const qsizetype at = detail.indexOf(QStringLiteral(" lost on the way"));
    return at < 0 ? 0 : detail.left(at).section(QLatin1Char(' '), -1).toLongLong();
}

} // namespace otasuke
