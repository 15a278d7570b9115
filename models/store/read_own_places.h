#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Places of customers at services: those decided to be the office's own, and the others of which
/// records tell.
OwnPlaces readOwnPlaces(ReaderCore &core);

} // namespace otasuke
