#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_fields.h"
#include "app/sources/log_fields.h"

namespace otasuke {

/// A JSON object as named values: nested ones as "win.system.eventID", of a list its first value,
/// numbers as they stand, true and false as words. The text may be only the beginning of `text`
/// (what stands behind the object's end is passed over). The reason in English if it is none. The
/// values live until `document` reads the next one.
QString readJson(QByteArrayView text, JsonDocument &document, LogFields &fields);

} // namespace otasuke
