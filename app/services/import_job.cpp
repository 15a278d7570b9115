// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/import_job.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kToldRejections = 20;

} // namespace

QString importSourceId(const QString &format)
{
    return u"import-"_s + format;
}

Result<std::unique_ptr<ImportJob>> ImportJob::open(const QString &path, const QString &format)
{
    const LineFormat *lines = findLineFormat(format);
    if (!lines)
        return Error{ErrorKind::BadInput, u"format %1"_s.arg(format)};
    auto reader = LineReader::open(path);
    if (!reader)
        return reader.error();
    std::unique_ptr<ImportJob> job(new ImportJob);
    job->m_reader = std::move(*reader);
    job->m_sourceId = importSourceId(format);
    job->m_parser = lines->make(job->m_sourceId);
    job->m_progress.file = path;
    return job;
}

Result<bool> ImportJob::step(EventStore &store, int maxRecords)
{
    EventBatch batch;
    batch.sourceId = m_sourceId;
    const bool more = fill(batch, maxRecords);
    const auto outcome = store.write(batch);
    if (!outcome)
        return outcome.error();
    m_progress.stored += outcome->stored;
    m_progress.duplicate += outcome->duplicate;
    m_progress.share = m_reader->share();
    if (!more && m_reader->error())
        return *m_reader->error();
    return more;
}

bool ImportJob::fill(EventBatch &batch, int maxRecords)
{
    QByteArray line;
    for (int n = 0; n < maxRecords; ++n) {
        if (!m_reader->next(line))
            return false;
        ++m_line;
        auto parsed = m_parser->parse(line);
        if (!parsed.event && parsed.rejected.isEmpty())
            continue; // blank or a header
        ++m_progress.read;
        ++batch.read;
        if (parsed.event)
            batch.events << *std::move(parsed.event);
        else
            reject(parsed.rejected);
    }
    return true;
}

void ImportJob::reject(const QString &reason)
{
    ++m_progress.rejected;
    if (m_rejected.size() < kToldRejections)
        m_rejected << EventBatch::Rejected{m_line, reason};
}

} // namespace otasuke
