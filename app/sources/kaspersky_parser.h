#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"

namespace otasuke {

/// Kaspersky Security Center's syslog export (RFC 5424): the event stands in the structured part,
/// "[event@23668 et="GNRL_EV_VIRUS_FOUND" hdn="PC" hip="…" …]". Its CEF and LEEF exports are read
/// by those formats.
std::unique_ptr<LineParser> makeKasperskyParser(const QString &sourceId);
/// Does the event's type ("GNRL_EV_OBJECT_DELETED") say that it was stopped? "…_NOTCURED": it was
/// not.
bool wasStoppedByKaspersky(QByteArrayView type);
bool claimsKaspersky(const SyslogMessage &message, QByteArrayView line);

} // namespace otasuke
