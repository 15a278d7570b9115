// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system_clock.h"

#include <chrono>

namespace otasuke {

UtcMicros SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace otasuke
