// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/checkpoint_parser.h"

#include "app/sources/checkpoint_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

class CheckpointParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        readStructured(record.syslog.structured, record.fields);
        if (record.fields.isEmpty())
            readStructured(record.syslog.body, record.fields);
        if (record.fields.isEmpty())
            return u"no Check Point fields"_s;
        if (!record.fields.has("product") && !record.fields.has("origin"))
            return u"cut off"_s;
        readParties(record.fields, record.arrival, event);
        readCheckpointFields(record.fields.bytes("product"), record, event);
        return {};
    }
};

} // namespace

std::unique_ptr<LineParser> makeCheckpointParser(const QString &sourceId)
{
    return makeRecordParser<CheckpointParser>(sourceId);
}

bool claimsCheckpoint(const SyslogMessage &message, QByteArrayView)
{
    return message.program == "CheckPoint" ||
        (message.structured.contains("loguid") && message.structured.contains("origin"));
}

} // namespace otasuke
