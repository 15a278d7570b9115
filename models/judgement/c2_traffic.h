#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"

namespace otasuke {

/// Talks of a machine of ours to an attacker's server: of every direction but inbound, which is
/// somebody knocking.
DetectionTally c2Traffic(const DeviceFacts &device);
/// 72–90 if not stopped, 30 if it was.
int c2Weight(const DetectionTally &c2);

} // namespace otasuke
