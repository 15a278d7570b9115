#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include <optional>

#include "ui/page.h"

class QLineEdit;
class QPushButton;

namespace otasuke {

class DataTable;
class DecisionDialog;
class GroupDetail;
class RiskDetail;
class RiskTable;
class Segments;
class SheetPrinter;
class SiteBox;
class SourceWatch;

/// "Which PC, which department, which site is at risk, and why?" – the list at the left, one of
/// them at the right.
class RiskPage : public Page
{
    Q_OBJECT
public:
    explicit RiskPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    /// A finding's id, or "device:<number>".
    void open(const QString &subject) override;
    SheetPrinter *printer() const { return m_printer; }

private:
    enum class By { Device = 0, Department = 1, Site = 2 };

    void createWidgets();
    QWidget *createList();
    QWidget *createFoot();
    void connectSignals();
    void connectDetail();
    void fillSites();
    void show(RequestId id, const RiskSnapshot &snapshot);
    void fillTable();
    void choose(const QString &key);
    void showChosen();
    void showState();
    void onRow();
    void onRecord(RequestId id, const EventsSnapshot &snapshot);
    void askRecords(const QList<qint64> &ids);
    void askHelp(SupportKind kind, const Finding &finding);
    void askDecision(const Finding &finding);
    void record(const DecisionDialog &dialog, const QString &findingId);
    void onDone(RequestId id);
    void askStory(DeviceId device);
    void onStory(RequestId id, const DeviceStory &story);
    void print();
    By by() const;
    QString site() const; ///< empty: all
    QList<DeviceRisk> devicesHere() const;
    QList<DepartmentRisk> departmentsHere() const;

    SourceWatch *m_watch;
    SheetPrinter *m_printer;
    RiskAssessment m_assessment;
    DayMarks m_marks;
    Contract m_contract;
    Office m_office;
    bool m_known = false;
    QString m_wanted; ///< subject asked for before the answer came
    QString m_chosen; ///< key of the row at the right
    QSet<RequestId> m_recordRequests;
    RequestId m_decisionRequest = 0;
    RequestId m_storyRequest = 0;
    QString m_decidedBy; ///< as written in the last decision
    RiskTable *m_table = nullptr;
    DataTable *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    Segments *m_by = nullptr;
    SiteBox *m_sites = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_watched = nullptr;
    RiskDetail *m_detail = nullptr;
    GroupDetail *m_group = nullptr;
};

} // namespace otasuke
