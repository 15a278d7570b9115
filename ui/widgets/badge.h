#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "ui/theme.h"

class QPainter;

namespace otasuke {

/// Draws the shape of a tone: ● ok, ▲ warn, ■ bad, ○ neutral, ◆ accent. So that a meaning is seen
/// without colours.
void drawShape(QPainter &painter, const QRectF &box, Tone tone);

/// Shape + word + colour in a pill: "● 正常". For cells of tables, see drawBadge().
class Badge : public QWidget
{
    Q_OBJECT
public:
    Badge(const Theme &theme, Tone tone, const QString &word, QWidget *parent = nullptr);
    void set(Tone tone, const QString &word);
    Tone tone() const { return m_tone; }
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
    QString m_word;
};

/// The same in a delegate: draws left-aligned, vertically centred in `box`.
void drawBadge(
    QPainter &painter, const QRect &box, const Theme &theme, Tone tone, const QString &word);
QSize badgeSize(const Theme &theme, const QString &word);

} // namespace otasuke
