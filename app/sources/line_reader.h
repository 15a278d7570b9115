#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

#include "models/domain/result.h"

namespace otasuke {

/// Lines of a file: plain, .gz or .zst (by content, not by name), or "-" for standard input.
/// Streams; never holds more than a chunk and one line. Lines over 16 MiB are cut and reported as
/// too long.
class LineReader
{
public:
    static Result<std::unique_ptr<LineReader>> open(const QString &path);
    /// The lines that begin at the bytes from … to − 1 (the last one whole); of a plain file only:
    /// several threads read its parts at once. A line belongs to exactly one of adjoining parts.
    static Result<std::unique_ptr<LineReader>> openPart(
        const QString &path, qint64 from, qint64 to);
    /// Bytes of a file that can be read in parts; nullopt if it is packed or no file.
    static std::optional<qint64> partableSize(const QString &path);
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
