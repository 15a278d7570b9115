// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_text.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/widgets/badge.h"
#include "ui/widgets/text_block.h"

namespace otasuke {

CellText::CellText(const QString &text, const QFont &font, int width, Shape shape)
    : m_font(font)
    , m_step(lineHeight(font))
{
    const QStringList lines = shape == Shape::Sentence
        ? TextBlock(text, font, width).lines()
        : QStringList{QFontMetrics(font).elidedText(text, Qt::ElideRight, width)};
    for (const QString &line : lines) {
        QStaticText ready(line);
        ready.setTextFormat(Qt::PlainText);
        ready.setPerformanceHint(QStaticText::AggressiveCaching);
        ready.prepare({}, font);
        m_lines << ready;
    }
}

void CellText::draw(QPainter &painter, const QRect &box) const
{
    painter.setFont(m_font);
    qreal y = box.top() + (box.height() - height()) / 2.0;
    for (const QStaticText &line : m_lines) {
        painter.drawStaticText(QPointF(box.left(), y + (m_step - line.size().height()) / 2), line);
        y += m_step;
    }
}

const CellText &CellTexts::find(
    const QString &text, const QFont &font, int width, CellText::Shape shape)
{
    const Key key{text, width, shape, font.bold()};
    if (const CellText *known = m_known.object(key))
        return *known;
    auto *made = new CellText(text, font, width, shape);
    m_known.insert(key, made);
    return *made;
}

void CellBadges::draw(
    QPainter &painter, const QRect &box, const Theme &theme, Tone tone, const QString &word)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != int(ratio)) { // a picture would stand between the pixels
        drawBadge(painter, box, theme, tone, word);
        return;
    }
    const Key key{word, tone, box.size(), int(ratio)};
    QPixmap *known = m_known.object(key);
    if (!known) {
        known = new QPixmap(box.size() * ratio);
        known->setDevicePixelRatio(ratio);
        known->fill(Qt::transparent);
        QPainter inside(known);
        drawBadge(inside, QRect(QPoint(), box.size()), theme, tone, word);
        inside.end();
        m_known.insert(key, known);
    }
    painter.drawPixmap(box.topLeft(), *known);
}

} // namespace otasuke
