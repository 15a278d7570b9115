#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSaveFile>

#include "models/store/reader.h"

namespace otasuke {

/// All events of a filter as OCSF 1.8.0, one JSON object a line, newest first; see ocsf_event.h.
/// Written piece by piece; the file takes its name with the last one. One thread at a time.
class OcsfSheet
{
public:
    /// The filter's page is not looked at.
    OcsfSheet(const EventFilter &filter, const QString &file);

    /// Writes the next piece; true: it was the last one. Errors: the reader's, FileUnwritable,
    /// DiskFull.
    Result<bool> step(const Reader &reader);
    const ExportProgress &progress() const { return m_progress; }

private:
    Result<void> write(const Reader &reader, const EventRow &row);
    Error fileError() const;

    EventFilter m_filter;
    QSaveFile m_file;
    ExportProgress m_progress;
};

} // namespace otasuke
