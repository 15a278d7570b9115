// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QStringList>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

// Kana, voiced kana, everyday and office kanji, and the marks the papers use.
QString sample()
{
    return u"あアがプー々「」、。経理課送信頼駆付髙﨑○△×－▲▼①"_s;
}

QFont fontOf(const QString &family, int pixels, bool bold = false)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    // Any spacing switches ligatures off: a PDF can't tell that one glyph is "fi", and whoever
    // searches it for "figures" finds nothing.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

PaperFonts fontsOf(const QString &family)
{
    PaperFonts fonts;
    fonts.title = fontOf(family, 21, true);
    fonts.headline = fontOf(family, 18, true);
    fonts.heading = fontOf(family, 15, true);
    fonts.body = fontOf(family, 13);
    fonts.strong = fontOf(family, 13, true);
    fonts.small = fontOf(family, 11);
    fonts.figure = fontOf(family, 25, true);
    return fonts;
}

} // namespace

QStringList paperFamilies()
{
    QStringList families{u"BIZ UDPGothic"_s, u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s,
        u"Yu Gothic UI"_s, u"Yu Gothic"_s, u"Meiryo"_s, u"Hiragino Sans"_s, u"IPAexGothic"_s};
    return families + QFontDatabase::families(QFontDatabase::Japanese);
}

Result<void> checkGlyphs(const QFont &font, const QString &text)
{
    QString missing;
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    // Glyph 0 is the empty box every font has for what it doesn't know.
    for (qsizetype i = 0; i < text.size() && missing.size() < 8; ++i) {
        if (text[i].isLowSurrogate() || text[i].isSpace())
            continue;
        const int length = text[i].isHighSurrogate() ? 2 : 1;
        bool shown = false;
        for (const QGlyphRun &run : layout.glyphRuns(int(i), length)) {
            const auto glyphs = run.glyphIndexes();
            shown = shown || (!glyphs.isEmpty() && !glyphs.contains(0U));
        }
        if (!shown)
            missing += text.mid(i, length);
    }
    if (missing.isEmpty())
        return {};
    return Error{
        ErrorKind::FontMissing, u"font %1 has no glyph for %2"_s.arg(font.family(), missing)};
}

Result<PaperFonts> paperFonts(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    Error why{ErrorKind::FontMissing, u"none of the Japanese fonts is installed"_s};
    for (const QString &family : families) {
        if (!installed.contains(family))
            continue;
        const PaperFonts fonts = fontsOf(family);
        const auto checked = checkGlyphs(fonts.body, sample());
        if (checked)
            return fonts;
        why = checked.error();
    }
    return why;
}

} // namespace otasuke
