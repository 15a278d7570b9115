#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include <memory>

namespace otasuke {

/// Makes of a raw record what is kept of it: a zstd frame, about half as long. One a thread.
class RawPacker
{
public:
    RawPacker();
    ~RawPacker();
    /// What is packed already is left as it is.
    QByteArray pack(const QByteArray &raw);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Back again. Records kept unpacked by older versions come as they are, and so does what is no
/// sound frame.
QByteArray unpackRaw(const QByteArray &kept);

} // namespace otasuke
