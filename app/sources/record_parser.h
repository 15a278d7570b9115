#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/lean_parser.h"
#include "app/sources/line_identity.h"
#include "app/sources/log_fields.h"
#include "app/sources/syslog_header.h"

namespace otasuke {

/// One line taken apart as far as its form goes. Views into the line.
struct LogRecord
{
    QByteArrayView line;
    Arrival arrival;
    SyslogMessage syslog;
    LogFields fields;
};

/// Base of the formats whose lines are syslog messages or look like them. Blank lines are skipped;
/// the identity is the line's, detections keep it as raw record; a record without a time of its own
/// takes the header's, then that of its arrival.
class RecordParser : public LeanParser
{
public:
    explicit RecordParser(const QString &sourceId);
    Parsed parse(QByteArrayView line) final;
    void setArrival(const Arrival &arrival) final { m_record.arrival = arrival; }

protected:
    /// Fills the event from the record, whose header has been read and whose fields are empty. The
    /// reason in English if it is no valid record; kSkip if it is none at all (a line of names).
    virtual QString read(LogRecord &record, Event &event) = 0;
    static constexpr char16_t kSkip[] = u"#";

private:
    LineIdentity m_identity;
    LogRecord m_record;
};

template<class Parser>
std::unique_ptr<LineParser> makeRecordParser(const QString &sourceId)
{
    return std::make_unique<Parser>(sourceId);
}

} // namespace otasuke
