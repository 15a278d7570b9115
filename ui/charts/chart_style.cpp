// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <array>

#include "ui/theme.h"

namespace otasuke {

namespace {

struct PaperLook
{
    QRgb ground;
    Qt::BrushStyle hatch;
};

// Told apart without colour; neighbours in a stack differ most.
constexpr std::array<PaperLook, 6> kPaper{{
    {0xff404040, Qt::NoBrush},
    {0xffffffff, Qt::BDiagPattern},
    {0xffffffff, Qt::NoBrush},
    {0xffffffff, Qt::DiagCrossPattern},
    {0xffffffff, Qt::HorPattern},
    {0xff909090, Qt::NoBrush},
}};

} // namespace

QBrush ChartStyle::brush(int look) const
{
    if (!printed)
        return look < 0 ? QBrush(bar) : QBrush(Theme::seriesColor(look));
    if (look < 0)
        return QBrush(QColor(0xd0, 0xd0, 0xd0));
    return QColor::fromRgb(kPaper[size_t(look) % kPaper.size()].ground);
}

Qt::BrushStyle ChartStyle::hatch(int look) const
{
    return printed && look >= 0 ? kPaper[size_t(look) % kPaper.size()].hatch : Qt::NoBrush;
}

QColor ChartStyle::edge(int) const
{
    return printed ? QColor(Qt::black) : QColor();
}

ChartStyle screenStyle(const Theme &theme)
{
    ChartStyle style;
    style.font = theme.font(TextRole::Body);
    style.font.setPixelSize(theme.px(13));
    style.ink = theme.color(Token::Ink);
    style.ink2 = theme.color(Token::Ink2);
    style.line = theme.color(Token::Line);
    style.rest = theme.color(Token::Bg);
    style.bar = theme.color(Token::Bar);
    style.stressed = theme.color(Token::Warn);
    return style;
}

ChartStyle paperStyle(const QFont &font)
{
    ChartStyle style;
    style.font = font;
    style.ink = Qt::black;
    style.ink2 = QColor(0x33, 0x33, 0x33);
    style.line = QColor(0x99, 0x99, 0x99);
    style.rest = QColor(0xf0, 0xf0, 0xf0);
    style.bar = QColor(0xb8, 0xb8, 0xb8);
    style.stressed = QColor(0x40, 0x40, 0x40);
    style.printed = true;
    return style;
}

} // namespace otasuke
