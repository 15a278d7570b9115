// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

#include <algorithm>

#include "ui/dialogs/remove_source_dialog.h"
#include "ui/dialogs/source_wizard.h"
#include "ui/explain_error.h"
#include "ui/pages/own_places_card.h"
#include "ui/pages/settings_panels.h"
#include "ui/pages/settings_storage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

void askForLog(QWidget *parent, const std::function<void(QString)> &go)
{
    auto *dialog = new QFileDialog(parent, SettingsPage::tr("Choose a log file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(SettingsPage::tr("Recorded logs (*.json *.json.gz *.json.zst);;All "
                                           "files (*)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, go);
    dialog->open();
}

} // namespace

SettingsPage::SettingsPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_askFile(&askForLog)
{
    createWidgets();
    connectSignals();
    connectImport();
}

void SettingsPage::createWidgets()
{
    setTitle(tr("Settings"));
    m_sources = new SourcesPanel(theme());
    m_appearance = new AppearancePanel(theme());
    m_contract = new ContractPanel(theme());
    m_office = new OfficePanel(theme());
    m_places = new OwnPlacesCard(service(), theme());
    m_importPanel = new ImportPanel(theme());
    m_storage = new StoragePanel(service(), theme());
    for (QWidget *panel : std::initializer_list<QWidget *>{m_sources, m_appearance, m_contract,
             m_office, m_places, m_storage, m_importPanel, createDataFolder()})
        body()->addWidget(panel);
    body()->addStretch(1);
}

QWidget *SettingsPage::createDataFolder()
{
    auto *card = new Card(theme());
    card->addHeading(tr("Where the records lie"));
    m_folder = sentenceLabel(theme(), QString())->selectable();
    card->body()->addWidget(m_folder);
    card->body()->addWidget(sentenceLabel(theme(),
        tr("Passwords are not in this folder. Back it up with your other "
           "files; the folder \"backups\" in it holds whole copies."))
                                ->tone(TextTone::Quiet));
    QPushButton *open = makeButton(theme(), ButtonKind::Quiet, tr("Open the folder"), u"open"_s);
    connect(open, &QPushButton::clicked, this, &SettingsPage::openDataFolder);
    card->body()->addWidget(open);
    return card;
}

void SettingsPage::connectSignals()
{
    connect(&service(), &ConsoleService::settingsReady, this, &SettingsPage::onSettings);
    connect(&service(), &ConsoleService::done, this, &SettingsPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &SettingsPage::onFailed);
    connect(m_sources, &SourcesPanel::addWanted, this, [this] { openWizard(QString()); });
    connect(m_sources, &SourcesPanel::editWanted, this, &SettingsPage::openWizard);
    connect(m_sources, &SourcesPanel::removeWanted, this, &SettingsPage::confirmRemoval);
    connect(m_appearance, &AppearancePanel::chosen, this, &Page::appearanceChosen);
    connect(m_office, &FormPanel::saveWanted, this,
        [this] { m_saveOffice = service().saveOffice(m_office->office()); });
    connect(m_contract, &FormPanel::saveWanted, this,
        [this] { m_saveContract = service().saveContract(m_contract->contract()); });
}

void SettingsPage::connectImport()
{
    connect(m_storage, &StoragePanel::notice, this, &Page::notice);
    connect(m_places, &OwnPlacesCard::notice, this, &Page::notice);
    connect(m_storage, &StoragePanel::saved, this, &SettingsPage::refresh);
    connect(
        &service(), &ConsoleService::importProgressed, m_importPanel, &ImportPanel::setProgress);
    connect(&service(), &ConsoleService::imported, this, &SettingsPage::onImported);
    connect(m_importPanel, &ImportPanel::cancelled, this, [this] { service().cancelImport(); });
    connect(m_importPanel, &ImportPanel::fileWanted, this,
        [this] { m_askFile(this, [this](const QString &file) { startImport(file); }); });
}

void SettingsPage::refresh()
{
    asked(service().requestSettings());
}

void SettingsPage::onSettings(RequestId id, const SettingsSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_snapshot = snapshot;
    m_sources->setSources(snapshot, now());
    m_appearance->setAppearance(snapshot.appearance);
    m_contract->setContract(snapshot.contract);
    m_office->setOffice(snapshot.office);
    m_places->refresh(snapshot.office.contactPerson, calendar());
    m_storage->setStorage(snapshot.storage, now(), calendar());
    m_folder->setText(snapshot.dataFolder);
}

void SettingsPage::openWizard(const QString &sourceId)
{
    const auto &sources = m_snapshot.sources;
    const auto source = std::find_if(sources.cbegin(), sources.cend(),
        [&](const SourceSettings &one) { return one.id == sourceId; });
    std::optional<SourceSettings> edited;
    if (source != sources.cend())
        edited = *source;
    auto *wizard = new SourceWizard(service(), theme(), m_snapshot.kinds, edited, window());
    connect(wizard, &SourceWizard::saved, this, [this] {
        Q_EMIT notice(tr("Saved. The first records are on their way."));
        refresh();
    });
    wizard->open();
}

void SettingsPage::confirmRemoval(const QString &sourceId)
{
    const auto &sources = m_snapshot.sources;
    const auto source = std::find_if(sources.cbegin(), sources.cend(),
        [&](const SourceSettings &one) { return one.id == sourceId; });
    if (source == sources.cend())
        return;
    auto *dialog = new RemoveSourceDialog(theme(), *source, window());
    connect(dialog, &QDialog::accepted, this,
        [this, sourceId] { m_removal = service().removeSource(sourceId); });
    dialog->open();
}

void SettingsPage::startImport(const QString &file)
{
    m_importPanel->setRunning(true);
    m_import = service().importFile(file, u"auto"_s);
}

void SettingsPage::onImported(RequestId id, const ImportReport &report)
{
    if (id == m_import && id != 0)
        m_importPanel->setReport(report);
}

void SettingsPage::onDone(RequestId id)
{
    if (id == 0 || (id != m_saveOffice && id != m_saveContract && id != m_removal))
        return;
    if (id == m_saveOffice)
        m_office->saved();
    if (id == m_saveContract)
        m_contract->saved();
    Q_EMIT notice(id == m_removal ? tr("Removed. What it told so far is kept.") : tr("Saved."));
    refresh();
}

void SettingsPage::onFailed(RequestId id, const Error &error)
{
    if (id == 0)
        return;
    if (id == m_import)
        m_importPanel->setTrouble(error);
    else if (id == m_saveOffice || id == m_saveContract || id == m_removal)
        Q_EMIT notice(explainError(error.kind).sentence);
}

void SettingsPage::openDataFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_snapshot.dataFolder));
}

} // namespace otasuke
