// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: adding a source step by step, forms, import, appearance.
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include "tests/ui/look_over.h"
#include "tests/ui/page_hands.h"
#include "ui/dialogs/source_form.h"
#include "ui/dialogs/source_steps.h"
#include "ui/pages/own_places_card.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/settings_panels.h"

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

void shoot(QWidget *widget, const QString &name)
{
    QTest::qWait(30);
    QVERIFY(widget->grab().save(shotsFolder().filePath(name + u".png"_s)));
}

} // namespace

class TstSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourceIsAddedStepByStep();
    void wizardFits_data();
    void wizardFits();
    void wizardChecksWhatIsTyped();
    void listenedSourceAsksForAPort();
    void editedSourceKeepsItsSecret();
    void anotherAddressIsAnotherMachine();
    void changedCertificateIsWarnedOf();
    void refusedLogInIsExplained();
    void removalIsAsked();
    void whatIsWrittenIsNotOverwritten();
    void contractIsSaved();
    void ownPlacesAreKept();
    void fileIsImported();
    void importFails();
    void appearanceIsChosen();

private:
    static QDialog *openWizard(Stage &stage);
    static void fillFortiGate(QDialog *dialog);
};

QDialog *TstSettingsPage::openWizard(Stage &stage)
{
    Page *page = stage.show(u"settings"_s);
    QTest::mouseClick(button(page, u"Add"_s), Qt::LeftButton);
    return QTest::qWaitFor([&] { return stage.dialog() != nullptr; }) ? stage.dialog() : nullptr;
}

void TstSettingsPage::fillFortiGate(QDialog *dialog)
{
    QTest::mouseClick(button(dialog, u"Next"_s), Qt::LeftButton);
    field<QLineEdit>(dialog, u"Address"_s)->setText(u"192.168.1.99"_s);
    field<QLineEdit>(dialog, u"REST API token"_s)->setText(u"made-up-token"_s);
}

void TstSettingsPage::sourceIsAddedStepByStep()
{
    Stage stage(english());
    QDialog *dialog = openWizard(stage);
    QVERIFY(dialog);
    shoot(dialog, u"wizard-1-kind"_s);
    fillFortiGate(dialog);
    shoot(dialog, u"wizard-2-form"_s);
    QTest::mouseClick(button(dialog, u"Test the connection"_s), Qt::LeftButton);
    QTRY_VERIFY(says(dialog, u"Is this really your appliance?"_s));
    QVERIFY(says(dialog, u"5A:5A:5A:5A:5A:5A:5A:5A"_s));
    shoot(dialog, u"wizard-3-certificate"_s);
    QPushButton *on = button(dialog, u"It is the same: go on"_s);
    QVERIFY(!on->isEnabled()); // nobody has compared yet
    dialog->findChild<CertificateStep *>()->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(on->isEnabled());
    QTest::mouseClick(on, Qt::LeftButton);
    QTRY_VERIFY(says(dialog, u"FortiGate-60F v7.4.8 answered"_s));
    shoot(dialog, u"wizard-4-result"_s);
    QVERIFY(stage.console.savedSources.isEmpty());
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.dialog());
    QCOMPARE(stage.console.savedSources.size(), 1);
    const SourceSettings saved = stage.console.savedSources[0];
    QCOMPARE(saved.kind, u"fortigate"_s);
    QVERIFY(saved.id.isEmpty()); // the service names it
    QCOMPARE(saved.endpoints.size(), 1);
    QCOMPARE(saved.endpoints[0].url, QUrl(u"https://192.168.1.99"_s));
    QCOMPARE(saved.endpoints[0].pinnedSha256, QByteArray(32, '\x5a'));
}

void TstSettingsPage::wizardFits_data()
{
    QTest::addColumn<View>("view");
    for (const auto &language : {u"ja"_s, u"en"_s}) {
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            const bool light = scheme == ColourScheme::Light;
            const View view{sample::Mode::Full, language, scheme,
                light ? TextSize::ExtraLarge : TextSize::Standard};
            QTest::newRow(qPrintable(view.name())) << view;
        }
    }
}

/// The list of kinds is long and the rights to grant are several sentences.
void TstSettingsPage::wizardFits()
{
    QFETCH(View, view);
    Stage stage(view);
    Q_EMIT stage.show(u"settings"_s)->findChild<SourcesPanel *>()->addWanted();
    QTRY_VERIFY(stage.dialog());
    for (const QString &step : {u"kind"_s, u"form"_s}) {
        stage.settle();
        QDialog &dialog = *stage.dialog();
        QVERIFY(dialog.width() <= 1280 && dialog.height() <= 720);
        shoot(&dialog, u"wizard-%1-%2"_s.arg(step, view.name()));
        const QStringList found =
            cutTexts(dialog) + sidewaysScrolling(dialog) + namelessControls(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QTest::keyClick(&dialog, Qt::Key_Return);
    }
}

void TstSettingsPage::wizardChecksWhatIsTyped()
{
    Stage stage(english());
    QDialog *dialog = openWizard(stage);
    QTest::mouseClick(button(dialog, u"Next"_s), Qt::LeftButton);
    QPushButton *test = button(dialog, u"Test the connection"_s);
    QVERIFY(!test->isEnabled());
    field<QLineEdit>(dialog, u"REST API token"_s)->setText(u"made-up-token"_s);
    auto *address = field<QLineEdit>(dialog, u"Address"_s);
    for (const QString &wrong : {u"http://192.168.1.99"_s, u"two words"_s, u"https://"_s}) {
        address->setText(wrong);
        QVERIFY2(!test->isEnabled(), qPrintable(wrong));
    }
    for (const QString &right : {u"192.168.1.99"_s, u"https://utm.office.example:8443"_s}) {
        address->setText(right);
        QVERIFY2(test->isEnabled(), qPrintable(right));
    }
    QCOMPARE(field<QLineEdit>(dialog, u"REST API token"_s)->echoMode(), QLineEdit::Password);
    QTest::mouseClick(button(dialog, u"Back"_s), Qt::LeftButton);
    dialog->findChildren<QRadioButton *>()[1]->setChecked(true);
    QTest::mouseClick(button(dialog, u"Next"_s), Qt::LeftButton);
    QVERIFY(field<QLineEdit>(dialog, u"Address (indexer)"_s));
    QVERIFY(field<QLineEdit>(dialog, u"User (api)"_s));
}

void TstSettingsPage::listenedSourceAsksForAPort()
{
    const Theme theme;
    SourceForm form(theme);
    const SourceKindInfo kind{u"syslog"_s, u"Syslog"_s, SourceSettings::Role::Utm,
        {{u"listen"_s, u"5514"_s, false, {}}}, false};
    form.setKind(kind, {}, true);
    QVERIFY(form.isComplete()); // no secret, no address: it speaks by itself
    QCOMPARE(listenPlaceOf(form.settings()).port, quint16(5514));
    auto *port = field<QLineEdit>(&form, u"Port"_s);
    for (const QString &wrong : {u"0"_s, u"65536"_s, u"x"_s, QString()}) {
        port->setText(wrong);
        QVERIFY2(!form.isComplete(), qPrintable(wrong));
    }
    port->setText(u"2514"_s);
    field<QLineEdit>(&form, u"Senders"_s)->setText(u"192.168.10.1, 10.0.0.0/8"_s);
    const SourceSettings settings = form.settings();
    QVERIFY(isListened(settings));
    QCOMPARE(listenPlaceOf(settings).port, quint16(2514));
    QCOMPARE(listenPlaceOf(settings).senders, u"192.168.10.1,10.0.0.0/8"_s);
    form.setKind(kind, settings, false);
    QCOMPARE(field<QLineEdit>(&form, u"Port"_s)->text(), u"2514"_s);
    form.resize(640, 420);
    QVERIFY(form.grab().save(shotsFolder().filePath(u"wizard-listen-form.png"_s)));
}

void TstSettingsPage::editedSourceKeepsItsSecret()
{
    const Theme theme;
    SourceForm form(theme);
    const SourceKindInfo kind{u"fortigate"_s, u"FortiGate"_s, SourceSettings::Role::Utm,
        {{u"api"_s, u"https://192.168.1.99"_s, false, u"Token"_s}}, false};
    SourceSettings known;
    known.id = u"fortigate-1"_s;
    known.kind = kind.kind;
    known.name = u"UTM"_s;
    known.endpoints = {{u"api"_s, QUrl(u"https://10.0.0.1:8443"_s), {}, QByteArray(32, 'a')}};
    form.setKind(kind, known, false);
    QVERIFY(form.isComplete()); // no secret typed: the stored one stays
    QVERIFY(form.secrets().isEmpty());
    QCOMPARE(form.settings().id, known.id);
    QCOMPARE(form.settings().endpoints[0].pinnedSha256, QByteArray(32, 'a'));
    field<QLineEdit>(&form, u"Token"_s)->setText(u"new"_s);
    QCOMPARE(form.secrets().value(u"api"_s).reveal(), QByteArray("new"));
}

void TstSettingsPage::anotherAddressIsAnotherMachine()
{
    const Theme theme;
    SourceForm form(theme);
    const SourceKindInfo kind{u"fortigate"_s, u"FortiGate"_s, SourceSettings::Role::Utm,
        {{u"api"_s, u"https://192.168.1.99"_s, false, u"Token"_s}}, false};
    SourceSettings known;
    known.endpoints = {{u"api"_s, QUrl(u"https://10.0.0.1:8443"_s), {}, QByteArray(32, 'a')}};
    form.setKind(kind, known, false);
    field<QLineEdit>(&form, u"Address"_s)->setText(u"https://10.0.0.2:8443"_s);
    QVERIFY(form.settings().endpoints[0].pinnedSha256.isEmpty());
}

void TstSettingsPage::changedCertificateIsWarnedOf()
{
    const Theme theme;
    CertificateStep step(theme);
    SourceSettings settings;
    settings.endpoints = {{u"api"_s, QUrl(u"https://10.0.0.1"_s), {}, QByteArray(32, 'a')}};
    SourceTest::Certificate shown;
    shown.role = u"api"_s;
    shown.sha256 = QByteArray(32, 'b');
    step.setCertificates({shown}, settings);
    QVERIFY(says(&step, u"This is not the certificate you confirmed before"_s));
    QVERIFY(!step.isConfirmed());
}

void TstSettingsPage::refusedLogInIsExplained()
{
    Stage stage(english());
    stage.console.failures.insert(u"testSource"_s, Error{ErrorKind::Unauthorised, u"401"_s});
    QDialog *dialog = openWizard(stage);
    fillFortiGate(dialog);
    QPushButton *test = button(dialog, u"Test the connection"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QVERIFY(!test->isEnabled()); // while it is asked
    QTRY_VERIFY(test->isEnabled());
    shoot(dialog, u"wizard-refused"_s);
    QVERIFY(!says(dialog, u"401"_s)); // the log's business
    QVERIFY(!says(dialog, u"in the settings"_s)); // the field stands right below
    QVERIFY(says(dialog, u"Enter the password or token again below."_s));
    QCOMPARE(field<QLineEdit>(dialog, u"Address"_s)->text(), u"192.168.1.99"_s); // nothing lost
    QVERIFY(stage.console.savedSources.isEmpty());
}

void TstSettingsPage::removalIsAsked()
{
    Stage stage(english());
    Page *page = stage.show(u"settings"_s);
    auto *sources = field<DataTable>(page, u"What watches your office"_s);
    QVERIFY(!button(page, u"Remove"_s)->isEnabled());
    sources->choose(0);
    QTest::mouseClick(button(page, u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    shoot(stage.dialog(), u"remove-source"_s);
    QTest::mouseClick(button(stage.dialog(), u"Keep it"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.console.removedSources.isEmpty());
    QTest::mouseClick(button(page, u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.dialog());
    QTest::mouseClick(button(stage.dialog(), u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.console.removedSources.size(), 1);
}

void TstSettingsPage::whatIsWrittenIsNotOverwritten()
{
    Stage stage(english());
    Page *page = stage.show(u"settings"_s);
    auto *person = field<QLineEdit>(page, u"Person in charge"_s);
    person->clear();
    QTest::keyClicks(person, u"Sato"_s);
    page->refresh(); // new facts come every second
    stage.settle();
    QCOMPARE(person->text(), u"Sato"_s);
    auto *panel = page->findChild<OfficePanel *>();
    QTest::mouseClick(button(panel, u"Save"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.offices.size(), 1);
    QCOMPARE(stage.console.offices[0].contactPerson, u"Sato"_s);
    QCOMPARE(stage.console.offices[0].timeZone, u"Asia/Tokyo"_s); // what has no field stays
}

void TstSettingsPage::contractIsSaved()
{
    Stage stage(english());
    Page *page = stage.show(u"settings"_s);
    auto *panel = page->findChild<ContractPanel *>();
    QPushButton *save = button(panel, u"Save"_s);
    QVERIFY(!save->isEnabled());
    auto *number = field<QLineEdit>(panel, u"Contract number"_s);
    number->selectAll();
    QTest::keyClicks(number, u"OT-1"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.contracts.value(0).number, u"OT-1"_s);
    QVERIFY(!save->isEnabled());
}

/// By its address, out of those that records tell of, and away with one.
void TstSettingsPage::ownPlacesAreKept()
{
    Stage stage(english());
    Page *page = stage.show(u"settings"_s);
    QVERIFY(says(page, u"SharePoint (mihon-iin)"_s));
    shoot(page->findChild<OwnPlacesCard *>(), u"settings-places"_s);
    auto *address = field<QLineEdit>(page, u"Its address"_s);
    auto *add = page->findChild<QPushButton *>(u"ownPlaceAdd"_s);
    QVERIFY(!add->isEnabled());
    address->setText(u"https://bunin.sharepoint.com/"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    stage.settle();
    QCOMPARE(stage.console.ownAddresses.size(), 1);
    QCOMPARE(stage.console.ownAddresses[0].first, u"https://bunin.sharepoint.com/"_s);
    QCOMPARE(stage.console.ownAddresses[0].second,
        field<QLineEdit>(page, u"Recorded by"_s)->text()); // the person in charge, to begin with
    QVERIFY(!stage.console.ownAddresses[0].second.isEmpty());
    QVERIFY(address->text().isEmpty());
    page->findChild<QPushButton *>(u"ownPlace_sharepoint/contoso"_s)->click();
    stage.settle();
    QVERIFY(stage.console.policies.value(0).own);
    QCOMPARE(stage.console.policies.value(0).service, u"sharepoint/contoso"_s);
    page->findChild<QPushButton *>(u"ownPlaceRemove_sharepoint/mihon-iin"_s)->click();
    stage.settle();
    QVERIFY(!stage.console.policies.value(1).own);
    QCOMPARE(stage.console.policies.value(1).approval, Approval::Undecided);
    stage.console.failures.insert(u"addOwnPlace"_s, Error{ErrorKind::BadInput, u"x"_s});
    address->setText(u"www.example.jp"_s);
    QTest::keyClick(address, Qt::Key_Return);
    stage.settle();
    QVERIFY(says(page, u"leads to no company's place"_s));
    QCOMPARE(address->text(), u"www.example.jp"_s); // to be mended
    QTest::keyClick(address, Qt::Key_Backspace);
    QVERIFY(!says(page, u"leads to no company's place"_s));
}

void TstSettingsPage::fileIsImported()
{
    Stage stage(english());
    auto *page = qobject_cast<SettingsPage *>(stage.show(u"settings"_s));
    page->setAskFile(
        [](QWidget *, const std::function<void(QString)> &go) { go(u"/tmp/eve.json"_s); });
    auto *panel = page->findChild<ImportPanel *>();
    QTest::mouseClick(button(panel, u"Choose a log file"_s), Qt::LeftButton);
    QTest::mouseClick(button(panel, u"Stop reading"_s), Qt::LeftButton);
    QVERIFY(stage.console.log.contains(u"cancelImport"_s));
    QTRY_VERIFY(says(panel, u"1,200 records read, 1,180 new, 18 known already, 2 not"_s));
    QVERIFY(says(panel, u"Line 17: no whole record"_s)); // not the reader's words alone
    QVERIFY(says(panel, u"Line 902: the item \"timestamp\" is missing"_s));
    QVERIFY(button(panel, u"Choose a log file"_s)->isEnabled());
    shoot(panel, u"import-done"_s);
}

void TstSettingsPage::importFails()
{
    Stage stage(english());
    stage.console.failures.insert(u"importFile"_s, Error{ErrorKind::FileUnreadable, u"EACCES"_s});
    auto *page = qobject_cast<SettingsPage *>(stage.show(u"settings"_s));
    page->setAskFile(
        [](QWidget *, const std::function<void(QString)> &go) { go(u"/tmp/eve.json"_s); });
    auto *panel = page->findChild<ImportPanel *>();
    QTest::mouseClick(button(panel, u"Choose a log file"_s), Qt::LeftButton);
    QTRY_VERIFY(button(panel, u"Choose a log file"_s)->isEnabled());
    QVERIFY(!says(panel, u"EACCES"_s));
    QVERIFY(!says(panel, u"records read"_s));
}

void TstSettingsPage::appearanceIsChosen()
{
    Stage stage(english());
    Page *page = stage.show(u"settings"_s);
    QTest::mouseClick(button(page, u"Dark"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.console.appearances.size(), 1);
    QCOMPARE(stage.console.appearances[0].scheme, ColourScheme::Dark);
    stage.settle();
    QVERIFY(stage.window->theme().isDark());
}

QTEST_MAIN(TstSettingsPage)
#include "tst_settings_page.moc"
