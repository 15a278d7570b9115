#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include "app/sources/fortigate_bytes.h"
#include "app/sources/fortigate_row.h"
#include "models/domain/event.h"
#include "models/domain/result.h"

namespace otasuke {

/// Turns FortiOS records (6.4–7.6, and what older ones write alike) into events. One a source.
///  - traffic → Flow (http-transaction repeats bytes → Name)
///  - virus, ips, anomaly, waf, dlp, file-filter, faulty certificates → Detection
///  - webfilter, app-ctrl, dns: stopped, malicious or remote-control → Detection; else Name
///  - emailfilter → Mail; phishing or malware in its words → Detection
///  - event: failed logins → Detection; DHCP leases → Sighting; ha, system → Health; else Other
class FortigateEvents
{
public:
    explicit FortigateEvents(const QString &sourceId)
        : m_sourceId(sourceId.toUtf8())
    {
    }
    /// BadInput with the reason if it is no valid record. `serial` stands in where the record does
    /// not name its box, `otherwise` where it has no time of its own.
    Result<Event> read(
        const FortigateRow &row, const QByteArray &serial = {}, UtcMicros otherwise = 0);
    FortigateBytes &bytes() { return m_bytes; }

private:
    void readTraffic(const FortigateRow &row, QByteArrayView box, Event &event);
    quint64 flowIdOf(QByteArrayView box, QByteArrayView domain, qint64 session);
    QByteArray identity(const FortigateRow &row, QByteArrayView box);

    QByteArray m_sourceId;
    FortigateBytes m_bytes;
    QByteArray m_domain; ///< "box|domain" of the record before, and what stands for it
    quint64 m_domainHash = 0;
    QByteArray m_material; ///< its memory is used again and again
};

} // namespace otasuke
