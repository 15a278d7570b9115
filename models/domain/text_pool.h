#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace otasuke {

/// The texts of one batch, each kept once and known by its number, so that a million records carry
/// numbers and not strings. Number 0 is the empty text. Not for two threads at once.
class TextPool
{
public:
    /// The number of a text, new or known.
    quint32 add(const QString &text);
    /// The number of a text, 0 if it was not added.
    quint32 find(const QString &text) const { return m_numbers.value(text); }
    /// What is made of a text as it stands in a record; each has its own memory.
    enum class Raw { Word, Name, Subject };
    /// The number of the text that `clean` makes of `raw`, made once for every different one.
    template<class Clean>
    quint32 addRaw(Raw kind, std::string_view raw, Clean clean)
    {
        auto &known = m_raw[size_t(kind)];
        const auto bytes = QByteArray::fromRawData(raw.data(), qsizetype(raw.size()));
        if (const auto it = known.constFind(bytes); it != known.constEnd())
            return *it;
        const quint32 number = add(clean(raw));
        known.insert(QByteArray(raw.data(), qsizetype(raw.size())), number);
        return number;
    }
    const QString &at(quint32 number) const { return m_texts[number]; }
    /// Numbers are below it.
    quint32 size() const { return quint32(m_texts.size()); }

private:
    std::vector<QString> m_texts{QString()};
    QHash<QString, quint32> m_numbers;
    std::array<QHash<QByteArray, quint32>, 3> m_raw; ///< by Raw
};

} // namespace otasuke
