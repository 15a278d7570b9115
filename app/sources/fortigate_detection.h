#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_row.h"
#include "models/domain/event.h"

namespace otasuke {

/// What the box did: blocked, let pass, or only noticed.
Disposition fortigateDisposition(QByteArrayView action);

/// Fills kind, threat, severity, titles and names of a security (UTM) record. Addresses, time and
/// disposition must be set already.
void readFortigateSecurity(QByteArrayView subtype, const FortigateRow &row, Event &event);
/// The same for the box's own events: logins, leases, its health.
void readFortigateOwn(QByteArrayView subtype, const FortigateRow &row, Event &event);

} // namespace otasuke
