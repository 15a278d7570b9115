#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>

#include <optional>

namespace otasuke {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The text between two words, without blanks around it; up to the end if the second is not there,
/// empty if the first is not.
inline QByteArrayView between(QByteArrayView text, QByteArrayView from, QByteArrayView to)
{
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        return {};
    const QByteArrayView rest = text.sliced(at + from.size());
    const qsizetype end = rest.indexOf(to);
    return (end < 0 ? rest : rest.first(end)).trimmed();
}

/// Reads a text from left to right.
class TextScanner
{
public:
    explicit TextScanner(QByteArrayView text)
        : m_text(text)
    {
    }
    QByteArrayView rest() const { return m_text.sliced(m_at); }
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c)
    {
        const bool there = peek() == c && !atEnd();
        m_at += there ? 1 : 0;
        return there;
    }
    void skipBlanks()
    {
        while (take(' ')) {
        }
    }
    /// 1 to `most` digits.
    std::optional<int> number(int most)
    {
        int value = 0;
        int digits = 0;
        for (; digits < most && isDigit(peek()); ++digits)
            value = value * 10 + (m_text[m_at++] - '0');
        return digits > 0 ? std::optional(value) : std::nullopt;
    }
    /// 1 to 12 by the English name; the rest of a long name is passed over.
    std::optional<int> month()
    {
        static constexpr char kNames[] = "janfebmaraprmayjunjulaugsepoctnovdec";
        if (m_text.size() - m_at < 3)
            return std::nullopt;
        const auto letter = [this](qsizetype i) { return char(m_text[m_at + i] | 0x20); };
        const char first = letter(0);
        const char second = letter(1);
        const char third = letter(2);
        for (int i = 0; i < 12; ++i) {
            const char *name = kNames + qsizetype(i) * 3;
            if (name[0] != first || name[1] != second || name[2] != third)
                continue;
            m_at += 3;
            while ((peek() | 0x20) >= 'a' && (peek() | 0x20) <= 'z')
                ++m_at;
            return i + 1;
        }
        return std::nullopt;
    }
    /// ".123456789" or ",123": micros.
    qint64 fraction()
    {
        if ((peek() != '.' && peek() != ',') || m_at + 1 >= m_text.size() ||
            !isDigit(m_text[m_at + 1]))
            return 0;
        ++m_at;
        qint64 micros = 0;
        int digits = 0;
        for (; isDigit(peek()); ++m_at, ++digits)
            micros = digits < 6 ? micros * 10 + (m_text[m_at] - '0') : micros;
        for (; digits < 6; ++digits)
            micros *= 10;
        return micros;
    }
    /// Up to the next blank.
    QByteArrayView word()
    {
        const qsizetype from = m_at;
        while (!atEnd() && peek() != ' ')
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace otasuke
