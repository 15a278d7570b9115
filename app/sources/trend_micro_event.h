#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

namespace otasuke {

struct LogRecord;
struct VendorHead;

/// CEF of Deep Security / Server & Workload Protection (event ids by the million: 1 intrusion
/// prevention, 2 integrity, 3 log inspection, 4 malware, 5 web reputation, 6 applications, 7
/// devices) and of Apex One / Apex Central (ids like "AV:", "CnC:", "WB:", "Spyware Detected").
/// An id of neither leaves the event alone.
void readTrendMicro(const VendorHead &head, const LogRecord &record, Event &event);

} // namespace otasuke
