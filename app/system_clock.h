#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"

namespace otasuke {

/// The machine's own clock. Only main makes one (tests may); everything else is handed a Clock.
class SystemClock final : public Clock
{
public:
    UtcMicros now() const override;
};

} // namespace otasuke
