#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QString>

#include <optional>

namespace otasuke {

// Code page 932, Windows' Shift_JIS with its ①, 髙 and 﨑, by the system's own converter: iconv(),
// on Windows MultiByteToWideChar. (Qt has it only where it was built with ICU.) Any thread.

/// nullopt if these bytes are none.
std::optional<QString> fromCp932(QByteArrayView bytes);

/// Marks of the same look that have no place in the code page are written as those that have: 〜 as
/// ～, − as －, ‖ as ∥, — as ―, ¢ £ ¬ as ￠ ￡ ￢.
QString asInCp932(const QString &text);

/// nullopt if a character has no place, marks of the same look aside. What comes back from the
/// bytes is the text as asInCp932() gives it.
std::optional<QByteArray> toCp932(const QString &text);

} // namespace otasuke
