#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "ui/page.h"

class QBoxLayout;
class QLineEdit;

namespace otasuke {

class DataTable;
class RiskDetail;
class RiskTable;
class Segments;
class SourceWatch;

/// "Which PC, which department is at risk, and why?" – the list at the left, one of them at the
/// right.
class RiskPage : public Page
{
    Q_OBJECT
public:
    explicit RiskPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;
    /// A finding's id, or "device:<number>".
    void open(const QString &subject) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createWidgets();
    QWidget *createList();
    void connectSignals();
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
    void onDone(RequestId id);
    bool byDepartment() const;

    SourceWatch *m_watch;
    RiskAssessment m_assessment;
    bool m_known = false;
    QString m_wanted; ///< subject asked for before the answer came
    QString m_chosen; ///< key of the row at the right
    QSet<RequestId> m_recordRequests;
    RequestId m_decisionRequest = 0;
    RiskTable *m_table = nullptr;
    DataTable *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    Segments *m_by = nullptr;
    QBoxLayout *m_sides = nullptr;
    QWidget *m_list = nullptr;
    RiskDetail *m_detail = nullptr;
};

} // namespace otasuke
