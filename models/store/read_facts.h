#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/judgement/service_policy.h"
#include "models/store/reader_core.h"

namespace otasuke {

// What the rules may know of the office as a whole.

/// What an upload to each service says of the service, by its number.
QHash<qint64, UploadDay> uploadServices(ReaderCore &core, const ServicePolicies &policies);
/// A source of agents' reports is set up, or a device of the ledger ought to have an agent.
bool agentsExpected(ReaderCore &core, const QList<DeviceFacts> &devices);
/// A UTM told something in the period; where no source is set up, flows from a file are word
/// enough.
bool networkTold(ReaderCore &core, const Period &period, const QList<DeviceFacts> &devices);

} // namespace otasuke
