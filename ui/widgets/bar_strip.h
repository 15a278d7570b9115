#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QWidget>

#include "ui/theme.h"

namespace otasuke {

/// A small row of bars, one a day, with the first and last labelled; the one that matters in
/// another colour. The words around it tell what it shows; its accessible description lists the
/// figures.
class BarStrip : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        double value = 0;
        Tone tone = Tone::Neutral;
        QString tip; ///< "11月20日: 1.2 GB"
    };
    explicit BarStrip(const Theme &theme, QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars, const QString &firstLabel, const QString &lastLabel);
    /// Text at the top of the scale ("1.2 GB").
    void setTopLabel(const QString &label);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    int barAt(const QPointF &position) const;

    const Theme &m_theme;
    QList<Bar> m_bars;
    QString m_first;
    QString m_last;
    QString m_top;
};

} // namespace otasuke
