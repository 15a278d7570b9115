// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/raw_record.h"

#include <zstd.h>

#include <optional>

namespace otasuke {
namespace {

constexpr int kLevel = 1; // records are short: more effort gains two per cent
constexpr unsigned long long kLongest = 64ULL * 1024 * 1024;

/// Size of what is in the frame; nothing if it is none. No record of a sensor begins as a frame
/// does: the bytes are no text (RFC 8878, 3.1.1).
std::optional<size_t> packedSize(const QByteArray &kept)
{
    const auto size = ZSTD_getFrameContentSize(kept.constData(), size_t(kept.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kLongest)
        return std::nullopt;
    return size_t(size);
}

} // namespace

struct RawPacker::Private
{
    // Making one costs more than packing a record.
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
};

RawPacker::RawPacker()
    : d(std::make_unique<Private>())
{
}

RawPacker::~RawPacker() = default;

QByteArray RawPacker::pack(const QByteArray &raw)
{
    if (packedSize(raw))
        return raw;
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(raw.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(d->context.get(), packed.data(), size_t(packed.size()),
        raw.constData(), size_t(raw.size()), kLevel);
    if (ZSTD_isError(size))
        return raw;
    packed.resize(qsizetype(size));
    return packed;
}

QByteArray unpackRaw(const QByteArray &kept)
{
    const auto size = packedSize(kept);
    if (!size)
        return kept;
    QByteArray raw(qsizetype(*size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompress(raw.data(), size_t(raw.size()), kept.constData(), size_t(kept.size()));
    return ZSTD_isError(got) ? kept : raw;
}

} // namespace otasuke
