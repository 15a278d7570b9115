// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/device_filter.h"

#include "models/tables/device_table.h"

namespace otasuke {
namespace {

bool isShown(const DeviceRecord &device, DeviceFilter::Show show)
{
    switch (show) {
    case DeviceFilter::Show::All:
        return true;
    case DeviceFilter::Show::Unknown:
        return device.standing == DeviceStanding::Unknown;
    case DeviceFilter::Show::Visitors:
        return device.standing == DeviceStanding::Guest;
    case DeviceFilter::Show::Exceptions:
        return device.exception.isSet();
    case DeviceFilter::Show::Refused:
        return device.standing == DeviceStanding::Refused;
    }
    return true;
}

} // namespace

bool matches(const DeviceRecord &device, const DeviceFilter &filter)
{
    return isShown(device, filter.show) &&
        (filter.department.isEmpty() || device.department == filter.department) &&
        (filter.site.isEmpty() || device.site == filter.site) && matches(device, filter.search);
}

} // namespace otasuke
