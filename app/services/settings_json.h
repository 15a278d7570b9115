#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include "app/services/settings_store.h"

namespace otasuke {

/// The file's text. Unknown keys are not kept: an older program must not write a newer one's file,
/// so `version` is refused when higher than ours.
QByteArray settingsToJson(const Settings &settings);
/// Errors: BadReply (not the promised form), UnsupportedVersion (written by a newer program).
Result<Settings> settingsFromJson(const QByteArray &json);

} // namespace otasuke
