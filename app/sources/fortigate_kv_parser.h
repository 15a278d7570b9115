#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// FortiGate records as its syslog writes them: key=value, quoted or not, behind any syslog header
/// or none, also in csv mode. See FortigateEvents for what becomes of them.
std::unique_ptr<LineParser> makeFortigateKvParser(const QString &sourceId);

} // namespace otasuke
