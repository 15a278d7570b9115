// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/byte_stream.h"

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kChunk = 256LL * 1024;

Error damaged(const QString &why)
{
    return {ErrorKind::FileUnreadable, u"the packed file is damaged or torn: %1"_s.arg(why)};
}

/// Reads up to one chunk; on a terminal or pipe it waits for what comes. `bytes` gives its memory:
/// fresh pages for every chunk cost as much as the reading.
Result<QByteArray> rawChunk(QIODevice *device, QByteArray bytes)
{
    bytes.resize(kChunk);
    const qint64 size = device->read(bytes.data(), bytes.size());
    if (size < 0)
        return Error{ErrorKind::FileUnreadable, device->errorString()};
    bytes.truncate(qsizetype(size));
    return bytes;
}

class PlainStream final : public ByteStream
{
public:
    explicit PlainStream(QIODevice *device)
        : m_device(device)
    {
    }
    Result<QByteArray> read(QByteArray used) override
    {
        return rawChunk(m_device, std::move(used));
    }

private:
    QIODevice *m_device;
};

/// gzip may hold several members one after another (as "cat a.gz b.gz" makes).
class GzipStream final : public ByteStream
{
public:
    explicit GzipStream(QIODevice *device)
        : m_device(device)
    {
        inflateInit2(&m_state, 16 + MAX_WBITS);
    }
    ~GzipStream() override { inflateEnd(&m_state); }
    GzipStream(const GzipStream &) = delete;
    GzipStream &operator=(const GzipStream &) = delete;

    Result<QByteArray> read(QByteArray out) override
    {
        out.resize(kChunk);
        for (;;) {
            if (m_state.avail_in == 0) {
                auto more = rawChunk(m_device, std::move(m_in));
                if (!more)
                    return more.error();
                m_in = std::move(*more);
                if (m_in.isEmpty())
                    return m_within ? Result<QByteArray>(damaged(u"it ends too early"_s))
                                    : QByteArray();
                m_state.next_in = reinterpret_cast<Bytef *>(m_in.data());
                m_state.avail_in = uInt(m_in.size());
            }
            m_state.next_out = reinterpret_cast<Bytef *>(out.data());
            m_state.avail_out = uInt(out.size());
            m_within = true;
            const int code = inflate(&m_state, Z_NO_FLUSH);
            if (code == Z_STREAM_END) {
                m_within = false;
                inflateReset(&m_state);
            } else if (code != Z_OK && code != Z_BUF_ERROR) {
                return damaged(QString::fromUtf8(m_state.msg ? m_state.msg : "inflate"));
            }
            if (const auto size = out.size() - qsizetype(m_state.avail_out); size > 0) {
                out.resize(size);
                return out;
            }
        }
    }

private:
    QIODevice *m_device;
    QByteArray m_in;
    z_stream m_state{};
    bool m_within = false;
};

class ZstdStream final : public ByteStream
{
public:
    explicit ZstdStream(QIODevice *device)
        : m_device(device)
        , m_state(ZSTD_createDStream(), &ZSTD_freeDStream)
    {
    }

    Result<QByteArray> read(QByteArray out) override
    {
        out.resize(kChunk);
        for (;;) {
            // Even without new input there may be more to flush while a frame is open.
            if (m_given.pos == m_given.size && !m_full) {
                auto more = rawChunk(m_device, std::move(m_in));
                if (!more)
                    return more.error();
                m_in = std::move(*more);
                if (m_in.isEmpty())
                    return m_within ? Result<QByteArray>(damaged(u"it ends too early"_s))
                                    : QByteArray();
                m_given = {m_in.constData(), size_t(m_in.size()), 0};
            }
            ZSTD_outBuffer taken{out.data(), size_t(out.size()), 0};
            const size_t left = ZSTD_decompressStream(m_state.get(), &taken, &m_given);
            if (ZSTD_isError(left))
                return damaged(QString::fromUtf8(ZSTD_getErrorName(left)));
            m_within = left != 0;
            m_full = m_within && taken.pos == taken.size;
            if (taken.pos > 0) {
                out.resize(qsizetype(taken.pos));
                return out;
            }
        }
    }

private:
    QIODevice *m_device;
    QByteArray m_in;
    ZSTD_inBuffer m_given{nullptr, 0, 0};
    std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> m_state;
    bool m_within = false;
    bool m_full = false;
};

} // namespace

namespace {

bool isGzip(const QByteArray &magic)
{
    return magic.startsWith("\x1f\x8b");
}

bool isZstd(const QByteArray &magic)
{
    return magic == QByteArray("\x28\xb5\x2f\xfd", 4);
}

} // namespace

bool isPacked(QIODevice *device)
{
    const QByteArray magic = device->peek(4);
    return isGzip(magic) || isZstd(magic);
}

std::unique_ptr<ByteStream> unpacked(QIODevice *device)
{
    const QByteArray magic = device->peek(4);
    if (isGzip(magic))
        return std::make_unique<GzipStream>(device);
    if (isZstd(magic))
        return std::make_unique<ZstdStream>(device);
    return std::make_unique<PlainStream>(device);
}

} // namespace otasuke
