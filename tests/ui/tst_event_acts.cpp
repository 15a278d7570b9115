// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of the long list of events: to be searched, filtered, counted, copied, written
// to a file.
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include "tests/ui/event_explorer.h"

using namespace otasuke;
using namespace otasuke::hands;

class TstEventActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longSearchesTellHowFar();
    void countsSayWhenTheyAreEstimates();
    void rarerFilters();
    void filtersAreKeptAndForgotten();
    void copiesRows();
    void writesAFile();
    void failuresAreTold();
};

void TstEventActs::longSearchesTellHowFar()
{
    Explorer e(longList(300));
    e.stage.console.fruitless = 12;
    QTest::keyClicks(field<QLineEdit>(e.page, u"Search in the events"_s), u"needle"_s);
    QTRY_COMPARE(e.stage.console.fruitless, 0); // goes on by itself
    e.stage.console.fruitless = 1000;
    QTest::keyClicks(field<QLineEdit>(e.page, u"Search in the events"_s), u"s"_s);
    QTRY_VERIFY(!e.said(u"Looked back to"_s).isEmpty()); // but not for ever
    QVERIFY(e.stage.console.fruitless > 900);
    shoot(e.stage, u"events-paused"_s);
    e.stage.console.fruitless = 0;
    QTest::mouseClick(button(e.page, u"Look further back"_s), Qt::LeftButton);
    e.settle();
    QVERIFY(e.said(u"Looked back to"_s).isEmpty());
    // What comes in later does not begin the search anew.
    const auto questions = e.stage.console.filters.size();
    e.page->refresh();
    e.settle();
    QCOMPARE(e.stage.console.filters.size(), questions + 1);
    QVERIFY(e.stage.console.filters.last().afterId >= eventIdAt(sample::now()));
}

void TstEventActs::countsSayWhenTheyAreEstimates()
{
    Explorer e(longList(12'345));
    QCOMPARE(e.said(u"12,345"_s), u"12,345 events"_s);
    QTest::keyClicks(field<QLineEdit>(e.page, u"Search in the events"_s), u"event"_s);
    QTRY_COMPARE(e.said(u"About"_s), u"About 12,000 events"_s);
}

void TstEventActs::rarerFilters()
{
    Explorer e(longList(50));
    auto *severity = field<QComboBox>(e.page, u"Severity"_s);
    QVERIFY(!severity->isVisible());
    QTest::mouseClick(button(e.page, u"More filters"_s), Qt::LeftButton);
    QVERIFY(severity->isVisible());
    severity->setCurrentIndex(severity->findData(int(Severity::High)));
    auto *service = field<QComboBox>(e.page, u"Cloud service"_s);
    QCOMPARE(service->count(), 3);
    service->setCurrentIndex(service->findData(u"gigafile"_s));
    auto *source = field<QComboBox>(e.page, u"Source"_s);
    QVERIFY(source->count() > 1);
    source->setCurrentIndex(1);
    auto *department = field<QComboBox>(e.page, u"Department"_s);
    QVERIFY(department->count() > 1);
    department->setCurrentIndex(1);
    e.settle();
    const EventFilter filter = e.stage.console.filters.last();
    QCOMPARE(filter.leastSeverity, std::optional(Severity::High));
    QCOMPARE(filter.service, u"gigafile"_s);
    QCOMPARE(filter.sourceId, source->currentData().toString());
    QCOMPARE(filter.department, department->currentText());
    shoot(e.stage, u"events-more"_s);
}

void TstEventActs::filtersAreKeptAndForgotten()
{
    Explorer e(longList(50));
    auto *kind = field<QComboBox>(e.page, u"Kind"_s);
    kind->setCurrentIndex(kind->findData(int(EventKind::Mail)));
    auto *period = field<QComboBox>(e.page, u"Period"_s);
    period->setCurrentIndex(period->findData(int(EventSpan::Today)));
    QMenu *menu = button(e.page, u"Saved filters"_s)->menu();
    const auto trigger = [menu](const QString &words) {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == words)
                action->trigger();
        }
    };
    trigger(u"Keep these filters under a name …"_s);
    auto *name = field<QLineEdit>(e.page, u"Name for these filters"_s);
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"Mails of today"_s);
    shoot(e.stage, u"events-naming"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(e.stage.console.savedFilters.size(), 1);
    QCOMPARE(e.stage.console.savedFilters[0].span, EventSpan::Today);
    kind->setCurrentIndex(0);
    period->setCurrentIndex(0);
    e.settle();
    const auto questions = e.stage.console.filters.size();
    trigger(u"Mails of today"_s);
    QCOMPARE(e.stage.console.filters.size(), questions + 1); // one change, not one a field
    QCOMPARE(e.stage.console.filters.last().kinds, QList<EventKind>{EventKind::Mail});
    QCOMPARE(period->currentData().toInt(), int(EventSpan::Today));
    Q_EMIT menu->aboutToShow();
    const QList<QMenu *> forget = menu->findChildren<QMenu *>();
    QVERIFY(!forget.isEmpty());
    forget.last()->actions().first()->trigger();
    QVERIFY(e.stage.console.savedFilters.isEmpty());
}

void TstEventActs::copiesRows()
{
    Explorer e(longList(50));
    e.view_->setFocus();
    e.view_->choose(1);
    QTest::keyClick(e.view_, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(e.view_, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(u'\t' + e.stage.console.longList[1].text + u'\t'));
    QVERIFY(lines[1].contains(u'\t' + e.stage.console.longList[2].text + u'\t'));
    QCOMPARE(e.view_->contextMenuPolicy(), Qt::ActionsContextMenu);
}

void TstEventActs::writesAFile()
{
    Explorer e(longList(50));
    QString suggested;
    e.page->setAskFile([&](const QString &name, QWidget *, const std::function<void(QString)> &go) {
        suggested = name;
        go(u"/tmp/events.csv"_s);
    });
    e.stage.console.hold = true;
    QTest::mouseClick(button(e.page, u"Save as a file"_s), Qt::LeftButton);
    QVERIFY(suggested.contains(u"2026-11-20"_s));
    QCOMPARE(e.stage.console.exports.size(), 1);
    QCOMPARE(e.stage.console.exports[0].second, u"/tmp/events.csv"_s);
    QCOMPARE(e.stage.console.exports[0].first, withoutPage(e.stage.console.filters.last()));
    QVERIFY(!e.said(u"Writing the file"_s).isEmpty());
    shoot(e.stage, u"events-writing"_s);
    QTest::mouseClick(button(e.page, u"Stop writing"_s), Qt::LeftButton);
    QVERIFY(e.stage.console.log.contains(u"cancelExport"_s));
    e.stage.console.release();
    QTRY_VERIFY(e.said(u"Writing the file"_s).isEmpty());
}

void TstEventActs::failuresAreTold()
{
    Explorer e(longList(2000));
    QSignalSpy notices(e.page, &Page::notice);
    e.stage.console.failures.insert(u"events"_s, Error{ErrorKind::StoreFailed, {}});
    e.view_->verticalScrollBar()->setValue(e.view_->verticalScrollBar()->maximum());
    e.settle();
    QVERIFY(!notices.isEmpty());
    e.stage.console.failures.clear();
    e.view_->verticalScrollBar()->setValue(0);
    e.view_->verticalScrollBar()->setValue(e.view_->verticalScrollBar()->maximum());
    e.settle();
    QVERIFY(e.events().events().size() > 200); // and it goes on
}

QTEST_MAIN(TstEventActs)
#include "tst_event_acts.moc"
