// SPDX-License-Identifier: GPL-3.0-or-later
// From pressing a help button to the telephone number, and what is recorded on the way.
#include <QAbstractButton>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/stage.h"
#include "ui/dialogs/qr_code.h"
#include "ui/help_flow.h"
#include "ui/help_hours.h"
#include "ui/page.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestHelpDialogs : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void rushIsConfirmedThenCalled();
    void rushCanBeLeft();
    void rushWorksWithoutRecord();
    void rushWorksWhenNothingAnswers();
    void outsideTheHours();
    void withoutNumber();
    void consultIsRecordedWhenCalled();
    void remoteAsksForConsent();
    void remoteTroubleIsTold();
    void findingOfThePageIsTaken();
    void decisionIsRecorded();
    void dialMakesATelLink();
    void qrCodeHoldsTheNumber();
    void hoursFollowTheCalendar();

private:
    QList<QUrl> m_opened;
};

namespace {

QString said(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    }
    return texts.join(u'\n');
}

UtcMicros saturday()
{
    return sample::now() + kDay;
}

} // namespace

void TestHelpDialogs::rushIsConfirmedThenCalled()
{
    Stage stage;
    stage.press(u"helpRush"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"rushDialog"_s);
    const QString words = said(*stage.dialog());
    QVERIFY(words.contains(u"経理-PC03"));
    QVERIFY(words.contains(u"港町 1-2-3"));
    QVERIFY(words.contains(u"33,000 円"));
    QVERIFY(stage.console.drafts.isEmpty());
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
    QCOMPARE(stage.console.drafts.first().kind, SupportKind::Rush);
    QCOMPARE(stage.console.drafts.first().findingId, u"c2_contact:1"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"callCard"_s);
    const QString card = said(*stage.dialog());
    QVERIFY(card.contains(u"0120-000-911"));
    QVERIFY(card.contains(u"経理-PC03"));
    stage.answer(u"confirm"_s);
    QVERIFY(!stage.dialog());
    QCOMPARE(stage.console.closed.size(), 1);
    QCOMPARE(stage.console.closed.first().second, SupportState::Called);
}

void TestHelpDialogs::rushCanBeLeft()
{
    Stage stage;
    stage.press(u"helpRush"_s);
    QTest::keyClick(stage.dialog(), Qt::Key_Escape);
    stage.settle();
    QVERIFY(!stage.dialog());
    QVERIFY(stage.console.drafts.isEmpty());
}

void TestHelpDialogs::rushWorksWithoutRecord()
{
    Stage stage;
    stage.console.failures.insert(u"fileRequest"_s, Error{ErrorKind::DiskFull, {}});
    stage.press(u"helpRush"_s);
    stage.answer(u"confirm"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"callCard"_s);
    QVERIFY(said(*stage.dialog()).contains(u"0120-000-911"));
    QVERIFY(said(*stage.dialog()).contains(u"記録できませんでした"));
    stage.answer(u"confirm"_s);
    QVERIFY(stage.console.closed.isEmpty());
}

void TestHelpDialogs::rushWorksWhenNothingAnswers()
{
    Stage stage({sample::Mode::Failing});
    stage.press(u"helpRush"_s);
    QVERIFY(stage.dialog());
    stage.answer(u"confirm"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"callCard"_s);
}

void TestHelpDialogs::outsideTheHours()
{
    Stage stage;
    stage.console.fixedClock.set(saturday());
    stage.press(u"helpConsult"_s);
    const QString words = said(*stage.dialog());
    QVERIFY(words.contains(u"受付時間外"));
    QVERIFY(words.contains(u"LAN ケーブルを抜き"));
    QVERIFY(words.contains(u"0120-000-418"));
}

void TestHelpDialogs::withoutNumber()
{
    Stage stage({sample::Mode::Empty});
    stage.press(u"helpConsult"_s);
    QVERIFY(said(*stage.dialog()).contains(u"登録されていません"));
    QVERIFY(!stage.dialog()->findChild<QLabel *>(u"callNumber"_s));
    stage.answer(u"stateBannerButton"_s);
    QVERIFY(!stage.dialog());
    QCOMPARE(stage.window->currentPageId(), u"settings"_s);
}

void TestHelpDialogs::consultIsRecordedWhenCalled()
{
    Stage stage;
    stage.press(u"helpConsult"_s);
    QVERIFY(stage.console.drafts.isEmpty());
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
    QCOMPARE(stage.console.drafts.first().kind, SupportKind::Consult);
    QTRY_COMPARE(stage.console.closed.size(), 1);
    stage.press(u"helpConsult"_s);
    stage.answer(u"cancel"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
}

void TestHelpDialogs::remoteAsksForConsent()
{
    Stage stage;
    stage.press(u"helpRemote"_s);
    QCOMPARE(stage.dialog()->objectName(), u"remoteDialog"_s);
    QVERIFY(!stage.console.log.contains(u"startRemoteSupport"_s));
    stage.answer(u"cancel"_s);
    QVERIFY(!stage.console.log.contains(u"startRemoteSupport"_s));
    stage.press(u"helpRemote"_s);
    QTest::keyClick(stage.dialog(), Qt::Key_Return); // without reading
    stage.settle();
    QVERIFY(!stage.dialog());
    QVERIFY(!stage.console.log.contains(u"startRemoteSupport"_s));
    stage.press(u"helpRemote"_s);
    QCOMPARE(stage.dialog()->focusWidget()->objectName(), u"cancel"_s);
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.log.count(u"startRemoteSupport"_s), 1);
}

void TestHelpDialogs::remoteTroubleIsTold()
{
    Stage stage;
    stage.console.failures.insert(u"startRemoteSupport"_s, Error{ErrorKind::ProgramMissing, {}});
    stage.press(u"helpRemote"_s);
    stage.answer(u"confirm"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"troubleDialog"_s);
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.window->currentPageId(), u"settings"_s);
}

void TestHelpDialogs::findingOfThePageIsTaken()
{
    Stage stage;
    stage.window->showPage(u"risk"_s, u"device:2"_s);
    stage.settle();
    stage.press(u"riskConsult"_s);
    QVERIFY(said(*stage.dialog()).contains(u"検査-PC01"));
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
    QCOMPARE(stage.console.drafts.first().findingId, u"unsupported_os:2"_s);
}

void TestHelpDialogs::decisionIsRecorded()
{
    Stage stage;
    stage.show(u"risk"_s);
    stage.press(u"riskDecide"_s);
    QCOMPARE(stage.dialog()->objectName(), u"decisionDialog"_s);
    QTest::keyClicks(stage.dialog()->findChild<QLineEdit *>(u"note"_s), u"reinstalled"_s);
    stage.answer(u"confirm"_s);
    QCOMPARE(stage.console.decisions.size(), 1);
    QCOMPARE(stage.console.decisions.first().findingId, u"c2_contact:1"_s);
    QCOMPARE(stage.console.decisions.first().state, FindingState::Handled);
    QCOMPARE(stage.console.decisions.first().note, u"reinstalled"_s);
    QCOMPARE(stage.console.decisions.first().at, sample::now());
}

void TestHelpDialogs::dialMakesATelLink()
{
    QDesktopServices::setUrlHandler(u"tel"_s, this, "openUrl");
    Stage stage;
    stage.press(u"helpConsult"_s);
    stage.answer(u"dial"_s);
    QDesktopServices::unsetUrlHandler(u"tel"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"tel:0120000418"_s)});
}

void TestHelpDialogs::qrCodeHoldsTheNumber()
{
    QCOMPARE(telUri(u"0120-000-418"_s), u"tel:0120000418"_s);
    QCOMPARE(telUri(u"+81 3 0000 0123"_s), u"tel:+81300000123"_s);
    QCOMPARE(telUri(u"0120(000)418"_s), u"tel:0120000418"_s);
    QCOMPARE(telUri(u"契約書を見る"_s), QString());
    QVERIFY(qrModules(QString()).isNull());
    const QImage modules = qrModules(u"tel:0120000418"_s);
    QCOMPARE(modules.size(), QSize(21, 21));
    // The finder pattern in three corners: a dark 7x7 frame, a light ring, a dark 3x3 heart.
    for (const QPoint corner : {QPoint(0, 0), QPoint(14, 0), QPoint(0, 14)}) {
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x) {
                const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                const bool dark = modules.pixelColor(corner + QPoint(x, y)) == Qt::black;
                QCOMPARE(dark, ring != 2);
            }
        }
    }
    QVERIFY(qrModules(u"tel:0120000911"_s) != modules);
}

void TestHelpDialogs::hoursFollowTheCalendar()
{
    const OfficeCalendar calendar;
    Contract contract = sample::contract({});
    const auto at = [](const char16_t *time) { return fromRfc3339(QStringView(time)); };
    QVERIFY(helpDeskIsOpen(contract, calendar, at(u"2026-11-20T09:00:00+09:00")));
    QVERIFY(!helpDeskIsOpen(contract, calendar, at(u"2026-11-20T08:59:59+09:00")));
    QVERIFY(!helpDeskIsOpen(contract, calendar, at(u"2026-11-20T18:00:00+09:00")));
    QVERIFY(!helpDeskIsOpen(contract, calendar, at(u"2026-11-21T10:00:00+09:00")));
    QVERIFY(!helpDeskIsOpen(contract, calendar, at(u"2026-11-23T10:00:00+09:00"))); // holiday
    contract.weekends = true;
    QVERIFY(helpDeskIsOpen(contract, calendar, at(u"2026-11-21T10:00:00+09:00")));
    contract.afterHours.clear();
    QVERIFY(!afterHoursAdvice(contract).isEmpty());
}

QTEST_MAIN(TestHelpDialogs)
#include "tst_help_dialogs.moc"
