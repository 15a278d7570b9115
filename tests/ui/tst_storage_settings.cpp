// SPDX-License-Identifier: GPL-3.0-or-later
// The part "Storage" of the settings, what is asked before records are deleted, and the choice
// after the file of records was damaged. Leaves pictures in shots/.
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

#include "tests/ui/look_over.h"
#include "tests/ui/page_hands.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/pages/settings_storage.h"

using namespace otasuke;
using namespace otasuke::hands;

namespace {

bool says(const QWidget *in, const QString &words)
{
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->text().contains(words) && label->isVisibleTo(in))
            return true;
    }
    return false;
}

void snap(QWidget *widget, const QString &name)
{
    QTest::qWait(30);
    QVERIFY(widget->grab().save(shotsFolder().filePath(name + u".png"_s)));
}

void everyView()
{
    QTest::addColumn<View>("view");
    for (const auto &language : {u"ja"_s, u"en"_s}) {
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            for (const auto size : {TextSize::Standard, TextSize::ExtraLarge}) {
                const View view{sample::Mode::Full, language, scheme, size};
                QTest::newRow(qPrintable(view.name())) << view;
            }
        }
    }
}

StorageSnapshot inTrouble()
{
    StorageSnapshot storage = sample::settings({sample::Mode::Full, true}).storage;
    storage.state.trouble = ErrorKind::DiskFull;
    storage.state.since = sample::now() - 3 * kHour;
    storage.backup = {sample::now() - kHour, CareRecord::Outcome::NoRoom, {}};
    return storage;
}

RestoreOffer someOffer()
{
    RestoreOffer offer;
    offer.aside = u"/home/soumu/otasuke.sqlite.damaged-20261124-010203"_s;
    offer.backup = BackupFile{u"/home/soumu/backups/otasuke-20261123-013000.sqlite"_s,
        sample::now() - 30 * kHour, 11'200'000'000};
    offer.badBackups = 1;
    return offer;
}

} // namespace

class TstStorageSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looks_data() { everyView(); }
    void looks();
    void deletionIsAsked();
    void nothingToDeleteIsSavedAtOnce();
    void meaningFollowsTheLimit();
    void backupIsMadeOnDemand();
    void damageIsAnswered_data() { everyView(); }
    void damageIsAnswered();
    void otherAnswers();

private:
    static QDialog *change(Stage &stage, const QString &label, int value);
};

void TstStorageSettings::looks()
{
    QFETCH(View, view);
    Stage stage(view);
    Page *page = stage.show(u"settings"_s);
    auto *panel = page->findChild<StoragePanel *>();
    snap(panel, u"storage-"_s + view.name());
    QVERIFY2(cutTexts(*panel).isEmpty(), qPrintable(cutTexts(*panel).join(u'\n')));
    QVERIFY(says(panel, u"▲"_s) && !says(panel, u"■"_s)); // stored again, after a gap
    panel->setStorage(inTrouble(), sample::now(), OfficeCalendar());
    stage.settle();
    snap(panel, u"storage-trouble-"_s + view.name());
    QVERIFY(says(panel, u"■"_s) && !says(panel, u"▲"_s)); // one state at a time
    QVERIFY2(cutTexts(*panel).isEmpty(), qPrintable(cutTexts(*panel).join(u'\n')));
    auto *months = panel->findChildren<QSpinBox *>()[1];
    months->setValue(3);
    QTest::mouseClick(panel->findChildren<QPushButton *>()[0], Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    stage.settle();
    snap(stage.dialog(), u"storage-delete-"_s + view.name());
    QVERIFY2(
        cutTexts(*stage.dialog()).isEmpty(), qPrintable(cutTexts(*stage.dialog()).join(u'\n')));
}

QDialog *TstStorageSettings::change(Stage &stage, const QString &label, int value)
{
    Page *page = stage.show(u"settings"_s);
    auto *panel = page->findChild<StoragePanel *>();
    field<QSpinBox>(panel, label)->setValue(value);
    QTest::mouseClick(button(panel, u"Save"_s), Qt::LeftButton);
    stage.settle();
    return stage.dialog();
}

void TstStorageSettings::deletionIsAsked()
{
    Stage stage(english());
    QDialog *dialog = change(stage, u"Keep connections (months)"_s, 3);
    QVERIFY(dialog);
    QVERIFY(says(dialog, u"About 48,000,000 connections from before"_s));
    QVERIFY(says(dialog, u"about 3.1 GB free"_s));
    QTest::mouseClick(button(dialog, u"Keep them"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.console.retentions.isEmpty());
    dialog = change(stage, u"Keep connections (months)"_s, 4);
    QVERIFY(dialog);
    QTest::mouseClick(button(dialog, u"Delete and save"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.console.retentions.size(), 1);
    QCOMPARE(stage.console.retentions[0].flowMonths, 4);
    QCOMPARE(stage.console.retentions[0].recordMonths, 13);
    QCOMPARE(stage.console.retentions[0].limitBytes, 20'000'000'000);
}

void TstStorageSettings::nothingToDeleteIsSavedAtOnce()
{
    Stage stage(english());
    QVERIFY(!change(stage, u"Room for records (GB)"_s, 50));
    QTRY_COMPARE(stage.console.retentions.size(), 1);
    QCOMPARE(stage.console.retentions[0].limitBytes, 50'000'000'000);
    stage.console.failures.insert(
        u"requestStoragePreview"_s, Error{ErrorKind::StoreFailed, u"I/O"_s});
    QVERIFY(!change(stage, u"Room for records (GB)"_s, 5));
    QCOMPARE(stage.console.retentions.size(), 1); // what can't be said is not done
}

void TstStorageSettings::meaningFollowsTheLimit()
{
    Stage stage(english());
    Page *page = stage.show(u"settings"_s);
    auto *panel = page->findChild<StoragePanel *>();
    QVERIFY(says(panel, u"20 GB hold about 14 months"_s));
    field<QSpinBox>(panel, u"Room for records (GB)"_s)->setValue(5);
    QVERIFY(says(panel, u"5 GB hold about 3 months"_s));
    field<QSpinBox>(panel, u"Room for records (GB)"_s)->setValue(0);
    QVERIFY(!says(panel, u"hold about"_s));
    StorageSnapshot young = sample::settings({sample::Mode::Full, true}).storage;
    young.holdsMonths = 0;
    field<QSpinBox>(panel, u"Room for records (GB)"_s)->setValue(20);
    panel->setStorage(young, sample::now(), OfficeCalendar());
    QVERIFY(says(panel, u"can be said after a week"_s));
}

void TstStorageSettings::backupIsMadeOnDemand()
{
    Stage stage(english());
    Page *page = stage.show(u"settings"_s);
    auto *panel = page->findChild<StoragePanel *>();
    QSignalSpy notices(page, &Page::notice);
    QTest::mouseClick(button(panel, u"Back up now"_s), Qt::LeftButton);
    QVERIFY(!button(panel, u"Back up now"_s)->isEnabled());
    QTRY_COMPARE(notices.size(), 2);
    QCOMPARE(notices[1][0].toString(), u"The backup is made and checked."_s);
    stage.settle();
    QVERIFY(button(panel, u"Back up now"_s)->isEnabled());
    stage.console.failures.insert(u"backUpNow"_s, Error{ErrorKind::DiskFull, u"ENOSPC"_s});
    QTest::mouseClick(button(panel, u"Back up now"_s), Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 4);
    QVERIFY(notices[3][0].toString().contains(u"not enough room"_s));
}

void TstStorageSettings::damageIsAnswered()
{
    QFETCH(View, view);
    Stage stage(view);
    Q_EMIT stage.console.restoreOffered(someOffer());
    QTRY_VERIFY(stage.dialog());
    stage.settle();
    snap(stage.dialog(), u"restore-"_s + view.name());
    QVERIFY2(
        cutTexts(*stage.dialog()).isEmpty(), qPrintable(cutTexts(*stage.dialog()).join(u'\n')));
    Q_EMIT stage.console.restoreOffered(someOffer()); // told again: no second dialog
    stage.answer(u"restore"_s);
    QTRY_COMPARE(stage.console.restored, QStringList{someOffer().backup->file});
    QVERIFY(!stage.dialog());
}

void TstStorageSettings::otherAnswers()
{
    Stage stage(english());
    RestoreOffer none = someOffer();
    none.backup.reset();
    Q_EMIT stage.console.restoreOffered(none);
    QTRY_VERIFY(stage.dialog());
    snap(stage.dialog(), u"restore-no-backup"_s);
    QVERIFY(says(stage.dialog(), u"There is no good backup"_s));
    QVERIFY(says(stage.dialog(), u"With \"Begin anew\" the console"_s));
    QVERIFY(!stage.dialog()->findChild<QPushButton *>(u"restore"_s));
    stage.answer(u"anew"_s);
    QVERIFY(stage.console.log.contains(u"beginAnew"_s));
    QTRY_VERIFY(!stage.dialog());
    RestoreOffer inUse = someOffer();
    inUse.aside.clear();
    Q_EMIT stage.console.restoreOffered(inUse);
    QTRY_VERIFY(stage.dialog());
    snap(stage.dialog(), u"restore-in-use"_s);
    QVERIFY(!stage.dialog()->findChild<QPushButton *>(u"anew"_s)); // nothing was put aside
    QVERIFY(!says(stage.dialog(), u"Begin anew"_s));
    const auto asked = stage.console.log.size();
    stage.answer(u"later"_s);
    QTRY_VERIFY(!stage.dialog());
    QCOMPARE(stage.console.restored, QStringList());
    QVERIFY(!stage.console.log.mid(asked).contains(u"beginAnew"_s));
}

QTEST_MAIN(TstStorageSettings)
#include "tst_storage_settings.moc"
