#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/piece.h"

namespace otasuke {

/// The rows of a page, each where it was placed.
void paintPieces(QPainter &painter, const PaperPage &page);
/// The line at a page's foot with its number (`page` from 0) on the right; the room that is left
/// for words.
QRectF paintFootLine(QPainter &painter, const QFont &font, int page, int pages);

} // namespace otasuke
