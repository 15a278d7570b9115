// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace otasuke {

RowButton::RowButton(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_row->setContentsMargins(8, 8, 8, 8);
    m_row->setSpacing(12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize RowButton::sizeHint() const
{
    return m_row->sizeHint();
}

QSize RowButton::minimumSizeHint() const
{
    return m_row->minimumSize();
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(m_theme.color(Token::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(
        underMouse() || isDown() ? QBrush(m_theme.color(Token::AccentBg)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 6, 6);
}

} // namespace otasuke
