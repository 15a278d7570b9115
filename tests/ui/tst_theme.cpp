// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "ui/theme.h"
#include "ui/widgets/badge.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void shapesCanBeSeen();
    void contrastIsWcag();
    void fontsAreLargeEnough();
    void styleSheetIsWhole();
    void iconsTakeTheColour();
    void everyToneHasItsOwnShape();
    void darkIsRecognised();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    const QList<std::pair<Token, Token>> pairs{{Token::Ink, Token::Card}, {Token::Ink, Token::Bg},
        {Token::Ink2, Token::Card}, {Token::Ink2, Token::Bg}, {Token::Ink2, Token::AccentBg},
        {Token::Accent, Token::Card}, {Token::Accent, Token::Bg}, {Token::Accent, Token::AccentBg},
        {Token::Ok, Token::OkBg}, {Token::Warn, Token::WarnBg}, {Token::Bad, Token::BadBg},
        {Token::Bad, Token::Card}, {Token::Card, Token::Bad}, {Token::Card, Token::Accent},
        {Token::Ink, Token::OkBg}, {Token::Ink, Token::WarnBg}, {Token::Ink, Token::BadBg},
        {Token::Ink, Token::AccentBg}, {Token::Card, Token::Ink}};
    for (const auto &[ink, ground] : pairs)
        QTest::newRow(qPrintable(toKey(ink) + u" on "_s + toKey(ground)))
            << int(ink) << int(ground);
}

void TestTheme::textCanBeRead()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    for (const bool dark : {false, true}) {
        const Theme theme(dark);
        const double contrast =
            Theme::contrast(theme.color(Token(ink)), theme.color(Token(ground)));
        QVERIFY2(contrast >= 4.5, qPrintable(u"%1 %2"_s.arg(dark).arg(contrast)));
    }
}

void TestTheme::shapesCanBeSeen()
{
    for (const bool dark : {false, true}) {
        const Theme theme(dark);
        for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad}) {
            QVERIFY(Theme::contrast(theme.ink(tone), theme.ground(tone)) >= 3.0);
            QVERIFY(Theme::contrast(theme.ink(tone), theme.color(Token::Card)) >= 3.0);
            // A bar of this tone on its track.
            QVERIFY(Theme::contrast(theme.ink(tone), theme.color(Token::Line)) >= 3.0);
        }
    }
}

void TestTheme::contrastIsWcag()
{
    QCOMPARE(qRound(10 * Theme::contrast(Qt::white, Qt::black)), 210);
    QCOMPARE(qRound(10 * Theme::contrast(Qt::black, Qt::white)), 210);
    QCOMPARE(qRound(10 * Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white)), 45);
}

void TestTheme::fontsAreLargeEnough()
{
    for (const auto size : {TextSize::Standard, TextSize::Large, TextSize::ExtraLarge}) {
        const Theme theme(false, size);
        for (int role = int(TextRole::Body); role <= int(TextRole::Huge); ++role)
            QVERIFY(theme.font(TextRole(role)).pointSizeF() >= 10.5 * theme.scale());
    }
    QCOMPARE(Theme(false, TextSize::Large).scale(), 1.25);
    QCOMPARE(Theme(false, TextSize::ExtraLarge).scale(), 1.5);
    QCOMPARE(Theme(false, TextSize::ExtraLarge).px(10), 15);
}

void TestTheme::styleSheetIsWhole()
{
    for (const bool dark : {false, true}) {
        const QString sheet = Theme(dark).styleSheet();
        QVERIFY(sheet.contains(u"QPushButton"));
        QVERIFY2(!sheet.contains(u"{{"), qPrintable(sheet.mid(sheet.indexOf(u"{{"), 40)));
    }
}

void TestTheme::iconsTakeTheColour()
{
    const Theme theme;
    const QImage image = theme.pixmap(u"home"_s, QColor(255, 0, 0), 20).toImage();
    QCOMPARE(image.size(), QSize(20, 20));
    int red = 0;
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x) {
            const QColor c = image.pixelColor(x, y);
            if (c.alpha() > 128)
                red += c.red() > 200 && c.green() < 60 ? 1 : -100;
        }
    }
    QVERIFY(red > 20);
    QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
}

void TestTheme::everyToneHasItsOwnShape()
{
    QList<QImage> shapes;
    for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad}) {
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        drawShape(painter, QRectF(4, 4, 24, 24), tone);
        painter.end();
        QVERIFY(!shapes.contains(image));
        shapes << image;
    }
}

void TestTheme::darkIsRecognised()
{
    QVERIFY(Theme::paletteIsDark(Theme(true).palette()));
    QVERIFY(!Theme::paletteIsDark(Theme(false).palette()));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
