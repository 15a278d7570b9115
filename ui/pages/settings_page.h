#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "ui/page.h"

namespace otasuke {

class AppearancePanel;
class ContractPanel;
class ImportPanel;
class OfficePanel;
class OwnPlacesCard;
class SourcesPanel;
class StoragePanel;
class TextLabel;

/// What watches, how it looks, who we are, whom we call, where the data lies.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// Asks for a file to import; a test answers instead of a person.
    using AskFile = std::function<void(QWidget *, const std::function<void(QString)> &)>;

    explicit SettingsPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void setAskFile(const AskFile &ask) { m_askFile = ask; }
    void refresh() override;

private:
    void createWidgets();
    QWidget *createDataFolder();
    void connectSignals();
    void connectImport();

    void onSettings(RequestId id, const SettingsSnapshot &snapshot);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);
    void onImported(RequestId id, const ImportReport &report);
    void openWizard(const QString &sourceId);
    void confirmRemoval(const QString &sourceId);
    void startImport(const QString &file);
    void openDataFolder();

    AskFile m_askFile;
    SettingsSnapshot m_snapshot;
    RequestId m_import = 0;
    RequestId m_saveOffice = 0;
    RequestId m_saveContract = 0;
    RequestId m_removal = 0;
    SourcesPanel *m_sources = nullptr;
    AppearancePanel *m_appearance = nullptr;
    ContractPanel *m_contract = nullptr;
    OfficePanel *m_office = nullptr;
    OwnPlacesCard *m_places = nullptr;
    ImportPanel *m_importPanel = nullptr;
    StoragePanel *m_storage = nullptr;
    TextLabel *m_folder = nullptr;
};

} // namespace otasuke
