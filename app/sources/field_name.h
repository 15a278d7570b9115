#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>

namespace otasuke {

/// A field's name as it is looked for. Names that are equal but for their case have the same slot;
/// that of a literal is known when the program is built.
class FieldName
{
public:
    static constexpr unsigned kSlots = 64;

    template<size_t Size>
    consteval FieldName(const char (&literal)[Size])
        : m_text(literal, qsizetype(Size) - 1)
        , m_slot(slotOf(m_text))
    {
    }
    constexpr FieldName(QByteArrayView text)
        : m_text(text)
        , m_slot(slotOf(text))
    {
    }
    constexpr QByteArrayView text() const { return m_text; }
    constexpr unsigned slot() const { return m_slot; }

private:
    static constexpr unsigned slotOf(QByteArrayView name)
    {
        if (name.isEmpty())
            return 0;
        const auto letter = [&name](qsizetype i) { return unsigned(uchar(name[i])) | 0x20U; };
        const qsizetype last = name.size() - 1;
        return (unsigned(name.size()) * 7 + letter(0) * 5 + letter(last / 2) * 3 + letter(last)) %
            kSlots;
    }

    QByteArrayView m_text;
    unsigned m_slot;
};

} // namespace otasuke
