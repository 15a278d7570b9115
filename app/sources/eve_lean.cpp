// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/eve_lean.h"

#include <algorithm>
#include <cstring>
#include <limits>

#include "app/sources/eve_values.h"
#include "app/sources/json_fields.h"
#include "app/sources/ondemand_values.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

namespace otasuke {
namespace {

constexpr size_t kTimeLength = 31;
constexpr qint64 kMostSeconds = 10LL * 365 * 24 * 3600;

/// Two digits as a number, 100 and more if they are none.
int pair(const char *digits)
{
    const int tens = digits[0] - '0';
    const int ones = digits[1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 100 : tens * 10 + ones;
}

QString cleanWord(std::string_view raw)
{
    return textOf(raw);
}

QString cleanName(std::string_view raw)
{
    return serverName(textOf(raw));
}

QString cleanSubject(std::string_view raw)
{
    return serverNameOfSubject(textOf(raw));
}

} // namespace

EveLeanReader::EveLeanReader(LineIdentity &identity)
    : m_identity(identity)
{
}

bool EveLeanReader::take(QByteArrayView line, qsizetype room, EventBatch &batch)
{
    if (!line.startsWith('{') || !line.endsWith('}'))
        return false;
    const qsizetype needed = line.size() + qsizetype(simdjson::SIMDJSON_PADDING);
    if (room < needed) {
        if (m_padded.size() < needed)
            m_padded.resize(needed);
        std::memcpy(m_padded.data(), line.data(), size_t(line.size()));
    }
    const char *text = room < needed ? m_padded.constData() : line.data();
    m_batch = &batch;
    m_event = {};
    m_type = Type::Unknown;
    m_seen = 0;
    m_ended = 0;
    m_answers.clear();
    ondemand::document document;
    const simdjson::padded_string_view padded(text, size_t(line.size()), size_t(needed));
    if (m_parser.iterate(padded).get(document) != SUCCESS || !readRecord(document) || !finish())
        return false;
    const auto bits = m_identity.bits(line);
    m_event.identityHigh = bits.high;
    m_event.identityLow = bits.low;
    batch.lean.push_back(m_event);
    tellAnswers();
    return true;
}

/// A flow's time is its end, any other's the timestamp that lines begin with.
std::optional<LineParser::Mark> EveLeanReader::mark(QByteArrayView line)
{
    constexpr std::string_view begins = "{\"timestamp\":\"";
    constexpr std::string_view ends = "\"end\":\"";
    const std::string_view text(line.data(), size_t(line.size()));
    if (text.substr(0, begins.size()) != begins)
        return std::nullopt;
    const size_t end = text.find(ends, begins.size() + kTimeLength);
    const size_t at = end == std::string_view::npos ? begins.size() : end + ends.size();
    UtcMicros time = 0;
    if (text.size() < at + kTimeLength || !readTime(text.substr(at, kTimeLength), time))
        return std::nullopt;
    const auto bits = m_identity.bits(line);
    return LineParser::Mark{time, bits.high, bits.low};
}

/// One walk over the record's fields, to its very end.
bool EveLeanReader::readRecord(ondemand::document &document)
{
    ondemand::object record;
    if (document.get_object().get(record) != SUCCESS)
        return false;
    for (auto field : record) {
        ondemand::raw_json_string name;
        ondemand::value value;
        if (field.key().get(name) != SUCCESS)
            return false;
        const Key key = keyOf(name.raw());
        if (key == Key::None)
            continue;
        const unsigned bit = 1U << unsigned(key);
        if ((m_seen & bit) != 0 || field.value().get(value) != SUCCESS || !readField(key, value))
            return false;
        m_seen |= bit;
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

EveLeanReader::Key EveLeanReader::keyOf(const char *key)
{
    switch (key[0]) {
    case 't':
        return isKey(key, "timestamp") ? Key::Timestamp : isKey(key, "tls") ? Key::Tls : Key::None;
    case 'f':
        return isKey(key, "flow_id") ? Key::FlowId : isKey(key, "flow") ? Key::Flow : Key::None;
    case 'e':
        return isKey(key, "event_type") ? Key::Type : Key::None;
    case 's':
        return isKey(key, "src_ip")  ? Key::SrcIp
            : isKey(key, "src_port") ? Key::SrcPort
                                     : Key::None;
    case 'd':
        return isKey(key, "dest_ip")  ? Key::DestIp
            : isKey(key, "dest_port") ? Key::DestPort
            : isKey(key, "dns")       ? Key::Dns
                                      : Key::None;
    case 'p':
        return isKey(key, "proto") ? Key::Proto : Key::None;
    case 'a':
        return isKey(key, "app_proto") ? Key::App : Key::None;
    case 'h':
        return isKey(key, "http") ? Key::Http : Key::None;
    default:
        return Key::None;
    }
}

bool EveLeanReader::readField(Key key, Value value)
{
    std::string_view text;
    switch (key) {
    case Key::Timestamp:
        return readTime(value, m_event.time);
    case Key::FlowId:
        return readNumber(value, std::numeric_limits<qint64>::max(), m_event.flowId);
    case Key::Type:
        return readType(value);
    case Key::SrcIp:
        return readAddress(value, m_event.srcIp);
    case Key::SrcPort:
        return readPort(value, m_event.srcPort);
    case Key::DestIp:
        return readAddress(value, m_event.dstIp);
    case Key::DestPort:
        return readPort(value, m_event.dstPort);
    case Key::Proto:
        if (!readText(value, text))
            return false;
        m_event.protocol = eveProtocol(text);
        return true;
    case Key::App:
        if (!readText(value, text))
            return false;
        m_event.app = m_batch->texts.addRaw(TextPool::Raw::Word, text, &cleanWord);
        return true;
    default:
        return readPart(key, value);
    }
}

/// The part named after the record's type; that of another type is not for this reader.
bool EveLeanReader::readPart(Key key, Value value)
{
    if (key == Key::Flow && m_type == Type::Flow)
        return readFlow(value);
    if (key == Key::Tls && m_type == Type::Tls)
        return readTls(value);
    if (key == Key::Dns && m_type == Type::Dns)
        return readDns(value);
    if (key == Key::Http && m_type == Type::Http)
        return readHttp(value);
    return key == Key::Http && m_type == Type::File;
}

bool EveLeanReader::readType(Value value)
{
    std::string_view text;
    if (!readText(value, text))
        return false;
    m_type = text == "flow"                   ? Type::Flow
        : text == "tls"                       ? Type::Tls
        : text == "dns"                       ? Type::Dns
        : text == "http"                      ? Type::Http
        : text == "fileinfo"                  ? Type::File
        : text == "stats" || text == "engine" ? Type::Health
                                              : Type::Unknown;
    return m_type != Type::Unknown;
}

bool EveLeanReader::readTime(Value value, UtcMicros &time)
{
    std::string_view text;
    return readText(value, text) && readTime(text, time);
}

/// "2026-11-02T09:30:00.123456+0900" and nothing else; the day and zone are mostly those of the
/// record before.
bool EveLeanReader::readTime(std::string_view text, UtcMicros &time)
{
    if (text.size() != kTimeLength || text[10] != 'T' || text[19] != '.')
        return false;
    const char *at = text.data();
    if (std::memcmp(at, m_day, sizeof m_day) != 0 || std::memcmp(at + 26, m_zone, 5) != 0) {
        const QString begins =
            textOf(text.substr(0, 10)) + u"T00:00:00"_s + textOf(text.substr(26));
        m_dayBegins = fromRfc3339(begins);
        std::memcpy(m_day, at, sizeof m_day);
        std::memcpy(m_zone, at + 26, sizeof m_zone);
    }
    const int hour = pair(at + 11);
    const int minute = pair(at + 14);
    const int second = pair(at + 17);
    const qint64 micros[] = {pair(at + 20), pair(at + 22), pair(at + 24)};
    const bool ok = m_dayBegins > kDay && at[13] == ':' && at[16] == ':' && hour < 24 &&
        minute < 60 && second < 60 && micros[0] < 100 && micros[1] < 100 && micros[2] < 100;
    time = m_dayBegins + hour * kHour + minute * kMinute + second * kSecond + micros[0] * 10'000 +
        micros[1] * 100 + micros[2];
    return ok;
}

bool EveLeanReader::readFlow(Value value)
{
    ondemand::object flow;
    if (value.get_object().get(flow) != SUCCESS)
        return false;
    m_started = 0;
    for (auto field : flow) {
        ondemand::raw_json_string name;
        ondemand::value part;
        if (field.key().get(name) != SUCCESS || field.value().get(part) != SUCCESS ||
            !readFlowPart(name.raw(), part))
            return false;
    }
    if (m_started > 0 && m_ended > m_started)
        m_event.seconds = quint32(std::min<qint64>((m_ended - m_started) / kSecond, kMostSeconds));
    if (m_ended == 0)
        m_ended = m_started;
    return true;
}

/// By its first letter: ten such parts a flow, most of them not asked for.
bool EveLeanReader::readFlowPart(const char *key, Value part)
{
    switch (key[0]) {
    case 'b':
        return isKey(key, "bytes_toserver") ? readBytes(part, m_event.bytesOut)
            : isKey(key, "bytes_toclient")  ? readBytes(part, m_event.bytesIn)
                                            : true;
    case 'e':
        return !isKey(key, "end") || readTime(part, m_ended);
    case 's':
        return isKey(key, "start") ? readTime(part, m_started) : !isKey(key, "src_ip");
    case 'd':
        return !isKey(key, "dest_ip");
    default:
        return true;
    }
}

bool EveLeanReader::readBytes(Value value, qint64 &bytes)
{
    quint64 number = 0;
    const bool ok = readNumber(value, quint64(kMostBytes), number);
    bytes = qint64(number);
    return ok;
}

bool EveLeanReader::readName(Value value)
{
    std::string_view text;
    if (!readText(value, text))
        return false;
    m_event.name = m_batch->texts.addRaw(TextPool::Raw::Name, text, &cleanName);
    return true;
}

void EveLeanReader::nameSubject(std::string_view subject)
{
    if (m_event.name == 0 && !subject.empty())
        m_event.name = m_batch->texts.addRaw(TextPool::Raw::Subject, subject, &cleanSubject);
}

bool EveLeanReader::readTls(Value value)
{
    ondemand::object tls;
    if (value.get_object().get(tls) != SUCCESS)
        return false;
    std::string_view subject;
    for (auto field : tls) {
        ondemand::raw_json_string name;
        ondemand::value part;
        if (field.key().get(name) != SUCCESS || field.value().get(part) != SUCCESS)
            return false;
        const char *key = name.raw();
        std::string_view issuer;
        if (isKey(key, "sni")) {
            if (!readName(part))
                return false;
        } else if (isKey(key, "subject")) {
            if (!readText(part, subject) || !trojanOfCertificate(subject).isEmpty())
                return false;
        } else if (isKey(key, "issuerdn")) {
            if (!readText(part, issuer) || !trojanOfCertificate(issuer).isEmpty())
                return false;
        }
    }
    nameSubject(subject);
    return true;
}

bool EveLeanReader::readHttp(Value value)
{
    ondemand::object http;
    if (value.get_object().get(http) != SUCCESS)
        return false;
    bool named = false;
    for (auto field : http) {
        ondemand::raw_json_string name;
        ondemand::value part;
        if (field.key().get(name) != SUCCESS)
            return false;
        if (!isKey(name.raw(), "hostname"))
            continue;
        if (named || field.value().get(part) != SUCCESS || !readName(part))
            return false;
        named = true;
    }
    return true;
}

/// All the fields that make such a record were there.
bool EveLeanReader::finish()
{
    const auto has = [this](Key key) { return (m_seen & 1U << unsigned(key)) != 0; };
    const auto word = [this](std::string_view text) {
        return m_batch->texts.addRaw(TextPool::Raw::Word, text, &cleanWord);
    };
    if (!has(Key::Timestamp) || m_event.time <= 0)
        return false;
    m_event.kind = m_event.name != 0 ? EventKind::Name : EventKind::Other;
    switch (m_type) {
    case Type::Flow:
        m_event.kind = EventKind::Flow;
        m_event.time = m_ended > 0 ? m_ended : m_event.time;
        return has(Key::Flow);
    case Type::Tls:
        m_event.app = word("tls");
        return has(Key::Tls);
    case Type::Dns:
        m_event.app = word("dns");
        return has(Key::Dns);
    case Type::Http:
        m_event.app = word("http");
        return has(Key::Http);
    case Type::File:
        return true;
    case Type::Health:
        m_event.kind = EventKind::Health;
        return true;
    default:
        return false;
    }
}

} // namespace otasuke
