#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contract.h"
#include "models/domain/result.h"
#include "models/domain/support_request.h"
#include "models/store/event_store.h"

namespace otasuke {

/// Starts the remote support program of the contract; it runs on by itself. Error: ProgramMissing.
Result<void> startRemoteProgram(const Contract &contract);

/// Starts it and writes a row into the outbox either way: started, or failed and why. The person's
/// consent was asked for by whoever calls. Any thread that owns the store.
Result<void> startAndRecord(
    EventStore &store, const Contract &contract, const QString &note, UtcMicros now);

} // namespace otasuke
