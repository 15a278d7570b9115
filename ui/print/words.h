#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace otasuke {

/// Height of `text` broken into lines of at most `width`; Japanese breaks anywhere a line may.
qreal wordsHeight(const QString &text, const QFont &font, qreal width);
/// Width of `text` on one line.
qreal wordsWidth(const QString &text, const QFont &font);
/// Draws what wordsHeight measured, from the top of `box` down.
void drawWords(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
    Qt::Alignment align = Qt::AlignLeft);

} // namespace otasuke
