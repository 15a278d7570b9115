#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/device_table.h"
#include "ui/page.h"

class QLineEdit;
class QPushButton;

namespace otasuke {

class DataTable;
class SourceWatch;
class StateBanner;
class TextLabel;

/// The ledger (機器台帳): whose each device is, what it runs, when it was last heard. Those nobody
/// has claimed stand first.
class DevicesPage : public Page
{
    Q_OBJECT
public:
    explicit DevicesPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    /// "device:12" or a word to search for.
    void open(const QString &subject) override;

private:
    void createWidgets();
    QWidget *createLedger();
    void connectSignals();

    void onDevices(RequestId id, const DevicesSnapshot &snapshot);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);
    void showState();
    void showRows();
    void showUnknown();
    void chooseWanted();
    void editChosen();
    void editFirstUnknown();
    void edit(const DeviceRecord &device);

    DevicesSnapshot m_snapshot;
    DeviceTable *m_table;
    SourceWatch *m_watch;
    RequestId m_edit = 0;
    DeviceId m_wanted = 0; ///< to choose once the answer is there
    StateBanner *m_unknown = nullptr;
    QLineEdit *m_search = nullptr;
    TextLabel *m_count = nullptr;
    DataTable *m_view = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_eventsButton = nullptr;
};

} // namespace otasuke
