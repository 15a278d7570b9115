#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_fields.h"
#include "models/domain/event.h"

namespace otasuke {

/// A Wazuh alert (an indexer document's _source, or a line of alerts.json) as an event, without its
/// identity. What is wrong with it is noted in the fields' complaint.
///  - rules 501–506: an agent came, went, is new → Agent
///  - what names malware, an attack, password guessing or a remote-control program → Detection
///  - the rest: Detection from level 10 on, else Other
/// Wazuh watches and reports, so a finding is Detected, unless the record says that the machine's
/// own guard removed or stopped it.
Event readWazuhAlert(const JsonFields &alert, const QString &sourceId);

} // namespace otasuke
