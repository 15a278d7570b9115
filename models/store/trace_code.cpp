// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trace_code.h"

#include <utility>

namespace otasuke {

QByteArray packTraces(const std::vector<quint32> &entries)
{
    QByteArray packed(qsizetype(entries.size()) * 5, Qt::Uninitialized);
    char *end = packed.data();
    quint32 last = 0;
    for (const quint32 entry : entries) {
        quint32 step = entry - std::exchange(last, entry);
        for (; step >= 128; step >>= 7)
            *end++ = char(step | 128);
        *end++ = char(step);
    }
    packed.truncate(end - packed.constData());
    return packed;
}

void unpackTraces(QByteArrayView packed, std::vector<quint32> &entries, quint32 end)
{
    entries.clear();
    quint32 last = 0;
    quint32 step = 0;
    int shift = 0;
    for (const char byte : packed) {
        step |= (quint32(byte) & 127U) << shift;
        shift = (quint32(byte) & 128U) != 0 && shift < 28 ? shift + 7 : 0;
        if (shift > 0)
            continue;
        entries.push_back(last += std::exchange(step, 0));
        if (last >= end)
            return;
    }
}

} // namespace otasuke
