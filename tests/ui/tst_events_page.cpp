// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of events.
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include "models/tables/event_table.h"
#include "tests/ui/page_hands.h"
#include "ui/pages/event_detail.h"

using namespace otasuke;
using namespace otasuke::hands;

class TstEventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAskForWhatMatters();
    void eventsAreFiltered();
    void rawRecordOnDemand();
    void eventsOfOneDevice();
    void detailComesIntoView_data();
    void detailComesIntoView();
};

namespace {

QRect seenIn(const QWidget *viewport, const QWidget *widget, const QRect &part)
{
    return {widget->mapTo(viewport, part.topLeft()), part.size()};
}

} // namespace

void TstEventsPage::eventsAskForWhatMatters()
{
    Stage stage(english());
    stage.show(u"events"_s);
    const EventFilter filter = stage.console.filters.last();
    QVERIFY(filter.notableOnly);
    QVERIFY(filter.kinds.isEmpty());
    QCOMPARE(stage.console.filters.first().beforeId, 0);
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

void TstEventsPage::detailComesIntoView_data()
{
    QTest::addColumn<TextSize>("size");
    QTest::newRow("standard") << TextSize::Standard;
    QTest::newRow("very large") << TextSize::ExtraLarge;
}

void TstEventsPage::detailComesIntoView()
{
    QFETCH(TextSize, size);
    Stage stage({sample::Mode::Full, u"en"_s, ColourScheme::Light, size});
    Page *page = stage.show(u"events"_s);
    DataTable *events = table(page, u"Events"_s);
    const QWidget *viewport = page->parentWidget();
    QVERIFY(qobject_cast<QScrollArea *>(viewport->parentWidget()));
    for (const int row : {0, 2}) {
        events->choose(row);
        stage.settle();
        shoot(stage, u"events-detail-%1-%2"_s.arg(int(size)).arg(row));
        const auto *detail = page->findChild<EventDetail *>();
        const QRect card = seenIn(viewport, detail, detail->rect());
        const QRect line =
            seenIn(viewport, events->viewport(), events->visualRect(events->currentIndex()));
        QVERIFY(viewport->rect().contains(card));
        QVERIFY((card | line).height() > viewport->height() || viewport->rect().contains(line));
    }
}

QTEST_MAIN(TstEventsPage)
#include "tst_events_page.moc"
