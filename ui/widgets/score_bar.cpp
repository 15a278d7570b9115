// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_bar.h"

#include <QPainter>

#include <algorithm>

namespace otasuke {

void drawScoreBar(QPainter &painter, const QRect &box, const Theme &theme, double share, Tone tone)
{
    const double height = theme.px(8);
    const QRectF track(box.left(), box.center().y() + 0.5 - height / 2, box.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Line));
    painter.drawRoundedRect(track, height / 2, height / 2);
    const double width = track.width() * std::clamp(share, 0.0, 1.0);
    if (width >= 1) {
        QRectF fill = track;
        fill.setWidth(std::max(width, height));
        painter.setBrush(theme.ink(tone));
        painter.drawRoundedRect(fill, height / 2, height / 2);
    }
    painter.restore();
}

ScoreBar::ScoreBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ScoreBar::set(double share, Tone tone)
{
    m_share = share;
    m_tone = tone;
    update();
}

QSize ScoreBar::sizeHint() const
{
    return {m_theme.px(96), m_theme.px(12)};
}

QSize ScoreBar::minimumSizeHint() const
{
    return {m_theme.px(40), m_theme.px(12)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawScoreBar(painter, rect(), m_theme, m_share, m_tone);
}

} // namespace otasuke
