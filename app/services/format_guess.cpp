// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/format_guess.h"

#include <QMap>

#include <algorithm>

#include "app/sources/line_reader.h"
#include "models/domain/error_details.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kLinesLookedAt = 300;
constexpr int kMostBlank = 3000;

struct Votes
{
    QMap<const LineFormat *, int> byFormat;
    int all = 0;
};

Votes votesOf(LineReader &lines)
{
    Votes votes;
    QByteArrayView line;
    for (int seen = 0; votes.all < kLinesLookedAt && seen < kMostBlank && lines.next(line);
         ++seen) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        ++votes.all;
        if (const LineFormat *format = formatOfLine(line))
            ++votes.byFormat[format];
        // Columns named once stand for all that follow.
        const auto first = votes.byFormat.constBegin();
        if (votes.byFormat.size() == 1 && first.key()->needsHead && line.startsWith('#'))
            break;
    }
    return votes;
}

} // namespace

Result<const LineFormat *> guessFormat(const QString &path)
{
    const LineFormat *mixed = findLineFormat(u"syslog"_s);
    if (path == u"-")
        return mixed;
    const auto lines = LineReader::open(path);
    if (!lines)
        return lines.error();
    const Votes votes = votesOf(**lines);
    if (votes.byFormat.isEmpty())
        return Error{ErrorKind::BadInput, QString::fromUtf16(kNoKnownLog)};
    const auto most = std::max_element(votes.byFormat.keyValueBegin(), votes.byFormat.keyValueEnd(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    // Others between them belong to another appliance: then each line decides for itself.
    int others = 0;
    for (auto it = votes.byFormat.begin(); it != votes.byFormat.end(); ++it)
        others += it.key() != (*most).first && it.key() != mixed ? it.value() : 0;
    // Suricata's records behind a header stand among what else the firewall says.
    const bool amongOthers =
        QByteArrayView((*most).first->name) == "eve" && votes.byFormat.contains(mixed);
    return others > 0 || amongOthers ? mixed : (*most).first;
}

} // namespace otasuke
