// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/syslog_parser.h"

#include <QHash>

#include "app/sources/gateway_words.h"
#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/record_parser.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kFewestPairs = 4;

/// Messages that no product's format claims.
class PlainParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const SyslogMessage &message = record.syslog;
        if (message.priority < 0 && message.time == 0)
            return u"no syslog message"_s;
        if (readGatewayWords(message, event))
            return {};
        readPairs(message.body, record.fields, ',');
        if (record.fields.size() >= kFewestPairs &&
            (record.fields.has("src") || record.fields.has("srcip"))) {
            VendorHead head;
            head.vendor = message.program;
            head.name = record.fields.bytes({"msg", "message", "name"});
            head.severity = record.fields.bytes({"severity", "sev", "level"});
            readVendorEvent(head, record, event);
            if (event.kind == EventKind::Flow && wasDroppedByFilter(message.body))
                event.disposition = Disposition::Blocked;
            return {};
        }
        event.kind = EventKind::Other;
        event.app = textOfBytes(message.program).left(100);
        return {};
    }
};

class SyslogParser final : public LineParser
{
public:
    explicit SyslogParser(const QString &sourceId)
        : m_sourceId(sourceId)
        , m_plain(sourceId)
    {
    }
    Parsed parse(QByteArrayView line) override { return parserOf(line).parse(line); }
    std::optional<Parsed> take(QByteArrayView line, qsizetype room, EventBatch &batch) override
    {
        return parserOf(line).take(line, room, batch);
    }
    void setArrival(const Arrival &arrival) override { m_arrival = arrival; }

private:
    LineParser &parserOf(QByteArrayView line)
    {
        const LineFormat *format = formatOfLine(line.trimmed(), m_likely);
        m_likely = format;
        LineParser *parser = &m_plain;
        if (format && format->make != &makeSyslogParser) {
            std::shared_ptr<LineParser> &known = m_parsers[format];
            if (!known)
                known = format->make(m_sourceId);
            parser = known.get();
        }
        parser->setArrival(m_arrival);
        return *parser;
    }

    QString m_sourceId;
    PlainParser m_plain;
    Arrival m_arrival;
    const LineFormat *m_likely = nullptr;
    QHash<const LineFormat *, std::shared_ptr<LineParser>> m_parsers;
};

} // namespace

std::unique_ptr<LineParser> makeSyslogParser(const QString &sourceId)
{
    return std::make_unique<SyslogParser>(sourceId);
}

bool claimsNothing(const SyslogMessage &, QByteArrayView)
{
    return false;
}

} // namespace otasuke
