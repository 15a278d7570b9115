#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"
#include "app/sources/line_reader.h"
#include "models/domain/read_models.h"
#include "models/store/event_store.h"

namespace otasuke {

/// Reads recorded logs into the store, one transaction a step, so that whoever drives it can serve
/// others in between. What was stored stays; running it again adds nothing.
class ImportJob
{
public:
    /// Errors: FileNotFound, FileUnreadable, BadInput (no such format).
    static Result<std::unique_ptr<ImportJob>> open(const QString &path, const QString &format);

    /// At most `maxRecords` lines, one transaction. False at the end of the file. An error of the
    /// file itself (a torn compressed stream) comes after everything before it was stored.
    Result<bool> step(EventStore &store, int maxRecords = 10'000);

    const ImportProgress &progress() const { return m_progress; }
    const QList<EventBatch::Rejected> &rejected() const { return m_rejected; } ///< the first 20

private:
    ImportJob() = default;
    void reject(const QString &reason);
    bool fill(EventBatch &batch, int maxRecords);

    std::unique_ptr<LineReader> m_reader;
    std::unique_ptr<LineParser> m_parser;
    QString m_sourceId;
    qint64 m_line = 0;
    ImportProgress m_progress;
    QList<EventBatch::Rejected> m_rejected;
};

/// The source id under which recorded logs of a format are stored, and their identities are made.
QString importSourceId(const QString &format);

} // namespace otasuke
