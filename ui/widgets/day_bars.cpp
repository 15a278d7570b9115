// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_bars.h"

#include <QPainter>

#include <algorithm>

namespace otasuke {

namespace {

constexpr int kLeastScale = 5; // one record a day must not look like a storm

} // namespace

void drawDayBars(QPainter &painter, const QRect &box, const Theme &theme, const CellDays &days)
{
    if (days.days.isEmpty())
        return;
    int most = kLeastScale;
    for (const CellDays::Day &day : days.days)
        most = std::max(most, day.open + day.blocked);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double step = double(box.width()) / double(days.days.size());
    const int width = std::max(1, int(step * 0.7));
    for (qsizetype i = 0; i < days.days.size(); ++i) {
        const CellDays::Day &day = days.days[i];
        if (day.open + day.blocked == 0)
            continue;
        const int height = std::max(2, (box.height() - 1) * (day.open + day.blocked) / most);
        painter.fillRect(
            QRect(box.left() + int(double(i) * step), box.bottom() - height, width, height),
            day.open > 0 ? theme.ink(Tone::Bad) : theme.color(Token::Ink2));
    }
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.color(Token::Bar));
    painter.restore();
}

} // namespace otasuke
