#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include <memory>

#include "app/sources/log_times.h"
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
    /// As parse(), but what belongs to the bulk of records is put into batch.lean at once, just as
    /// parse() would have read it: nullopt then. `room`: bytes readable from the line's beginning,
    /// of which those behind its end mean nothing.
    virtual std::optional<Parsed> take(QByteArrayView line, qsizetype room, EventBatch &batch);
    /// Time and identity of such a record by a glance at its line, without understanding it; the
    /// time may be wrong. nullopt: it takes more than a glance.
    struct Mark
    {
        UtcMicros time = 0;
        quint64 high = 0, low = 0;
    };
    virtual std::optional<Mark> mark(QByteArrayView line);
    /// When the lines that follow came: judges times without a year or a zone. To be told before
    /// the first line, and by who listens before each one.
    virtual void setArrival(const Arrival &arrival);
};

struct SyslogMessage;

struct LineFormat
{
    const char *name; ///< "eve", "fortigate-kv", "wazuh-alerts"
    std::unique_ptr<LineParser> (*make)(const QString &sourceId);
    /// Is this line, apart from its syslog header, of this format? By a glance: a line that it
    /// claims may still be rejected. No two formats claim the same line.
    bool (*claims)(const SyslogMessage &message, QByteArrayView line);
    /// Its lines are understood only after those before them (a header names the columns), so one
    /// thread reads a file from its beginning.
    bool needsHead = false;
};
const QList<LineFormat> &lineFormats();
const LineFormat *findLineFormat(const QString &name);
/// The format that claims the line; "syslog" if it has a header but is of no known kind, nullptr if
/// it is nothing at all. `likely` is asked first: a sender says the same kind of thing mostly.
const LineFormat *formatOfLine(QByteArrayView line, const LineFormat *likely = nullptr);

} // namespace otasuke
