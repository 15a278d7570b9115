#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "ui/theme.h"

class QPainter;

namespace otasuke {

/// A thin bar of 0–100 (or 0–1 of anything) on a track. The number stands beside it as text.
class ScoreBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreBar(const Theme &theme, QWidget *parent = nullptr);
    /// `share` 0–1.
    void set(double share, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 0;
    Tone m_tone = Tone::Neutral;
};

/// The same in a delegate: vertically centred in `box`.
void drawScoreBar(QPainter &painter, const QRect &box, const Theme &theme, double share, Tone tone);

} // namespace otasuke
