// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct Ink
{
    const char *key;
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array<Ink, kTokenCount> kInks{{
    {"bg", 0xffF4F6F8, 0xff14191F},
    {"card", 0xffFFFFFF, 0xff1D242C},
    {"ink", 0xff1B2733, 0xffE8EDF2},
    {"ink2", 0xff52616F, 0xffA5B3C0},
    {"line", 0xffDDE3E9, 0xff33404C},
    {"accent", 0xff0B5CAD, 0xff7FB8F2},
    {"accentbg", 0xffE6F0FA, 0xff1E3247},
    {"ok", 0xff16713F, 0xff67C793},
    {"okbg", 0xffE5F4EC, 0xff173226},
    {"warn", 0xff9A5B00, 0xffF0B452},
    {"warnbg", 0xffFFF3DC, 0xff3A2C12},
    {"bad", 0xffB3261E, 0xffFF8A80},
    {"badbg", 0xffFCE8E6, 0xff401E1C},
    {"bar", 0xffC9D3DD, 0xff43515E},
}};

constexpr std::array<QRgb, 8> kSeries{
    0xff0072B2, 0xffE69F00, 0xff009E73, 0xffCC79A7, 0xff56B4E9, 0xffD55E00, 0xffF0E442, 0xff000000};

double luminance(const QColor &c)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double pointsOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
    case TextRole::Strong:
        return 10.5;
    case TextRole::Heading:
        return 11.0;
    case TextRole::Headline:
        return 14.5;
    case TextRole::Title:
        return 15.5;
    case TextRole::Figure:
        return 17.0;
    case TextRole::Huge:
        return 30.0;
    }
    return 10.5;
}

QFont makeFont(TextRole role, double scale)
{
    QFont font;
    font.setFamilies({u"BIZ UDPGothic"_s, u"BIZ UDPゴシック"_s, u"Noto Sans CJK JP"_s,
        u"Yu Gothic UI"_s, u"Meiryo"_s, u"Hiragino Sans"_s});
    font.setPointSizeF(pointsOf(role) * scale);
    font.setBold(role != TextRole::Body);
    font.setStyleStrategy(QFont::PreferAntialias);
    // The hints of BIZ UDPGothic cut the descenders of Latin letters at some sizes.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QString toKey(Token token)
{
    return QString::fromLatin1(kInks[size_t(token)].key);
}

Tone toneOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
    case RiskLevel::Low:
        return Tone::Neutral;
    case RiskLevel::Moderate:
        return Tone::Warn;
    case RiskLevel::High:
    case RiskLevel::Critical:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Theme::Theme(bool dark, TextSize size)
    : m_dark(dark)
    , m_size(size)
{
    for (int i = 0; i < kTextRoleCount; ++i)
        m_fonts[size_t(i)] = makeFont(TextRole(i), scale());
}

qreal Theme::scale() const
{
    switch (m_size) {
    case TextSize::Standard:
        return 1.0;
    case TextSize::Large:
        return 1.25;
    case TextSize::ExtraLarge:
        return 1.5;
    }
    return 1.0;
}

int Theme::px(int atStandardSize) const
{
    return int(std::lround(atStandardSize * scale()));
}

QColor Theme::color(Token token) const
{
    const Ink &ink = kInks[size_t(token)];
    return QColor::fromRgb(m_dark ? ink.dark : ink.light);
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return color(Token::Ink2);
    case Tone::Accent:
        return color(Token::Accent);
    case Tone::Ok:
        return color(Token::Ok);
    case Tone::Warn:
        return color(Token::Warn);
    case Tone::Bad:
        return color(Token::Bad);
    }
    return color(Token::Ink);
}

QColor Theme::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return color(Token::Bg);
    case Tone::Accent:
        return color(Token::AccentBg);
    case Tone::Ok:
        return color(Token::OkBg);
    case Tone::Warn:
        return color(Token::WarnBg);
    case Tone::Bad:
        return color(Token::BadBg);
    }
    return color(Token::Bg);
}

QPalette Theme::palette() const
{
    QPalette p(color(Token::Card), color(Token::Bg));
    p.setColor(QPalette::WindowText, color(Token::Ink));
    p.setColor(QPalette::Text, color(Token::Ink));
    p.setColor(QPalette::ButtonText, color(Token::Ink));
    p.setColor(QPalette::Base, color(Token::Card));
    p.setColor(QPalette::AlternateBase, color(Token::Bg));
    p.setColor(QPalette::PlaceholderText, color(Token::Ink2));
    p.setColor(QPalette::Highlight, color(Token::AccentBg));
    p.setColor(QPalette::HighlightedText, color(Token::Ink));
    p.setColor(QPalette::Link, color(Token::Accent));
    p.setColor(QPalette::LinkVisited, color(Token::Accent));
    p.setColor(QPalette::ToolTipBase, color(Token::Card));
    p.setColor(QPalette::ToolTipText, color(Token::Ink));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Token::Ink2));
    return p;
}

QString Theme::styleSheet() const
{
    QFile file(u":/otasuke/styles/otasuke.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (int i = 0; i < kTokenCount; ++i) {
        const auto token = Token(i);
        sheet.replace(u"{{%1}}"_s.arg(toKey(token)), color(token).name());
    }
    sheet.replace(u"{{shade}}"_s, m_dark ? u"dark"_s : u"light"_s);
    sheet.replace(u"{{radius}}"_s, QString::number(px(16) / 2 + 2)); // a round of 16 and its border
    for (const int length : {2, 4, 6, 8, 10, 12, 16, 20, 24, 32})
        sheet.replace(u"{{%1px}}"_s.arg(length), u"%1px"_s.arg(px(length)));
    return sheet;
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int size) const
{
    QFile file(u":/otasuke/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const qreal ratio = qApp->devicePixelRatio();
    const int side = int(std::lround(size * ratio));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon Theme::icon(const QString &name, Token token, int size) const
{
    const QPixmap normal = pixmap(name, color(token), px(size));
    return normal.isNull() ? QIcon() : QIcon(normal);
}

QColor Theme::seriesColor(int index)
{
    return QColor::fromRgb(kSeries[size_t(std::abs(index)) % kSeries.size()]);
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

bool Theme::paletteIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
        palette.color(QPalette::WindowText).lightness();
}

void Theme::apply(QApplication &app) const
{
    if (auto *style = QStyleFactory::create(u"Fusion"_s))
        app.setStyle(style);
    app.setPalette(palette());
    app.setFont(font(TextRole::Body));
    app.setStyleSheet(styleSheet());
}

} // namespace otasuke
