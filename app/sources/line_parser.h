#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include <memory>

#include "models/domain/event.h"

namespace otasuke {

/// One format of recorded logs: a line in, at most one event out. Used by `import` and by file
/// tails.
class LineParser
{
public:
    virtual ~LineParser() = default;
    struct Parsed
    {
        std::optional<Event> event;
        QString rejected;
    }; ///< neither: a line to skip (blank, header)
    virtual Parsed parse(QByteArrayView line) = 0;
    /// The short way for the bulk of records: true if the line was understood wholly and put into
    /// batch.lean, just as parse() would have read it; false: parse() decides. `room`: bytes
    /// readable from the line's beginning, of which those behind its end mean nothing.
    virtual bool takeLean(QByteArrayView line, qsizetype room, EventBatch &batch);
    /// Time and identity of such a record by a glance at its line, without understanding it; the
    /// time may be wrong. nullopt: it takes more than a glance.
    struct Mark
    {
        UtcMicros time = 0;
        quint64 high = 0, low = 0;
    };
    virtual std::optional<Mark> mark(QByteArrayView line);
};

struct LineFormat
{
    const char *name; ///< "eve", "fortigate-kv", "wazuh-alerts"
    std::unique_ptr<LineParser> (*make)(const QString &sourceId);
};
const QList<LineFormat> &lineFormats();
const LineFormat *findLineFormat(const QString &name);

} // namespace otasuke
