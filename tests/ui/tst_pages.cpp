// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the catalogue in every state, language, colour scheme and text size: nothing cut,
// nothing nameless, nothing out of the keyboard's reach, no sideways scrolling. The pictures it
// leaves in shots/ are for eyes.
#include <QImage>
#include <QLabel>
#include <QTest>

#include "tests/ui/look_over.h"
#include "tests/ui/stage.h"
#include "ui/page.h"
#include "ui/page_catalog.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void look_data();
    void look();
    void statesAreTold();
    void silentSourceIsToldAboveTheFigures();
    void nothingIsCheckedBeforeTheFirstSource();
    void loadingIsTold();
    void answersToOldQuestionsAreDropped();
    void leavingAPageDropsItsQuestion();
    void catalogueIsWhole();
};

namespace {

bool reads(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

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
    QStringList complaints;
    for (const PageEntry &entry : pageCatalog()) {
        stage.show(entry.id);
        const QImage picture = stage.window->grabPage(entry.id);
        QCOMPARE(picture.size(), QSize(1280, 720));
        QVERIFY(picture.save(shotsFolder().filePath(u"%1-%2.png"_s.arg(entry.id, view.name()))));
        const QStringList found = cutTexts(*stage.window) + sidewaysScrolling(*stage.window) +
            namelessControls(*stage.window) + unreachableByTab(*stage.window);
        for (const QString &complaint : found)
            complaints << entry.id + u": "_s + complaint;
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestPages::statesAreTold()
{
    Stage failing({sample::Mode::Failing});
    for (const PageEntry &entry : pageCatalog())
        QVERIFY2(failing.show(entry.id)->state() == PageState::Error, qPrintable(entry.id));
    Stage full({sample::Mode::Full});
    for (const PageEntry &entry : pageCatalog())
        QVERIFY2(full.show(entry.id)->state() != PageState::Error, qPrintable(entry.id));
}

void TestPages::silentSourceIsToldAboveTheFigures()
{
    Stage full({sample::Mode::Full});
    for (const QString &id :
        {u"home"_s, u"findings"_s, u"risk"_s, u"cloud"_s, u"events"_s, u"devices"_s})
        QVERIFY2(reads(*full.show(id), u"2 階のセンサー の応答が"_s), qPrintable(id));
    QCOMPARE(full.show(u"risk"_s)->state(), PageState::Unreachable);
    Stage quiet({sample::Mode::Quiet});
    QCOMPARE(quiet.show(u"risk"_s)->state(), PageState::Normal);
}

void TestPages::nothingIsCheckedBeforeTheFirstSource()
{
    Stage empty({sample::Mode::Empty});
    QVERIFY(!reads(*empty.show(u"home"_s), u"最終確認"_s));
    Stage quiet({sample::Mode::Quiet});
    QVERIFY(reads(*quiet.show(u"home"_s), u"最終確認"_s));
}

void TestPages::loadingIsTold()
{
    Stage stage({sample::Mode::Full});
    for (const PageEntry &entry : pageCatalog()) {
        if (entry.id == u"home")
            continue; // was shown before the answers were held back
        stage.console.hold = true;
        stage.window->showPage(entry.id);
        QVERIFY2(stage.window->page(entry.id)->isWaiting(), qPrintable(entry.id));
        QVERIFY2(stage.window->page(entry.id)->state() == PageState::Loading, qPrintable(entry.id));
        stage.console.release();
        stage.settle();
        QVERIFY2(stage.window->page(entry.id)->state() != PageState::Loading, qPrintable(entry.id));
    }
}

void TestPages::answersToOldQuestionsAreDropped()
{
    Stage stage({sample::Mode::Quiet});
    Page *home = stage.window->page(u"home"_s);
    HomeSnapshot old = sample::home({sample::Mode::Full, true});
    old.contract.helpDeskPhone = u"000"_s;
    Q_EMIT stage.console.homeReady(99'999, old);
    Q_EMIT stage.console.failed(99'999, Error{ErrorKind::Internal, {}});
    QVERIFY(home->state() != PageState::Error);
    const auto labels = home->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"今日、していただくことはありません"_s;
    }));
}

void TestPages::leavingAPageDropsItsQuestion()
{
    Stage stage({sample::Mode::Full});
    stage.console.hold = true;
    stage.window->showPage(u"risk"_s);
    stage.window->showPage(u"risk"_s); // asked again is not left
    QVERIFY(stage.console.dropped.isEmpty());
    stage.window->showPage(u"cloud"_s);
    QCOMPARE(stage.console.dropped.size(), 1);
    QVERIFY(!stage.window->page(u"risk"_s)->isWaiting());
    stage.console.hold = false;
    stage.console.release();
    stage.settle();
    QVERIFY(stage.window->page(u"risk"_s)->state() == PageState::Loading); // its answer was late
    QVERIFY(stage.show(u"risk"_s)->state() == PageState::Unreachable); // the sensor is silent
    QCOMPARE(stage.console.dropped.size(), 1); // the cloud page had its answer
}

void TestPages::catalogueIsWhole()
{
    QStringList ids;
    Theme theme;
    for (const PageEntry &entry : pageCatalog()) {
        ids << entry.id;
        QVERIFY2(!theme.icon(entry.icon).isNull(), qPrintable(entry.icon));
        QVERIFY(findPage(entry.id) == &entry);
    }
    QCOMPARE(ids,
        QStringList({u"home"_s, u"findings"_s, u"risk"_s, u"cloud"_s, u"events"_s, u"devices"_s,
            u"report"_s, u"support"_s, u"settings"_s, u"watch"_s}));
    QVERIFY(findPage(u"nowhere"_s) == nullptr);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
