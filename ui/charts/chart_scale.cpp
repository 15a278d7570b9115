// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

void takeUnit(ChartScale &scale, double highest)
{
    struct Unit
    {
        double size;
        const char16_t *name;
    };
    static constexpr Unit units[] = {{1e12, u"TB"}, {1e9, u"GB"}, {1e6, u"MB"}, {1e3, u"kB"}};
    scale.unit = u"B"_s;
    for (const Unit &unit : units) {
        if (highest >= unit.size) {
            scale.divisor = unit.size;
            scale.unit = QString::fromUtf16(unit.name);
            return;
        }
    }
}

} // namespace

ChartScale scaleFor(double highest, ChartUnit unit)
{
    ChartScale scale;
    if (unit == ChartUnit::Bytes)
        takeUnit(scale, highest);
    const double most = std::max(highest / scale.divisor, 1e-9);
    double step = std::pow(10.0, std::floor(std::log10(most / 3)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (most / (step * factor) <= 3.0) {
            step *= factor;
            break;
        }
    }
    if (unit == ChartUnit::Count || highest <= 0)
        step = std::max(1.0, step);
    const int steps = std::max(1, int(std::ceil(most / step - 1e-9)));
    scale.ticks = steps + 1;
    scale.top = steps * step;
    scale.decimals = step < 1 ? int(std::ceil(-std::log10(step) - 1e-9)) : 0;
    return scale;
}

} // namespace otasuke
