#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "app/listening/netflow_fields.h"
#include "models/domain/event.h"

namespace otasuke {

/// Reads the datagrams of one exporter: NetFlow v5 and v9 (RFC 3954), IPFIX (RFC 7011). Knows its
/// templates, multiplies sampled counts, and tells by the sequence numbers what was lost on the
/// way.
///  - Both directions of a connection that come in one datagram become one event; the end with the
///    service's port is the one that was called.
///  - Times of v5 and v9 are the exporter's uptime, which wraps after 49 days; a flow that would
///    end after its own datagram ends with it.
class NetflowDecoder
{
public:
    explicit NetflowDecoder(const QString &sourceId);

    struct Decoded
    {
        QList<Event> events;
        qint64 records = 0; ///< flows told, both directions each
        qint64 lost = 0; ///< of this exporter, before this datagram (v9: datagrams, else flows)
        qint64 unread = 0; ///< parts whose template did not come yet
        QString fault; ///< English; not empty: no valid datagram
    };
    Decoded decode(QByteArrayView datagram, UtcMicros arrived);

private:
    struct Header
    {
        quint16 version = 0;
        quint32 uptime = 0; ///< ms
        UtcMicros exported = 0;
        quint32 sequence = 0;
        quint32 domain = 0;
    };
    void decodeFive(QByteArrayView data, Header header, Decoded &decoded);
    void decodeSets(QByteArrayView data, const Header &header, Decoded &decoded);
    void readTemplates(QByteArrayView set, quint16 setId, const Header &header);
    void readData(QByteArrayView set, quint16 setId, const Header &header, Decoded &decoded);
    void noteSequence(const Header &header, quint32 step, Decoded &decoded);
    void addFlow(
        const FlowValues &values, const Header &header, QByteArrayView record, Decoded &decoded);
    UtcMicros endOf(const FlowValues &values, const Header &header) const;

    QByteArray m_sourceId;
    QHash<quint64, FlowTemplate> m_templates; ///< by domain and number
    QHash<quint64, quint32> m_expected; ///< by version and domain: the next sequence number
    QHash<quint32, quint64> m_sampling; ///< by domain
    QHash<quint32, quint64> m_initTime; ///< by domain
    UtcMicros m_arrived = 0;
    qint64 m_dataRecords = 0; ///< of the datagram being read
};

} // namespace otasuke
