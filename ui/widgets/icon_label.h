#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>

#include "ui/theme.h"

namespace otasuke {

/// A line icon in a colour of the theme; ornamental: the words stand beside it.
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    IconLabel(const Theme &theme, const QString &icon, Token token = Token::Ink2, int size = 20,
        QWidget *parent = nullptr);
};

/// The large sign of a banner: ✓ in a disc, ! in a triangle, ! in a square, i in a disc.
class ToneSign : public QWidget
{
    Q_OBJECT
public:
    ToneSign(const Theme &theme, Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setSmall();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
    int m_side = 36;
};

} // namespace otasuke
