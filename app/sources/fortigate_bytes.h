#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonObject>

#include <optional>
#include <utility>

#include "models/domain/clock.h"

namespace otasuke {

/// Counts the bytes of FortiGate traffic records once.
///
/// A long connection writes logid 0000000020 about every two minutes and 0000000013 at its end.
/// sentbyte and rcvdbyte are sums since its beginning in all of them, so adding them up counts many
/// times; sentdelta and rcvddelta are what came since the record before.
///  - A record in between adds its deltas; without deltas it adds nothing, the final one will tell.
///  - A final record with deltas (FortiOS 7) adds these. Without, it adds its sums less the largest
///    sums that records in between have told.
/// The order doesn't matter (the API lists newest first), nor does reading a record twice.
class FortigateBytes
{
public:
    struct Record
    {
        QByteArray session; ///< box, virtual domain and session number, if it is asked for
        UtcMicros at = 0;
        qint64 seconds = 0; ///< how long the connection has lasted
        bool final = true;
        std::pair<qint64, qint64> sums; ///< sent, received
        std::optional<std::pair<qint64, qint64>> deltas;
    };
    /// Most records are of short connections that are over: nothing else is known or kept of them.
    bool asksForSession(const Record &record) const;
    /// What this record adds: sent, received.
    std::pair<qint64, qint64> count(const Record &record);

    /// Connections still open, to be kept from one program start to the next.
    QJsonObject save() const;
    void load(const QJsonObject &saved);

private:
    struct Told
    {
        std::pair<qint64, qint64> sums;
        UtcMicros at = 0;
    };
    struct Ended
    {
        UtcMicros from = 0;
        UtcMicros to = 0;
    };
    void prune();

    QHash<QByteArray, Told> m_told;
    QHash<QByteArray, Ended> m_ended;
};

} // namespace otasuke
