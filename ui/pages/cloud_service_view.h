#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "models/domain/cloud.h"
#include "models/domain/office_calendar.h"
#include "ui/theme.h"

class QPushButton;

namespace otasuke {

class DataTable;
class FigureTable;
class HoursCard;
class TakeAlong;
class TextLabel;

/// One service looked into: what it is, what was decided, which PCs sent to it, at which hours;
/// and of one PC, on which days. The way back stands on top.
class CloudServiceView : public QWidget
{
    Q_OBJECT
public:
    explicit CloudServiceView(const Theme &theme, QWidget *parent = nullptr);

    void setStory(const CloudServiceStory &story, const OfficeCalendar &calendar);
    const CloudServiceStory &story() const { return m_story; }
    HoursCard *hours() const { return m_hours; }
    TakeAlong *takeAlong() const { return m_along; }
    /// The PCs, or the days of the one PC, as they are shown.
    QList<QStringList> shownTable() const;

Q_SIGNALS:
    void leaveWanted(); ///< back to all services
    void deviceWanted(qint64 device); ///< 0: back to all PCs
    void eventsWanted(const QDate &day);
    void approvalWanted(otasuke::Approval approval);
    void policyWanted(); ///< for a department, with a note
    void ownWanted(); ///< this part of the service is the office's own
    void correctWanted(); ///< the list's entry

private:
    void createWidgets();
    QWidget *createCrumbs();
    QWidget *createAbout();
    QWidget *createSenders();
    void connectSignals();
    void showCrumbs();
    void showAbout();
    void showDecision();
    void showSenders();
    void onOpened();
    QString deviceName() const;

    const Theme &m_theme;
    CloudServiceStory m_story;
    OfficeCalendar m_calendar;
    FigureTable *m_devices;
    FigureTable *m_visits;
    QPushButton *m_all = nullptr;
    QPushButton *m_service = nullptr;
    TextLabel *m_here = nullptr;
    TextLabel *m_arrow = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_warning = nullptr;
    TextLabel *m_decision = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_forbid = nullptr;
    QPushButton *m_policy = nullptr;
    QPushButton *m_own = nullptr;
    QPushButton *m_correct = nullptr;
    TextLabel *m_sendersTitle = nullptr;
    DataTable *m_deviceView = nullptr;
    DataTable *m_visitView = nullptr;
    QPushButton *m_open = nullptr;
    TakeAlong *m_along = nullptr;
    HoursCard *m_hours = nullptr;
};

} // namespace otasuke
