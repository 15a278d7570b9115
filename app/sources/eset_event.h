#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/vendor_event.h"

namespace otasuke {

/// ESET PROTECT's events in CEF and LEEF, which name them in "cat" as its JSON does in event_type;
/// their times are UTC. https://help.eset.com/protect_admin/, "Events exported to CEF format".
void readEset(const VendorHead &head, const LogRecord &record, Event &event);

} // namespace otasuke
