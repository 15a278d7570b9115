#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/device.h"

namespace otasuke {

/// Which lines of the ledger are looked at.
struct DeviceFilter
{
    enum class Show {
        All,
        Unknown, ///< nobody has said whose
        Visitors, ///< those whose time is over too
        Exceptions, ///< a known weakness is accepted, or was until a date
        Refused
    };
    Show show = Show::All;
    QString department; ///< empty: all
    QString site; ///< empty: all
    QString search;
};

bool matches(const DeviceRecord &device, const DeviceFilter &filter);

} // namespace otasuke
