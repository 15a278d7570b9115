#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "models/domain/cloud.h"
#include "ui/charts/chart_style.h"

namespace otasuke {

/// When something is sent: weekdays down, hours across, the darker the more. Takes no keyboard
/// focus: its figures stand in a table beside it, and its accessible description tells the most.
class HourMapView : public QWidget
{
    Q_OBJECT
public:
    explicit HourMapView(const ChartStyle &style, QWidget *parent = nullptr);
    void setHours(const HourMap &hours, const QString &title);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; ///< tells the figure under the mouse

private:
    QRectF cell(int weekday, int hour) const;
    QRectF grid() const;
    QColor shade(qint64 bytes) const;
    void paintScale(QPainter &painter) const;

    ChartStyle m_style;
    HourMap m_hours;
    QString m_title;
};

/// The hour of the week in which most goes out, in words; empty if nothing does.
QString busiestHour(const HourMap &hours);

} // namespace otasuke
