// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the cloud page: answers the question, looks into a service and a PC and
// comes back, takes figures along, corrects the list.
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "tests/ui/page_hands.h"
#include "ui/charts/hour_map.h"
#include "ui/pages/cloud_page.h"
#include "ui/pages/cloud_period.h"
#include "ui/pages/cloud_service_view.h"
#include "ui/widgets/fold.h"

using namespace Qt::StringLiterals;
using namespace otasuke;
using namespace otasuke::hands;

class TstCloudPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questionIsAnswered_data();
    void questionIsAnswered();
    void periodsAsk_data();
    void periodsAsk();
    void downToTheEventsAndBack();
    void ownCompanysPart();
    void manyPlacesShareALine();
    void decisionForOneDepartment();
    void figuresAreTakenAlong();
    void entryIsCorrected();
    void serviceIsNamed();
    void hoursInWordsAndAsATable();
    void nothingIsNotUnknown();
    void looksGood_data();
    void looksGood();
};

namespace {

void press(const QWidget *in, const QString &text)
{
    QPushButton *found = button(in, text);
    QVERIFY2(found, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

/// Looks into the service of that name, by the keyboard.
void lookInto(Stage &stage, const Page *page, const QString &name)
{
    DataTable *services = table(page, u"Services"_s);
    services->choose(rowOf(services, name));
    services->setFocus();
    QTest::keyClick(services, Qt::Key_Return);
    stage.settle();
}

QPushButton *named(const QWidget *in, const QString &name)
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (one->accessibleName() == name && one->isVisibleTo(in))
            return one;
    }
    return nullptr;
}

} // namespace

void TstCloudPage::questionIsAnswered_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("call");
    QTest::newRow("yes") << u"Yes, it is for work"_s << u"decideService"_s;
    QTest::newRow("no") << u"No"_s << u"decideService"_s;
    QTest::newRow("later") << u"Ask me later"_s << u"postponeService"_s;
}

void TstCloudPage::questionIsAnswered()
{
    QFETCH(QString, answer);
    QFETCH(QString, call);
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    const auto asked = stage.console.log.count(u"cloud"_s);
    press(page, answer);
    stage.settle();
    QVERIFY(stage.console.log.contains(call));
    QCOMPARE(stage.console.log.count(u"cloud"_s), asked + 1); // and is asked anew
    if (call == u"postponeService"_s)
        QCOMPARE(stage.console.postponed, QStringList{u"gigafile"_s});
    else
        QCOMPARE(stage.console.approvals.first(),
            std::pair(u"gigafile"_s, answer == u"No"_s ? Approval::Forbidden : Approval::Approved));
}

void TstCloudPage::periodsAsk_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("days");
    QTest::newRow("today") << u"Today"_s << 1;
    QTest::newRow("week") << u"7 days"_s << 7;
    QTest::newRow("thirty") << u"30 days"_s << 30;
    QTest::newRow("last month") << u"Last month"_s << 31; // October
}

void TstCloudPage::periodsAsk()
{
    QFETCH(QString, choice);
    QFETCH(int, days);
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    QSignalSpy answers(&stage.console, &ConsoleService::cloudReady);
    press(page, choice);
    QTRY_COMPARE(answers.size(), 1);
    const auto snapshot = answers.first().at(1).value<CloudSnapshot>();
    const Period asked = snapshot.usage.period;
    const OfficeCalendar calendar;
    QCOMPARE(calendar.dayOf(asked.from).daysTo(calendar.dayOf(asked.to - 1)) + 1, days);
    press(page, u"Own dates"_s);
    QVERIFY(field<QWidget>(page, u"First day"_s)->isVisible());
}

void TstCloudPage::downToTheEventsAndBack()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    lookInto(stage, page, u"GigaFile"_s);
    QCOMPARE(stage.console.looked.last().service, u"gigafile"_s);
    QCOMPARE(stage.console.looked.last().device, 0);
    DataTable *senders = table(page, u"PCs that sent to it"_s);
    QVERIFY(senders->isVisible() && !table(page, u"Services"_s)->isVisible());
    shoot(stage, u"cloud-service"_s);
    senders->choose(0);
    press(page, u"Look into this PC"_s);
    stage.settle();
    QVERIFY(stage.console.looked.last().device != 0);
    DataTable *days = table(page, u"Days on which it sent"_s);
    QVERIFY(days->isVisible());
    shoot(stage, u"cloud-visits"_s);
    days->choose(0);
    press(page, u"Show the connections of this day"_s);
    stage.settle();
    QCOMPARE(stage.window->currentPageId(), u"events"_s);
    const EventFilter asked = stage.console.filters.last();
    QCOMPARE(asked.service, u"gigafile"_s);
    QCOMPARE(asked.device, stage.console.looked.last().device);
    QCOMPARE(asked.kinds, QList<EventKind>{EventKind::Flow});
    QCOMPARE(asked.period, OfficeCalendar().day(sample::today()));
    QTest::keyClick(stage.window.get(), Qt::Key_Left, Qt::AltModifier);
    stage.settle();
    QCOMPARE(stage.window->currentPageId(), u"cloud"_s);
    QVERIFY(days->isVisible()); // where one was
    QTest::keyClick(page, Qt::Key_Escape);
    stage.settle();
    QVERIFY(senders->isVisible());
    QTest::keyClick(stage.window.get(), Qt::Key_Left, Qt::AltModifier);
    stage.settle();
    QVERIFY(table(page, u"Services"_s)->isVisible() && !senders->isVisible());
}

void TstCloudPage::ownCompanysPart()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    page->open(u"service:sharepoint/contoso"_s);
    page->refresh();
    stage.settle();
    // The sample has no figures of it; that it is a customer's part is in its key.
    QCOMPARE(stage.console.looked.last().service, u"sharepoint/contoso"_s);
    press(page, u"This is our own company's"_s);
    stage.settle();
    QCOMPARE(stage.console.policies.size(), 1);
    QVERIFY(stage.console.policies.first().own);
    QCOMPARE(stage.console.policies.first().service, u"sharepoint/contoso"_s);
}

/// Sixty companies' places are a line that opens, not sixty lines; nothing is decided by it.
void TstCloudPage::manyPlacesShareALine()
{
    Stage stage(english());
    stage.console.places = 60;
    Page *page = stage.show(u"cloud"_s);
    DataTable *services = table(page, u"Services"_s);
    const int lines = services->model()->rowCount();
    QVERIFY(lines < 20);
    services->choose(rowOf(services, u"SharePoint: 52 more places"_s));
    stage.settle();
    QVERIFY(services->chosenKey().endsWith(u'/'));
    QVERIFY(!button(page, u"Used for work"_s)->isEnabled());
    QVERIFY(!button(page, u"Must not be used"_s)->isEnabled());
    shoot(stage, u"cloud-many-places"_s);
    press(page, u"Show each of them"_s);
    stage.settle();
    QCOMPARE(services->model()->rowCount(), lines + 51);
    QVERIFY(stage.console.looked.isEmpty());
    page->refresh(); // stays open
    stage.settle();
    QCOMPARE(services->model()->rowCount(), lines + 51);
}

void TstCloudPage::decisionForOneDepartment()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    lookInto(stage, page, u"GigaFile"_s);
    press(page, u"Decide with a note …"_s);
    QTRY_VERIFY(stage.dialog());
    QDialog *dialog = stage.dialog();
    QVERIFY(dialog->grab().save(shotsFolder().filePath(u"cloud-policy.png"_s)));
    auto *whom = dialog->findChild<QComboBox *>(u"whom"_s);
    whom->setCurrentIndex(whom->findData(u"経理課"_s));
    dialog->findChild<QLineEdit *>(u"note"_s)->setText(u"only to the tax accountant"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
    stage.settle();
    const ServicePolicy kept = stage.console.policies.value(0);
    QCOMPARE(kept.service, u"gigafile"_s);
    QCOMPARE(kept.department, u"経理課"_s);
    QCOMPARE(kept.approval, Approval::Approved);
    QCOMPARE(kept.note, u"only to the tax accountant"_s);
    QCOMPARE(kept.by, u"山田"_s); // as the last time
}

void TstCloudPage::figuresAreTakenAlong()
{
    Stage stage(english());
    auto *page = qobject_cast<CloudPage *>(stage.show(u"cloud"_s));
    QString suggested;
    page->setAskSave(
        [&suggested](const QString &name, QWidget *, const std::function<void(QString)> &go) {
            suggested = name;
            go(u"/tmp/"_s + name);
        });
    QTest::mouseClick(named(page, u"Copy as a table: Services"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines[0].startsWith(u"Service\tKind\tStanding\tSent (bytes)"_s));
    QVERIFY(lines[1].startsWith(u"OneDrive (work)\t"_s) && lines[1].contains(u"\t4200000000\t"_s));
    QTest::mouseClick(named(page, u"Save for Excel: Services"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(suggested, u"Services.csv"_s);
    QCOMPARE(stage.console.tables.first().second.size(), lines.size());
    QTest::mouseClick(named(page, u"Save as a picture: Sent each day"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(suggested, u"Sent each day.png"_s);
    const QImage picture = QImage::fromData(stage.console.pictures.first().second, "PNG");
    QVERIFY(picture.width() > 300 && picture.height() > 100);
}

void TstCloudPage::entryIsCorrected()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    lookInto(stage, page, u"GigaFile"_s);
    press(page, u"Correct the entry …"_s);
    QTRY_VERIFY(stage.dialog());
    QDialog *dialog = stage.dialog();
    QVERIFY(dialog->grab().save(shotsFolder().filePath(u"cloud-entry.png"_s)));
    auto *domains = dialog->findChild<QPlainTextEdit *>(u"domains"_s);
    auto *keep = dialog->findChild<QPushButton *>(u"confirm"_s);
    QCOMPARE(domains->toPlainText(), u"gigafile.example"_s);
    domains->setPlainText(u"not a name"_s);
    QVERIFY(!keep->isEnabled());
    domains->setPlainText(u"gigafile.example\n  GIGA.example \n"_s);
    QVERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    stage.settle();
    const CloudServiceEdit edit = stage.console.corrections.value(0);
    QCOMPARE(edit.service.id, u"gigafile"_s);
    QCOMPARE(edit.domains, QStringList({u"gigafile.example"_s, u"giga.example"_s}));
    QVERIFY(!edit.undo);
}

void TstCloudPage::serviceIsNamed()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    for (auto *one : page->findChildren<QAbstractButton *>()) { // the fold of unknown places
        if (one->accessibleName().startsWith(u"Other places"_s) && one->isVisible())
            QTest::mouseClick(one, Qt::LeftButton);
    }
    press(page, u"Name one of these services …"_s);
    QTRY_VERIFY(stage.dialog());
    QDialog *dialog = stage.dialog();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"domains"_s)->toPlainText(),
        u"cdn.vendor-update.example"_s);
    auto *keep = dialog->findChild<QPushButton *>(u"confirm"_s);
    QVERIFY(!keep->isEnabled());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Vendor updates"_s);
    QTest::mouseClick(keep, Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.corrections.value(0).service.nameEn, u"Vendor updates"_s);
    QVERIFY(stage.console.corrections.value(0).service.id.isEmpty());
}

void TstCloudPage::hoursInWordsAndAsATable()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    const auto maps = page->findChildren<HourMapView *>();
    const auto shown = std::find_if(
        maps.begin(), maps.end(), [](const HourMapView *one) { return one->isVisible(); });
    QVERIFY(shown != maps.end());
    const HourMapView *map = *shown;
    QCOMPARE(map->accessibleDescription(), busiestHour(sample::usage(stage.console.kind, 0).hours));
    QVERIFY(map->accessibleDescription().contains(u"Thu"_s));
    const auto tables = page->findChildren<DataTable *>();
    const auto filled = std::find_if(tables.begin(), tables.end(), [](const DataTable *one) {
        return one->accessibleName() == u"When it goes out, by hour and weekday" &&
            one->model()->rowCount() > 0;
    });
    QVERIFY(filled != tables.end());
    const DataTable *twin = *filled;
    QCOMPARE(twin->model()->rowCount(), 24);
    QCOMPARE(twin->model()->columnCount(), 8);
    const HourMap hours = sample::usage(stage.console.kind, 0).hours;
    for (int day = 0; day < 7; ++day)
        QCOMPARE(twin->model()->index(23, day + 1).data(SortRole).toLongLong(),
            hours.bytesOut[size_t(day)][23]);
}

/// An office of which no records are there is not one that sent nothing.
void TstCloudPage::nothingIsNotUnknown()
{
    Stage stage(english());
    const Page *page = stage.show(u"cloud"_s);
    const DataTable *days = table(page, u"Sent each day"_s);
    const auto told = [days](const QString &day) {
        const int row = rowOf(days, day);
        return days->model()->index(row, days->model()->columnCount() - 1).data().toString();
    };
    QCOMPARE(told(u"Nov 9"_s), u"No records"_s);
    QCOMPARE(told(u"Nov 15"_s), u"\u2013"_s); // a Sunday that was watched
}

void TstCloudPage::looksGood_data()
{
    QTest::addColumn<View>("view");
    for (const auto &language : {u"ja"_s, u"en"_s}) {
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            const auto size =
                scheme == ColourScheme::Dark ? TextSize::ExtraLarge : TextSize::Standard;
            const View view{sample::Mode::Full, language, scheme, size};
            QTest::newRow(qPrintable(view.name())) << view;
        }
    }
}

/// The whole page and what it leads to, higher than the window: nothing is wider than its room.
void TstCloudPage::looksGood()
{
    QFETCH(View, view);
    Stage stage(view);
    stage.console.places = 14;
    Page *page = stage.show(u"cloud"_s);
    QTest::qWait(20);
    QVERIFY(page->minimumSizeHint().width() <= page->width());
    for (Fold *fold : page->findChildren<Fold *>())
        fold->setOpen(true);
    stage.settle();
    QTest::qWait(20);
    QVERIFY(page->grab().save(shotsFolder().filePath(u"cloud-whole-%1.png"_s.arg(view.name()))));
    page->open(u"service:gigafile"_s);
    page->refresh();
    stage.settle();
    QTest::qWait(20);
    QVERIFY(page->minimumSizeHint().width() <= page->width());
    QVERIFY(page->grab().save(shotsFolder().filePath(u"cloud-looked-%1.png"_s.arg(view.name()))));
    auto *looked = page->findChild<CloudServiceView *>();
    Q_EMIT looked->deviceWanted(looked->story().devices.first().device);
    page->findChild<CloudPeriod *>()->choose(CloudPeriod::Own);
    stage.settle();
    QTest::qWait(20);
    QVERIFY(page->minimumSizeHint().width() <= page->width());
    QVERIFY(page->grab().save(shotsFolder().filePath(u"cloud-days-%1.png"_s.arg(view.name()))));
}

QTEST_MAIN(TstCloudPage)
#include "tst_cloud_page.moc"
