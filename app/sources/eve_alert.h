#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_fields.h"
#include "app/sources/signature_threat.h"
#include "models/domain/event.h"

namespace otasuke {

/// Fills what a Detection needs from an EVE alert record; src and dst must be set already.
void readEveAlert(
    const JsonFields &record, QByteArrayView line, ThreatMemory &threats, Event &event);

} // namespace otasuke
