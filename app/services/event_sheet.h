#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSaveFile>

#include "models/domain/office_calendar.h"
#include "models/store/reader.h"

namespace otasuke {

/// All events of a filter as a CSV file that a spreadsheet opens as it is: UTF-8 with a mark,
/// quoted, nothing in it taken for a formula. Written piece by piece, newest first; the file takes
/// its name with the last piece, a half-written one goes with this object. One thread at a time.
class EventSheet
{
public:
    /// The filter's page is not looked at.
    EventSheet(const EventFilter &filter, const QString &file, const OfficeCalendar &calendar);

    /// Writes the next piece; true: it was the last one. Errors: the reader's, FileUnwritable,
    /// DiskFull.
    Result<bool> step(const Reader &reader);
    const ExportProgress &progress() const { return m_progress; }

private:
    bool write(const QStringList &cells);
    Error fileError() const;

    EventFilter m_filter;
    OfficeCalendar m_calendar;
    QSaveFile m_file;
    ExportProgress m_progress;
};

/// One cell as it stands in a CSV file: quoted where need be; what a spreadsheet would run as a
/// formula begins with an apostrophe.
QString csvCell(QString text, char16_t separator = u',');

} // namespace otasuke
