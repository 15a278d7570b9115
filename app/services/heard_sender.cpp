// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/heard_sender.h"

#include <algorithm>

#include "app/sources/eve_parser.h"
#include "app/sources/syslog_header.h"
#include "app/sources/syslog_parser.h"
#include "models/domain/heard_loss.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr quint64 kLargestGap = 1'000'000; // a larger step is a new count
constexpr qsizetype kToldRejections = 20; // a batch

} // namespace

HeardSender::HeardSender(const SourceSettings &source, const QString &address, Speaks speaks,
    const SourceHealth &lastKnown)
    : m_health(lastKnown)
{
    m_health.id = source.id + u'/' + address;
    m_health.kind = source.kind;
    m_health.name = source.name + u' ' + address;
    m_health.role = source.role;
    if (speaks == Speaks::Netflow)
        m_flows = std::make_unique<NetflowDecoder>(m_health.id);
    else if (speaks == Speaks::Eve)
        m_parser = makeEveParser(m_health.id);
    else
        m_parser = makeSyslogParser(m_health.id);
}

void HeardSender::read(const Heard &heard, EventBatch &batch)
{
    ++m_messages;
    if (m_flows)
        readFlows(heard, batch);
    else
        readLine(heard, batch);
}

/// Messages say in their structured part how many were sent before them, if they do.
void HeardSender::noteSequence(const QByteArray &message, UtcMicros at)
{
    if (!message.contains("sequenceId"))
        return;
    const SyslogMessage parts = readSyslog(message, {at, true});
    const quint64 number =
        structuredValue(parts.structured, "sequenceId").toByteArray().toULongLong();
    if (number == 0)
        return;
    const quint64 gap = number - m_lastSequence - 1;
    if (m_lastSequence > 0 && number > m_lastSequence && gap < kLargestGap)
        m_lost += qint64(gap);
    m_lastSequence = number;
}

void HeardSender::readLine(const Heard &heard, EventBatch &batch)
{
    m_parser->setArrival({heard.at, true});
    noteSequence(heard.bytes, heard.at);
    auto parsed = m_parser->take(heard.bytes, heard.bytes.size(), batch);
    if (parsed && !parsed->event && parsed->rejected.isEmpty())
        return;
    ++batch.read;
    if (!parsed)
        return;
    if (parsed->event) {
        batch.events << *std::move(parsed->event);
        return;
    }
    ++m_notUnderstood;
    if (batch.rejected.size() < kToldRejections)
        batch.rejected << EventBatch::Rejected{m_messages, parsed->rejected};
}

void HeardSender::readFlows(const Heard &heard, EventBatch &batch)
{
    const auto decoded = m_flows->decode(heard.bytes, heard.at);
    batch.read += std::max<qint64>(decoded.records, 1);
    batch.events << decoded.events;
    m_lost += decoded.lost;
    m_waiting += decoded.unread;
    if (decoded.fault.isEmpty())
        return;
    ++m_notUnderstood;
    if (batch.rejected.size() < kToldRejections)
        batch.rejected << EventBatch::Rejected{m_messages, decoded.fault};
}

void HeardSender::noteStored(const EventBatch &batch)
{
    UtcMicros newest = m_health.lastEvent;
    for (const Event &event : batch.events)
        newest = std::max(newest, std::min(event.time, batch.arrived));
    for (const LeanEvent &event : batch.lean)
        newest = std::max(newest, std::min(event.time, batch.arrived));
    m_health.lastEvent = newest;
    m_health.lastOk = batch.arrived;
    m_fresh = true;
}

SourceHealth HeardSender::healthNow(UtcMicros now)
{
    if (m_health.state != SourceState::Ok || m_health.since == 0)
        m_health.since = now;
    m_health.state = SourceState::Ok;
    m_health.detail = u"%1 messages"_s.arg(m_messages);
    if (m_lost > 0)
        m_health.detail += u", "_s + lossNote(m_lost);
    if (m_waiting > 0)
        m_health.detail += u", %1 came before their template"_s.arg(m_waiting);
    if (m_notUnderstood > 0)
        m_health.detail += u", %1 not understood"_s.arg(m_notUnderstood);
    return m_health;
}

} // namespace otasuke
