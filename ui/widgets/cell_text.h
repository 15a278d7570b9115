#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCache>
#include <QPixmap>
#include <QStaticText>

#include "ui/theme.h"

class QPainter;

namespace otasuke {

/// Words of a cell made ready for painting: shortened to one line or broken into several, their
/// glyphs placed. Looks exactly like QPainter::drawText.
class CellText
{
public:
    enum class Shape { Line, Sentence };
    CellText(const QString &text, const QFont &font, int width, Shape shape);

    int height() const { return m_step * int(m_lines.size()); } ///< of a Sentence
    /// Left-aligned, vertically centred, in the painter's pen.
    void draw(QPainter &painter, const QRect &box) const;

private:
    QFont m_font;
    QList<QStaticText> m_lines;
    int m_step; ///< from line to line
};

/// The texts painted last: while a table is scrolled the same ones come again and again. GUI
/// thread.
class CellTexts
{
public:
    /// Good until the next call.
    const CellText &find(const QString &text, const QFont &font, int width, CellText::Shape shape);

private:
    struct Key
    {
        QString text;
        int width;
        CellText::Shape shape;
        bool bold;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.width, int(key.shape), key.bold);
        }
    };
    QCache<Key, CellText> m_known{1'000};
};

/// The same for badges: drawn once, then copied. GUI thread.
class CellBadges
{
public:
    void draw(
        QPainter &painter, const QRect &box, const Theme &theme, Tone tone, const QString &word);

private:
    struct Key
    {
        QString word;
        Tone tone;
        QSize box;
        int ratio;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(
                seed, key.word, int(key.tone), key.box.width(), key.box.height(), key.ratio);
        }
    };
    QCache<Key, QPixmap> m_known{100};
};

} // namespace otasuke
