// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the pages of cloud traffic, devices and the monthly report.
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrinter>
#include <QTemporaryDir>

#include "tests/ui/page_hands.h"
#include "ui/pages/report_page.h"
#include "ui/widgets/fold.h"

using namespace otasuke;
using namespace otasuke::hands;

class TstOfficePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cloudServiceIsForbidden();
    void cloudOfLastMonth();
    void cloudSendersByPc();
    void unknownDeviceIsClaimed();
    void onlyChangesAreSaved();
    void ledgerIsSearched();
    void reportIsSavedAndPrinted();
    void reportOfAnotherMonth();
    void reportOfOneSite();
    void cloudOfOneSite();
    void failedDecisionIsTold();
    void callListIsKept();
    void noTableScrollsSideways_data();
    void noTableScrollsSideways();
};

void TstOfficePages::cloudServiceIsForbidden()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    DataTable *services = table(page, u"Services"_s);
    QVERIFY(!button(page, u"Must not be used"_s)->isEnabled());
    services->choose(rowOf(services, u"ChatGPT"_s));
    shoot(stage, u"cloud-chosen"_s);
    QTest::mouseClick(button(page, u"Must not be used"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.approvals.size(), 1);
    QCOMPARE(stage.console.approvals[0].first, u"chatgpt"_s);
    QCOMPARE(stage.console.approvals[0].second, Approval::Forbidden);
    QCOMPARE(services->chosenKey(), u"chatgpt"_s); // still chosen after the refresh
}

void TstOfficePages::cloudOfLastMonth()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    const auto asked = stage.console.log.count(u"cloud"_s);
    QTest::mouseClick(button(page, u"Last month"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.log.count(u"cloud"_s), asked + 1);
    QVERIFY(button(page, u"Last month"_s)->isChecked());
}

void TstOfficePages::cloudSendersByPc()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    DataTable *senders = table(page, u"Who sent"_s);
    QVERIFY(rowOf(senders, u"経理課"_s) >= 0);
    QTest::mouseClick(button(page, u"PCs"_s), Qt::LeftButton);
    stage.settle();
    QVERIFY(rowOf(senders, u"経理課"_s) < 0);
    QVERIFY(rowOf(senders, u"経理-PC03"_s) >= 0);
}

void TstOfficePages::unknownDeviceIsClaimed()
{
    Stage stage(english());
    Page *page = stage.show(u"devices"_s);
    DataTable *ledger = table(page, u"Device ledger"_s);
    QCOMPARE(ledger->model()->index(0, 0).data(DetailRole).toString(), u"Whose is it?"_s);
    QTest::mouseClick(button(page, u"Say whose it is"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    QDialog *dialog = stage.dialog();
    auto *standing = field<QComboBox>(dialog, u"Whose it is"_s);
    QCOMPARE(standing->currentData().toInt(), int(DeviceStanding::Unknown)); // nothing is assumed
    standing->setCurrentIndex(standing->findData(int(DeviceStanding::Guest)));
    field<QLineEdit>(dialog, u"Name"_s)->setText(u"Visitor's phone"_s);
    QTest::qWait(50);
    QVERIFY(dialog->grab().save(shotsFolder().filePath(u"device-dialog.png"_s)));
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.edits.size(), 1);
    const DeviceEdit edit = stage.console.edits[0];
    QCOMPARE(edit.standing, std::optional(DeviceStanding::Guest));
    QCOMPARE(edit.name, std::optional(u"Visitor's phone"_s));
    QVERIFY(!edit.department && !edit.user && !edit.seat && !edit.extendedSupport);
}

void TstOfficePages::onlyChangesAreSaved()
{
    Stage stage(english());
    Page *page = stage.show(u"devices"_s);
    DataTable *ledger = table(page, u"Device ledger"_s);
    ledger->choose(rowOf(ledger, u"経理-PC03"_s));
    QTest::keyClick(ledger, Qt::Key_Return);
    QTRY_VERIFY(stage.dialog());
    QDialog *dialog = stage.dialog();
    dialog->findChild<QCheckBox *>()->toggle();
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    stage.settle();
    const DeviceEdit edit = stage.console.edits.value(0);
    QVERIFY(edit.id > 0);
    QVERIFY(edit.extendedSupport.has_value());
    QVERIFY(!edit.name && !edit.standing && !edit.standingNote && !edit.site);
}

void TstOfficePages::ledgerIsSearched()
{
    Stage stage(english());
    Page *page = stage.show(u"devices"_s);
    DataTable *ledger = table(page, u"Device ledger"_s);
    const int all = ledger->model()->rowCount();
    auto *search = field<QLineEdit>(page, u"Search the ledger"_s);
    search->setText(u"ＰＣ０３ 経理"_s);
    QCOMPARE(ledger->model()->rowCount(), 1);
    search->setText(u"no such device"_s);
    QVERIFY(!ledger->isVisible());
    search->clear();
    QCOMPARE(ledger->model()->rowCount(), all);
}

void TstOfficePages::reportIsSavedAndPrinted()
{
    QTemporaryDir folder;
    Stage stage(english());
    auto *page = qobject_cast<ReportPage *>(stage.show(u"report"_s));
    QVERIFY(page);
    QString suggested;
    ReportPage::Ask ask;
    ask.file = [&](const QString &name, QWidget *, const std::function<void(QString)> &go) {
        suggested = name;
        go(folder.filePath(u"saved.pdf"_s));
    };
    ask.printer = [&](QPrinter &printer, QWidget *, const std::function<void()> &go) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        go();
    };
    page->setAsk(ask);
    QTest::mouseClick(button(page, u"Save as PDF"_s), Qt::LeftButton);
    QTest::mouseClick(button(page, u"Print"_s), Qt::LeftButton);
    QCOMPARE(suggested, u"Security report 2026-10.pdf"_s);
    for (const QString &name : {u"saved.pdf"_s, u"printed.pdf"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 20'000);
    }
    ask.file = [](const QString &, QWidget *, const std::function<void(QString)> &go) {
        go(u"/no/such/folder/x.pdf"_s);
    };
    page->setAsk(ask);
    QTest::mouseClick(button(page, u"Save as PDF"_s), Qt::LeftButton);
    QCOMPARE(page->state(), PageState::Error);
}

void TstOfficePages::reportOfAnotherMonth()
{
    Stage stage(english());
    Page *page = stage.show(u"report"_s);
    const auto asked = stage.console.log.count(u"report"_s);
    QTest::mouseClick(field<QPushButton>(page, u"The month before"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.log.count(u"report"_s), asked + 1);
    auto *later = field<QPushButton>(page, u"The month after"_s);
    QTest::mouseClick(later, Qt::LeftButton);
    QTest::mouseClick(later, Qt::LeftButton);
    QVERIFY(!later->isEnabled()); // the running month is the last
}

void TstOfficePages::reportOfOneSite()
{
    QTemporaryDir folder;
    Stage stage(english());
    auto *page = qobject_cast<ReportPage *>(stage.show(u"report"_s));
    auto *sites = page->findChild<QComboBox *>(u"reportSites"_s);
    QVERIFY(sites && !sites->isVisibleTo(page)); // one house needs no choice
    stage.console.sites = {u"駅前/分院"_s, u"本院"_s};
    page->refresh();
    stage.settle();
    QVERIFY(sites->isVisibleTo(page));
    sites->setCurrentIndex(sites->findText(u"駅前/分院"_s));
    Q_EMIT sites->activated(sites->currentIndex());
    stage.settle();
    QCOMPARE(stage.console.sitesAsked.last(), u"駅前/分院"_s);
    QCOMPARE(sites->currentText(), u"駅前/分院"_s); // stays chosen with the answer
    QString suggested;
    ReportPage::Ask ask;
    ask.file = [&](const QString &name, QWidget *, const std::function<void(QString)> &go) {
        suggested = name;
        go(folder.filePath(u"saved.pdf"_s));
    };
    page->setAsk(ask);
    QTest::mouseClick(button(page, u"Save as PDF"_s), Qt::LeftButton);
    QCOMPARE(suggested, u"Security report 2026-10 駅前_分院.pdf"_s);
    QVERIFY(QFile::exists(folder.filePath(u"saved.pdf"_s)));
}

void TstOfficePages::cloudOfOneSite()
{
    Stage stage(english());
    stage.console.sites = {u"駅前分院"_s, u"本院"_s};
    Page *page = stage.show(u"cloud"_s);
    auto *sites = page->findChild<QComboBox *>(u"cloudSites"_s);
    QVERIFY(sites && sites->isVisibleTo(page));
    sites->setCurrentIndex(sites->findText(u"本院"_s));
    Q_EMIT sites->activated(sites->currentIndex());
    stage.settle();
    QCOMPARE(stage.console.sitesAsked.last(), u"本院"_s);
}

void TstOfficePages::failedDecisionIsTold()
{
    Stage stage(english());
    Page *page = stage.show(u"cloud"_s);
    stage.console.failures.insert(
        u"decideService"_s, Error{ErrorKind::DiskFull, u"no space left"_s});
    QStringList notices;
    connect(page, &Page::notice, this, [&](const QString &text) { notices << text; });
    DataTable *services = table(page, u"Services"_s);
    services->choose(rowOf(services, u"ChatGPT"_s));
    QTest::mouseClick(button(page, u"Used for work"_s), Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(!notices[0].contains(u"recorded."_s));
}

void TstOfficePages::callListIsKept()
{
    Stage stage(english());
    stage.show(u"support"_s);
    stage.press(u"callChange_0"_s); // the insurer, whom only the office knows
    QDialog *dialog = stage.dialog();
    QVERIFY(dialog && dialog->objectName() == u"callEntryDialog"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reach"_s), u"03-0000-0555"_s);
    shoot(stage, u"call-entry"_s);
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.offices.size(), 1);
    QList<CallEntry> calls = stage.console.offices.last().calls;
    QVERIFY(calls.size() >= 6);
    QCOMPARE(calls[0].reach, u"03-0000-0555"_s);
    QVERIFY(!calls[0].checked.isValid()); // nobody said that it was checked
    QCOMPARE(calls[2].reach, u"#9110"_s);
    QCOMPARE(calls[2].checked, QDate(2026, 11, 22));
    QCOMPARE(stage.console.offices.last().name, u"Minato Clinic"_s); // nothing else is touched
    stage.press(u"callChange_2"_s);
    stage.dialog()->findChild<QCheckBox *>(u"checked"_s)->setChecked(true);
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.offices.last().calls[2].checked, sample::today());
    stage.press(u"callAdd"_s);
    QVERIFY(!stage.dialog()->findChild<QPushButton *>(u"remove"_s));
    QVERIFY(!stage.dialog()->findChild<QPushButton *>(u"confirm"_s)->isEnabled()); // of no name
    QTest::keyClicks(stage.dialog()->findChild<QLineEdit *>(u"who"_s), u"Landlord"_s);
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.offices.last().calls.last().who, u"Landlord"_s);
    stage.press(u"callChange_1"_s);
    stage.answer(u"remove"_s);
    QCOMPARE(stage.console.offices.last().calls.size(), calls.size() - 1);
    stage.console.failures.insert(u"saveOffice"_s, Error{ErrorKind::DiskFull, {}});
    stage.press(u"callChange_1"_s);
    QString notice;
    connect(stage.window->page(u"support"_s), &Page::notice, this,
        [&notice](const QString &text) { notice = text; });
    stage.answer(u"confirm"_s);
    QVERIFY(!notice.isEmpty() && notice != u"Recorded."_s);
}

void TstOfficePages::noTableScrollsSideways_data()
{
    QTest::addColumn<View>("view");
    for (const auto &language : {u"ja"_s, u"en"_s}) {
        for (const auto size : {TextSize::Standard, TextSize::Large, TextSize::ExtraLarge}) {
            const View view{sample::Mode::Full, language, ColourScheme::Light, size};
            QTest::newRow(qPrintable(view.name())) << view;
        }
    }
}

void TstOfficePages::noTableScrollsSideways()
{
    QFETCH(View, view);
    Stage stage(view);
    for (const QString &id : {u"cloud"_s, u"events"_s, u"devices"_s, u"report"_s, u"settings"_s}) {
        Page *page = stage.show(id);
        for (Fold *fold : page->findChildren<Fold *>())
            fold->setOpen(true);
        QTest::qWait(20);
        QVERIFY2(page->minimumSizeHint().width() <= page->width(), qPrintable(id));
        for (const DataTable *one : page->findChildren<DataTable *>()) {
            if (!one->isVisible())
                continue;
            int width = 0;
            for (int column = 0; column < one->model()->columnCount(); ++column) {
                width += one->isColumnHidden(column) ? 0 : one->columnWidth(column);
                const QString title =
                    one->model()->headerData(column, Qt::Horizontal).toString() + u" of "_s + id;
                // Rows come when they come, and widths follow them.
                QTRY_VERIFY2(one->isColumnHidden(column) || !one->isVisible() ||
                        one->columnWidth(column) >=
                            one->horizontalHeader()->sectionSizeHint(column),
                    qPrintable(title));
            }
            QVERIFY2(width <= one->viewport()->width(), qPrintable(id));
        }
    }
}

QTEST_MAIN(TstOfficePages)
#include "tst_office_pages.moc"
