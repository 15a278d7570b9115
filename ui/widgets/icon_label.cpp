// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QPainterPath groundShape(const QRectF &box, Tone tone)
{
    QPainterPath path;
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Ok:
        path.addEllipse(box);
        break;
    case Tone::Warn:
        path.moveTo(box.center().x(), box.top() + 1);
        path.lineTo(box.right(), box.bottom() - 1);
        path.lineTo(box.left(), box.bottom() - 1);
        path.closeSubpath();
        break;
    case Tone::Bad:
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), box.width() / 7, box.width() / 7);
        break;
    }
    return path;
}

} // namespace

IconLabel::IconLabel(
    const Theme &theme, const QString &icon, Token token, int size, QWidget *parent)
    : QLabel(parent)
{
    setPixmap(theme.pixmap(icon, theme.color(token), theme.px(size)));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ToneSign::ToneSign(const Theme &theme, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneSign::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneSign::setSmall()
{
    m_side = 26;
    updateGeometry();
}

QSize ToneSign::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void ToneSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect());
    painter.fillPath(groundShape(box, m_tone), m_theme.ink(m_tone));
    const QColor on = m_theme.color(Token::Card);
    painter.setPen(QPen(on, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (m_tone == Tone::Ok) {
        painter.drawPolyline(QPolygonF({at(.28, .52), at(.44, .68), at(.73, .34)}));
    } else if (m_tone == Tone::Warn || m_tone == Tone::Bad) {
        const double drop = m_tone == Tone::Warn ? .1 : 0;
        painter.drawLine(at(.5, .26 + drop), at(.5, .54 + drop));
        painter.drawPoint(at(.5, .74 + drop));
    } else {
        painter.drawPoint(at(.5, .28));
        painter.drawLine(at(.5, .48), at(.5, .72));
    }
}

} // namespace otasuke
