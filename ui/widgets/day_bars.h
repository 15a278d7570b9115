#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_role.h"
#include "ui/theme.h"

class QPainter;

namespace otasuke {

/// Bars of the days in a cell, on a base line so that a quiet time shows too. Days on which
/// something was not stopped are red; the words of the cell tell the same in figures.
void drawDayBars(QPainter &painter, const QRect &box, const Theme &theme, const CellDays &days);

} // namespace otasuke
