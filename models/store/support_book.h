#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/domain/support_request.h"
#include "models/store/sqlite.h"

namespace otasuke {

// What people decided and asked for. Inside the caller's transaction.
void saveServiceDecision(Database &db, const QString &serviceId, Approval approval, UtcMicros now);
SupportRequest fileRequest(Database &db, SupportRequest request);
void updateRequest(Database &db, const SupportRequest &request); ///< NotFound if never filed

} // namespace otasuke
