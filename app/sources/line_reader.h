#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>
#include <QString>

#include <memory>

#include "models/domain/result.h"

namespace otasuke {

/// Lines of a file: plain, .gz or .zst (by content, not by name), or "-" for standard input.
/// Streams; never holds more than a chunk and one line. Lines over 16 MiB are cut and reported as
/// too long.
class LineReader
{
public:
    static Result<std::unique_ptr<LineReader>> open(const QString &path);
    virtual ~LineReader() = default;
    /// False at the end; a last line without a newline counts. A torn compressed stream ends with
    /// an error().
    /// The line is good until the next call.
    virtual bool next(QByteArrayView &line) = 0;
    /// Bytes readable from the line's beginning; those behind its end mean nothing.
    virtual qsizetype room() const = 0;
    virtual bool cut() const = 0; ///< the last line was too long and is only its beginning
    virtual std::optional<Error> error() const = 0;
    virtual double share() const = 0; ///< 0–1 of the file's bytes, −1 if unknown
};

} // namespace otasuke
