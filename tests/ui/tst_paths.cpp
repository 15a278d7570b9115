// SPDX-License-Identifier: GPL-3.0-or-later
// The five paths, counted in clicks from the opened window; and the keyboard's ways.
#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include "tests/ui/stage.h"
#include "ui/help_column.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/row_button.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rushWithFacts();
    void whyAPcIsAtRisk();
    void departmentThatSentMost();
    void printLastMonth();
    void remoteSupport();
    void keysLeadToThePages();
    void keysChangeTheText();
    void navigationCountsWhatWaits();
    void lookChangesLive();
    void refreshKeyPolls();
};

namespace {

/// Clicks as a person would, and counts.
struct Hand
{
    Stage &stage;
    int clicks = 0;

    void click(QWidget *widget)
    {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
        ++clicks;
        stage.settle();
    }
    void click(const QString &name)
    {
        QWidget *root = stage.dialog() ? static_cast<QWidget *>(stage.dialog())
                                       : static_cast<QWidget *>(stage.window.get());
        auto *widget = root->findChild<QWidget *>(name);
        QVERIFY2(widget, qPrintable(name));
        click(widget);
    }
};

bool shows(const QWidget &root, QStringView text)
{
    const auto labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

void TestPaths::rushWithFacts()
{
    Stage stage;
    Hand hand{stage};
    hand.click(u"helpRush"_s);
    hand.click(u"confirm"_s); // the one confirm
    QCOMPARE(hand.clicks, 2);
    QCOMPARE(stage.console.drafts.value(0).findingId, u"c2_contact:1"_s);
    QVERIFY(stage.dialog());
    QVERIFY(shows(*stage.dialog(), u"0120-000-911"));
}

void TestPaths::whyAPcIsAtRisk()
{
    Stage stage;
    Hand hand{stage};
    hand.click(stage.window->page(u"home"_s)->findChild<RowButton *>());
    QCOMPARE(hand.clicks, 1);
    QCOMPARE(stage.window->currentPageId(), u"risk"_s);
    const QWidget &page = *stage.window->page(u"risk"_s);
    QVERIFY(shows(page, u"攻撃者のサーバーと通信"));
    QVERIFY(shows(page, u"LAN ケーブルを抜く"));
    int sum = 0;
    for (const QLabel *label : page.findChildren<QLabel *>(u"points"_s))
        sum += label->isVisible() ? label->text().toInt() : 0;
    QCOMPARE(sum, 91);
}

void TestPaths::departmentThatSentMost()
{
    Stage stage;
    Hand hand{stage};
    hand.click(u"nav_cloud"_s);
    const QString most = sample::usage(stage.console.kind, 0).departments.first().department;
    const auto tables = stage.window->page(u"cloud"_s)->findChildren<DataTable *>();
    QVERIFY(std::any_of(tables.begin(), tables.end(), [&most](const DataTable *table) {
        const QModelIndex first = table->model()->index(0, 0);
        return table->isVisible() && first.data().toString() == most;
    }));
    QVERIFY(hand.clicks <= 2);
}

void TestPaths::printLastMonth()
{
    Stage stage;
    Hand hand{stage};
    hand.click(u"nav_report"_s);
    QVERIFY(shows(*stage.window, u"2026 年 10 月"));
    const auto buttons = stage.window->page(u"report"_s)->findChildren<QAbstractButton *>();
    const auto print = std::find_if(buttons.begin(), buttons.end(),
        [](const QAbstractButton *button) { return button->text() == u"印刷する"_s; });
    QVERIFY(print != buttons.end() && (*print)->isVisible() && (*print)->isEnabled());
    QCOMPARE(hand.clicks + 1, 2); // that button; then the printer's own dialog
}

void TestPaths::remoteSupport()
{
    Stage stage;
    Hand hand{stage};
    hand.click(u"helpRemote"_s);
    hand.click(u"confirm"_s); // consent
    QCOMPARE(hand.clicks, 2);
    QCOMPARE(stage.console.log.count(u"startRemoteSupport"_s), 1);
}

void TestPaths::keysLeadToThePages()
{
    Stage stage;
    QTest::keyClick(stage.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(stage.window->currentPageId(), u"findings"_s);
    QTest::keyClick(stage.window.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(stage.window->currentPageId(), u"settings"_s);
    QTest::keyClick(stage.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(stage.window->currentPageId(), u"home"_s);
    // A button of the navigation answers the keyboard too.
    auto *events = stage.window->findChild<NavigationButton *>(u"nav_events"_s);
    events->setFocus();
    QTest::keyClick(events, Qt::Key_Space);
    QCOMPARE(stage.window->currentPageId(), u"events"_s);
}

void TestPaths::keysChangeTheText()
{
    Stage stage;
    const auto height = [&] { return stage.window->theme().scale(); };
    QTest::keyClick(stage.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    stage.settle();
    QCOMPARE(height(), 1.25);
    QTest::keyClick(stage.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(stage.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    stage.settle();
    QCOMPARE(height(), 1.5);
    QTest::keyClick(stage.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(height(), 1.25);
    QTest::keyClick(stage.window.get(), Qt::Key_0, Qt::ControlModifier);
    stage.settle();
    QCOMPARE(height(), 1.0);
    QCOMPARE(stage.console.appearances.size(), 4);
    QCOMPARE(stage.console.appearances.last().textSize, TextSize::Standard);
}

void TestPaths::navigationCountsWhatWaits()
{
    Stage full;
    int waiting = 0;
    for (const Finding &finding : sample::home(full.console.kind).findings)
        waiting += finding.needsAction ? 1 : 0;
    auto *findings = full.window->findChild<NavigationButton *>(u"nav_findings"_s);
    QTRY_COMPARE(findings->count(), waiting);
    QVERIFY(findings->accessibleName().contains(QString::number(waiting)));
    Stage quiet({sample::Mode::Quiet});
    QCOMPARE(quiet.window->findChild<NavigationButton *>(u"nav_findings"_s)->count(), 0);
}

void TestPaths::lookChangesLive()
{
    Stage stage;
    stage.show(u"risk"_s);
    QVERIFY(shows(*stage.window, u"困ったとき"));
    stage.console.kind.japanese = false;
    stage.window->setAppearance({TextSize::Large, ColourScheme::Dark, u"en"_s});
    stage.settle();
    QCOMPARE(stage.window->currentPageId(), u"risk"_s);
    QVERIFY(shows(*stage.window, u"When you need help"));
    QVERIFY(!shows(*stage.window, u"困ったとき"));
    QVERIFY(stage.window->theme().isDark());
    QVERIFY(Theme::paletteIsDark(stage.window->palette()));
    stage.window->setAppearance({TextSize::Standard, ColourScheme::Light, u"ja"_s});
    stage.settle();
    QVERIFY(shows(*stage.window, u"困ったとき"));
}

void TestPaths::refreshKeyPolls()
{
    Stage stage;
    const auto before = stage.console.log.count(u"home"_s);
    QTest::keyClick(stage.window.get(), Qt::Key_F5);
    QVERIFY(stage.console.log.contains(u"pollNow"_s));
    QTRY_VERIFY(stage.console.log.count(u"home"_s) > before);
}

QTEST_MAIN(TestPaths)
#include "tst_paths.moc"
