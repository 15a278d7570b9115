#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cloud_table.h"
#include "models/tables/sender_table.h"
#include "ui/page.h"

class QPushButton;

namespace otasuke {

class Card;
class ChartView;
class DataTable;
class Fold;
class Segments;
class SourceWatch;
class StateBanner;
class TextLabel;

/// Where the office's data goes: what stands out in one sentence, by day, by service, by sender;
/// and the decision whether a service may be used.
class CloudPage : public Page
{
    Q_OBJECT
public:
    explicit CloudPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    /// "last": last month.
    void open(const QString &subject) override;

private:
    void createWidgets();
    QWidget *createChooser();
    QWidget *createServices();
    QWidget *createSenders();
    void connectSignals();

    Period period() const;
    void onCloud(RequestId id, const CloudSnapshot &snapshot);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);
    void showState();
    void showHeadline();
    void showSenders();
    void showUnclassified();
    void showDecision();
    void decide(const QString &serviceId, Approval approval);
    void decideChosen(Approval approval);

    CloudSnapshot m_snapshot;
    CloudTable *m_services;
    SenderTable *m_senders;
    SourceWatch *m_watch;
    RequestId m_decision = 0;
    Segments *m_month = nullptr;
    TextLabel *m_days = nullptr;
    StateBanner *m_headline = nullptr;
    ChartView *m_chart = nullptr;
    DataTable *m_serviceView = nullptr;
    TextLabel *m_decideText = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_forbid = nullptr;
    QPushButton *m_undecide = nullptr;
    Segments *m_who = nullptr;
    ChartView *m_departments = nullptr;
    DataTable *m_senderView = nullptr;
    Fold *m_unclassified = nullptr;
    TextLabel *m_hosts = nullptr;
};

} // namespace otasuke
