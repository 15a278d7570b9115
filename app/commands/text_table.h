#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

namespace otasuke {

/// Columns of a terminal a text takes: Japanese characters take two.
int displayWidth(QStringView text);

/// Lines of aligned columns, two blanks between; cells of `rightAligned` columns end together.
QStringList textTable(const QList<QStringList> &rows, const QList<int> &rightAligned = {});

} // namespace otasuke
