#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>

#include <memory>

#include "app/services/import_reader.h"
#include "models/domain/read_models.h"
#include "models/store/event_store.h"

namespace otasuke {

/// Reads recorded logs into the store: a thread of its own reads and parses ahead, and whoever
/// drives the job writes, one transaction a step, so that others can be served in between. What was
/// stored stays; running it again adds nothing.
class ImportJob
{
public:
    /// `store` is the one that steps write to; "auto" takes the format that the file shows. Errors:
    /// FileNotFound, FileUnreadable, BadInput (no such format, or none that is known).
    static Result<std::unique_ptr<ImportJob>> open(const QString &path, const QString &format,
        const EventStore &store, int recordsAStep = 100'000);

    /// Writes what was read next. False at the end of the file: all of it is on the disk then; who
    /// stops before that calls EventStore::endBulk(). An error of the file itself (a torn
    /// compressed stream) comes after everything before it was stored.
    Result<bool> step(EventStore &store);

    const QString &format() const { return m_format; } ///< as it was told or recognised
    const ImportProgress &progress() const { return m_progress; }
    const QList<EventBatch::Rejected> &rejected() const { return m_rejected; } ///< the first 20

private:
    ImportJob() = default;
    void note(const ImportChunk &chunk, const WriteOutcome &outcome);

    std::unique_ptr<ImportReader> m_reader;
    QElapsedTimer m_timer;
    QString m_format;
    ImportProgress m_progress;
    QList<EventBatch::Rejected> m_rejected;
};

/// The source id under which recorded logs of a format are stored, and their identities are made.
QString importSourceId(const QString &format);

} // namespace otasuke
