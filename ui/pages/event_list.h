#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>
#include <QWidget>

#include <functional>

#include "models/tables/event_ruler.h"
#include "models/tables/event_table.h"
#include "ui/theme.h"

class QScrollBar;

namespace otasuke {

class DataTable;

/// The list of events as a person sees it: the window of rows, and a scroll bar that stands for the
/// whole list, however long. Asks for the rows it comes near to; keeps its place while rows come
/// and go. GUI thread.
class EventList : public QWidget
{
    Q_OBJECT
public:
    EventList(const Theme &theme, EventTable *events, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }
    void setRuler(const EventRuler &ruler);
    /// Words for a time while the handle is dragged.
    void setWhen(const std::function<QString(UtcMicros)> &when) { m_when = when; }

    enum class Place { Newest, Oldest, Here }; ///< Here: the window's first event on top
    /// Changes the rows to other ones and shows that place of them.
    void replace(const std::function<void()> &change, Place place);
    /// Adds or takes away rows; those in view stay where they are. At the newest end with nothing
    /// chosen the list follows what comes.
    void change(const std::function<void()> &change);

    /// Stands at the newest end, and nothing is being read.
    bool follows() const;
    /// Events marked, newest first.
    QList<EventRow> marked() const;
    qint64 topEventId() const; ///< 0 if no event is in view

Q_SIGNALS:
    void newerWanted();
    void olderWanted();
    void newestWanted();
    void oldestWanted();
    void timeWanted(otasuke::UtcMicros time);
    void chosen(const otasuke::EventRow &event);
    void unchosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createWidgets();
    void connectSignals();
    void makeRoom();
    void onChosen(const QModelIndex &index);
    void onMoved();
    void onBar(int action);
    void onJump();
    void syncBar();
    void chooseAgain();
    void tellTime() const;
    bool isWhole() const { return !m_events->hasNewer() && !m_events->hasOlder(); }
    int value() const;
    int rowsInView() const;
    int topRow() const;

    const Theme &m_theme;
    EventTable *m_events;
    EventRuler m_ruler;
    std::function<QString(UtcMicros)> m_when;
    QTimer m_jump; ///< while the handle is dragged: not more than some jumps a second
    DataTable *m_table = nullptr;
    QScrollBar *m_bar = nullptr;
    int m_wanted = -1; ///< where the handle was dragged to, until the jump
    int m_jumped = -1; ///< where the last jump went
    qint64 m_chosen = 0;
    bool m_changing = false;
    bool m_syncing = false;
};

} // namespace otasuke
