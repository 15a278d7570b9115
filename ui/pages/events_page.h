#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_table.h"
#include "ui/page.h"

class QPushButton;

namespace otasuke {

class Card;
class DataTable;
class EventDetail;
class EventFilterBar;
class SourceWatch;
class TextLabel;

/// What happened, in words, newest first; by default only what matters.
class EventsPage : public Page
{
    Q_OBJECT
public:
    explicit EventsPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    /// "device:12" or "event:345".
    void open(const QString &subject) override;

private:
    void createWidgets();
    void connectSignals();

    void onFilterChanged();
    void onEvents(RequestId id, const EventsSnapshot &snapshot);
    void onOlder();
    void onDevices(RequestId id, const DevicesSnapshot &snapshot);
    void onRawWanted(qint64 eventId);
    void onFailed(RequestId id, const Error &error);
    void showRows(const EventsSnapshot &snapshot);
    void showState();
    void showCount();
    void showChosen(const QModelIndex &index);

    EventTable *m_table;
    SourceWatch *m_watch;
    RequestId m_olderRequest = 0;
    RequestId m_rawRequest = 0;
    RequestId m_devicesRequest = 0;
    qint64 m_total = -1;
    bool m_more = false;
    EventFilterBar *m_filters = nullptr;
    Card *m_list = nullptr;
    DataTable *m_view = nullptr;
    TextLabel *m_nothing = nullptr;
    QPushButton *m_widen = nullptr;
    TextLabel *m_count = nullptr;
    QPushButton *m_older = nullptr;
    EventDetail *m_detail = nullptr;
};

} // namespace otasuke
