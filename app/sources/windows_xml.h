#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/log_fields.h"

namespace otasuke {

/// Is it an event as Windows itself writes it ("<Event xmlns=…><System>…"), on one line?
bool isEventXml(QByteArrayView text);

/// Its values by the names that event viewers give them: "EventID", "Channel", "Computer",
/// "TimeCreated" and those of its data ("TargetUserName"). Views into the text, which must live as
/// long; what is cut off is missing. Source: Microsoft, "Event Schema".
void readEventXml(QByteArrayView text, LogFields &fields);

} // namespace otasuke
