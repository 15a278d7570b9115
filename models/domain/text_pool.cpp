// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text_pool.h"

namespace otasuke {

quint32 TextPool::add(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint32 &number = m_numbers[text];
    if (number == 0) {
        number = size();
        m_texts.push_back(text);
    }
    return number;
}

} // namespace otasuke
