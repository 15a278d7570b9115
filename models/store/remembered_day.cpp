// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/remembered_day.h"

namespace otasuke {

DeviceDay &RememberedDay::device(DeviceId id)
{
    if (size_t(id) >= devices.size())
        devices.resize(size_t(id) + 64);
    return devices[size_t(id)];
}

const DeviceDay *RememberedDay::find(DeviceId id) const
{
    return size_t(id) < devices.size() ? &devices[size_t(id)] : nullptr;
}

} // namespace otasuke
