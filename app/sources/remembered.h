#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

namespace otasuke {

/// Answers given before: appliances say the same few words again and again. One a thread.
template<class Key, class Value>
class Remembered
{
public:
    /// What was kept for the key; null if nothing is.
    const Value *find(const Key &key) const
    {
        const auto it = m_known.constFind(key);
        return it == m_known.cend() ? nullptr : &*it;
    }
    Value keep(const Key &key, Value value)
    {
        if (m_known.size() >= kMost)
            m_known.clear();
        m_known.insert(key, value);
        return value;
    }

private:
    static constexpr qsizetype kMost = 2'000;
    QHash<Key, Value> m_known;
};

/// What `find` says of the words, remembered; the words needn't live on.
template<class Value, class Find>
Value rememberedOf(Remembered<QByteArray, Value> &known, QByteArrayView words, const Find &find)
{
    const auto key = QByteArray::fromRawData(words.data(), words.size());
    if (const Value *told = known.find(key))
        return *told;
    return known.keep(words.toByteArray(), find(words));
}

} // namespace otasuke
