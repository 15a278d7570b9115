// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hour_map.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "models/judgement/calendar_words.h"
#include "models/judgement/explain.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kShades = 5;
constexpr int kLabelEvery = 3; // hours

} // namespace

HourMapView::HourMapView(const ChartStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourMapView::setHours(const HourMap &hours, const QString &title)
{
    m_hours = hours;
    m_title = title;
    setAccessibleName(title);
    setAccessibleDescription(busiestHour(hours));
    update();
}

QSize HourMapView::sizeHint() const
{
    const int line = QFontMetrics(m_style.font).height();
    return {28 * line, int(12.4 * line)};
}

QSize HourMapView::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

QRectF HourMapView::grid() const
{
    const QFontMetricsF metrics(m_style.font);
    qreal names = 0;
    for (int day = 1; day <= 7; ++day)
        names = std::max(names, metrics.horizontalAdvance(weekdayName(day)));
    const qreal line = metrics.height();
    return QRectF(rect()).adjusted(names + 0.6 * line, 0, 0, -3.2 * line);
}

QRectF HourMapView::cell(int weekday, int hour) const
{
    const QRectF all = grid();
    const qreal width = all.width() / 24;
    const qreal height = all.height() / 7;
    return QRectF(all.left() + hour * width, all.top() + weekday * height, width, height)
        .adjusted(1, 1, -1, -1);
}

/// Five steps, each for four times as much as the one before: an hour of a few documents is seen
/// beside one of a few films.
QColor HourMapView::shade(qint64 bytes) const
{
    if (bytes <= 0)
        return m_style.rest;
    const qint64 highest = std::max<qint64>(1, m_hours.highest());
    const int below = int(std::log2(double(highest) / double(bytes)) / 2);
    const int step = std::clamp(kShades - below, 1, kShades);
    const QColor full = Theme::seriesColor(0);
    const qreal part = qreal(step) / kShades;
    const auto mixed = [part](int ground, int colour) {
        return int(std::lround(ground + (colour - ground) * part));
    };
    return {mixed(m_style.rest.red(), full.red()), mixed(m_style.rest.green(), full.green()),
        mixed(m_style.rest.blue(), full.blue())};
}

void HourMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_style.font);
    const QFontMetricsF metrics(m_style.font);
    const QRectF all = grid();
    painter.setPen(m_style.ink2);
    for (int day = 0; day < 7; ++day) {
        const QRectF first = cell(day, 0);
        painter.drawText(QRectF(0, first.top(), all.left(), first.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter), weekdayName(day + 1));
    }
    for (int hour = 0; hour <= 24; hour += kLabelEvery) {
        const qreal x = all.left() + all.width() * hour / 24;
        const QString text = QString::number(hour);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal left =
            std::clamp(x - width / 2, all.left(), std::max(0.0, all.right() - width));
        painter.drawText(QPointF(left, all.bottom() + 1.1 * metrics.height()), text);
    }
    painter.setPen(Qt::NoPen);
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            painter.setBrush(shade(m_hours.bytesOut[size_t(day)][size_t(hour)]));
            painter.drawRect(cell(day, hour));
        }
    }
    paintScale(painter);
}

/// What the shades stand for.
void HourMapView::paintScale(QPainter &painter) const
{
    const QFontMetricsF metrics(m_style.font);
    const qreal line = metrics.height();
    const qreal y = height() - 1.1 * line;
    qreal x = grid().left();
    const auto write = [&](const QString &text) {
        painter.setPen(m_style.ink2);
        painter.drawText(QPointF(x, y + 0.85 * line), text);
        painter.setPen(Qt::NoPen);
        x += metrics.horizontalAdvance(text) + 0.5 * line;
    };
    const qint64 highest = m_hours.highest();
    write(HourMapView::tr("Nothing"));
    for (int step = 0; step <= kShades; ++step) {
        const qint64 bytes = step == 0 ? 0 : qint64(double(highest) / std::pow(4, kShades - step));
        painter.setBrush(
            highest == 0 ? m_style.rest : shade(step == 0 ? 0 : std::max<qint64>(1, bytes)));
        painter.drawRect(QRectF(x, y + 0.1 * line, 1.1 * line, 0.8 * line));
        x += 1.2 * line;
    }
    x += 0.3 * line;
    write(highest == 0 ? HourMapView::tr("Much") : formatBytes(highest));
}

bool HourMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF all = grid();
    if (!all.contains(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    const int day = std::clamp(int((help->pos().y() - all.top()) / all.height() * 7), 0, 6);
    const int hour = std::clamp(int((help->pos().x() - all.left()) / all.width() * 24), 0, 23);
    //: Over a field of the map of the week: weekday, hour, what was sent
    QToolTip::showText(help->globalPos(),
        HourMapView::tr("%1  %2  %3")
            .arg(weekdayName(day + 1), hourName(hour),
                formatBytes(m_hours.bytesOut[size_t(day)][size_t(hour)])),
        this);
    return true;
}

QString busiestHour(const HourMap &hours)
{
    const qint64 most = hours.highest();
    if (most == 0)
        return {};
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            if (hours.bytesOut[size_t(day)][size_t(hour)] == most)
                //: %1 weekday ("Mon"), %2 hours ("10:00–11:00"), %3 bytes
                return HourMapView::tr("Most goes out on %1, %2: %3.")
                    .arg(weekdayName(day + 1), hourName(hour), formatBytes(most));
        }
    }
    return {};
}

} // namespace otasuke
