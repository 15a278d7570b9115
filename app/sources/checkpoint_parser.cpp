// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/checkpoint_parser.h"

#include "app/sources/checkpoint_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// "time=1795136400|hostname=gw|product=Firewall|action=Drop|…": the exporter's form for Splunk.
bool isPiped(QByteArrayView body)
{
    return body.contains("|product=") && body.contains("|origin=");
}

/// "1 2026-11-20T10:00:00--5:00 gw …": gateways that send by themselves write the sign twice.
UtcMicros timeOfDoubledSign(QByteArrayView body, const Arrival &arrival)
{
    const qsizetype from = body.startsWith("1 ") ? 2 : -1;
    const qsizetype end = from < 0 ? -1 : body.indexOf(' ', from);
    if (end < 0)
        return 0;
    return timeOfField(body.sliced(from, end - from).toByteArray().replace("--", "-"), arrival);
}

class CheckpointParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const QByteArrayView body = record.syslog.body;
        readStructured(record.syslog.structured, record.fields);
        if (record.fields.isEmpty() && isPiped(body))
            readDelimited(body, "|", record.fields);
        else if (record.fields.isEmpty())
            readStructured(body, record.fields);
        if (record.fields.isEmpty())
            return u"no Check Point fields"_s;
        if (!record.fields.has("product") && !record.fields.has("origin") &&
            !record.fields.has("ProductName"))
            return u"cut off"_s;
        if (record.syslog.time == 0)
            event.time = timeOfDoubledSign(body, record.arrival);
        readParties(record.fields, record.arrival, event);
        readCheckpointFields(record.fields.bytes({"product", "ProductName"}), record, event);
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
    if (message.program == "CheckPoint" ||
        (message.structured.contains("loguid") && message.structured.contains("origin")))
        return true;
    // What a relay left of the header, or a gateway that writes one of its own making.
    const QByteArrayView body = message.body;
    if (body.startsWith("time="))
        return isPiped(body);
    if (!message.structured.isEmpty())
        return message.structured.contains("ProductName=");
    return body.contains('[') &&
        (body.contains("[Fields@1.3.6.1.4.1.2620 ") ||
            (body.contains("loguid") && body.contains("origin")));
}

} // namespace otasuke
