// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ocsf_sheet.h"

#include <QJsonDocument>

#include "app/services/ocsf_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kRowsAStep = 1000;

} // namespace

OcsfSheet::OcsfSheet(const EventFilter &filter, const QString &file)
    : m_filter(withoutPage(filter))
    , m_file(file)
{
    m_filter.limit = kRowsAStep;
    m_progress.file = file;
}

Result<bool> OcsfSheet::step(const Reader &reader)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return fileError();
    const auto page = reader.events(m_filter);
    if (!page)
        return page.error();
    for (const EventRow &row : page->rows) {
        if (const auto written = write(reader, row); !written)
            return written.error();
        m_filter.beforeId = row.id;
        m_progress.back = row.time;
        ++m_progress.written;
    }
    if (page->reachedId != 0) {
        m_filter.beforeId = page->reachedId;
        m_progress.back = page->reachedTime();
    }
    if (page->more)
        return false;
    return m_file.commit() ? Result<bool>(true) : Result<bool>(fileError());
}

/// Detections and mails have words and raw records beside their rows, connections running totals.
Result<void> OcsfSheet::write(const Reader &reader, const EventRow &row)
{
    RecordWords words;
    EventRow whole = row;
    const bool hasRaw = row.kind == EventKind::Detection || row.kind == EventKind::Mail;
    if (hasRaw || row.kind == EventKind::Flow) {
        const auto told = reader.recordWords(row.id);
        if (!told)
            return told.error();
        words = *told;
    }
    if (hasRaw) {
        const auto event = reader.event(row.id);
        if (!event)
            return event.error();
        whole.raw = event->raw;
    }
    const QByteArray line =
        QJsonDocument(ocsfEvent(whole, words)).toJson(QJsonDocument::Compact) + '\n';
    return m_file.write(line) < 0 ? Result<void>(fileError()) : Result<void>();
}

Error OcsfSheet::fileError() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return {full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable,
        m_progress.file + u": "_s + m_file.errorString()};
}

} // namespace otasuke
