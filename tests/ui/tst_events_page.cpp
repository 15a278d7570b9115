// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of events.
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "models/tables/event_table.h"
#include "tests/ui/page_hands.h"

using namespace otasuke;
using namespace otasuke::hands;

class TstEventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAskForWhatMatters();
    void eventsAreFiltered();
    void olderEventsComeBelow();
    void refreshKeepsWhatWasPagedTo();
    void rawRecordOnDemand();
    void eventsOfOneDevice();
};

void TstEventsPage::eventsAskForWhatMatters()
{
    Stage stage(english());
    stage.show(u"events"_s);
    const EventFilter filter = stage.console.filters.last();
    QVERIFY(filter.notableOnly);
    QVERIFY(filter.kinds.isEmpty());
    QCOMPARE(filter.beforeId, 0);
    QCOMPARE(stage.calendar.dayOf(filter.period.from), sample::today().addDays(-6));
    QCOMPARE(filter.period.to, 0);
}

void TstEventsPage::eventsAreFiltered()
{
    Stage stage(english());
    Page *page = stage.show(u"events"_s);
    auto *kind = field<QComboBox>(page, u"Kind"_s);
    kind->setCurrentIndex(kind->findData(int(EventKind::Mail)));
    auto *outcome = field<QComboBox>(page, u"Was it stopped?"_s);
    outcome->setCurrentIndex(outcome->findData(int(Disposition::Blocked)));
    QTest::keyClicks(field<QLineEdit>(page, u"Search in the events"_s), u"mail"_s);
    QTRY_COMPARE(stage.console.filters.last().search, u"mail"_s);
    stage.settle();
    const EventFilter filter = stage.console.filters.last();
    QCOMPARE(filter.kinds, QList<EventKind>{EventKind::Mail});
    QCOMPARE(filter.disposition, std::optional(Disposition::Blocked));
    QVERIFY(!filter.notableOnly);
    DataTable *events = table(page, u"Events"_s);
    QVERIFY(events->model()->rowCount() > 0);
    for (int row = 0; row < events->model()->rowCount(); ++row)
        QCOMPARE(events->model()->index(row, int(EventColumn::Kind)).data(SortRole).toInt(),
            int(EventKind::Mail));
    QTest::keyClicks(field<QLineEdit>(page, u"Search in the events"_s), u" nobody wrote"_s);
    QTRY_COMPARE(events->model()->rowCount(), 0);
    stage.settle();
    shoot(stage, u"events-nothing"_s);
    QVERIFY(button(page, u"Show all that matters"_s)->isVisible());
    QTest::mouseClick(button(page, u"Show all that matters"_s), Qt::LeftButton);
    stage.settle();
    QVERIFY(events->model()->rowCount() > 0);
}

void TstEventsPage::olderEventsComeBelow()
{
    Stage stage(english());
    Page *page = stage.show(u"events"_s);
    DataTable *events = table(page, u"Events"_s);
    const int before = events->model()->rowCount();
    const QString last = events->model()->index(before - 1, 0).data(KeyRole).toString();
    QPushButton *older = button(page, u"Older ones"_s);
    QTest::mouseClick(older, Qt::LeftButton);
    QTRY_VERIFY(events->model()->rowCount() > before);
    QCOMPARE(stage.console.filters.last().beforeId, last.toLongLong());
    QCOMPARE(events->model()->index(before - 1, 0).data(KeyRole).toString(), last);
    QVERIFY(!older->isVisible()); // that was all
}

void TstEventsPage::refreshKeepsWhatWasPagedTo()
{
    Stage stage(english());
    Page *page = stage.show(u"events"_s);
    page->refresh();
    QCOMPARE(stage.console.filters.last().limit, 100);
    stage.settle();
    auto *model = const_cast<QAbstractItemModel *>(table(page, u"Events"_s)->model());
    auto *events = static_cast<EventTable *>(model);
    QList<EventRow> many;
    for (qint64 id = 1000; id > 500; --id) {
        EventRow row;
        row.id = id;
        many << row;
    }
    events->setEvents(many, sample::now());
    page->refresh();
    QCOMPARE(stage.console.filters.last().limit, 500);
}

void TstEventsPage::rawRecordOnDemand()
{
    Stage stage(english());
    Page *page = stage.show(u"events"_s);
    table(page, u"Events"_s)->choose(0);
    stage.settle();
    shoot(stage, u"events-chosen"_s);
    auto *raw = field<QPlainTextEdit>(page, u"The source's own record"_s);
    QVERIFY(!raw->isVisible());
    QTest::mouseClick(field<QAbstractButton>(page, u"Technical record"_s), Qt::LeftButton);
    QVERIFY(!stage.console.log.contains(u"event"_s)); // not asked for before it is wanted
    QTest::mouseClick(button(page, u"Show the source's own record"_s), Qt::LeftButton);
    QTRY_VERIFY(raw->toPlainText().contains(u"Emotet.Cridex.Botnet"_s));
    stage.settle();
    shoot(stage, u"events-raw"_s);
}

void TstEventsPage::eventsOfOneDevice()
{
    Stage stage(english());
    stage.show(u"events"_s);
    stage.window->showPage(u"events"_s, u"device:3"_s);
    stage.settle();
    QCOMPARE(stage.console.filters.last().device, 3);
    QCOMPARE(stage.console.filters.last().period, Period{});
}

QTEST_MAIN(TstEventsPage)
#include "tst_events_page.moc"
