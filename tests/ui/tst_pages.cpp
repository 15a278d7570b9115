// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/stage.h"
#include "ui/page_catalog.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void look_data();
    void look();
};

void TestPages::look_data()
{
    QTest::addColumn<View>("view");
    for (const auto mode :
        {sample::Mode::Full, sample::Mode::Quiet, sample::Mode::Empty, sample::Mode::Failing}) {
        for (const auto &language : {u"ja"_s, u"en"_s}) {
            for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
                for (const auto size : {TextSize::Standard, TextSize::ExtraLarge}) {
                    const View view{mode, language, scheme, size};
                    QTest::newRow(qPrintable(view.name())) << view;
                }
            }
        }
    }
}

void TestPages::look()
{
    QFETCH(View, view);
    Stage stage(view);
    for (const PageEntry &entry : pageCatalog()) {
        stage.show(entry.id);
        const QString file = shotsFolder().filePath(u"%1-%2.png"_s.arg(entry.id, view.name()));
        QVERIFY(stage.window->grabPage(entry.id).save(file));
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
