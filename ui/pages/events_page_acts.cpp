// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the events besides looking at them.
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/tables/event_line.h"
#include "ui/pages/event_detail.h"
#include "ui/pages/event_feed.h"
#include "ui/pages/event_filter_bar.h"
#include "ui/pages/event_list.h"
#include "ui/pages/event_tools.h"
#include "ui/pages/events_page.h"
#include "ui/widgets/data_table.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void EventsPage::onSettings(const SettingsSnapshot &snapshot)
{
    m_saved = snapshot.eventFilters;
    m_tools->setSaved(m_saved);
    m_filters->setSources(snapshot.health);
}

void EventsPage::leave()
{
    m_feed->leave();
    m_back->hide();
    Page::leave();
}

void EventsPage::bringDetail()
{
    m_detail->show();
    QTimer::singleShot(0, this, &EventsPage::scrollToDetail); // when its height is known
}

/// The detail in view, with the chosen row if there is room for both.
void EventsPage::scrollToDetail()
{
    QWidget *above = parentWidget();
    while (above && !qobject_cast<QScrollArea *>(above))
        above = above->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(above);
    if (!area || !m_detail->isVisibleTo(this))
        return;
    const DataTable *table = m_list->table();
    const QRect row = table->visualRect(table->currentIndex());
    const QSize size = m_detail->size() + QSize(0, theme().px(12)); // not flush with the edge
    const QRect detail(m_detail->mapTo(this, QPoint()), size);
    QRect wanted = detail;
    if (row.isValid() && m_list->isVisibleTo(this))
        wanted |= QRect(table->viewport()->mapTo(this, row.topLeft()), row.size());
    const int room = area->viewport()->height();
    if (wanted.height() > room)
        wanted = detail;
    const int most = wanted.top(); // a long record begins at the top
    const int least = std::min(wanted.bottom() + 1 - room, most);
    QScrollBar *bar = area->verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), least, most));
}

void EventsPage::goTo(const QDateTime &time)
{
    // To the end of that minute: the newest of it is the first to be read.
    const QDateTime local(time.date(), time.time(), calendar().zone());
    m_feed->goTo(fromDateTime(local) + kMinute);
}

void EventsPage::keepFilter(const QString &name)
{
    const SavedEventFilter kept = m_filters->saved(name);
    m_saved.removeIf([&name](const SavedEventFilter &one) { return one.name == name; });
    m_saved << kept;
    m_tools->setSaved(m_saved);
    service().saveEventFilters(m_saved);
    Q_EMIT notice(tr("These filters are kept as \"%1\".").arg(name));
}

void EventsPage::forgetFilter(const QString &name)
{
    m_saved.removeIf([&name](const SavedEventFilter &one) { return one.name == name; });
    m_tools->setSaved(m_saved);
    service().saveEventFilters(m_saved);
    Q_EMIT notice(tr("\"%1\" is forgotten.").arg(name));
}

void EventsPage::writeFile()
{
    //: Suggested file name of the table of events: day as 2026-10-31
    const QString name = tr("Events %1.csv").arg(calendar().dayOf(now()).toString(u"yyyy-MM-dd"_s));
    m_askFile(name, window(), [this](const QString &file) { writeTo(file); });
}

void EventsPage::writeTo(const QString &file)
{
    m_exportRequest = service().exportEvents(m_feed->filter(), file);
    m_tools->setWriting(tr("Writing the file …"));
}

void EventsPage::onExported(RequestId id, const ExportProgress &progress, bool whole)
{
    if (id != m_exportRequest)
        return;
    m_exportRequest = 0;
    m_tools->setWriting({});
    Q_EMIT notice(whole
            ? tr("%n event(s) are saved in %1.", nullptr, int(progress.written)).arg(progress.file)
            : tr("Writing was stopped. No file was made."));
}

void EventsPage::copyMarked() const
{
    QString text;
    for (const EventRow &row : m_list->marked()) {
        QStringList cells = eventLine(row, calendar());
        for (QString &cell : cells)
            cell = cell.simplified();
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace otasuke
