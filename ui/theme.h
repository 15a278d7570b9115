#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

#include "models/domain/contract.h"
#include "models/domain/finding.h"

class QApplication;

namespace otasuke {

/// The only colours of the program; style sheet, widgets, charts and tests read the same table.
enum class Token {
    Bg, ///< behind the cards
    Card,
    Ink, ///< text
    Ink2, ///< quieter text, icons
    Line, ///< borders and tracks
    Accent, ///< the one colour that says "press here" or "you are here"
    AccentBg,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
    Bar ///< chart bars that are not the point
};
inline constexpr int kTokenCount = 14;
QString toKey(Token token); ///< "accentbg": the name used in resources/styles

/// What something means. Never carried by colour alone: each has its shape too (Badge,
/// StateBanner).
enum class Tone { Neutral, Accent, Ok, Warn, Bad };
Tone toneOf(RiskLevel level);

/// What a text is for; decides size and weight. No role is smaller than 10.5 pt.
enum class TextRole {
    Body,
    Strong, ///< body, bold
    Heading, ///< of a card
    Headline, ///< the one sentence on top of a page
    Title, ///< of the page
    Figure, ///< a number that counts
    Huge ///< a telephone number to dial
};
inline constexpr int kTextRoleCount = 7;

/// Colours, fonts, icons and style sheet for one combination of light/dark and text size. A value;
/// GUI thread.
class Theme
{
public:
    explicit Theme(bool dark = false, TextSize size = TextSize::Standard);

    bool isDark() const { return m_dark; }
    TextSize textSize() const { return m_size; }
    /// 1, 1.25 or 1.5.
    qreal scale() const;
    /// A length that grows with the text: heights of rows, widths of columns.
    int px(int atStandardSize) const;

    QColor color(Token token) const;
    QColor ink(Tone tone) const; ///< text and shapes of this tone
    QColor ground(Tone tone) const; ///< what lies behind them
    QFont font(TextRole role) const { return m_fonts[size_t(role)]; }
    QPalette palette() const;
    QString styleSheet() const;

    /// Line icon resources/icons/<name>.svg in one colour; empty if there is none of that name.
    QPixmap pixmap(const QString &name, const QColor &color, int size = 20) const;
    QIcon icon(const QString &name, Token token = Token::Ink, int size = 20) const;

    /// Colours of series that tell services apart (Okabe–Ito), in fixed order; wraps round.
    static QColor seriesColor(int index);
    /// WCAG 2 contrast of two colours, 1–21.
    static double contrast(const QColor &a, const QColor &b);
    /// Whether the desktop asks for dark, by the palette the platform gave before ours.
    static bool paletteIsDark(const QPalette &palette);

    /// Style, palette, font and style sheet of the whole program.
    void apply(QApplication &app) const;

private:
    bool m_dark;
    TextSize m_size;
    /// Made once: copies share what was found out about the font.
    std::array<QFont, kTextRoleCount> m_fonts;
};

} // namespace otasuke
