#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"
#include "models/domain/result.h"

namespace otasuke {

/// The text of a list that a spreadsheet saved, and how it was written.
struct ListText
{
    QString text; ///< without mark
    TextEncoding encoding = TextEncoding::Utf8Mark;
};

/// UTF-8 with or without a mark, UTF-16 with one, else CP932. Plain ASCII counts as UTF-8 with a
/// mark: what is added to it must be read by spreadsheets too. BadReply: a text in none of them
/// (detail: the first line that can't be read).
Result<ListText> readListText(const QByteArray &bytes);

/// nullopt if a character has no place in it.
std::optional<QByteArray> writeListText(const QString &text, TextEncoding encoding);
/// The characters of a text that have none, each once.
QStringList unwritable(const QString &text, TextEncoding encoding);

QString encodingName(TextEncoding encoding); ///< translated: "Shift_JIS (CP932)"

} // namespace otasuke
