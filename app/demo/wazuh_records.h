#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include "app/demo/demo_plan.h"

namespace otasuke {

/// One document of wazuh-alerts-4.x-*.
struct WazuhAlert
{
    UtcMicros time = 0; ///< when the manager got it, whole milliseconds
    QByteArray id; ///< _id
    QByteArray json; ///< _source
};

struct WazuhRule
{
    const char *id;
    int level;
    const char *description;
    QStringList groups;
    const char *decoder = "windows_eventchannel";
    const char *location = "EventChannel";
    QStringList mitre = {};
};

/// `number` tells alerts of the same moment apart. All of `data` are strings, as the real
/// template's keyword fields are.
WazuhAlert wazuhAlert(const DemoPlan &plan, int machine, UtcMicros at, quint32 number,
    const WazuhRule &rule, const QJsonObject &data);

/// How the server API describes the agent of a machine (fields of 4.14), and the manager itself.
QJsonObject wazuhAgent(
    const DemoMachine &machine, UtcMicros added, UtcMicros keepAlive, bool active);
QJsonObject wazuhManagerAgent();

/// ISO 8601 in UTC as the server API writes it ("2026-11-20T06:30:00+00:00").
QString wazuhTime(UtcMicros t);

} // namespace otasuke
