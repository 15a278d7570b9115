#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace otasuke {

/// The calling thread lets others of the process go first where processors are few.
void giveWay();

} // namespace otasuke
