// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/leef_parser.h"

#include <array>

#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// From behind "LEEF:" on; empty if there is none near the beginning. A relay may have taken the
/// word for the name of a program.
QByteArrayView leefOf(QByteArrayView body)
{
    if (body.startsWith("1.0|") || body.startsWith("2.0|"))
        return body;
    const qsizetype at = body.first(qMin<qsizetype>(body.size(), 128)).indexOf("LEEF:");
    return at < 0 ? QByteArrayView() : body.sliced(at + 5);
}

QByteArrayView takeField(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('|');
    const QByteArrayView field = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return field.trimmed();
}

/// "^", "x5E", "0x5E" → the byte; empty if the field is no delimiter.
QByteArray delimiterOf(QByteArrayView field)
{
    if (field.size() == 1)
        return field.toByteArray();
    const qsizetype x = field.indexOf('x');
    if (field.size() > 4 || x < 0 || x > 1 || (x == 1 && field[0] != '0'))
        return {};
    const QByteArray byte =
        QByteArray::fromHex(field.sliced(x + 1).toByteArray().rightJustified(2, '0'));
    return byte.size() == 1 ? byte : QByteArray();
}

/// LEEF 1.0 means tabs, but not all who write it do.
void readAttributes(QByteArrayView text, LogFields &fields)
{
    for (const QByteArrayView delimiter : {"\t", "#011", "|"}) {
        if (text.contains(delimiter))
            return readDelimited(text, delimiter, fields);
    }
    readLoosePairs(text, fields);
}

class LeefParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        QByteArrayView text = leefOf(record.syslog.body);
        if (text.count('|') < 5)
            return text.isEmpty() ? u"no LEEF record"_s
                                  : u"the head of the LEEF record is cut off"_s;
        const bool second = takeField(text).startsWith('2');
        VendorHead head;
        for (QByteArrayView *field : {&head.vendor, &head.product, &head.version, &head.eventId})
            *field = takeField(text);
        if (second)
            readSecond(text, record.fields);
        else
            readAttributes(text, record.fields);
        head.severity = record.fields.bytes({"sev", "severity"});
        if (const auto time = timeOfField(record.fields.bytes("devTime"), record.arrival); time > 0)
            event.time = time;
        readVendorEvent(head, record, event);
        return {};
    }

private:
    /// LEEF 2.0 may name its delimiter before the attributes.
    static void readSecond(QByteArrayView text, LogFields &fields)
    {
        const qsizetype bar = text.indexOf('|');
        const QByteArrayView first = bar < 0 ? QByteArrayView() : text.first(bar).trimmed();
        if (bar < 0 || first.contains('='))
            return readAttributes(text, fields);
        const QByteArray delimiter = delimiterOf(first);
        text = text.sliced(bar + 1);
        if (delimiter.isEmpty())
            return readAttributes(text, fields);
        readDelimited(text, delimiter, fields);
    }
};

} // namespace

std::unique_ptr<LineParser> makeLeefParser(const QString &sourceId)
{
    return makeRecordParser<LeefParser>(sourceId);
}

bool claimsLeef(const SyslogMessage &message, QByteArrayView)
{
    return leefOf(message.body).count('|') >= 5;
}

} // namespace otasuke
