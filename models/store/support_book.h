#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/support_request.h"
#include "models/store/sqlite.h"

namespace otasuke {

// What people decided and asked for. Inside the caller's transaction.
SupportRequest fileRequest(Database &db, SupportRequest request);
void updateRequest(Database &db, const SupportRequest &request); ///< NotFound if never filed

} // namespace otasuke
