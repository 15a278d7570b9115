#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>
#include <QWidget>

#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "ui/theme.h"

class QComboBox;
class QLineEdit;

namespace otasuke {

/// Which events are wanted: period, kind, stopped or not, device, words.
class EventFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit EventFilterBar(const Theme &theme, QWidget *parent = nullptr);

    /// As chosen; no cursor, no limit.
    EventFilter filter(const OfficeCalendar &calendar, UtcMicros now) const;
    /// Keeps the choice if that device is still there.
    void setDevices(const QList<DeviceRisk> &devices);
    /// Shows one device's events of all time, without telling.
    void showDevice(DeviceId device);
    bool isNarrowed() const;
    void widen();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &name);

    const Theme &m_theme;
    QComboBox *m_period;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    QComboBox *m_device;
    QLineEdit *m_search;
    QTimer m_typing;
};

} // namespace otasuke
