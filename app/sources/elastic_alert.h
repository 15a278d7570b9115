#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_fields.h"
#include "models/domain/event.h"

namespace otasuke {

/// An alert document of Elastic Defend (index logs-endpoint.alerts-*, ECS names) as a detection,
/// without its identity. event.code says what found it: malicious_file, memory_signature,
/// shellcode_thread, ransomware, behavior; event.severity is 21 (low), 47, 73 or 99 (critical);
/// event.type has "denied" where it was stopped. What is wrong with it is noted as a complaint.
/// https://github.com/elastic/endpoint-package
Event readElasticAlert(const JsonFields &source, const QString &sourceId);

} // namespace otasuke
