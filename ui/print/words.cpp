// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/words.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace otasuke {

namespace {

constexpr qreal kLineSpacing = 1.5; // of the font's size: roomy enough for kanji

qreal lineHeight(const QFont &font)
{
    return kLineSpacing * font.pixelSize();
}

/// Lines of one paragraph; returns where the next may begin.
qreal layOut(QTextLayout &layout, qreal width, qreal y, qreal step, Qt::Alignment align)
{
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    return y;
}

} // namespace

qreal wordsHeight(const QString &text, const QFont &font, qreal width)
{
    qreal y = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        const qreal end = layOut(layout, width, y, lineHeight(font), Qt::AlignLeft);
        y = std::max(end, y + lineHeight(font));
    }
    return y;
}

qreal wordsWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void drawWords(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
    Qt::Alignment align)
{
    qreal y = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        const qreal end = layOut(layout, box.width(), y, lineHeight(font), align);
        layout.draw(&painter, box.topLeft());
        y = std::max(end, y + lineHeight(font));
    }
}

} // namespace otasuke
