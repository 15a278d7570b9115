#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_bytes.h"
#include "app/sources/fortigate_row.h"
#include "models/domain/event.h"
#include "models/domain/result.h"

namespace otasuke {

/// Turns FortiOS records (6.4–7.6, and what older ones write alike) into events. One a source.
///  - traffic → Flow (http-transaction repeats bytes → Name)
///  - virus, ips, anomaly, waf, dlp, file-filter, ssl → Detection
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
    /// not name its box.
    Result<Event> read(const FortigateRow &row, const QByteArray &serial = {});
    FortigateBytes &bytes() { return m_bytes; }

private:
    void readTraffic(const FortigateRow &row, const QByteArray &session, Event &event);
    QByteArray identity(const FortigateRow &row, const QByteArray &box) const;

    QByteArray m_sourceId;
    FortigateBytes m_bytes;
};

} // namespace otasuke
