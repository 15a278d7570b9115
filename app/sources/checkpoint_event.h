#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

namespace otasuke {

struct LogRecord;

/// Makes an event of a Check Point / Quantum Spark record, by its blade ("product"): firewall and
/// VPN → Flow, threat prevention → Detection, URL filtering and application control → Name, or a
/// Detection if stopped; administration → Other. Fields as the log exporter writes them in syslog,
/// CEF or LEEF; the parties have been read.
void readCheckpointFields(QByteArrayView product, const LogRecord &record, Event &event);

} // namespace otasuke
