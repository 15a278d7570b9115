#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QWidget>

#include "models/domain/event_filter.h"
#include "ui/theme.h"

class QDateTimeEdit;
class QLineEdit;
class QMenu;
class QPushButton;

namespace otasuke {

class TextLabel;

/// What can be done with the list of events besides choosing what it shows: filters kept under a
/// name, going to a time, writing it to a file.
class EventTools : public QWidget
{
    Q_OBJECT
public:
    explicit EventTools(const Theme &theme, QWidget *parent = nullptr);

    void setSaved(const QList<SavedEventFilter> &saved);
    /// Where the field for the time stands at first, in the office's own time.
    void setTime(const QDateTime &time);
    /// While a file is written: what to say. Empty: none is.
    void setWriting(const QString &words);

Q_SIGNALS:
    void moreToggled(bool shown);
    void savedChosen(const otasuke::SavedEventFilter &saved);
    void keepWanted(const QString &name);
    void forgetWanted(const QString &name);
    void timeWanted(const QDateTime &time); ///< date and time of day as typed
    void newestWanted();
    void writeWanted();
    void writeCancelled();

private:
    void createWidgets();
    void connectSignals();
    QWidget *createTravel();
    QWidget *createNaming();
    QWidget *createWriting();
    void fillMenu();
    void askForName(bool asking);
    void keep();

    const Theme &m_theme;
    QList<SavedEventFilter> m_saved;
    QMenu *m_menu = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_savedButton = nullptr;
    QPushButton *m_toTime = nullptr;
    QWidget *m_travel = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_newest = nullptr;
    QPushButton *m_write = nullptr;
    QWidget *m_naming = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_leave = nullptr;
    QWidget *m_writing = nullptr;
    TextLabel *m_written = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace otasuke
