#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

namespace otasuke {

/// True if the record has no text of its own to keep: the bulk of what sensors tell. Decides the
/// table it is stored in.
bool isLean(const Event &event);

/// An event as a lean one, its texts in the pool. Only if isLean(); `identity` has 16 bytes.
LeanEvent toLean(const Event &event, const QByteArray &identity, TextPool &texts);

} // namespace otasuke
