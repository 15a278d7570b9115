#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

/// The file of records was damaged: restore the newest good backup, begin anew, or decide later.
class RestoreDialog : public BaseDialog
{
    Q_OBJECT
public:
    RestoreDialog(const Theme &theme, const RestoreOffer &offer, UtcMicros now,
        const OfficeCalendar &calendar, QWidget *parent);

Q_SIGNALS:
    void restoreWanted(const QString &file);
    void anewWanted();

private:
    void tellBackup(const RestoreOffer &offer, const QString &at);
    void addAnswers(const RestoreOffer &offer);
};

/// Shows the dialog and passes the answer on; what becomes of it is told by `notice`.
class RestoreFlow : public QObject
{
    Q_OBJECT
public:
    RestoreFlow(ConsoleService &service, const Theme &theme, const OfficeCalendar &calendar,
        QWidget *window);

Q_SIGNALS:
    void notice(const QString &text);

private:
    void show(const RestoreOffer &offer);
    void restore(const QString &file);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);

    ConsoleService &m_service;
    const Theme &m_theme;
    const OfficeCalendar &m_calendar;
    QWidget *m_window;
    RequestId m_restore = 0;
};

} // namespace otasuke
