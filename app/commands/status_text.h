#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"

namespace otasuke {

/// The home page in lines of text, in the user's language.
QStringList statusText(const HomeSnapshot &home, const OfficeCalendar &calendar);

} // namespace otasuke
