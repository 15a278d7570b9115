// SPDX-License-Identifier: GPL-3.0-or-later
// The long list of events under a person's hands: it scrolls through windows, jumps, keeps its
// place while new events arrive.
#include <QDateTimeEdit>

#include "tests/ui/event_explorer.h"
#include "tests/ui/look_over.h"

using namespace otasuke;
using namespace otasuke::hands;

class TstEventExplorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsThroughAll();
    void keepsItsPlaceWhileEventsArrive();
    void followsAtTheNewestEnd();
    void keepsTheChosenOne();
    void jumpsWithTheBar();
    void jumpsToATime();
    void anotherJumpDropsTheOneBefore();
    void looksUpThroughEmptyStretches();
    void goesToWhereNothingIsOlder();
    void homeAndEnd();
    void looksWell_data();
    void looksWell();
};

void TstEventExplorer::scrollsThroughAll()
{
    Explorer e(longList(5000));
    QVERIFY(e.events().rowCount() < 2 * EventTable::kMostEvents);
    QSet<QString> seen;
    QScrollBar *inner = e.view_->verticalScrollBar();
    for (int i = 0; i < 4000 && seen.size() < 5000; ++i) {
        for (int row = 0; row < e.events().rowCount(); ++row)
            seen << e.events().index(row, 0).data(KeyRole).toString();
        inner->setValue(inner->value() + 60 * e.view_->uniformHeight());
        e.stage.settle();
    }
    seen.remove(QString());
    QCOMPARE(seen.size(), 5000);
    QVERIFY(!e.events().hasOlder());
    QVERIFY(e.events().hasNewer());
    inner->setValue(inner->maximum());
    QCOMPARE(e.bar->value(), e.bar->maximum());
    // And back again.
    for (int i = 0; i < 4000 && e.events().hasNewer(); ++i) {
        inner->setValue(inner->value() - 60 * e.view_->uniformHeight());
        e.stage.settle();
    }
    inner->setValue(0);
    QCOMPARE(e.top(), QString::number(e.stage.console.longList.first().id));
    QCOMPARE(e.bar->value(), 0);
}

void TstEventExplorer::keepsItsPlaceWhileEventsArrive()
{
    Explorer e(longList(3000));
    QScrollBar *inner = e.view_->verticalScrollBar();
    inner->setValue(37 * e.view_->uniformHeight() + 11);
    e.settle();
    const QString top = e.top();
    const int offset = e.offset();
    for (int i = 1; i <= 3; ++i) {
        e.stage.console.longList = longList(3000 + 50 * i, sample::now() + 50 * i * kMinute);
        e.page->refresh();
        e.settle();
        QCOMPARE(e.top(), top);
        QCOMPARE(e.offset(), offset);
    }
    QCOMPARE(e.events().events().first().id, e.stage.console.longList.first().id);
}

void TstEventExplorer::followsAtTheNewestEnd()
{
    Explorer e(longList(1000));
    e.stage.console.longList = longList(1010, sample::now() + 10 * kMinute);
    e.page->refresh();
    e.settle();
    QCOMPARE(e.top(), QString::number(e.stage.console.longList.first().id));
    e.stage.console.longList = longList(1900, sample::now() + 900 * kMinute);
    e.page->refresh();
    e.settle();
    QCOMPARE(e.top(), QString::number(e.stage.console.longList.first().id));
    // Not while one is being read.
    e.view_->choose(0);
    const QString top = e.top();
    e.stage.console.longList = longList(1920, sample::now() + 920 * kMinute);
    e.page->refresh();
    e.settle();
    QCOMPARE(e.top(), top);
    QCOMPARE(e.view_->chosenKey(), top);
}

void TstEventExplorer::keepsTheChosenOne()
{
    Explorer e(longList(6000));
    e.view_->choose(3);
    const QString chosen = e.view_->chosenKey();
    QVERIFY(!chosen.isEmpty());
    e.bar->setSliderPosition(3000);
    e.bar->triggerAction(QAbstractSlider::SliderMove);
    QTRY_VERIFY(e.events().hasNewer());
    e.settle();
    QVERIFY(e.view_->chosenKey().isEmpty()); // far away, but not forgotten
    QTest::keyClick(e.view_, Qt::Key_Home);
    e.settle();
    QCOMPARE(e.view_->chosenKey(), chosen);
}

void TstEventExplorer::jumpsWithTheBar()
{
    Explorer e(longList(8000));
    for (const int place : {4000, 7000, 120, 6543}) {
        e.bar->setSliderDown(true);
        e.bar->setSliderPosition(place);
        QTest::qWait(80);
        e.bar->setSliderDown(false);
        e.settle();
        const qint64 top = e.top().toLongLong();
        QVERIFY(top != 0); // no ghost stands where the rows are known
        const qint64 minutes = (sample::now() - timeOfEventId(top)) / kMinute;
        // One event a minute: to the very one, not only to its hour.
        QVERIFY2(std::abs(minutes - place) <= 2, qPrintable(QString::number(minutes)));
        QVERIFY(std::abs(e.bar->value() - place) <= 2);
    }
    e.bar->triggerAction(QAbstractSlider::SliderToMaximum);
    e.settle();
    QVERIFY(!e.events().hasOlder());
    QCOMPARE(e.events().events().last().id, e.stage.console.longList.last().id);
    QCOMPARE(e.bar->value(), e.bar->maximum());
    // A step of the bar is a step of the rows in view.
    const int before = e.view_->verticalScrollBar()->value();
    e.bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(e.view_->verticalScrollBar()->value() < before);
    QVERIFY(before - e.view_->verticalScrollBar()->value() <= e.view_->viewport()->height());
}

void TstEventExplorer::jumpsToATime()
{
    Explorer e(longList(8000));
    QTest::mouseClick(button(e.page, u"Go to a time"_s), Qt::LeftButton);
    e.settle();
    shoot(e.stage, u"events-travel"_s);
    auto *time = field<QDateTimeEdit>(e.page, u"Time to go to"_s);
    const QDateTime wanted = e.stage.calendar.local(sample::now() - 2 * kDay);
    time->setDateTime(QDateTime(wanted.date(), QTime(9, 30)));
    QTest::mouseClick(button(e.page, u"Go there"_s), Qt::LeftButton);
    e.settle();
    const QDateTime top = e.stage.calendar.local(timeOfEventId(e.top().toLongLong()));
    QCOMPARE(
        top.toString(u"yyyy-MM-dd HH:mm"_s), wanted.date().toString(Qt::ISODate) + u" 09:30"_s);
    QTest::mouseClick(button(e.page, u"Back to the newest"_s), Qt::LeftButton);
    e.settle();
    QCOMPARE(e.top(), QString::number(e.stage.console.longList.first().id));
}

void TstEventExplorer::anotherJumpDropsTheOneBefore()
{
    Explorer e(longList(8000));
    e.stage.console.hold = true;
    e.stage.console.dropped.clear();
    const auto before = e.stage.console.filters.size();
    e.bar->setSliderDown(true);
    e.bar->setSliderPosition(4000); // goes there at once
    QCOMPARE(e.stage.console.filters.size(), before + 1);
    e.bar->setSliderPosition(5000);
    e.bar->setSliderPosition(6000); // to these in one jump, a moment later
    QTRY_COMPARE(e.stage.console.filters.size(), before + 2);
    QCOMPARE(e.stage.console.dropped.size(), 1);
    e.stage.console.hold = false;
    e.stage.console.release();
    e.settle();
    const qint64 minutes = (sample::now() - timeOfEventId(e.top().toLongLong())) / kMinute;
    QVERIFY2(std::abs(minutes - 6000) <= 2, qPrintable(QString::number(minutes)));
    e.bar->setSliderDown(false);
}

/// Newer events may lie behind more rows than one question looks at.
void TstEventExplorer::looksUpThroughEmptyStretches()
{
    Explorer e(longList(8000));
    e.bar->setSliderPosition(4000);
    e.bar->triggerAction(QAbstractSlider::SliderMove);
    QTRY_VERIFY(e.events().hasNewer());
    e.settle();
    e.stage.console.fruitless = 7;
    const qint64 first = e.events().events().first().id;
    const auto before = e.stage.console.filters.size();
    e.view_->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(e.events().events().first().id > first);
    QCOMPARE(e.stage.console.fruitless, 0);
    qint64 from = 0;
    for (const EventFilter &filter : e.stage.console.filters.mid(before, 8)) {
        QVERIFY(filter.afterId > from); // each goes on where the one before stopped
        from = filter.afterId;
    }
}

void TstEventExplorer::goesToWhereNothingIsOlder()
{
    Explorer e(longList(3000));
    QTest::mouseClick(button(e.page, u"Go to a time"_s), Qt::LeftButton);
    auto *time = field<QDateTimeEdit>(e.page, u"Time to go to"_s);
    time->setDateTime(QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
    QTest::mouseClick(button(e.page, u"Go there"_s), Qt::LeftButton);
    e.settle();
    QCOMPARE(e.events().events().last().id, e.stage.console.longList.last().id);
    QVERIFY(!e.events().hasOlder());
}

void TstEventExplorer::homeAndEnd()
{
    Explorer e(longList(5000));
    QTest::keyClick(e.view_, Qt::Key_End);
    e.settle();
    QCOMPARE(e.events().events().last().id, e.stage.console.longList.last().id);
    QTest::keyClick(e.view_, Qt::Key_Home);
    e.settle();
    QCOMPARE(e.top(), QString::number(e.stage.console.longList.first().id));
}

void TstEventExplorer::looksWell_data()
{
    QTest::addColumn<View>("view");
    for (const auto &language : {u"ja"_s, u"en"_s}) {
        for (const auto size : {TextSize::Standard, TextSize::ExtraLarge}) {
            for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
                const View view{sample::Mode::Quiet, language, scheme, size};
                QTest::newRow(qPrintable(view.name())) << view;
            }
        }
    }
}

/// With everything folded out that can be.
void TstEventExplorer::looksWell()
{
    QFETCH(View, view);
    Explorer e(longList(30'000), view);
    for (QPushButton *one : e.page->findChildren<QPushButton *>()) {
        if (one->isCheckable() && one->isVisible() && !one->isChecked())
            one->click();
    }
    e.settle();
    const QStringList found = cutTexts(*e.stage.window) + sidewaysScrolling(*e.stage.window) +
        namelessControls(*e.stage.window);
    shoot(e.stage, u"events-explorer-"_s + view.name());
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(TstEventExplorer)
#include "tst_event_explorer.moc"
