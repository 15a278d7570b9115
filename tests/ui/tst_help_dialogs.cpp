// SPDX-License-Identifier: GPL-3.0-or-later
// From pressing a help button to the telephone number, and what is recorded on the way.
#include <QAbstractButton>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/look_over.h"
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
    void dialogsFit_data();
    void dialogsFit();

private:
    QList<QUrl> m_opened;
};

namespace {

void press(Stage &stage, const QString &name)
{
    auto *button = stage.window->findChild<QAbstractButton *>(name);
    QVERIFY2(button && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
    stage.settle();
}

void answer(Stage &stage, const QString &name)
{
    QVERIFY(stage.dialog());
    auto *button = stage.dialog()->findChild<QAbstractButton *>(name);
    QVERIFY2(button && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
    stage.settle();
}

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
    press(stage, u"helpRush"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"rushDialog"_s);
    const QString words = said(*stage.dialog());
    QVERIFY(words.contains(u"経理-PC03"));
    QVERIFY(words.contains(u"港町 1-2-3"));
    QVERIFY(words.contains(u"33,000 円"));
    QVERIFY(stage.console.drafts.isEmpty());
    answer(stage, u"confirm"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
    QCOMPARE(stage.console.drafts.first().kind, SupportKind::Rush);
    QCOMPARE(stage.console.drafts.first().findingId, u"c2_contact:1"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"callCard"_s);
    const QString card = said(*stage.dialog());
    QVERIFY(card.contains(u"0120-000-911"));
    QVERIFY(card.contains(u"経理-PC03"));
    answer(stage, u"confirm"_s);
    QVERIFY(!stage.dialog());
    QCOMPARE(stage.console.closed.size(), 1);
    QCOMPARE(stage.console.closed.first().second, SupportState::Called);
}

void TestHelpDialogs::rushCanBeLeft()
{
    Stage stage;
    press(stage, u"helpRush"_s);
    QTest::keyClick(stage.dialog(), Qt::Key_Escape);
    stage.settle();
    QVERIFY(!stage.dialog());
    QVERIFY(stage.console.drafts.isEmpty());
}

void TestHelpDialogs::rushWorksWithoutRecord()
{
    Stage stage;
    stage.console.failures.insert(u"fileRequest"_s, Error{ErrorKind::DiskFull, {}});
    press(stage, u"helpRush"_s);
    answer(stage, u"confirm"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"callCard"_s);
    QVERIFY(said(*stage.dialog()).contains(u"0120-000-911"));
    QVERIFY(said(*stage.dialog()).contains(u"記録できませんでした"));
    answer(stage, u"confirm"_s);
    QVERIFY(stage.console.closed.isEmpty());
}

void TestHelpDialogs::rushWorksWhenNothingAnswers()
{
    Stage stage({sample::Mode::Failing});
    press(stage, u"helpRush"_s);
    QVERIFY(stage.dialog());
    answer(stage, u"confirm"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"callCard"_s);
}

void TestHelpDialogs::outsideTheHours()
{
    Stage stage;
    stage.console.fixedClock.set(saturday());
    press(stage, u"helpConsult"_s);
    const QString words = said(*stage.dialog());
    QVERIFY(words.contains(u"受付時間外"));
    QVERIFY(words.contains(u"LAN ケーブルを抜き"));
    QVERIFY(words.contains(u"0120-000-418"));
}

void TestHelpDialogs::withoutNumber()
{
    Stage stage({sample::Mode::Empty});
    press(stage, u"helpConsult"_s);
    QVERIFY(said(*stage.dialog()).contains(u"登録されていません"));
    QVERIFY(!stage.dialog()->findChild<QLabel *>(u"callNumber"_s));
    answer(stage, u"stateBannerButton"_s);
    QVERIFY(!stage.dialog());
    QCOMPARE(stage.window->currentPageId(), u"settings"_s);
}

void TestHelpDialogs::consultIsRecordedWhenCalled()
{
    Stage stage;
    press(stage, u"helpConsult"_s);
    QVERIFY(stage.console.drafts.isEmpty());
    answer(stage, u"confirm"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
    QCOMPARE(stage.console.drafts.first().kind, SupportKind::Consult);
    QTRY_COMPARE(stage.console.closed.size(), 1);
    press(stage, u"helpConsult"_s);
    answer(stage, u"cancel"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
}

void TestHelpDialogs::remoteAsksForConsent()
{
    Stage stage;
    press(stage, u"helpRemote"_s);
    QCOMPARE(stage.dialog()->objectName(), u"remoteDialog"_s);
    QVERIFY(!stage.console.log.contains(u"startRemoteSupport"_s));
    answer(stage, u"cancel"_s);
    QVERIFY(!stage.console.log.contains(u"startRemoteSupport"_s));
    press(stage, u"helpRemote"_s);
    answer(stage, u"confirm"_s);
    QCOMPARE(stage.console.log.count(u"startRemoteSupport"_s), 1);
}

void TestHelpDialogs::remoteTroubleIsTold()
{
    Stage stage;
    stage.console.failures.insert(u"startRemoteSupport"_s, Error{ErrorKind::ProgramMissing, {}});
    press(stage, u"helpRemote"_s);
    answer(stage, u"confirm"_s);
    QVERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"troubleDialog"_s);
    answer(stage, u"confirm"_s);
    QCOMPARE(stage.window->currentPageId(), u"settings"_s);
}

void TestHelpDialogs::findingOfThePageIsTaken()
{
    Stage stage;
    stage.window->showPage(u"risk"_s, u"device:2"_s);
    stage.settle();
    press(stage, u"riskConsult"_s);
    QVERIFY(said(*stage.dialog()).contains(u"検査-PC01"));
    answer(stage, u"confirm"_s);
    QCOMPARE(stage.console.drafts.size(), 1);
    QCOMPARE(stage.console.drafts.first().findingId, u"unsupported_os:2"_s);
}

void TestHelpDialogs::decisionIsRecorded()
{
    Stage stage;
    stage.show(u"risk"_s);
    press(stage, u"riskDecide"_s);
    QCOMPARE(stage.dialog()->objectName(), u"decisionDialog"_s);
    QTest::keyClicks(stage.dialog()->findChild<QLineEdit *>(u"note"_s), u"reinstalled"_s);
    answer(stage, u"confirm"_s);
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
    press(stage, u"helpConsult"_s);
    answer(stage, u"dial"_s);
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

void TestHelpDialogs::dialogsFit_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<View>("view");
    for (const auto &button : {u"helpRush"_s, u"helpConsult"_s, u"helpRemote"_s, u"riskDecide"_s}) {
        for (const auto &language : {u"ja"_s, u"en"_s}) {
            for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
                for (const auto size : {TextSize::Standard, TextSize::ExtraLarge}) {
                    const View view{sample::Mode::Full, language, scheme, size};
                    QTest::newRow(qPrintable(button + u'-' + view.name())) << button << view;
                }
            }
        }
    }
}

void TestHelpDialogs::dialogsFit()
{
    QFETCH(QString, button);
    QFETCH(View, view);
    Stage stage(view);
    if (button.startsWith(u"risk"))
        stage.show(u"risk"_s);
    press(stage, button);
    for (int step = 0; step < 2 && stage.dialog(); ++step) {
        QDialog &dialog = *stage.dialog();
        QVERIFY(dialog.width() <= 1280 && dialog.height() <= 720);
        const QString file = u"%1-%2.png"_s.arg(dialog.objectName(), view.name());
        QVERIFY(dialog.grab().save(shotsFolder().filePath(file)));
        const QStringList found =
            cutTexts(dialog) + sidewaysScrolling(dialog) + namelessControls(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        if (button != u"helpRush")
            break;
        answer(stage, u"confirm"_s);
    }
}

QTEST_MAIN(TestHelpDialogs)
#include "tst_help_dialogs.moc"
