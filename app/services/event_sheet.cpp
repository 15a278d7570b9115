// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/event_sheet.h"

#include "models/tables/event_line.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kRowsAStep = 1000;
constexpr char kMark[] = "\xef\xbb\xbf"; // tells a spreadsheet that this is UTF-8

} // namespace

QString csvCell(QString text, char16_t separator)
{
    // Host names, subjects and file names come from strangers.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    const bool plain = !text.contains(QChar(separator)) && !text.contains(u'"') &&
        !text.contains(u'\n') && !text.contains(u'\r');
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

EventSheet::EventSheet(
    const EventFilter &filter, const QString &file, const OfficeCalendar &calendar)
    : m_filter(withoutPage(filter))
    , m_calendar(calendar)
    , m_file(file)
{
    m_filter.limit = kRowsAStep;
    m_progress.file = file;
}

Result<bool> EventSheet::step(const Reader &reader)
{
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::WriteOnly) || m_file.write(kMark) < 0 ||
            !write(eventLineTitles()))
            return fileError();
    }
    const auto page = reader.events(m_filter);
    if (!page)
        return page.error();
    for (const EventRow &row : page->rows) {
        if (!write(eventLine(row, m_calendar)))
            return fileError();
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
    if (!m_file.commit())
        return fileError();
    return true;
}

bool EventSheet::write(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line << csvCell(cell);
    return m_file.write((line.join(u',') + u"\r\n"_s).toUtf8()) >= 0;
}

Error EventSheet::fileError() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return {full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable,
        m_progress.file + u": "_s + m_file.errorString()};
}

} // namespace otasuke
