// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/file_formats.h"

using namespace Qt::StringLiterals;

namespace otasuke {

Result<std::unique_ptr<LineParser>> parserOfFileSource(const SourceSettings &settings)
{
    QString format = settings.kind;
    if (format.endsWith(u"-file"))
        format.chop(5);
    const LineFormat *lines = findLineFormat(format);
    if (!lines)
        return Error{ErrorKind::BadInput, u"kind %1"_s.arg(settings.kind)};
    return lines->make(settings.id);
}

} // namespace otasuke
