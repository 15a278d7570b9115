// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/cp932.h"

#include <QSysInfo>

#include <array>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <iconv.h>
#endif

namespace otasuke {
namespace {

#ifdef Q_OS_WIN

constexpr UINT kPage = 932;

std::optional<QString> decode(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    const int units = MultiByteToWideChar(kPage, MB_ERR_INVALID_CHARS, bytes.data(),
        int(bytes.size()), reinterpret_cast<wchar_t *>(text.data()), int(text.size()));
    if (units == 0 && !bytes.isEmpty())
        return std::nullopt;
    text.resize(units);
    return text;
}

std::optional<QByteArray> encode(const QString &text)
{
    QByteArray bytes(2 * text.size(), Qt::Uninitialized);
    BOOL missing = FALSE;
    const int size = WideCharToMultiByte(kPage, WC_NO_BEST_FIT_CHARS,
        reinterpret_cast<const wchar_t *>(text.data()), int(text.size()), bytes.data(),
        int(bytes.size()), nullptr, &missing);
    if (missing || (size == 0 && !text.isEmpty()))
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

#else

constexpr const char *kUnicode =
    QSysInfo::ByteOrder == QSysInfo::LittleEndian ? "UTF-16LE" : "UTF-16BE";

/// All of `in` by one converter; nullopt where it doesn't know a sequence.
std::optional<QByteArray> convert(
    const char *from, const char *to, QByteArrayView in, qsizetype room)
{
    const iconv_t converter = iconv_open(to, from);
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    QByteArray out(room, Qt::Uninitialized);
    // POSIX wants a pointer to what it doesn't change.
    char *read = const_cast<char *>(in.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    char *write = out.data();
    size_t left = size_t(in.size());
    size_t free = size_t(out.size());
    const size_t replaced = iconv(converter, &read, &left, &write, &free);
    iconv_close(converter);
    if (replaced != 0 || left != 0)
        return std::nullopt;
    out.resize(qsizetype(size_t(out.size()) - free));
    return out;
}

std::optional<QString> decode(QByteArrayView bytes)
{
    const auto units = convert("CP932", kUnicode, bytes, 2 * bytes.size());
    if (!units)
        return std::nullopt;
    return QString(reinterpret_cast<const QChar *>(units->constData()), units->size() / 2);
}

std::optional<QByteArray> encode(const QString &text)
{
    const QByteArrayView units(reinterpret_cast<const char *>(text.constData()), 2 * text.size());
    return convert(kUnicode, "CP932", units, 2 * text.size());
}

#endif

} // namespace

std::optional<QString> fromCp932(QByteArrayView bytes)
{
    return decode(bytes);
}

QString asInCp932(const QString &text)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 7> kAlike{{{u'\u301c', u'\uff5e'},
        {u'\u2212', u'\uff0d'}, {u'\u2016', u'\u2225'}, {u'\u2014', u'\u2015'},
        {u'\u00a2', u'\uffe0'}, {u'\u00a3', u'\uffe1'}, {u'\u00ac', u'\uffe2'}}};
    QString written = text;
    for (const auto &[from, to] : kAlike)
        written.replace(QChar(from), QChar(to));
    return written;
}

std::optional<QByteArray> toCp932(const QString &text)
{
    const QString written = asInCp932(text);
    const auto bytes = encode(written);
    // Converters give near misses for some signs (¥ as a backslash): only what comes back counts.
    if (!bytes || decode(*bytes) != written)
        return std::nullopt;
    return bytes;
}

} // namespace otasuke
