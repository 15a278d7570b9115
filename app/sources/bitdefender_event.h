#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/vendor_event.h"

namespace otasuke {

/// Makes a detection of a GravityZone record in CEF, if its module found something; names the
/// endpoint it is about and when it was.
void readBitdefender(const VendorHead &head, const LogRecord &record, Event &event);

} // namespace otasuke
