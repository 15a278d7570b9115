#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "ui/pages/settings_panels.h"

namespace otasuke {

/// How much is kept and for how long, what that means, and how the file of records is doing. What a
/// change would delete is said and confirmed before it is saved.
class StoragePanel : public FormPanel
{
    Q_OBJECT
public:
    StoragePanel(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void setStorage(const StorageSnapshot &storage, UtcMicros now, const OfficeCalendar &calendar);

Q_SIGNALS:
    void notice(const QString &text);
    void saved();

private:
    void createWidgets();
    void connectSignals();
    TextLabel *addFact(TextLabel *label);
    Retention retention() const;
    void showHolds();
    void showFacts(UtcMicros now);
    void askPreview();
    void onPreview(RequestId id, const StoragePreview &preview);
    void save(const Retention &retention);
    void backUp();
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);

    ConsoleService &m_service;
    const Theme &m_look;
    OfficeCalendar m_calendar;
    StorageSnapshot m_storage;
    TextLabel *m_trouble = nullptr;
    TextLabel *m_used = nullptr;
    TextLabel *m_backup = nullptr;
    TextLabel *m_check = nullptr;
    TextLabel *m_gap = nullptr;
    TextLabel *m_holds = nullptr;
    QSpinBox *m_limit = nullptr; ///< whole gigabytes
    QSpinBox *m_flowMonths = nullptr;
    QSpinBox *m_recordMonths = nullptr;
    QPushButton *m_backUpNow = nullptr;
    RequestId m_preview = 0;
    RequestId m_save = 0;
    RequestId m_backingUp = 0;
};

} // namespace otasuke
