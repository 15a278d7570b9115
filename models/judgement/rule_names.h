#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

/// What a rule of the catalogue is called where no finding of it is told: in the list of rules and
/// of mutes. Translated; a rule without a name of its own gets a general one (and fails its test).
QString ruleName(const QString &rule);

} // namespace otasuke
