#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/domain/event_filter.h"

namespace otasuke {

// The filters people named, as they stand in settings.json. What a program doesn't know is left
// out, a filter without a name too.
QJsonArray savedFiltersToJson(const QList<SavedEventFilter> &filters);
QList<SavedEventFilter> savedFiltersFromJson(const QJsonArray &array);

} // namespace otasuke
