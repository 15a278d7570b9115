#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// One service in a period, by whole days: who sent to it and when. NotFound is no error here: a
/// service nobody used has no figures.
CloudServiceStory readCloudService(ReaderCore &core, const CloudServiceQuery &query);

} // namespace otasuke
