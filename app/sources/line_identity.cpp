// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/line_identity.h"

#include <QtEndian>

#include <xxhash.h>

namespace otasuke {

LineIdentity::LineIdentity(const QByteArray &sourceId)
    : m_seed(XXH3_64bits(sourceId.constData(), size_t(sourceId.size())))
{
}

LineIdentity::Bits LineIdentity::bits(QByteArrayView line)
{
    const XXH128_hash_t hash =
        XXH3_128bits_withSeed(line.data(), size_t(line.size()), XXH64_hash_t(m_seed));
    return {hash.high64, hash.low64};
}

QByteArray LineIdentity::bytes(QByteArrayView line)
{
    const Bits both = bits(line);
    QByteArray identity(16, Qt::Uninitialized);
    qToBigEndian(both.high, identity.data());
    qToBigEndian(both.low, identity.data() + 8);
    return identity;
}

} // namespace otasuke
