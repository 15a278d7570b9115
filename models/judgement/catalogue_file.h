#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QString>

namespace otasuke {

/// The bytes of resources/catalogues/<name>; empty (and a line in the log) if this build lacks it.
QByteArray catalogueFile(const QString &name);

} // namespace otasuke
