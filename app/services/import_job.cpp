// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/import_job.h"

#include "app/services/format_guess.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kToldRejections = 20;

/// "No more" once it is on the disk.
Result<bool> ended(const Result<void> &kept)
{
    return kept ? Result<bool>(false) : Result<bool>(kept.error());
}

} // namespace

QString importSourceId(const QString &format)
{
    return u"import-"_s + format;
}

Result<std::unique_ptr<ImportJob>> ImportJob::open(
    const QString &path, const QString &format, const EventStore &store, int recordsAStep)
{
    const auto guessed = format == QLatin1StringView(kAnyFormat)
        ? guessFormat(path)
        : Result<const LineFormat *>(findLineFormat(format));
    if (!guessed)
        return guessed.error();
    const LineFormat *lines = *guessed;
    if (!lines)
        return Error{ErrorKind::BadInput, u"format %1"_s.arg(format)};
    const QString name = QString::fromLatin1(lines->name);
    auto reader = ImportReader::open({.path = path,
        .format = lines,
        .sourceId = importSourceId(name),
        .chunk = recordsAStep,
        .storeFile = store.file()});
    if (!reader)
        return reader.error();
    std::unique_ptr<ImportJob> job(new ImportJob);
    job->m_reader = std::move(reader).value();
    job->m_progress.file = path;
    job->m_format = name;
    job->m_timer.start();
    return job;
}

Result<bool> ImportJob::step(EventStore &store)
{
    const auto chunk = m_reader->next();
    if (!chunk)
        return ended(store.endBulk());
    const auto outcome = store.writeBulk(chunk->batch);
    if (outcome)
        note(*chunk, *outcome);
    const auto fault = outcome ? chunk->error : outcome.error();
    if (!fault)
        return true;
    const auto kept = store.endBulk();
    return outcome && !kept ? kept.error() : *fault;
}

void ImportJob::note(const ImportChunk &chunk, const WriteOutcome &outcome)
{
    m_progress.read += chunk.batch.read;
    m_progress.stored += outcome.stored;
    m_progress.duplicate += outcome.duplicate + chunk.known;
    m_progress.rejected += chunk.rejected;
    m_progress.share = chunk.share;
    const double seconds = double(m_timer.elapsed()) / 1000;
    if (seconds > 0)
        m_progress.recordsPerSecond = double(m_progress.read) / seconds;
    if (chunk.share > 0)
        m_progress.secondsLeft = seconds * (1 - chunk.share) / chunk.share;
    const auto room = kToldRejections - m_rejected.size();
    m_rejected += chunk.batch.rejected.first(qMin(room, chunk.batch.rejected.size()));
}

} // namespace otasuke
