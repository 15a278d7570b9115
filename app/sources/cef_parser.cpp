// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/cef_parser.h"

#include <algorithm>
#include <array>

#include "app/sources/fortigate_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kHeadFields = 7;

/// The text behind "CEF:" and blanks; empty if there is none. A relay may have eaten the word.
QByteArrayView cefOf(QByteArrayView body)
{
    if (body.size() > 2 && body.startsWith('"')) // taken out of a table
        body = body.sliced(1, body.size() - (body.endsWith('"') ? 2 : 1));
    const qsizetype at =
        body.startsWith("CEF:") ? 0 : body.first(qMin<qsizetype>(body.size(), 64)).indexOf(" CEF:");
    QByteArrayView text = body;
    if (at >= 0)
        text = body.sliced(body.indexOf("CEF:", at) + 4);
    while (text.startsWith(' '))
        text = text.sliced(1);
    const bool version = text.size() > 2 && (text[0] == '0' || text[0] == '1') &&
        (text[1] == '|' || text.startsWith("0.1|"));
    return version ? text : QByteArrayView();
}

/// Cuts off the next field of the head; an escaped bar does not end it.
bool takeHeadField(QByteArrayView &text, QByteArrayView &field)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '|') {
            field = text.first(at).trimmed();
            text = text.sliced(at + 1);
            return true;
        }
    }
    return false;
}

bool readHead(QByteArrayView &text, VendorHead &head)
{
    QByteArrayView version;
    const std::array<QByteArrayView *, kHeadFields> fields{&version, &head.vendor, &head.product,
        &head.version, &head.eventId, &head.name, &head.severity};
    for (QByteArrayView *field : fields) {
        if (!takeHeadField(text, *field))
            return false;
        // Some exports put an empty field before the maker.
        if (field == &head.vendor && head.vendor.isEmpty() && text.startsWith("Check Point|"))
            takeHeadField(text, *field);
    }
    return true;
}

/// FortiOS marks its own names, by release; FortiAnalyzer passes them on as they are, or with
/// "ad.".
QByteArrayView fortigateName(QByteArrayView name, bool passedOn)
{
    for (const QByteArrayView mark : {"FTNTFGT", "FortinetFortiGate", "ad."}) {
        if (name.startsWith(mark))
            return name.sliced(mark.size());
    }
    return passedOn ? name : QByteArrayView();
}

QByteArrayView withoutQuotes(QByteArrayView value)
{
    const bool quoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

/// "traffic:forward" of `cat`; some records have it in their name alone: "traffic:forward close".
QByteArrayView fortigateCategory(const VendorHead &head, const LogFields &fields)
{
    const QByteArrayView told = fields.bytes("cat");
    const QByteArrayView first = head.name.first(qMax<qsizetype>(head.name.indexOf(' '), 0));
    return told.isEmpty() && first.contains(':') ? first : told;
}

bool isFortigate(const VendorHead &head, const LogFields &fields)
{
    constexpr QByteArrayView kProduct("fortigate");
    return head.vendor == "Fortinet" && head.product.size() >= kProduct.size() &&
        head.product.first(kProduct.size()).compare(kProduct, Qt::CaseInsensitive) == 0 &&
        !fortigateCategory(head, fields).isEmpty();
}

/// As if it had come in FortiOS' own form; standard names stand instead of some of its own.
FortigateRow fortigateRow(const VendorHead &head, const LogFields &fields)
{
    using Name = std::pair<QByteArrayView, QByteArrayView>;
    static constexpr std::array kNames{Name{"src", "srcip"}, Name{"dst", "dstip"},
        Name{"spt", "srcport"}, Name{"dpt", "dstport"}, Name{"out", "sentbyte"},
        Name{"in", "rcvdbyte"}, Name{"act", "action"}, Name{"proto", "proto"},
        Name{"app", "service"}, Name{"externalId", "sessionid"}, Name{"externalID", "sessionid"},
        Name{"deviceExternalId", "devid"}, Name{"dvchost", "devname"}, Name{"dhost", "hostname"},
        Name{"shost", "srcname"}, Name{"suser", "user"}, Name{"duser", "dstuser"},
        Name{"fname", "filename"}, Name{"request", "url"}, Name{"msg", "msg"},
        Name{"requestContext", "catdesc"}, Name{"sproc", "ui"}};
    FortigateRow row;
    const QByteArrayView category = fortigateCategory(head, fields);
    const qsizetype colon = category.indexOf(':');
    row.set("type", colon < 0 ? category : category.first(colon));
    if (colon >= 0)
        row.set("subtype", category.sliced(colon + 1));
    const bool passedOn = head.product.size() > 9; // "FortiGate-100F"
    for (const LogFields::Field &field : fields.all()) {
        const auto *known = std::find_if(kNames.begin(), kNames.end(),
            [&field](const Name &one) { return field.name == one.first; });
        const QByteArrayView own =
            known != kNames.end() ? known->second : fortigateName(field.name, passedOn);
        if (!own.isEmpty())
            row.set(own, withoutQuotes(field.value));
    }
    // Its own users are told as the receiving ones, but for letters, which have such.
    if (row.bytes("user").isEmpty() && row.bytes("subtype") != "emailfilter")
        row.set("user", withoutQuotes(fields.bytes("duser")));
    if (fields.bytes("cs1Label") == "Virus") // until 5.6
        row.set("virus", fields.bytes("cs1"));
    if (row.bytes("logid").isEmpty())
        row.set("logid", head.eventId);
    return row;
}

class CefParser final : public RecordParser
{
public:
    explicit CefParser(const QString &sourceId)
        : RecordParser(sourceId)
        , m_fortigate(sourceId)
    {
    }

protected:
    QString read(LogRecord &record, Event &event) override
    {
        QByteArrayView text = cefOf(record.syslog.body);
        if (text.isEmpty())
            return u"no CEF record"_s;
        VendorHead head;
        if (!readHead(text, head))
            return u"the head of the CEF record is cut off"_s;
        readLoosePairs(text, record.fields);
        if (isFortigate(head, record.fields))
            return readFortigate(fortigateRow(head, record.fields), record, event);
        readVendorEvent(head, record, event);
        return {};
    }

private:
    QString readFortigate(const FortigateRow &row, const LogRecord &record, Event &event)
    {
        const UtcMicros header = record.syslog.time;
        auto told = m_fortigate.read(row, {}, header > 0 ? header : record.arrival.at);
        if (!told)
            return told.error().detail;
        event = *std::move(told);
        return {};
    }

    FortigateEvents m_fortigate;
};

} // namespace

std::unique_ptr<LineParser> makeCefParser(const QString &sourceId)
{
    return makeRecordParser<CefParser>(sourceId);
}

bool claimsCef(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView text = cefOf(message.body);
    return !text.isEmpty() && text.count('|') >= kHeadFields;
}

} // namespace otasuke
