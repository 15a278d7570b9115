#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>

#include "app/demo/demo_flows.h"

namespace otasuke {

/// One line of a UTM log other than traffic, as the API will send it.
struct UtmRecord
{
    UtcMicros time = 0;
    QByteArray log; ///< the API's name of the log: "ips", "virus", "emailfilter" …
    QByteArray json;
};

/// Appends the traffic log's row of a flow (FortiOS 7.4 field names, numbers as numbers) to `out`.
void appendTrafficRow(QByteArray &out, const DemoPlan &plan, const DemoFlow &flow);

/// What all UTM records begin with. `logId` has ten digits; `session` ties it to its flow.
QJsonObject utmRecordHead(
    UtcMicros time, const char *subtype, const char *logId, const char *level, quint32 session);

/// The ends of a flow, as UTM records name them.
void addEnds(QJsonObject &row, const DemoPlan &plan, const DemoFlow &flow);

UtmRecord finished(UtcMicros time, const char *log, const QJsonObject &row);

QByteArray dottedAddress(quint32 hostOrder);

} // namespace otasuke
