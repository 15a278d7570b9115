#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFont>
#include <QRectF>

#include "models/domain/result.h"

namespace otasuke {

/// A4 in the units every paper is laid out in: 96 to the inch.
inline constexpr qreal kPaperWidth = 210 / 25.4 * 96;
inline constexpr qreal kPaperHeight = 297 / 25.4 * 96;
inline constexpr qreal kPaperSide = 60; ///< margin left and right
inline constexpr qreal kPaperTop = 56;
inline constexpr qreal kPaperFoot = 92; ///< from the paper's edge up to where the rows end
inline constexpr qreal kColumnWidth = kPaperWidth - 2 * kPaperSide;

/// Fonts by what the text is for. Unhinted and in paper units, so that the layout is the same on
/// screen, printer and PDF.
struct PaperFonts
{
    QFont title;
    QFont headline;
    QFont heading;
    QFont body;
    QFont strong;
    QFont small;
    QFont figure;
};

/// Families to try, best first; those known to hold Japanese.
QStringList paperFamilies();
/// The first installed of these that can show Japanese. FontMissing if none can.
Result<PaperFonts> paperFonts(const QStringList &families = paperFamilies());
/// FontMissing, naming the first characters that `font` and its fall-backs can't show.
Result<void> checkGlyphs(const QFont &font, const QString &text);

} // namespace otasuke
