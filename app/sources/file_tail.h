#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"
#include "models/domain/source_settings.h"

namespace otasuke {

/// Follows a growing log file: reads to the end of the old file before the new one after a rotation
/// (rename or truncate), keeps half lines for later, and knows its place by (file id, offset,
/// digest of the first line).
class FileTail
{
public:
    FileTail(const SourceSettings &settings, std::unique_ptr<LineParser> parser);
    ~FileTail();
    /// At most `maxLines`; an empty batch means nothing new. Errors: FileNotFound, FileUnreadable.
    Result<EventBatch> read(const QByteArray &cursor, int maxLines = 20'000);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace otasuke
