// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace otasuke {

void drawShape(QPainter &painter, const QRectF &box, Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (tone) {
    case Tone::Ok:
        painter.drawEllipse(box);
        break;
    case Tone::Warn:
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, {box.right(), box.bottom()},
            {box.left(), box.bottom()}}));
        break;
    case Tone::Bad:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Tone::Neutral:
        painter.setPen(QPen(painter.brush(), box.width() * 0.18));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case Tone::Accent:
        painter.drawPolygon(
            QPolygonF({{box.center().x(), box.top()}, {box.right(), box.center().y()},
                {box.center().x(), box.bottom()}, {box.left(), box.center().y()}}));
        break;
    }
    painter.restore();
}

QSize badgeSize(const Theme &theme, const QString &word)
{
    const QFontMetrics metrics(theme.font(TextRole::Strong));
    return {metrics.horizontalAdvance(word) + theme.px(36), metrics.height() + theme.px(6)};
}

void drawBadge(
    QPainter &painter, const QRect &box, const Theme &theme, Tone tone, const QString &word)
{
    const QSize size = badgeSize(theme, word).boundedTo(box.size());
    const QRectF pill(
        box.left(), box.top() + (box.height() - size.height()) / 2.0, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground(tone));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const qreal side = theme.px(10);
    const QRectF shape(pill.left() + theme.px(10), pill.center().y() - side / 2, side, side);
    painter.setBrush(theme.ink(tone));
    drawShape(painter, shape, tone);
    painter.setPen(theme.ink(tone));
    const QFont font = theme.font(TextRole::Strong);
    painter.setFont(font);
    const QRectF text = pill.adjusted(theme.px(26), 0, -theme.px(8), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(word, Qt::ElideRight, int(text.width()) + 1));
    painter.restore();
}

Badge::Badge(const Theme &theme, Tone tone, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(tone, word);
}

void Badge::set(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_theme, m_word);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_theme, m_tone, m_word);
}

} // namespace otasuke
