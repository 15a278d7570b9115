// SPDX-License-Identifier: GPL-3.0-or-later
// 「呼ぶ／呼ばない」 from the help column: to each of its four ends, and onto paper. And the cards
// of the first minutes.
#include <QDialog>
#include <QLabel>
#include <QPrinter>
#include <QTemporaryDir>

#include "tests/ui/page_hands.h"
#include "ui/dialogs/triage_dialog.h"
#include "ui/help_flow.h"
#include "ui/pages/first_response.h"
#include "ui/pages/sheet_printer.h"

using namespace otasuke;
using namespace otasuke::hands;

namespace {

SheetPrinter::Ask toPdf(const QString &file, int &asked)
{
    return [file, &asked](QPrinter &printer, QWidget *, const std::function<void()> &go) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        ++asked;
        go();
    };
}

bool shows(const QDialog &dialog, const QString &button)
{
    const auto *found = dialog.findChild<QPushButton *>(button);
    return found && found->isVisible();
}

} // namespace

class TestTriageDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends();
    void enterAnswersForNobody();
    void goesOnPaper();
    void withoutContractItAsksAllTheSame();
    void cardsAreWhole();
    void cardsGoOnPaper();
};

void TestTriageDialog::ends_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("dialog"); ///< what the button at the end opens
    QTest::newRow("rush") << u"y"_s << u"rushDialog"_s;
    QTest::newRow("consult") << u"nnnyn"_s << u"callCard"_s;
    QTest::newRow("remote") << u"nnnyy"_s << u"remoteDialog"_s;
    QTest::newRow("wait") << u"nnnn"_s << QString();
}

void TestTriageDialog::ends()
{
    QFETCH(QString, answers);
    QFETCH(QString, dialog);
    Stage stage;
    stage.press(u"helpTriage"_s);
    QVERIFY(stage.dialog());
    QVERIFY(!shows(*stage.dialog(), u"back"_s));
    for (const QChar answer : answers)
        stage.answer(answer == u'y' ? u"yes"_s : u"no"_s);
    QVERIFY(!shows(*stage.dialog(), u"yes"_s));
    QVERIFY(shows(*stage.dialog(), u"back"_s));
    QCOMPARE(shows(*stage.dialog(), u"confirm"_s), !dialog.isEmpty());
    if (dialog.isEmpty()) {
        stage.answer(u"cancel"_s);
        QVERIFY(!stage.dialog());
        return;
    }
    stage.answer(u"confirm"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), dialog);
}

void TestTriageDialog::enterAnswersForNobody()
{
    Stage stage;
    stage.press(u"helpTriage"_s);
    auto *dialog = qobject_cast<TriageDialog *>(stage.dialog());
    const QString first = dialog->at();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Enter);
    QCOMPARE(dialog->at(), first);
}

void TestTriageDialog::goesOnPaper()
{
    Stage stage;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"card.pdf"_s);
    int asked = 0;
    stage.window->helpFlow()->printer()->setAsk(toPdf(file, asked));
    stage.press(u"helpTriage"_s);
    stage.answer(u"print"_s);
    QCOMPARE(asked, 1);
    QVERIFY(QFileInfo(file).size() > 2'000);
    QVERIFY(stage.dialog()); // the questions stay open
}

void TestTriageDialog::withoutContractItAsksAllTheSame()
{
    Stage stage({sample::Mode::Failing});
    stage.press(u"helpTriage"_s);
    QVERIFY(stage.dialog());
    stage.answer(u"yes"_s);
    QVERIFY(shows(*stage.dialog(), u"confirm"_s));
}

void TestTriageDialog::cardsAreWhole()
{
    for (const QString &id :
        {u"ransomware"_s, u"infected"_s, u"emotet"_s, u"intrusion"_s, u"mail"_s, u"phishing"_s,
            u"support_scam"_s, u"leak"_s, u"unknown_device"_s, u"old_system"_s, u"appliance"_s}) {
        const auto card = firstResponse(id);
        QVERIFY2(card, qPrintable(id));
        QVERIFY2(!card->steps.isEmpty() && !card->never.isEmpty(), qPrintable(id));
    }
    QVERIFY(!firstResponse(u"watch"_s));
}

void TestTriageDialog::cardsGoOnPaper()
{
    Stage stage;
    Page *page = stage.show(u"support"_s);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"cards.pdf"_s);
    int asked = 0;
    page->findChild<SheetPrinter *>()->setAsk(toPdf(file, asked));
    stage.press(u"printFirstResponse"_s);
    QCOMPARE(asked, 1);
    QVERIFY(QFileInfo(file).size() > 2'000);
}

QTEST_MAIN(TestTriageDialog)
#include "tst_triage_dialog.moc"
