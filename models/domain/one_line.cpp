// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/one_line.h"

namespace otasuke {

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const bool breaks = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (breaks || c.category() == QChar::Other_Control)
            c = u' ';
    }
    line = line.trimmed();
    if (line.size() <= kLongestLine)
        return line;
    const bool within = line[kLongestLine].isLowSurrogate();
    return line.left(within ? kLongestLine - 1 : kLongestLine).trimmed();
}

} // namespace otasuke
