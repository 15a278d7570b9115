#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cloud_table.h"
#include "models/tables/sender_table.h"
#include "ui/page.h"
#include "ui/pages/ask_save.h"

class QPushButton;
class QStackedWidget;

namespace otasuke {

class Card;
class ChartView;
class CloudMarks;
class CloudPeriod;
class CloudServiceView;
class DataTable;
class FigureTable;
class Fold;
class HoursCard;
class Segments;
class SiteBox;
class SourceWatch;
class StateBanner;
class TakeAlong;
class TextLabel;

/// Where the office's data goes: what changed in one sentence, by day, by service, by sender, by
/// hour; whether a service may be used; and a look into one service and one PC.
class CloudPage : public Page
{
    Q_OBJECT
public:
    explicit CloudPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    void leave() override;
    bool back() override; ///< from a PC to its service, from that to all services
    /// "last": last month; "service:gigafile": that service.
    void open(const QString &subject) override;
    void setAskSave(const AskSave &ask) { m_askSave = ask; }

private:
    void createWidgets();
    QWidget *createQuestion();
    QWidget *createChart();
    QWidget *createServices();
    QLayout *createDecision();
    QWidget *createSenders();
    void connectSignals();
    void connectFigures();
    void connectView();
    void connectTakeAlongs();

    void onPeriod();
    void onCloud(RequestId id, const CloudSnapshot &snapshot);
    void onStory(RequestId id, const CloudServiceStory &story);
    void onCatalogue(RequestId id, const CloudCatalogueView &catalogue);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);
    void showFigures();
    void showState();
    void showHeadline();
    void showSenders();
    void showUnclassified();
    void showDecision();
    void decide(const QString &serviceId, Approval approval);
    void decideChosen(Approval approval);
    void postpone();
    void lookInto(const QString &serviceId, DeviceId device = 0);
    void lookIntoChosen();
    void scrollToTop();
    void leaveService();
    void showEvents(const QDate &day);
    void askPolicy();
    void setOwn();
    void askCatalogue(const QString &serviceId);
    void saveTable(const QString &name, const QList<QStringList> &rows);
    void savePicture(const QString &name, QWidget *picture);
    QList<QStringList> senderSheet() const;
    const QList<HostUsage> &otherPlaces() const;

    CloudSnapshot m_snapshot;
    CloudServiceQuery m_looked; ///< empty service: none is looked into
    CloudTable *m_services;
    SenderTable *m_senders;
    FigureTable *m_dayFigures;
    SourceWatch *m_watch;
    AskSave m_askSave;
    RequestId m_decision = 0;
    RequestId m_story = 0;
    RequestId m_saving = 0;
    RequestId m_catalogue = 0;
    QString m_corrected; ///< service whose entry was asked for; empty: a new one
    bool m_shown = false; ///< figures came at least once
    CloudPeriod *m_period = nullptr;
    SiteBox *m_sites = nullptr;
    QWidget *m_figures = nullptr;
    CloudServiceView *m_view = nullptr;
    StateBanner *m_headline = nullptr;
    Card *m_question = nullptr;
    TextLabel *m_questionText = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_later = nullptr;
    CloudMarks *m_marks = nullptr;
    ChartView *m_chart = nullptr;
    DataTable *m_dayView = nullptr;
    TakeAlong *m_chartAlong = nullptr;
    DataTable *m_serviceView = nullptr;
    TextLabel *m_decideText = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_forbid = nullptr;
    QPushButton *m_undecide = nullptr;
    TakeAlong *m_serviceAlong = nullptr;
    Segments *m_who = nullptr;
    ChartView *m_groups = nullptr;
    DataTable *m_senderView = nullptr;
    TakeAlong *m_senderAlong = nullptr;
    HoursCard *m_hours = nullptr;
    Fold *m_unclassified = nullptr;
    TextLabel *m_hosts = nullptr;
    QPushButton *m_name = nullptr;
};

} // namespace otasuke
