#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/tables/device_filter.h"
#include "models/tables/device_table.h"
#include "ui/page.h"

class QPrinter;
class QPushButton;
class QVBoxLayout;

namespace otasuke {

class DataTable;
class LedgerFilters;
class OwnListCard;
class SourceWatch;
class StateBanner;
class TextLabel;

/// The ledger (機器台帳): whose each device is, what it runs, when it was last heard. Those nobody
/// has claimed stand first. The office's own list is read in and written here, devices are joined
/// and taken apart (devices_page_acts.cpp).
class DevicesPage : public Page
{
    Q_OBJECT
public:
    /// Asks for files and a printer; a test answers instead of a person. Calls back with what was
    /// chosen, or not at all.
    struct Ask
    {
        using File = std::function<void(QWidget *, const std::function<void(QString)> &)>;
        File list; ///< to read
        File target; ///< to write
        std::function<void(QPrinter &, QWidget *, const std::function<void()> &)> printer;
    };

    explicit DevicesPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    ~DevicesPage() override;
    void setAsk(const Ask &ask) { m_ask = ask; }
    void refresh() override;
    /// "device:12" or a word to search for.
    void open(const QString &subject) override;

private:
    void createWidgets();
    QWidget *createLedger();
    QWidget *createButtons();
    void createView();
    void connectSignals();
    void connectButtons();

    void onDevices(RequestId id, const DevicesSnapshot &snapshot);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);
    void showState();
    void showRows();
    void showUnknown();
    void showOffers();
    void enableButtons();
    void chooseWanted();
    const DeviceRecord *chosen() const;
    const DeviceRecord *find(DeviceId id) const;

    void editChosen();
    void editFirstUnknown();
    void edit(const DeviceRecord &device);
    void splitChosen();
    void askSlip();
    void onSlip(RequestId id, const DeviceSlip &slip);
    void printSlipNow(const DeviceSlip &slip);
    void addOffer(const DeviceCandidate &candidate);
    void join(const QList<DeviceId> &devices);
    void keepApart(const QList<DeviceId> &devices);
    void readList(const QString &file);
    void onPreview(RequestId id, const LedgerPreview &preview);
    void writeList(const QString &file, const std::optional<TextEncoding> &encoding);
    void onWritten(RequestId id, const LedgerExport &result);
    void undoList();
    void onUndone(RequestId id, const LedgerUndone &undone);
    void act(RequestId id, const QString &done);

    Ask m_ask;
    DevicesSnapshot m_snapshot;
    DeviceTable *m_table;
    SourceWatch *m_watch;
    RequestId m_acting = 0;
    QString m_actDone; ///< what to say when it is done
    RequestId m_preview = 0, m_writing = 0, m_slip = 0;
    DeviceId m_wanted = 0; ///< to choose once the answer is there
    std::unique_ptr<QPrinter> m_printer;
    StateBanner *m_unknown = nullptr;
    QVBoxLayout *m_offers = nullptr;
    LedgerFilters *m_filters = nullptr;
    OwnListCard *m_list = nullptr;
    TextLabel *m_count = nullptr;
    DataTable *m_view = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_eventsButton = nullptr;
    QPushButton *m_slipButton = nullptr;
    QPushButton *m_splitButton = nullptr;
};

} // namespace otasuke
