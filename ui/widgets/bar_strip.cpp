// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_strip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace otasuke {

BarStrip::BarStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(theme.font(TextRole::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarStrip::setBars(const QList<Bar> &bars, const QString &firstLabel, const QString &lastLabel)
{
    m_bars = bars;
    m_first = firstLabel;
    m_last = lastLabel;
    QStringList figures;
    for (const Bar &bar : bars)
        figures << bar.tip;
    setAccessibleDescription(figures.join(u'\n'));
    update();
}

void BarStrip::setTopLabel(const QString &label)
{
    m_top = label;
    update();
}

QSize BarStrip::sizeHint() const
{
    return {m_theme.px(260), m_theme.px(132)};
}

QSize BarStrip::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(96)};
}

QRectF BarStrip::plot() const
{
    const int line = fontMetrics().height();
    const int top = m_top.isEmpty() ? 4 : line + 4;
    return QRectF(rect()).adjusted(2, top, -2, -line - 6);
}

int BarStrip::barAt(const QPointF &position) const
{
    if (m_bars.isEmpty())
        return -1;
    const double x = position.x() - plot().left();
    const int index = int(x * double(m_bars.size()) / plot().width());
    return index >= 0 && index < m_bars.size() ? index : -1;
}

void BarStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    double most = 0;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.value);
    const double step = m_bars.isEmpty() ? area.width() : area.width() / double(m_bars.size());
    const double width = std::min(step * 0.64, double(m_theme.px(22)));
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_bars.size() && most > 0; ++i) {
        const Bar &bar = m_bars[i];
        const double height = bar.value > 0 ? std::max(2.0, area.height() * bar.value / most) : 0;
        const QRectF box(area.left() + (double(i) + .5) * step - width / 2, area.bottom() - height,
            width, height);
        painter.setBrush(
            bar.tone == Tone::Neutral ? m_theme.color(Token::Bar) : m_theme.ink(bar.tone));
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.setPen(m_theme.color(Token::Line));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(m_theme.color(Token::Ink2));
    const QRectF labels(area.left(), area.bottom() + 4, area.width(), fontMetrics().height());
    painter.drawText(labels, Qt::AlignLeft, m_first);
    painter.drawText(labels, Qt::AlignRight, m_last);
    if (!m_top.isEmpty())
        painter.drawText(
            QRectF(area.left(), 0, area.width(), fontMetrics().height()), Qt::AlignLeft, m_top);
}

bool BarStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = barAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_bars[index].tip, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace otasuke
