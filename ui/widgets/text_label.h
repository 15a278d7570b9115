#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>

#include "ui/theme.h"
#include "ui/widgets/text_block.h"

namespace otasuke {

/// How loud a text is.
enum class TextTone { Normal, Quiet, Accent, Ok, Warn, Bad };

/// A text with a role of the theme, with room between its lines. Plain text always: what comes from
/// the network is never read as markup. Sentences wrap (wrap()), names don't.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    TextLabel(
        const Theme &theme, TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    /// Breaks over lines; returns itself for building in one line.
    TextLabel *wrap();
    /// May be marked and copied with the mouse and the keyboard; call it last.
    TextLabel *selectable();
    /// Plain text, whether it may be marked or not: use this one, not QLabel's.
    void setText(const QString &text);
    TextLabel *tone(TextTone tone);
    TextLabel *tone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize grown(const QSize &text) const;
    const TextBlock &block(int width) const;

    /// Laid out lately: a layout asks many times for the same few widths.
    struct LaidOut
    {
        QString text;
        QFont font;
        QList<std::pair<int, TextBlock>> blocks; ///< by width
    };
    mutable LaidOut m_laidOut;
};

/// Shorthands: heading of a card, quiet body text, wrapping body text.
TextLabel *headingLabel(const Theme &theme, const QString &text, QWidget *parent = nullptr);
TextLabel *quietLabel(const Theme &theme, const QString &text, QWidget *parent = nullptr);
TextLabel *sentenceLabel(const Theme &theme, const QString &text, QWidget *parent = nullptr);

/// One line of text that ends in "…" where room is short; the whole text is its tool tip and its
/// accessible name.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    ElidedLabel(
        const Theme &theme, TextRole role, const QString &text = {}, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    ElidedLabel *tone(TextTone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace otasuke
