// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_block.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace otasuke {

int lineHeight(const QFont &font)
{
    const double factor = font.pointSizeF() > 14 ? 1.35 : 1.5;
    const int wanted = int(std::lround(factor * QFontInfo(font).pixelSize()));
    return std::max(wanted, QFontMetrics(font).height());
}

TextBlock::TextBlock(const QString &text, const QFont &font, int width)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    for (const QString &paragraph : text.split(u'\n')) {
        if (width < 0) {
            m_lines << Line{paragraph, metrics.horizontalAdvance(paragraph)};
            continue;
        }
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            m_lines << Line{paragraph.mid(line.textStart(), line.textLength()).trimmed(),
                line.naturalTextWidth()};
        }
        layout.endLayout();
    }
}

int TextBlock::height() const
{
    return int(m_lines.size()) * lineHeight(m_font);
}

int TextBlock::width() const
{
    qreal widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.width);
    return int(std::ceil(widest));
}

QStringList TextBlock::lines() const
{
    QStringList texts;
    for (const Line &line : m_lines)
        texts << line.text;
    return texts;
}

void TextBlock::draw(QPainter &painter, const QRectF &box, Qt::Alignment alignment) const
{
    const int step = lineHeight(m_font);
    qreal y = box.top();
    if (alignment & Qt::AlignVCenter)
        y += (box.height() - height()) / 2;
    else if (alignment & Qt::AlignBottom)
        y += box.height() - height();
    const auto across = (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    painter.setFont(m_font);
    for (const Line &line : m_lines) {
        painter.drawText(QRectF(box.left(), y, box.width(), step),
            int(across) | Qt::TextSingleLine | Qt::TextDontClip, line.text);
        y += step;
    }
}

} // namespace otasuke
