#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace otasuke {

// Details of errors that say more to a person than their kinds do: ui/explain_error has words for
// them.

/// BadInput: not one line of a recorded log is of a kind that is known.
inline constexpr char16_t kNoKnownLog[] = u"format: none that is known";

} // namespace otasuke
