// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the ledger: filters, the office's own list in and out, one and two
// devices, the paper that asks around. Pictures in shots/.
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/ui/look_over.h"
#include "tests/ui/page_hands.h"
#include "ui/pages/devices_page.h"
#include "ui/print/device_slip.h"

using namespace otasuke;
using namespace otasuke::hands;

namespace {

DevicesPage *pageOf(Stage &stage)
{
    return qobject_cast<DevicesPage *>(stage.show(u"devices"_s));
}

/// Every dialog of the page, in every look.
QList<View> views()
{
    QList<View> all;
    for (const auto &language : {u"ja"_s, u"en"_s}) {
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            for (const auto size : {TextSize::Standard, TextSize::ExtraLarge})
                all << View{sample::Mode::Full, language, scheme, size};
        }
    }
    return all;
}

} // namespace

class TstLedgerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters();
    void visitorUntilADate();
    void exceptionNeedsAReason();
    void listIsReadInTwoSteps();
    void columnsAreSetByHand();
    void listIsWrittenInAnotherEncoding();
    void listIsTakenBack();
    void offersAreAnswered();
    void deviceIsTakenApart();
    void slipIsPrinted();
    void slipFitsOnePage();
    void dialogsFit_data();
    void dialogsFit();
};

void TstLedgerPage::filters()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    DataTable *ledger = table(page, u"Device ledger"_s);
    const int all = ledger->model()->rowCount();
    auto *show = field<QComboBox>(page, u"Which devices are shown"_s);
    QList<int> counts;
    for (int i = 0; i < show->count(); ++i) {
        show->setCurrentIndex(i);
        counts << ledger->model()->rowCount();
    }
    QCOMPARE(counts, (QList<int>{all, 1, 1, 1, 0}));
    QVERIFY(!ledger->isVisible());
    show->setCurrentIndex(0);
    auto *site = field<QComboBox>(page, u"Site shown"_s);
    site->setCurrentIndex(site->findData(u"Branch"_s));
    const int branch = ledger->model()->rowCount();
    QVERIFY(branch > 0 && branch < all);
    auto *department = field<QComboBox>(page, u"Department shown"_s);
    department->setCurrentIndex(department->findData(u"経理課"_s));
    QVERIFY(ledger->model()->rowCount() < branch);
    shoot(stage, u"ledger-filtered"_s);
    page->refresh();
    stage.settle();
    QCOMPARE(site->currentData().toString(), u"Branch"_s); // kept over a refresh
    stage.window->showPage(u"devices"_s);
}

void TstLedgerPage::visitorUntilADate()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    QTest::mouseClick(button(page, u"Say whose it is"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    auto *standing = field<QComboBox>(stage.dialog(), u"Whose it is"_s);
    auto *date = stage.dialog()->findChild<QDateEdit *>();
    QVERIFY(!date->isVisible());
    standing->setCurrentIndex(standing->findData(int(DeviceStanding::Guest)));
    QTRY_VERIFY(date->isVisible());
    date->setDate(QDate(2026, 11, 30));
    QTest::mouseClick(button(stage.dialog(), u"Save"_s), Qt::LeftButton);
    stage.settle();
    const DeviceEdit edit = stage.console.edits.value(0);
    QCOMPARE(edit.standing, std::optional(DeviceStanding::Guest));
    QCOMPARE(edit.guestUntil, std::optional(fromRfc3339(u"2026-11-30T15:00:00Z")));
    QVERIFY(!edit.importance && !edit.exception);
}

void TstLedgerPage::exceptionNeedsAReason()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    DataTable *ledger = table(page, u"Device ledger"_s);
    ledger->choose(rowOf(ledger, u"経理-PC03"_s));
    QTest::mouseClick(button(page, u"Edit"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    field<QComboBox>(stage.dialog(), u"How important it is"_s)->setCurrentIndex(0);
    field<QLineEdit>(stage.dialog(), u"What we do instead"_s)->setText(u"kept apart"_s);
    QTest::mouseClick(button(stage.dialog(), u"Save"_s), Qt::LeftButton);
    QVERIFY(stage.dialog());
    QVERIFY(stage.console.edits.isEmpty());
    auto *reason = field<QLineEdit>(stage.dialog(), u"Why"_s);
    QVERIFY(reason->isVisible());
    reason->setText(u"no newer Windows"_s);
    QTest::mouseClick(button(stage.dialog(), u"Save"_s), Qt::LeftButton);
    stage.settle();
    const DeviceEdit edit = stage.console.edits.value(0);
    QCOMPARE(
        edit.exception, std::optional(KnownException{u"no newer Windows"_s, u"kept apart"_s, 0}));
    QCOMPARE(edit.importance, std::optional(Importance::Critical));
}

void TstLedgerPage::listIsReadInTwoSteps()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    DevicesPage::Ask ask;
    ask.list = [](QWidget *, const std::function<void(QString)> &go) { go(u"/x/list.csv"_s); };
    page->setAsk(ask);
    QTest::mouseClick(button(page, u"Read our list"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    // Known columns: what would change stands there at once, and nothing is changed yet.
    DataTable *changes = table(stage.dialog(), u"What the list changes"_s);
    QTRY_VERIFY(changes->isVisible());
    QCOMPARE(changes->model()->rowCount(), 3);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), u"4"_s); // left out: first
    QVERIFY(stage.console.applied.isEmpty());
    stage.answer(u"confirm"_s);
    stage.settle();
    QCOMPARE(stage.console.applied.size(), 1);
    QCOMPARE(stage.console.applied[0].lines.size(), 23);
    QVERIFY(!stage.dialog());
}

void TstLedgerPage::columnsAreSetByHand()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    DevicesPage::Ask ask;
    ask.list = [](QWidget *, const std::function<void(QString)> &go) { go(u"/x/list.csv"_s); };
    page->setAsk(ask);
    QTest::mouseClick(button(page, u"Read our list"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    stage.answer(u"back"_s);
    auto *number = field<QComboBox>(stage.dialog(), u"What the column 管理番号 tells"_s);
    QVERIFY(number && number->isVisible());
    number->setCurrentIndex(number->findData(int(LedgerField::Note)));
    stage.answer(u"confirm"_s);
    stage.settle();
    QCOMPARE(stage.console.previews.size(), 2);
    QCOMPARE(stage.console.previews[1].second.size(), 6);
    QCOMPARE(stage.console.previews[1].second[0],
        (LedgerLayout::Column{u"管理番号"_s, LedgerField::Note}));
    stage.answer(u"cancel"_s);
    QVERIFY(stage.console.applied.isEmpty());
}

void TstLedgerPage::listIsWrittenInAnotherEncoding()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    DevicesPage::Ask ask;
    ask.target = [](QWidget *, const std::function<void(QString)> &go) { go(u"/x/out.csv"_s); };
    page->setAsk(ask);
    stage.console.unwritable = {{u"𠮷"_s, 3, u"氏名"_s}};
    QTest::mouseClick(button(page, u"Write our list"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    stage.answer(u"confirm"_s);
    stage.settle();
    QCOMPARE(stage.console.written.size(), 2);
    QVERIFY(!stage.console.written[0].second);
    QCOMPARE(stage.console.written[1].second, std::optional(TextEncoding::Utf8Mark));
}

void TstLedgerPage::listIsTakenBack()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    QString notice;
    connect(page, &Page::notice, this, [&notice](const QString &text) { notice = text; });
    QTest::mouseClick(button(page, u"Take it back"_s), Qt::LeftButton);
    stage.settle();
    QVERIFY(stage.console.log.contains(u"undoLedger"_s));
    QCOMPARE(notice, u"The list was taken back: 4 devices are as before."_s);
    stage.console.undone = {4, 0, 2};
    QTest::mouseClick(button(page, u"Take it back"_s), Qt::LeftButton);
    stage.settle();
    QVERIFY2(notice.contains(u"2 entries that you changed by hand"_s), qPrintable(notice));
    Stage quiet({sample::Mode::Quiet, u"en"_s});
    QVERIFY(!button(pageOf(quiet), u"Take it back"_s)); // nothing was read
}

void TstLedgerPage::offersAreAnswered()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    shoot(stage, u"ledger-offer"_s);
    QTest::mouseClick(button(page, u"They are not"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.keptApart, (QList<QList<DeviceId>>{{29, 28}}));
    QTest::mouseClick(button(page, u"They are one"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.joined, (QList<QList<DeviceId>>{{29, 28}}));
}

void TstLedgerPage::deviceIsTakenApart()
{
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    DataTable *ledger = table(page, u"Device ledger"_s);
    ledger->choose(rowOf(ledger, u"経理-PC03"_s));
    QTest::mouseClick(button(page, u"It is two devices"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    QPushButton *go = button(stage.dialog(), u"Take it apart"_s);
    QVERIFY(!go->isEnabled()); // something must go
    const auto boxes = stage.dialog()->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(true);
    QVERIFY(!go->isEnabled()); // and something must stay
    boxes[1]->setChecked(false);
    stage.answer(u"confirm"_s);
    stage.settle();
    const DeviceSplit split = stage.console.splits.value(0);
    QCOMPARE(split.id, 1);
    QCOMPARE(split.macs.size() + split.addresses.size() + split.hostnames.size(), boxes.size() - 1);
    QCOMPARE(split.since, sample::now() - 31 * kDay);
}

void TstLedgerPage::slipIsPrinted()
{
    QTemporaryDir folder;
    Stage stage(english());
    DevicesPage *page = pageOf(stage);
    const QString file = folder.filePath(u"slip.pdf"_s);
    DevicesPage::Ask ask;
    ask.printer = [&file](QPrinter &printer, QWidget *, const std::function<void()> &go) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        go();
    };
    page->setAsk(ask);
    DataTable *ledger = table(page, u"Device ledger"_s);
    ledger->choose(0);
    QTest::mouseClick(button(page, u"Ask around on paper"_s), Qt::LeftButton);
    stage.settle();
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(QFile(file).size() > 10'000);
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    if (!text.waitForFinished())
        QSKIP("pdftotext is not installed");
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    for (const QString &wanted : {u"Whose device is this?"_s, u"192.168.10.77"_s, u"Apple"_s,
             u"iCloud"_s, u"03-0000-0123"_s, u"Where it stands"_s})
        QVERIFY2(words.contains(wanted), qPrintable(words));
}

void TstLedgerPage::slipFitsOnePage()
{
    for (const bool japanese : {true, false}) {
        const Stage stage({sample::Mode::Quiet, japanese ? u"ja"_s : u"en"_s});
        DeviceSlip slip = sample::deviceSlip({sample::Mode::Full, japanese});
        slip.device.hostname = u"a-very-long-host-name-that-somebody-thought-of-in-a-hurry"_s;
        const auto paper = DeviceSlipPaper::of(slip, OfficeCalendar());
        QVERIFY(paper.ok());
        QCOMPARE(paper->pageCount(), 1);
        QImage picture(794, 1123, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paper->paint(painter);
        painter.end();
        QVERIFY(
            picture.save(shotsFolder().filePath(japanese ? u"slip-ja.png"_s : u"slip-en.png"_s)));
    }
}

void TstLedgerPage::dialogsFit_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<View>("view");
    for (const QString &what :
        {u"device"_s, u"split"_s, u"changes"_s, u"columns"_s, u"unwritable"_s}) {
        for (const View &view : views())
            QTest::newRow(qPrintable(what + u'-' + view.name())) << what << view;
    }
}

void TstLedgerPage::dialogsFit()
{
    QFETCH(QString, what);
    QFETCH(View, view);
    Stage stage(view);
    DevicesPage *page = pageOf(stage);
    DevicesPage::Ask ask;
    ask.list = [](QWidget *, const std::function<void(QString)> &go) {
        go(u"/home/soumu/機器台帳 2026年度.csv"_s);
    };
    ask.target = ask.list;
    page->setAsk(ask);
    stage.console.unwritable = {{u"𠮷"_s, 3, u"氏名"_s}, {u"é"_s, 18, u"備考"_s}};
    DataTable *ledger = page->findChild<DataTable *>();
    ledger->choose(rowOf(ledger, u"検査-PC01"_s)); // has an exception
    const QHash<QString, QString> buttons{{u"device"_s, u"ledgerEdit"_s},
        {u"split"_s, u"ledgerSplit"_s}, {u"changes"_s, u"ledgerRead"_s},
        {u"columns"_s, u"ledgerRead"_s}, {u"unwritable"_s, u"ledgerWrite"_s}};
    QTest::mouseClick(page->findChild<QPushButton *>(buttons[what]), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    if (what == u"columns")
        stage.answer(u"back"_s);
    QTest::qWait(60);
    QDialog &dialog = *stage.dialog();
    QVERIFY(dialog.width() <= 1280 && dialog.height() <= 720);
    const QString file = u"ledger-%1-%2.png"_s.arg(what, view.name());
    QVERIFY(dialog.grab().save(shotsFolder().filePath(file)));
    const QStringList found =
        cutTexts(dialog) + sidewaysScrolling(dialog) + namelessControls(dialog);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TstLedgerPage)
#include "tst_ledger_page.moc"
