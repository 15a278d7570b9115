#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QIODevice>

#include <memory>

#include "models/domain/result.h"

namespace otasuke {

/// Bytes of a file, unpacked if need be; chunk by chunk.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// The next bytes, at most about 256 KiB; empty at the end. FileUnreadable: torn or damaged.
    /// `used`: the chunk before, whose memory is taken for this one.
    virtual Result<QByteArray> read(QByteArray used) = 0;
};

/// True if what is at the device's position is gzip or zstd.
bool isPacked(QIODevice *device);

/// Looks at the first bytes of `device` (which must outlive the stream) and chooses: gzip, zstd, or
/// as it is.
std::unique_ptr<ByteStream> unpacked(QIODevice *device);

} // namespace otasuke
