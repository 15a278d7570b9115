#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/monthly_report.h"

namespace otasuke {

/// What happened to one device in the last 30 days, in words, day by day: its notable records (at
/// most the newest few hundred), uploads that a rule may speak of, and what people decided. Fails
/// only with what Reader fails with. Reader's thread.
Result<DeviceStory> deviceStory(
    const Reader &reader, DeviceId device, const ReportContext &context);

} // namespace otasuke
