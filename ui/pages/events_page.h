#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_table.h"
#include "ui/page.h"
#include "ui/pages/ask_save.h"

class QAction;
class QPushButton;

namespace otasuke {

class Card;
class EventDetail;
class EventFeed;
class EventFilterBar;
class EventList;
class EventTools;
class SourceWatch;
class TextLabel;

/// What happened, in words, newest first; by default only what matters.
class EventsPage : public Page
{
    Q_OBJECT
public:
    explicit EventsPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    void leave() override;
    /// "device:12", "event:345", or "traffic:12:2026-11-20:gigafile": one device's connections to
    /// one service on one day, with the way back to the cloud page.
    void open(const QString &subject) override;

    void setAskFile(const AskSave &ask) { m_askFile = ask; }

private:
    void createWidgets();
    QLayout *createFoot();
    void connectSignals();
    void connectList();
    void connectTools();

    void onFilterChanged();
    void onEvents(RequestId id, const EventsSnapshot &snapshot);
    void onDevices(RequestId id, const DevicesSnapshot &snapshot);
    void onSettings(const SettingsSnapshot &snapshot);
    void onChosen(const EventRow &row);
    void onRawWanted(qint64 eventId);
    void bringDetail();
    void scrollToDetail();
    void onFailed(RequestId id, const Error &error);
    void onExported(RequestId id, const ExportProgress &progress, bool whole);
    void openTraffic(const QString &subject);
    void showList();
    void showState();
    QString countWords() const;
    void goTo(const QDateTime &time);
    void keepFilter(const QString &name);
    void forgetFilter(const QString &name);
    void writeFile();
    void writeTo(const QString &file);
    void copyMarked() const;

    EventTable *m_table;
    SourceWatch *m_watch;
    AskSave m_askFile;
    RequestId m_rawRequest = 0;
    RequestId m_devicesRequest = 0;
    RequestId m_exportRequest = 0;
    QList<SavedEventFilter> m_saved;
    QPushButton *m_back = nullptr;
    EventFeed *m_feed = nullptr;
    EventFilterBar *m_filters = nullptr;
    EventTools *m_tools = nullptr;
    Card *m_card = nullptr;
    EventList *m_list = nullptr;
    TextLabel *m_nothing = nullptr;
    QPushButton *m_widen = nullptr;
    TextLabel *m_count = nullptr;
    QPushButton *m_further = nullptr;
    QAction *m_copy = nullptr;
    EventDetail *m_detail = nullptr;
};

} // namespace otasuke
