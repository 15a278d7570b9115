// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/sonicwall_parser.h"

#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/server_name.h"
#include "app/sources/sonicwall_event.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct End
{
    IpAddress ip;
    quint16 port = 0;
    QString name;
};

/// "192.0.0.159:61254:X1:PC", "10.12.14.9::X0-V500"; an IPv6 address stands in a field of its own.
End readEnd(const LogFields &fields, FieldName key, FieldName sixth)
{
    End end;
    QByteArrayView rest = fields.bytes(key);
    const auto part = [&rest] {
        const qsizetype colon = rest.indexOf(':');
        const QByteArrayView first = colon < 0 ? rest : rest.first(colon);
        rest = colon < 0 ? QByteArrayView() : rest.sliced(colon + 1);
        return first;
    };
    const QByteArrayView address = part();
    end.ip = fields.address({sixth});
    if (end.ip.isNull())
        end.ip = addressOf(address);
    end.port = portOf(part());
    part(); // the interface
    end.name = textOfBytes(part());
    return end;
}

class SonicwallParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        readPairs(record.syslog.body, record.fields);
        if (!fields.has("sn") || !(fields.has("m") || fields.has("msg")))
            return u"m: missing"_s;
        // The remote access boxes say UTC apart from their own clock.
        event.time = timeOfField(fields.bytes({"vp_time", "time"}), record.arrival);
        readParties(fields, record.arrival, event);
        const End src = readEnd(fields, "src", "srcV6");
        const End dst = readEnd(fields, "dst", "dstV6");
        event.srcIp = src.ip;
        event.dstIp = dst.ip;
        event.srcPort = src.port;
        event.dstPort = dst.port;
        event.disposition = dispositionOf(fields.bytes("fw_action").trimmed());
        event.device = deviceHint(src.ip, fields.mac({"srcMac"}), src.name);
        if (fields.has("app"))
            event.app = sonicwallApp(fields, record.syslog.body);
        if (fields.has("domain")) // that of the user
            event.name = serverName(fields.text({"dstname"}));
        readSonicwallMessage(
            fields.number({"m"}, 99999).value_or(0), fields.bytes("msg"), fields, event);
        return {};
    }
};

} // namespace

std::unique_ptr<LineParser> makeSonicwallParser(const QString &sourceId)
{
    return makeRecordParser<SonicwallParser>(sourceId);
}

bool claimsSonicwall(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView body = message.body;
    return body.contains("sn=") && body.contains(" fw=") &&
        (body.contains(" m=") || (body.contains(" pri=") && body.contains(" msg=")));
}

} // namespace otasuke
