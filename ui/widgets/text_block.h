#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace otasuke {

/// Distance of two base lines in pixels: the Japanese fonts have no leading of their own, and
/// sentences without it are hard to read.
int lineHeight(const QFont &font);

/// Plain text broken into lines with room between them. `width` < 0: only at line feeds.
class TextBlock
{
public:
    TextBlock(const QString &text, const QFont &font, int width = -1);
    int height() const;
    int width() const; ///< of the longest line, rounded up
    QStringList lines() const;
    void draw(QPainter &painter, const QRectF &box, Qt::Alignment alignment) const;

private:
    struct Line
    {
        QString text;
        qreal width = 0;
    };
    QFont m_font;
    QList<Line> m_lines;
};

} // namespace otasuke
