#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <utility>

#include "app/listening/inbox.h"
#include "app/listening/netflow_decoder.h"
#include "app/sources/line_parser.h"
#include "models/domain/source_settings.h"

namespace otasuke {

/// One appliance that sends to us: it has a source id of its own ("syslog-1/192.168.10.1"), a line
/// of health, and what is remembered of its messages. Collector thread.
class HeardSender
{
public:
    enum class Speaks { Syslog, Netflow, Eve };

    HeardSender(const SourceSettings &source, const QString &address, Speaks speaks,
        const SourceHealth &lastKnown);

    /// Adds what the message says to the batch, which is this sender's.
    void read(const Heard &heard, EventBatch &batch);
    /// Messages that found no room before they came here, or in the store.
    void noteDropped(qint64 messages) { m_lost += messages; }
    /// After a batch of it was stored.
    void noteStored(const EventBatch &batch);
    /// Was anything stored of it since this was last asked?
    bool takeFresh() { return std::exchange(m_fresh, false); }
    const SourceHealth &health() const { return m_health; }
    /// Its line of health with the numbers of now.
    SourceHealth healthNow(UtcMicros now);

private:
    void readLine(const Heard &heard, EventBatch &batch);
    void readFlows(const Heard &heard, EventBatch &batch);
    void noteSequence(const QByteArray &message, UtcMicros at);

    SourceHealth m_health;
    std::unique_ptr<LineParser> m_parser;
    std::unique_ptr<NetflowDecoder> m_flows;
    qint64 m_messages = 0, m_lost = 0, m_notUnderstood = 0, m_waiting = 0;
    bool m_fresh = false;
    quint64 m_lastSequence = 0; ///< of the syslog messages that tell one
};

} // namespace otasuke
