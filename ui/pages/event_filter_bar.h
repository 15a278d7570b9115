#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QTimer>
#include <QWidget>

#include "models/domain/event_filter.h"
#include "models/domain/read_models.h"
#include "ui/theme.h"

class QComboBox;
class QLineEdit;

namespace otasuke {

/// Which events are wanted. The everyday choices always stand there, the rarer ones when asked for
/// or in force.
class EventFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit EventFilterBar(const Theme &theme, QWidget *parent = nullptr);

    /// As chosen; no page.
    EventFilter filter(const OfficeCalendar &calendar, UtcMicros now) const;
    /// As chosen, to be kept under a name.
    SavedEventFilter saved(const QString &name) const;
    /// Puts all choices as they were kept; tells once.
    void apply(const SavedEventFilter &saved);
    // What there is to choose from; a choice that is still there is kept.
    void setDevices(const QList<DeviceRisk> &devices);
    void setDepartments(const QStringList &departments);
    /// `names`: of those whose name is known already, by id.
    void setServices(const QStringList &catalogueIds, const QHash<QString, QString> &names);
    void setSources(const QList<SourceHealth> &sources);
    /// Shows one device's events of all time, without telling.
    void showDevice(DeviceId device);
    /// Shows the connections of one device to one service on one day, without telling.
    void showTraffic(DeviceId device, const QString &service, const QDate &day);
    bool isNarrowed() const;
    void widen(); ///< all that matters, of all time; without telling
    bool hasMore() const; ///< one of the rarer choices is in force
    void showMore(bool shown);

Q_SIGNALS:
    void changed();

private:
    void createChoices();
    void createMoreChoices();
    QComboBox *addChoice(const QString &name, QWidget *in);
    QList<QComboBox *> choices() const;
    void onChoice();

    const Theme &m_theme;
    QWidget *m_firstRow = nullptr;
    QWidget *m_moreRow = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_device = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_department = nullptr;
    QComboBox *m_service = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_search = nullptr;
    QTimer m_typing;
};

} // namespace otasuke
