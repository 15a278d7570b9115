#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_core.h"

namespace otasuke {

/// Makes the traces anew from the rows there are. Inside the caller's transaction; memory stays
/// bounded.
void retrace(StoreCore &core);

} // namespace otasuke
