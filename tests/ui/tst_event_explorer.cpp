// SPDX-License-Identifier: GPL-3.0-or-later
// The long list of events under a person's hands: it scrolls through windows, jumps, keeps its
// place while new events arrive, and does what is asked with what it shows.
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

#include "models/tables/event_table.h"
#include "tests/ui/look_over.h"
#include "tests/ui/page_hands.h"
#include "ui/pages/events_page.h"

using namespace otasuke;
using namespace otasuke::hands;

namespace {

/// `count` events, one a minute up to now, newest first; numbers as the store gives them.
QList<EventRow> longList(int count, UtcMicros newest = sample::now())
{
    QList<EventRow> rows;
    for (int i = 0; i < count; ++i) {
        EventRow row;
        row.time = newest - i * kMinute;
        row.id = eventIdAt(row.time) + 2;
        row.kind = EventKind::Flow;
        row.text = u"event of %1"_s.arg(row.time);
        rows << row;
    }
    return rows;
}

struct Explorer
{
    explicit Explorer(const QList<EventRow> &list, const View &view = english())
        : stage(view)
    {
        stage.console.longList = list;
        page = static_cast<EventsPage *>(stage.show(u"events"_s));
        view_ = table(page, u"Events"_s);
        bar = field<QScrollBar>(page, u"Place in the list of events"_s);
        settle();
    }
    /// Until no answer leads to another question.
    void settle()
    {
        for (int i = 0; i < 6; ++i)
            stage.settle();
    }
    const EventTable &events() const { return static_cast<const EventTable &>(*view_->model()); }
    QString top() const
    {
        const QModelIndex index = view_->indexAt({5, view_->uniformHeight() / 2});
        return index.data(KeyRole).toString();
    }
    int offset() const { return view_->verticalScrollBar()->value() % view_->uniformHeight(); }
    QString said(const QString &part) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(part) && label->isVisibleTo(page))
                return label->text();
        }
        return {};
    }

    Stage stage;
    EventsPage *page;
    DataTable *view_;
    QScrollBar *bar;
};

} // namespace

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
    void homeAndEnd();
    void longSearchesTellHowFar();
    void countsSayWhenTheyAreEstimates();
    void rarerFilters();
    void filtersAreKeptAndForgotten();
    void copiesRows();
    void writesAFile();
    void failuresAreTold();
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
    // Not while one is being read.
    e.view_->choose(0);
    const QString top = e.top();
    e.stage.console.longList = longList(1020, sample::now() + 20 * kMinute);
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
        QVERIFY2(std::abs(minutes - place) < 62, qPrintable(QString::number(minutes)));
        QVERIFY(std::abs(e.bar->value() - place) < 62);
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

void TstEventExplorer::longSearchesTellHowFar()
{
    Explorer e(longList(300));
    e.stage.console.fruitless = 12;
    QTest::keyClicks(field<QLineEdit>(e.page, u"Search in the events"_s), u"needle"_s);
    QTRY_COMPARE(e.stage.console.fruitless, 0); // goes on by itself
    e.stage.console.fruitless = 1000;
    e.page->refresh();
    QTest::keyClicks(field<QLineEdit>(e.page, u"Search in the events"_s), u"s"_s);
    QTRY_VERIFY(!e.said(u"Looked back to"_s).isEmpty()); // but not for ever
    QVERIFY(e.stage.console.fruitless > 900);
    shoot(e.stage, u"events-paused"_s);
    e.stage.console.fruitless = 0;
    QTest::mouseClick(button(e.page, u"Look further back"_s), Qt::LeftButton);
    e.settle();
    QVERIFY(e.said(u"Looked back to"_s).isEmpty());
}

void TstEventExplorer::countsSayWhenTheyAreEstimates()
{
    Explorer e(longList(12'345));
    QCOMPARE(e.said(u"12,345"_s), u"12,345 events"_s);
    QTest::keyClicks(field<QLineEdit>(e.page, u"Search in the events"_s), u"event"_s);
    QTRY_COMPARE(e.said(u"About"_s), u"About 12,000 events"_s);
}

void TstEventExplorer::rarerFilters()
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

void TstEventExplorer::filtersAreKeptAndForgotten()
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

void TstEventExplorer::copiesRows()
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

void TstEventExplorer::writesAFile()
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

void TstEventExplorer::failuresAreTold()
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
