// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs in both languages, colour schemes and the extreme text sizes: nothing cut, nothing
// nameless, no larger than the window. Pictures in shots/.
#include <QTest>

#include "tests/ui/look_over.h"
#include "tests/ui/stage.h"
#include "ui/page.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestDialogsFit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dialogsFit_data();
    void dialogsFit();
};

void TestDialogsFit::dialogsFit_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<View>("view");
    for (const auto &button : {u"helpRush"_s, u"helpConsult"_s, u"helpRemote"_s, u"helpTriage"_s,
             u"riskDecide"_s, u"findingAccept"_s, u"findingMute"_s, u"findingTriage"_s,
             u"cloudPolicy"_s, u"cloudCorrect"_s}) {
        for (const auto &language : {u"ja"_s, u"en"_s}) {
            for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
                for (const auto size : {TextSize::Standard, TextSize::ExtraLarge}) {
                    if (button.startsWith(u"cloud") && size == TextSize::Standard)
                        continue; // the largest is the narrowest
                    const View view{sample::Mode::Full, language, scheme, size};
                    QTest::newRow(qPrintable(button + u'-' + view.name())) << button << view;
                }
            }
        }
    }
}

void TestDialogsFit::dialogsFit()
{
    QFETCH(QString, button);
    QFETCH(View, view);
    Stage stage(view);
    if (button.startsWith(u"risk"))
        stage.show(u"risk"_s);
    if (button.startsWith(u"finding"))
        stage.show(u"findings"_s);
    if (button.startsWith(u"cloud")) {
        Page *page = stage.show(u"cloud"_s);
        page->open(u"service:gigafile"_s);
        page->refresh();
        stage.settle();
    }
    stage.press(button);
    QTRY_VERIFY(stage.dialog());
    for (int step = 0; step < 2 && stage.dialog(); ++step) {
        QDialog &dialog = *stage.dialog();
        QVERIFY(dialog.width() <= 1280 && dialog.height() <= 720);
        const QString file = u"%1-%2.png"_s.arg(dialog.objectName(), view.name());
        QVERIFY(dialog.grab().save(shotsFolder().filePath(file)));
        const QStringList found =
            cutTexts(dialog) + sidewaysScrolling(dialog) + namelessControls(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        if (button != u"helpRush")
            break;
        stage.answer(u"confirm"_s);
    }
}

QTEST_MAIN(TestDialogsFit)
#include "tst_dialogs_fit.moc"
