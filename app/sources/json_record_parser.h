#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_flat.h"
#include "app/sources/record_parser.h"

namespace otasuke {

/// Records whose message is one JSON object, read by its flattened names (json_flat.h).
class JsonRecordParser : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    /// As read(); the object's values stand in record.fields.
    virtual QString readFields(LogRecord &record, Event &event) = 0;

    QString read(LogRecord &record, Event &event) final
    {
        QString fault = m_json.read(record.syslog.body, record.fields);
        return fault.isEmpty() ? readFields(record, event) : fault;
    }

private:
    FlatJson m_json;
};

} // namespace otasuke
