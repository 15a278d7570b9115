// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listening/netflow_decoder.h"

#include <algorithm>
#include <array>

#include "models/domain/event_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kFiveHeader = 24, kFiveRecord = 48, kNineHeader = 20, kTenHeader = 16;
constexpr qsizetype kMostFields = 512, kMostTemplates = 4096;
constexpr quint64 kMostBytes = 1'000'000'000'000'000;
constexpr quint32 kLargestGap = 1'000'000; // a larger one is a new beginning
constexpr UtcMicros kClockMayDiffer = kMinute;

quint64 numberAt(QByteArrayView data, qsizetype at, qsizetype size)
{
    return readNumber(data.sliced(at, size));
}

quint64 keyOf(quint32 domain, quint32 number)
{
    return quint64(domain) << 32 | number;
}

IpAddress fourth(QByteArrayView data, qsizetype at)
{
    return IpAddress::fromV4(quint32(numberAt(data, at, 4)));
}

/// Is the source the end that was called? Services have the lower port; of two alike, the one
/// outside the office was called.
bool isReply(const FlowValues &v)
{
    const bool ports = v.protocol == 6 || v.protocol == 17;
    if (!ports || v.srcPort == v.dstPort)
        return false;
    constexpr quint16 kService = 1024;
    if ((v.srcPort < kService) != (v.dstPort < kService))
        return v.srcPort < kService;
    if (v.src.isPrivate() != v.dst.isPrivate())
        return v.dst.isPrivate() && v.srcPort < v.dstPort;
    return v.srcPort < v.dstPort;
}

bool sameEnds(const Event &a, const Event &b)
{
    return a.srcIp == b.srcIp && a.dstIp == b.dstIp && a.srcPort == b.srcPort &&
        a.dstPort == b.dstPort && a.protocol == b.protocol;
}

} // namespace

NetflowDecoder::NetflowDecoder(const QString &sourceId)
    : m_sourceId(sourceId.toUtf8())
{
}

NetflowDecoder::Decoded NetflowDecoder::decode(QByteArrayView data, UtcMicros arrived)
{
    Decoded decoded;
    m_arrived = arrived;
    m_dataRecords = 0;
    Header header;
    header.version = data.size() >= 2 ? quint16(numberAt(data, 0, 2)) : quint16(0);
    const qsizetype least = header.version == 5 ? kFiveHeader
        : header.version == 9                   ? kNineHeader
                                                : kTenHeader;
    if ((header.version != 5 && header.version != 9 && header.version != 10) ||
        data.size() < least) {
        decoded.fault = u"neither NetFlow 5, 9 nor IPFIX"_s;
        return decoded;
    }
    if (header.version == 5) {
        decodeFive(data, header, decoded);
        return decoded;
    }
    const bool nine = header.version == 9;
    header.uptime = nine ? quint32(numberAt(data, 4, 4)) : 0;
    header.exported = UtcMicros(numberAt(data, nine ? 8 : 4, 4)) * kSecond;
    header.sequence = quint32(numberAt(data, nine ? 12 : 8, 4));
    header.domain = quint32(numberAt(data, nine ? 16 : 12, 4));
    decodeSets(data.sliced(least), header, decoded);
    noteSequence(header, nine ? 1 : quint32(m_dataRecords), decoded);
    return decoded;
}

void NetflowDecoder::decodeFive(QByteArrayView data, Header header, Decoded &decoded)
{
    const auto count = qsizetype(numberAt(data, 2, 2));
    if (data.size() < kFiveHeader + count * kFiveRecord) {
        decoded.fault = u"cut off"_s;
        return;
    }
    header.uptime = quint32(numberAt(data, 4, 4));
    header.exported =
        UtcMicros(numberAt(data, 8, 4)) * kSecond + UtcMicros(numberAt(data, 12, 4)) / 1000;
    header.sequence = quint32(numberAt(data, 16, 4));
    header.domain = quint32(numberAt(data, 20, 2)); // engine type and number
    const quint64 interval = numberAt(data, 22, 2) & 0x3fff;
    m_sampling[header.domain] = interval;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArrayView record = data.sliced(kFiveHeader + i * kFiveRecord, kFiveRecord);
        FlowValues values;
        values.src = fourth(record, 0);
        values.dst = fourth(record, 4);
        values.packets = numberAt(record, 16, 4);
        values.octets = numberAt(record, 20, 4);
        values.first = numberAt(record, 24, 4);
        values.last = numberAt(record, 28, 4);
        values.hasUptime = true;
        values.srcPort = quint16(numberAt(record, 32, 2));
        values.dstPort = quint16(numberAt(record, 34, 2));
        values.protocol = quint8(numberAt(record, 38, 1));
        addFlow(values, header, record, decoded);
    }
    noteSequence(header, quint32(count), decoded);
}

void NetflowDecoder::decodeSets(QByteArrayView data, const Header &header, Decoded &decoded)
{
    while (data.size() >= 4) {
        const auto id = quint16(numberAt(data, 0, 2));
        const auto size = qsizetype(numberAt(data, 2, 2));
        if (size < 4 || size > data.size()) {
            decoded.fault = u"cut off"_s;
            return;
        }
        const QByteArrayView set = data.sliced(4, size - 4);
        const bool isTemplate = header.version == 9 ? id <= 1 : id == 2 || id == 3;
        if (isTemplate)
            readTemplates(set, id, header);
        else if (id >= 256)
            readData(set, id, header, decoded);
        data = data.sliced(size);
    }
}

void NetflowDecoder::readTemplates(QByteArrayView set, quint16 setId, const Header &header)
{
    const bool nine = header.version == 9;
    const bool isOptions = setId == (nine ? 1 : 3);
    const qsizetype headerSize = isOptions ? 6 : 4;
    while (set.size() >= headerSize) {
        const auto number = quint32(numberAt(set, 0, 2));
        // v9 tells an options template's sizes in bytes, IPFIX its fields in number.
        qsizetype count = qsizetype(numberAt(set, 2, 2));
        if (isOptions && nine)
            count = (count + qsizetype(numberAt(set, 4, 2))) / 4;
        if (number < 256 || count > kMostFields)
            return;
        set = set.sliced(headerSize);
        FlowTemplate form;
        form.isOptions = isOptions;
        for (qsizetype i = 0; i < count; ++i) {
            if (set.size() < 4)
                return;
            FlowField field{quint16(numberAt(set, 0, 2)), quint16(numberAt(set, 2, 2)), 0};
            set = set.sliced(4);
            if (!nine && (field.id & 0x8000) != 0) {
                if (set.size() < 4)
                    return;
                field.id &= 0x7fff;
                field.enterprise = quint32(numberAt(set, 0, 4));
                set = set.sliced(4);
            }
            form.shortest += field.length == 65535 ? 1 : field.length;
            form.fields << field;
        }
        const quint64 key = keyOf(header.domain, number);
        if (count == 0)
            m_templates.remove(key); // withdrawn
        else if (m_templates.size() < kMostTemplates || m_templates.contains(key))
            m_templates.insert(key, form);
    }
}

void NetflowDecoder::readData(
    QByteArrayView set, quint16 setId, const Header &header, Decoded &decoded)
{
    const auto form = m_templates.constFind(keyOf(header.domain, setId));
    if (form == m_templates.cend()) {
        ++decoded.unread;
        return;
    }
    // What is shorter than a record is padding.
    while (form->shortest > 0 && set.size() >= form->shortest) {
        FlowValues values;
        const qsizetype size = readRecord(set, *form, values);
        if (size == 0)
            return;
        ++m_dataRecords;
        if (form->isOptions) {
            if (values.sampling > 0)
                m_sampling[header.domain] = values.sampling;
            if (values.initTime > 0)
                m_initTime[header.domain] = values.initTime;
        } else {
            addFlow(values, header, set.first(size), decoded);
        }
        set = set.sliced(size);
    }
}

void NetflowDecoder::noteSequence(const Header &header, quint32 step, Decoded &decoded)
{
    const quint64 key = keyOf(header.domain, header.version);
    if (decoded.unread > 0 && header.version == 10) {
        m_expected.remove(key); // how many records it had is not known
        return;
    }
    if (const auto expected = m_expected.constFind(key); expected != m_expected.cend()) {
        const quint32 gap = header.sequence - *expected; // wraps like the number itself
        decoded.lost = gap < kLargestGap ? gap : 0;
    }
    m_expected[key] = header.sequence + step;
}

UtcMicros NetflowDecoder::endOf(const FlowValues &values, const Header &header) const
{
    const UtcMicros exported = header.exported > 0 ? header.exported : m_arrived;
    UtcMicros end = values.end;
    const quint64 init = m_initTime.value(header.domain);
    if (end == 0 && values.hasUptime && header.version == 10)
        end = init > 0 ? UtcMicros(init + values.last) * 1000 : 0;
    else if (end == 0 && values.hasUptime)
        end = exported - UtcMicros(qint32(header.uptime - quint32(values.last))) * 1000;
    return end <= 0 || end > exported + kClockMayDiffer ? exported : end;
}

void NetflowDecoder::addFlow(
    const FlowValues &values, const Header &header, QByteArrayView record, Decoded &decoded)
{
    ++decoded.records;
    const quint64 told = values.sampling > 0 ? values.sampling : m_sampling.value(header.domain);
    const quint64 sampling = std::max<quint64>(told, 1);
    Event event;
    event.kind = EventKind::Flow;
    event.time = endOf(values, header);
    event.protocol = values.protocol;
    if (values.dropped)
        event.disposition = Disposition::Blocked;
    const auto bytes = qint64(std::min(values.octets * sampling, kMostBytes));
    const auto back = qint64(std::min(values.reverseOctets * sampling, kMostBytes));
    const bool reply = back == 0 && isReply(values);
    event.srcIp = reply ? values.dst : values.src;
    event.dstIp = reply ? values.src : values.dst;
    event.srcPort = reply ? values.dstPort : values.srcPort;
    event.dstPort = reply ? values.srcPort : values.dstPort;
    event.bytesOut = reply ? back : bytes;
    event.bytesIn = reply ? bytes : back;
    if (event.srcIp.isNull() || event.dstIp.isNull())
        return;
    // The other direction of the same connection stands near by, if at all.
    const auto half =
        std::find_if(decoded.events.begin(), decoded.events.end(), [&](const Event &e) {
            return sameEnds(e, event) && (reply ? e.bytesIn : e.bytesOut) == 0;
        });
    if (half != decoded.events.end()) {
        half->bytesOut += event.bytesOut;
        half->bytesIn += event.bytesIn;
        half->time = std::max(half->time, event.time);
        return;
    }
    QByteArray material = QByteArray::number(header.domain) + '|' +
        QByteArray::number(header.exported) + '|' + QByteArray::number(header.sequence) + '|' +
        QByteArray::number(decoded.records) + '|';
    material += record.toByteArray();
    event.identity = eventIdentity(m_sourceId, material);
    decoded.events << event;
}

} // namespace otasuke
