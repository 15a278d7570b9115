#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/vendor_event.h"

namespace otasuke {

/// UniFi's activity log in CEF: threats → Detection, what its firewall closed → a blocked Flow,
/// clients that came or moved → Sighting. Prefix "UNIFI" before most names, "null" for nothing.
void readUnifi(const VendorHead &head, const LogRecord &record, Event &event);

} // namespace otasuke
