// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/list_text.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>

#include "app/sources/cp932.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr char kMark8[] = "\xef\xbb\xbf";
constexpr char kMark16[] = "\xff\xfe";
constexpr char kMark16Big[] = "\xfe\xff";

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerList)
};

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    if (encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0)
        return std::nullopt; // cut off in the middle of a character
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

Error unreadable(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].contains('\0') || !fromCp932(lines[i]))
            return {ErrorKind::BadReply, QString::number(i + 1)};
    }
    return {ErrorKind::BadReply, u"1"_s};
}

} // namespace

Result<ListText> readListText(const QByteArray &bytes)
{
    const auto found = [&bytes](
                           std::optional<QString> text, TextEncoding encoding) -> Result<ListText> {
        if (!text)
            return unreadable(bytes);
        return ListText{*std::move(text), encoding};
    };
    if (bytes.startsWith(kMark8))
        return found(decoded(bytes.mid(3), QStringConverter::Utf8), TextEncoding::Utf8Mark);
    if (bytes.startsWith(kMark16))
        return found(decoded(bytes.mid(2), QStringConverter::Utf16LE), TextEncoding::Utf16);
    if (bytes.startsWith(kMark16Big))
        return found(decoded(bytes.mid(2), QStringConverter::Utf16BE), TextEncoding::Utf16);
    if (bytes.contains('\0'))
        return unreadable(bytes);
    const bool ascii =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
    if (ascii)
        return ListText{QString::fromLatin1(bytes), TextEncoding::Utf8Mark};
    if (auto text = decoded(bytes, QStringConverter::Utf8))
        return found(std::move(text), TextEncoding::Utf8);
    return found(fromCp932(bytes), TextEncoding::Cp932);
}

std::optional<QByteArray> writeListText(const QString &text, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return text.toUtf8();
    case TextEncoding::Utf8Mark:
        return kMark8 + text.toUtf8();
    case TextEncoding::Utf16: {
        QStringEncoder encoder(QStringConverter::Utf16LE);
        const QByteArray bytes = encoder(text);
        return kMark16 + bytes;
    }
    case TextEncoding::Cp932:
        return toCp932(text);
    }
    return std::nullopt;
}

QStringList unwritable(const QString &text, TextEncoding encoding)
{
    QStringList missing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(i, units);
        if (!writeListText(character, encoding) && !missing.contains(character))
            missing << character;
        i += units - 1;
    }
    return missing;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Mark:
        return u"UTF-8"_s;
    case TextEncoding::Utf16:
        return u"Unicode (UTF-16)"_s;
    case TextEncoding::Cp932:
        return ListWords::tr("Shift_JIS (the usual one of Japanese Excel)");
    }
    return {};
}

} // namespace otasuke
