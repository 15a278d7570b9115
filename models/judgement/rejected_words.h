#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

/// Why a line of a log file was left out, in the office's words, with the reader's own reason in
/// brackets for whoever is called about it. `reason` as in EventBatch::Rejected: "timestamp:
/// missing" tells of a field, all others ("not JSON") of the line as a whole.
QString rejectedWords(const QString &reason);

} // namespace otasuke
