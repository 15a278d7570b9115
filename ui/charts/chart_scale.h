#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "ui/charts/chart_data.h"

namespace otasuke {

/// The axis of a chart: which unit, how high, how many steps.
struct ChartScale
{
    double divisor = 1; ///< value / divisor is what stands at the axis
    QString unit; ///< "GB"; empty for counts
    double top = 1; ///< in divided values; always > 0
    int ticks = 2; ///< lines, the base line included
    int decimals = 0;
};
/// For values up to `highest` ≥ 0: a top not below it, at round steps of 1, 2 or 5.
ChartScale scaleFor(double highest, ChartUnit unit);

} // namespace otasuke
