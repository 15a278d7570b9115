#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of events too long for one window, and the page that shows it.
#include <QLabel>
#include <QScrollBar>

#include "models/tables/event_table.h"
#include "tests/ui/page_hands.h"
#include "ui/pages/events_page.h"

namespace otasuke::hands {

/// `count` events, one a minute up to now, newest first; numbers as the store gives them.
inline QList<EventRow> longList(int count, UtcMicros newest = sample::now())
{
    QList<EventRow> rows;
    for (int i = 0; i < count; ++i) {
        EventRow row;
        row.time = newest - i * kMinute;
        row.id = eventIdAt(row.time) + 2;
        row.kind = EventKind::Flow;
        row.text = u"event of %1"_s.arg(row.time);
        rows << row;
    }
    return rows;
}

struct Explorer
{
    explicit Explorer(const QList<EventRow> &list, const View &view = english())
        : stage(view)
    {
        stage.console.longList = list;
        page = static_cast<EventsPage *>(stage.show(u"events"_s));
        view_ = table(page, u"Events"_s);
        bar = field<QScrollBar>(page, u"Place in the list of events"_s);
        settle();
    }
    /// Until no answer leads to another question.
    void settle()
    {
        for (int i = 0; i < 6; ++i)
            stage.settle();
    }
    const EventTable &events() const { return static_cast<const EventTable &>(*view_->model()); }
    QString top() const
    {
        const QModelIndex index = view_->indexAt({5, view_->uniformHeight() / 2});
        return index.data(KeyRole).toString();
    }
    int offset() const { return view_->verticalScrollBar()->value() % view_->uniformHeight(); }
    QString said(const QString &part) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(part) && label->isVisibleTo(page))
                return label->text();
        }
        return {};
    }

    Stage stage;
    EventsPage *page;
    DataTable *view_;
    QScrollBar *bar;
};

} // namespace otasuke::hands
