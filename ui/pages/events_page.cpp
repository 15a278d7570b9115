// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events_page.h"

#include <QAction>
#include <QHBoxLayout>

#include "models/judgement/explain.h"
#include "ui/explain_error.h"
#include "ui/pages/event_detail.h"
#include "ui/pages/event_feed.h"
#include "ui/pages/event_filter_bar.h"
#include "ui/pages/event_tools.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

/// To two digits: nobody shall take an estimate for a count.
qint64 roughly(qint64 count)
{
    qint64 unit = 1;
    while (count / unit >= 100)
        unit *= 10;
    return (count + unit / 2) / unit * unit;
}

} // namespace

EventsPage::EventsPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_table(new EventTable(this))
    , m_watch(new SourceWatch(service,
          {SourceSettings::Role::Utm, SourceSettings::Role::Edr, SourceSettings::Role::Sensor},
          this))
    , m_askFile(askSaveAs(tr("Save the events as a file"), tr("Tables for Excel (*.csv)")))
{
    createWidgets();
    connectSignals();
}

void EventsPage::createWidgets()
{
    setTitle(tr("Events"));
    m_back = makeButton(theme(), ButtonKind::Link, tr("‹ Back to the cloud page"));
    m_back->hide();
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    m_filters = new EventFilterBar(theme());
    body()->addWidget(m_filters);
    m_tools = new EventTools(theme());
    body()->addWidget(m_tools);
    m_card = new Card(theme());
    m_list = new EventList(theme(), m_table);
    m_card->body()->addWidget(m_list, 1);
    m_nothing = sentenceLabel(theme(), tr("Nothing of this kind is recorded in this time."));
    m_nothing->hide();
    m_card->body()->addWidget(m_nothing);
    m_widen = makeButton(theme(), ButtonKind::Secondary, tr("Show all that matters"));
    m_widen->hide();
    m_card->body()->addWidget(m_widen);
    m_card->body()->addLayout(createFoot());
    body()->addWidget(m_card, 1);
    m_detail = new EventDetail(theme());
    m_detail->hide();
    body()->addWidget(m_detail);
    m_copy = new QAction(tr("Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addAction(m_copy);
    m_list->table()->addAction(m_copy);
    m_list->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QLayout *EventsPage::createFoot()
{
    auto *row = new QHBoxLayout;
    m_count = quietLabel(theme(), QString())->wrap();
    m_further = makeButton(theme(), ButtonKind::Secondary, tr("Look further back"));
    m_further->hide();
    row->addWidget(m_count, 1);
    row->addWidget(m_further);
    return row;
}

void EventsPage::connectSignals()
{
    // Before the feed: the page is done waiting when the feed tells of its rows.
    connect(&service(), &ConsoleService::eventsReady, this, &EventsPage::onEvents);
    m_feed = new EventFeed(service(), *m_table, *m_list, this);
    connect(&service(), &ConsoleService::devicesReady, this, &EventsPage::onDevices);
    connect(&service(), &ConsoleService::settingsReady, this,
        [this](RequestId, const SettingsSnapshot &snapshot) { onSettings(snapshot); });
    connect(&service(), &ConsoleService::failed, this, &EventsPage::onFailed);
    connect(m_watch, &SourceWatch::known, this, &EventsPage::showState);
    connect(m_filters, &EventFilterBar::changed, this, &EventsPage::onFilterChanged);
    connect(m_widen, &QPushButton::clicked, m_filters, &EventFilterBar::widen);
    connect(m_widen, &QPushButton::clicked, this, &EventsPage::onFilterChanged);
    connect(
        m_back, &QPushButton::clicked, this, [this] { Q_EMIT navigate(u"cloud"_s, QString()); });
    connect(m_detail, &EventDetail::rawWanted, this, &EventsPage::onRawWanted);
    connect(m_detail, &EventDetail::deviceWanted, this,
        [this](qint64 device) { Q_EMIT navigate(u"devices"_s, u"device:%1"_s.arg(device)); });
    connectList();
    connectTools();
}

void EventsPage::connectList()
{
    connect(m_feed, &EventFeed::changed, this, &EventsPage::showList);
    connect(m_feed, &EventFeed::forgotten, this, &EventsPage::dropAsked);
    connect(m_feed, &EventFeed::directoryKnown, this, [this] {
        m_filters->setServices(m_feed->directory().services, m_feed->directory().serviceNames);
    });
    connect(m_feed, &EventFeed::failed, this,
        [this](const Error &error) { Q_EMIT notice(explainError(error.kind).sentence); });
    connect(m_further, &QPushButton::clicked, m_feed, &EventFeed::lookFurther);
    connect(m_list, &EventList::chosen, this, &EventsPage::onChosen);
    connect(m_list, &EventList::unchosen, m_detail, &QWidget::hide);
    connect(m_copy, &QAction::triggered, this, &EventsPage::copyMarked);
    m_list->setWhen([this](UtcMicros time) { return when(time); });
}

void EventsPage::connectTools()
{
    connect(m_tools, &EventTools::moreToggled, m_filters, &EventFilterBar::showMore);
    connect(m_tools, &EventTools::savedChosen, m_filters, &EventFilterBar::apply);
    connect(m_tools, &EventTools::keepWanted, this, &EventsPage::keepFilter);
    connect(m_tools, &EventTools::forgetWanted, this, &EventsPage::forgetFilter);
    connect(m_tools, &EventTools::timeWanted, this, &EventsPage::goTo);
    connect(m_tools, &EventTools::newestWanted, m_feed, &EventFeed::newest);
    connect(m_tools, &EventTools::writeWanted, this, &EventsPage::writeFile);
    connect(m_tools, &EventTools::writeCancelled, &service(), &ConsoleService::cancelExport);
    connect(&service(), &ConsoleService::exported, this, &EventsPage::onExported);
    connect(&service(), &ConsoleService::exportProgressed, this,
        [this](const ExportProgress &progress) {
            m_tools->setWriting(tr("Writing the file: %1 events so far, back to %2.")
                                    .arg(formatCount(progress.written), when(progress.back)));
        });
}

void EventsPage::refresh()
{
    m_table->setNow(now(), calendar());
    if (m_table->rowCount() == 0)
        m_tools->setTime(calendar().local(now()));
    if (const RequestId id = m_feed->refresh(m_filters->filter(calendar(), now())))
        asked(id);
    m_devicesRequest = service().requestDevices();
    m_watch->ask();
}

void EventsPage::onFilterChanged()
{
    if (m_filters->hasMore())
        m_filters->showMore(true);
    m_detail->hide();
    m_table->setNow(now(), calendar());
    asked(m_feed->start(m_filters->filter(calendar(), now())));
}

void EventsPage::open(const QString &subject)
{
    if (subject.startsWith(u"device:"))
        m_filters->showDevice(subject.mid(7).toLongLong());
    else if (subject.startsWith(u"event:"))
        onRawWanted(subject.mid(6).toLongLong());
    else if (subject.startsWith(u"traffic:"))
        openTraffic(subject);
    m_back->setVisible(subject.startsWith(u"traffic:"));
}

void EventsPage::openTraffic(const QString &subject)
{
    const QStringList parts = subject.split(u':');
    if (parts.size() == 4)
        m_filters->showTraffic(
            parts[1].toLongLong(), parts[3], QDate::fromString(parts[2], Qt::ISODate));
}

void EventsPage::onEvents(RequestId id, const EventsSnapshot &snapshot)
{
    if (id != 0 && id == m_rawRequest && !snapshot.rows.isEmpty()) {
        m_rawRequest = 0;
        const EventRow &row = snapshot.rows.first();
        m_detail->setEvent(row, when(row.time));
        m_detail->setRaw(row.raw);
        bringDetail();
    } else {
        answered(id);
    }
}

void EventsPage::showList()
{
    const bool any = m_table->rowCount() > 0;
    const bool none = !any && !m_feed->isLooking() && !m_feed->isPaused();
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    m_widen->setVisible(none && m_filters->isNarrowed());
    m_count->setText(countWords());
    m_further->setVisible(m_feed->isPaused());
    showState();
}

QString EventsPage::countWords() const
{
    const int shown = int(m_table->events().size());
    if (m_feed->isPaused())
        return tr("Looked back to %1: %n event(s) found so far.", nullptr, shown)
            .arg(when(m_feed->lookedBackTo()));
    if (m_feed->isLooking())
        return tr("Looking further back, now at %1: %n event(s) found so far.", nullptr, shown)
            .arg(when(m_feed->lookedBackTo()));
    if (!m_table->hasNewer() && !m_table->hasOlder())
        return shown > 0 ? tr("%n event(s)", nullptr, shown) : QString();
    const EventDirectory &directory = m_feed->directory();
    const qint64 total = std::max<qint64>(directory.total, shown);
    if (directory.total < 0)
        return {};
    return directory.exact ? tr("%1 events").arg(formatCount(total))
                           : tr("About %1 events").arg(formatCount(roughly(total)));
}

void EventsPage::showState()
{
    if (isWaiting() || state() == PageState::Error)
        return;
    if (m_watch->none() && m_table->rowCount() == 0) {
        setState(PageState::FirstRun, tr("Nothing is recorded yet"),
            tr("Connect the UTM or the EDR in the settings; what they see then stands here."));
        setStateButton(tr("Open settings"), u"settings"_s);
    } else {
        showSources(m_watch->health());
    }
}

void EventsPage::onChosen(const EventRow &row)
{
    const bool known = m_detail->isVisibleTo(this) && m_detail->eventId() == row.id;
    m_detail->setEvent(row, when(row.time));
    if (!known) // else the person may have scrolled away from it
        bringDetail();
}

void EventsPage::onRawWanted(qint64 eventId)
{
    m_rawRequest = service().requestEvent(eventId);
}

void EventsPage::onDevices(RequestId id, const DevicesSnapshot &snapshot)
{
    if (id != m_devicesRequest)
        return;
    m_filters->setDevices(snapshot.devices);
    m_filters->setDepartments(snapshot.departments);
}

void EventsPage::onFailed(RequestId id, const Error &error)
{
    if (id == 0 || (id != m_rawRequest && id != m_exportRequest))
        return;
    if (id == m_exportRequest)
        m_tools->setWriting({});
    Q_EMIT notice(explainError(error.kind).sentence);
}

} // namespace otasuke
