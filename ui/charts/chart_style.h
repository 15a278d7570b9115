#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBrush>
#include <QColor>
#include <QFont>

namespace otasuke {

class Theme;

/// How a chart looks: on the screen by the theme's colours, on paper by black, white and patterns.
struct ChartStyle
{
    QFont font; ///< pixel size set: lengths grow with it
    QColor ink;
    QColor ink2;
    QColor line;
    QColor rest; ///< behind weekends and holidays
    QColor bar;
    QColor stressed;
    bool printed = false;

    QBrush brush(int look) const; ///< ground of a series; look as in ChartSeries
    Qt::BrushStyle hatch(int look) const; ///< lines over it, on paper; NoBrush: none
    QColor edge(int look) const; ///< invalid: none
};

ChartStyle screenStyle(const Theme &theme);
ChartStyle paperStyle(const QFont &font);

} // namespace otasuke
