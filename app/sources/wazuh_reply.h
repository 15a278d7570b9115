#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_fields.h"
#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

namespace otasuke {

/// The server API says in the body what the status doesn't: error 0 is success, 1 and 2 are failure
/// in whole or in part.
std::optional<Error> wazuhFault(const JsonFields &reply);
/// data.token of a login; BadReply without one.
Result<Secret> wazuhToken(const JsonFields &reply);
/// "Wazuh v4.9.2"; UnsupportedVersion for anything but 4.x.
Result<QString> wazuhProduct(const JsonFields &reply);
/// One row of /agents; the manager itself (000) gives none.
std::optional<DeviceReport> wazuhAgent(const JsonFields &row, const QString &sourceId);
/// The first card that is up and has an address, of a /syscollector/…/netiface reply.
QString wazuhMac(const JsonFields &reply);

/// A hit of wazuh-alerts-* into an event or a rejection of `batch`; the alert's time, 0 if it has
/// none.
UtcMicros readWazuhHit(const JsonFields &hit, const QString &sourceId, EventBatch &batch);
/// A hit of wazuh-states-vulnerabilities-* (4.8 and newer): a known hole of a program on a PC, as a
/// record; the time it was found.
UtcMicros readWazuhHole(const JsonFields &hit, const QString &sourceId, EventBatch &batch);

/// The updates of Windows that a PC has, of a /syscollector/…/hotfixes reply: how many, and the
/// newest. nullopt if none are told.
std::optional<Event> wazuhHotfixes(const JsonFields &reply, const DeviceHint &device);
/// How a PC stands against a list of safe settings: a row of /sca/{id}.
bool readWazuhPolicy(const JsonFields &row, const DeviceHint &device, Event &event);
/// OS name and version of a /syscollector/…/os reply, where the agent list has none.
void readWazuhOs(const JsonFields &reply, DeviceReport &report);

} // namespace otasuke
