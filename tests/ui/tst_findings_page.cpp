// SPDX-License-Identifier: GPL-3.0-or-later
// The list of things to deal with: by mouse and by keyboard, on the made-up office.
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QRadioButton>
#include <QTemporaryDir>

#include "models/judgement/explain.h"
#include "tests/ui/page_hands.h"
#include "ui/dialogs/triage_dialog.h"
#include "ui/pages/finding_detail.h"
#include "ui/pages/sheet_printer.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/row_button.h"

using namespace otasuke;
using namespace otasuke::hands;

namespace {

/// A page of findings, in English, and what a person reads on it.
struct Inbox
{
    explicit Inbox(sample::Mode mode = sample::Mode::Full)
        : stage({mode, u"en"_s, ColourScheme::Light, TextSize::Standard})
        , page(stage.show(u"findings"_s))
        , list(page->findChild<DataTable *>(u"findingsList"_s))
    {
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        stage.window->activateWindow(); // a question may have stood before it
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        QTest::keyClick(stage.window.get(), key, modifiers);
        stage.settle();
    }
    QString chosen() const { return list->chosenKey(); }
    int rows() const { return list->model()->rowCount(); }
    bool reads(QStringView words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    const FindingDecision &last() const { return stage.console.decisions.last(); }
    /// A key that decides, and what is written into the question for a note.
    void decide(Qt::Key with, const QString &note = {})
    {
        key(with);
        QVERIFY(stage.dialog() && stage.dialog()->objectName() == u"noteDialog"_s);
        QTest::keyClicks(stage.dialog()->findChild<QLineEdit *>(u"note"_s), note);
        QTest::keyClick(stage.dialog(), Qt::Key_Return);
        stage.settle();
    }

    Stage stage;
    Page *page;
    DataTable *list;
};

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysBothNumbers();
    void goesThroughByKeyboard();
    void decidedByKeyAndTakenBack();
    void sameOnTwelveIsOneRow();
    void acceptedWithReasonUntilADay();
    void mutedWithReasonUntilADay();
    void mutesAreListedAndEnded();
    void keysStayWithTheField();
    void detailTellsAll();
    void recordsBehindTheFold();
    void triageFromAFinding();
    void helpIsAboutTheFinding();
    void failureIsTold();
    void listsArePrinted();
    void homeLeadsHere();
};

void TestFindingsPage::saysBothNumbers()
{
    Inbox full;
    int waiting = 0;
    for (const Finding &finding : sample::assessment(full.stage.console.kind).findings)
        waiting += finding.needsAction ? 1 : 0;
    QVERIFY(full.reads(u"%1 matters need you"_s.arg(waiting)));
    QVERIFY(full.reads(u"Stopped in the last 30 days: 1,204"));
    QVERIFY(full.reads(u"1 more is there to know")); // the mails that were stopped
    Inbox quiet(sample::Mode::Quiet);
    QVERIFY(quiet.reads(u"Nothing needs you at present"));
    QCOMPARE(quiet.rows(), 0);
    QVERIFY(quiet.reads(u"There is nothing to deal with."));
}

void TestFindingsPage::goesThroughByKeyboard()
{
    Inbox inbox;
    const auto findings = sample::assessment(inbox.stage.console.kind).findings;
    QCOMPARE(inbox.rows(), int(findings.size()));
    QCOMPARE(inbox.chosen(), findings[0].id);
    inbox.key(Qt::Key_J);
    QCOMPARE(inbox.chosen(), findings[1].id);
    inbox.key(Qt::Key_J);
    inbox.key(Qt::Key_K);
    inbox.key(Qt::Key_K);
    inbox.key(Qt::Key_K); // the first stays the first
    QCOMPARE(inbox.chosen(), findings[0].id);
    inbox.list->setFocus();
    inbox.key(Qt::Key_Return);
    auto *detail = inbox.page->findChild<FindingDetail *>();
    QVERIFY(detail->isAncestorOf(QApplication::focusWidget()));
    inbox.key(Qt::Key_Escape);
    QVERIFY(inbox.list->hasFocus());
    QVERIFY(inbox.page->findChild<QLabel *>(u"findingsKeys"_s)->isVisible());
}

void TestFindingsPage::decidedByKeyAndTakenBack()
{
    Inbox inbox;
    const auto findings = sample::assessment(inbox.stage.console.kind).findings;
    const int before = inbox.rows();
    inbox.decide(Qt::Key_H);
    QCOMPARE(inbox.last().findingId, findings[0].id);
    QCOMPARE(inbox.last().state, FindingState::InProgress);
    QVERIFY(inbox.last().note.isEmpty());
    QCOMPARE(inbox.last().by, u"Sato, general affairs"_s); // the office's contact person
    QCOMPARE(inbox.rows(), before); // it stays in the list
    inbox.key(Qt::Key_H); // it is so already
    QVERIFY(!inbox.stage.dialog());
    inbox.key(Qt::Key_D);
    QTest::keyClick(inbox.stage.dialog(), Qt::Key_Escape); // thought better of it
    inbox.stage.settle();
    QCOMPARE(inbox.stage.console.decisions.size(), 1);
    inbox.decide(Qt::Key_D, u"cleaned by the help desk"_s);
    QCOMPARE(inbox.last().state, FindingState::Handled);
    QCOMPARE(inbox.last().note, u"cleaned by the help desk"_s);
    QCOMPARE(inbox.rows(), before - 1);
    QCOMPARE(inbox.chosen(), findings[1].id); // on to the next
    QVERIFY(inbox.page->findChild<QPushButton *>(u"findingsUndo"_s)->isVisible());
    inbox.key(Qt::Key_Z);
    QCOMPARE(inbox.stage.console.takenBack, QStringList{findings[0].id});
    QCOMPARE(inbox.rows(), before);
    QVERIFY(!inbox.page->findChild<QPushButton *>(u"findingsUndo"_s)->isVisible());
    inbox.key(Qt::Key_Z); // there is nothing more to take back
    QCOMPARE(inbox.stage.console.takenBack.size(), 1);
}

/// Twelve PCs with the system of one that is listed already: one row, one decision, one way back.
void TestFindingsPage::sameOnTwelveIsOneRow()
{
    Inbox inbox;
    const auto sample = sample::assessment(inbox.stage.console.kind).findings;
    const auto old = std::find_if(sample.begin(), sample.end(),
        [](const Finding &one) { return one.id == u"unsupported_os:2"_s; });
    QVERIFY(old != sample.end());
    for (DeviceId id = 11; id <= 22; ++id) {
        Finding same = *old;
        same.device = id;
        same.id = u"unsupported_os:%1"_s.arg(id);
        same.deviceName = u"PC%1"_s.arg(id);
        inbox.stage.console.more << same;
    }
    const int before = inbox.rows();
    inbox.stage.window->showPage(u"findings"_s, u"unsupported_os:15"_s); // one of the twelve
    inbox.stage.settle();
    QCOMPARE(inbox.rows(), before);
    QCOMPARE(inbox.chosen(), u"unsupported_os:2"_s);
    QVERIFY(inbox.reads(u"(Windows 10 21H2), on 13 devices"));
    const auto places = inbox.page->findChildren<RowButton *>(u"matterDevice"_s);
    QCOMPARE(places.size(), 13);
    hands::shoot(inbox.stage, u"findings-together"_s);
    inbox.decide(Qt::Key_D, u"replaced"_s);
    QCOMPARE(inbox.stage.console.decisions.size(), 13);
    for (const FindingDecision &decision : std::as_const(inbox.stage.console.decisions))
        QCOMPARE(decision.note, u"replaced"_s);
    QCOMPARE(inbox.rows(), before - 1);
    inbox.key(Qt::Key_Z);
    QCOMPARE(inbox.stage.console.takenBack.size(), 13);
    QCOMPARE(inbox.rows(), before);
    inbox.stage.window->showPage(u"findings"_s, u"unsupported_os:15"_s);
    inbox.stage.settle();
    auto *device = inbox.page->findChild<RowButton *>(u"matterDevice"_s);
    QVERIFY(device);
    QTest::mouseClick(device, Qt::LeftButton);
    inbox.stage.settle();
    QCOMPARE(inbox.stage.window->currentPageId(), u"risk"_s);
}

void TestFindingsPage::acceptedWithReasonUntilADay()
{
    Inbox inbox;
    inbox.key(Qt::Key_A);
    QDialog *dialog = inbox.stage.dialog();
    QVERIFY(dialog && dialog->objectName() == u"decisionDialog"_s);
    auto *confirm = dialog->findChild<QPushButton *>(u"confirm"_s);
    QVERIFY(!confirm->isEnabled()); // not without a reason
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"note"_s), u"never on the network"_s);
    QVERIFY(confirm->isEnabled());
    dialog->findChild<QDateEdit *>(u"lastDay"_s)->setDate(QDate(2027, 1, 31));
    inbox.stage.answer(u"confirm"_s);
    QCOMPARE(inbox.last().state, FindingState::Accepted);
    QCOMPARE(inbox.last().note, u"never on the network"_s);
    // To the end of that day in Tokyo.
    QCOMPARE(inbox.last().until, fromRfc3339(u"2027-01-31T15:00:00Z"));
    QTest::mouseClick(button(inbox.page, u"Dealt with"_s), Qt::LeftButton);
    inbox.stage.settle();
    QCOMPARE(inbox.rows(), 1);
    inbox.stage.press(u"findingTakeBack"_s);
    QCOMPARE(inbox.stage.console.takenBack.size(), 1);
    QCOMPARE(inbox.rows(), 0);
}

void TestFindingsPage::mutedWithReasonUntilADay()
{
    Inbox inbox;
    const Finding worst = sample::assessment(inbox.stage.console.kind).findings.first();
    inbox.key(Qt::Key_M);
    QDialog *dialog = inbox.stage.dialog();
    QVERIFY(dialog && dialog->objectName() == u"muteDialog"_s);
    auto *confirm = dialog->findChild<QPushButton *>(u"confirm"_s);
    auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s);
    auto *lastDay = dialog->findChild<QDateEdit *>(u"lastDay"_s);
    QVERIFY(!confirm->isEnabled());
    QCOMPARE(lastDay->maximumDate(), QDate(2027, 11, 19)); // a year at most
    QTest::keyClicks(reason, u"   "_s);
    QVERIFY(!confirm->isEnabled());
    reason->setText(u"a test of our own"_s);
    lastDay->setDate(QDate(2026, 12, 31));
    inbox.stage.answer(u"confirm"_s);
    QCOMPARE(inbox.stage.console.mutes.size(), 1);
    const Mute mute = inbox.stage.console.mutes.first();
    QCOMPARE(mute.rule, worst.rule);
    QCOMPARE(mute.device, worst.device);
    QCOMPARE(mute.destination, u"update-check.example.net"_s);
    QCOMPARE(mute.reason, u"a test of our own"_s);
    QCOMPARE(mute.since, sample::now());
    QCOMPARE(mute.until, fromRfc3339(u"2026-12-31T15:00:00Z"));
}

void TestFindingsPage::mutesAreListedAndEnded()
{
    Inbox inbox;
    QTest::mouseClick(button(inbox.page, u"Kept silent"_s), Qt::LeftButton);
    inbox.stage.settle();
    QVERIFY(inbox.reads(u"Remote-control tools"));
    QVERIFY(inbox.reads(u"Reason: Our contractor works with it"));
    QVERIFY(!inbox.list->isVisible());
    inbox.key(Qt::Key_D); // nothing is chosen here
    QVERIFY(inbox.stage.console.decisions.isEmpty());
    QVERIFY(!inbox.page->findChild<QPushButton *>(u"endMute_1"_s)); // ran out by itself
    inbox.stage.press(u"endMute_2"_s);
    QCOMPARE(inbox.stage.console.endedMutes, QList<qint64>{2});
}

void TestFindingsPage::keysStayWithTheField()
{
    Inbox inbox;
    auto *by = inbox.page->findChild<QLineEdit *>(u"findingBy"_s);
    by->setFocus();
    by->selectAll();
    QTest::keyClicks(by, u"Hamada"_s); // H, A, M, D
    QCOMPARE(by->text(), u"Hamada"_s);
    QVERIFY(inbox.stage.console.decisions.isEmpty());
    QVERIFY(!inbox.stage.dialog());
    inbox.stage.press(u"findingDone"_s);
    inbox.stage.answer(u"confirm"_s);
    QCOMPARE(inbox.last().by, u"Hamada"_s);
}

void TestFindingsPage::detailTellsAll()
{
    Inbox inbox;
    QVERIFY(inbox.reads(whyItMatters(u"c2_contact"_s)));
    QVERIFY(inbox.reads(whomToCall(u"c2_contact"_s)));
    QVERIFY(inbox.reads(whatItMayCost(u"c2_contact"_s)));
    QVERIFY(inbox.page->findChild<Fold *>(u"findingCard"_s)->isVisible());
    for (const QString &words : {u"It was not stopped (3 in all)."_s, u"What to do"_s,
             u"What became of it?"_s, u"Help desk: 0120-000-418"_s, u"Rush support: 0120-000-911"_s,
             u"Twice a year the insurance bears it all."_s})
        QVERIFY2(inbox.reads(words), qPrintable(words));
    inbox.stage.window->showPage(u"findings"_s, u"unsupported_os:2"_s);
    inbox.stage.settle();
    QCOMPARE(inbox.chosen(), u"unsupported_os:2"_s);
    const auto history = inbox.page->findChildren<QLabel *>(u"decision"_s);
    QStringList shown;
    for (const QLabel *line : history) {
        if (line->isVisible())
            shown << line->text();
    }
    QCOMPARE(shown.size(), 2);
    QVERIFY(shown[0].contains(u"Being dealt with"_s));
    QVERIFY(shown[0].contains(u"Recorded by Sato"_s));
    QVERIFY(shown[0].contains(u"Asking the user"_s));
    QVERIFY(!inbox.reads(u"It was not stopped.")); // there is nothing to stop in an old system
    inbox.stage.press(u"findingDevice"_s);
    QCOMPARE(inbox.stage.window->currentPageId(), u"risk"_s);
}

void TestFindingsPage::recordsBehindTheFold()
{
    Inbox inbox;
    auto *fold = inbox.page->findChild<Fold *>(u"findingRecords"_s);
    QVERIFY(fold && !fold->isOpen());
    QCOMPARE(inbox.stage.console.log.count(u"event"_s), 0);
    QTest::mouseClick(fold->findChild<RowButton *>(), Qt::LeftButton);
    inbox.stage.settle();
    QTRY_COMPARE(inbox.stage.console.log.count(u"event"_s), 5);
    const EventRow record = sample::event(inbox.stage.console.kind, 105);
    QTRY_VERIFY(inbox.reads(record.ruleId));
    QVERIFY(inbox.reads(QString::fromUtf8(record.raw.left(20))));
}

void TestFindingsPage::triageFromAFinding()
{
    Inbox inbox;
    inbox.stage.press(u"findingTriage"_s);
    auto *dialog = qobject_cast<TriageDialog *>(inbox.stage.dialog());
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_N); // no demand for money
    QCOMPARE(dialog->at(), u"open"_s);
    const auto says = [dialog](QStringView words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(u"By the console's records the answer is yes."));
    QTest::keyClick(dialog, Qt::Key_Y);
    QTest::keyClick(dialog, Qt::Key_Backspace);
    QCOMPARE(dialog->at(), u"open"_s);
    QTest::keyClick(dialog, Qt::Key_Y);
    QTest::keyClick(dialog, Qt::Key_Y); // on two PCs
    QCOMPARE(dialog->at(), u"rush_spread"_s);
    QTRY_VERIFY(says(u"Twice a year the insurance bears it all."));
    inbox.stage.answer(u"confirm"_s);
    QVERIFY(inbox.stage.dialog());
    QCOMPARE(inbox.stage.dialog()->objectName(), u"rushDialog"_s);
}

void TestFindingsPage::helpIsAboutTheFinding()
{
    Inbox inbox;
    inbox.stage.window->showPage(u"findings"_s, u"unsupported_os:2"_s);
    inbox.stage.settle();
    inbox.stage.press(u"findingConsult"_s);
    inbox.stage.answer(u"confirm"_s);
    QCOMPARE(inbox.stage.console.drafts.size(), 1);
    QCOMPARE(inbox.stage.console.drafts.first().findingId, u"unsupported_os:2"_s);
}

void TestFindingsPage::failureIsTold()
{
    Inbox inbox;
    inbox.stage.console.failures.insert(u"decideFinding"_s, Error{ErrorKind::DiskFull, {}});
    inbox.decide(Qt::Key_D);
    QCOMPARE(inbox.page->state(), PageState::Error);
    QVERIFY(!inbox.page->findChild<QPushButton *>(u"findingsUndo"_s)->isVisible());
}

void TestFindingsPage::listsArePrinted()
{
    Inbox inbox;
    QTemporaryDir folder;
    int asked = 0;
    const auto to = [&](QPrinter &printer, QWidget *, const std::function<void()> &go) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"%1.pdf"_s.arg(++asked)));
        go();
    };
    inbox.page->findChild<SheetPrinter *>()->setAsk(to);
    inbox.stage.press(u"findingsPrint"_s);
    QTest::mouseClick(button(inbox.page, u"Kept silent"_s), Qt::LeftButton);
    inbox.stage.settle();
    inbox.stage.press(u"findingsPrint"_s);
    QCOMPARE(asked, 2);
    for (int i = 1; i <= 2; ++i)
        QVERIFY(QFileInfo(folder.filePath(u"%1.pdf"_s.arg(i))).size() > 2'000);
}

void TestFindingsPage::homeLeadsHere()
{
    Stage stage(english());
    stage.show(u"home"_s);
    QTest::mouseClick(button(stage.window->page(u"home"_s), u"Go through them"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.window->currentPageId(), u"findings"_s);
    QCOMPARE(
        stage.window->page(u"findings"_s)->findChild<DataTable *>(u"findingsList"_s)->chosenKey(),
        u"c2_contact:1"_s);
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findings_page.moc"
