// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events_page.h"

#include <QHBoxLayout>

#include "models/judgement/explain.h"
#include "ui/explain_error.h"
#include "ui/pages/event_detail.h"
#include "ui/pages/event_filter_bar.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kPage = 100;
constexpr int kMostShown = 5000; // nobody reads further down; the search finds more

} // namespace

EventsPage::EventsPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_table(new EventTable(this))
    , m_watch(new SourceWatch(service,
          {SourceSettings::Role::Utm, SourceSettings::Role::Edr, SourceSettings::Role::Sensor},
          this))
{
    createWidgets();
    connectSignals();
}

void EventsPage::createWidgets()
{
    setTitle(tr("Events"));
    m_filters = new EventFilterBar(theme());
    body()->addWidget(m_filters);
    m_list = new Card(theme());
    m_view = new DataTable(theme(), tr("Events"));
    m_view->setModel(m_table);
    m_view->setLook(int(EventColumn::Time), CellLook::Whole);
    m_view->setLook(int(EventColumn::Happened), CellLook::Sentence);
    m_view->setLook(int(EventColumn::Kind), CellLook::Whole);
    m_view->setLeastWidth(int(EventColumn::Happened), 250);
    m_view->setLook(int(EventColumn::Outcome), CellLook::Badge);
    m_view->setStretched(int(EventColumn::Happened));
    m_view->setOptional(
        {int(EventColumn::Kind), int(EventColumn::Device), int(EventColumn::Outcome)});
    m_list->body()->addWidget(m_view, 1);
    m_nothing = sentenceLabel(theme(), QString());
    m_list->body()->addWidget(m_nothing);
    m_widen = makeButton(theme(), ButtonKind::Secondary, tr("Show all that matters"));
    m_list->body()->addWidget(m_widen);
    auto *row = new QHBoxLayout;
    m_count = quietLabel(theme(), QString())->wrap();
    m_older = makeButton(theme(), ButtonKind::Quiet, tr("Older ones"), u"chevron-down"_s);
    row->addWidget(m_count, 1);
    row->addWidget(m_older);
    m_list->body()->addLayout(row);
    body()->addWidget(m_list, 1);
    m_detail = new EventDetail(theme());
    m_detail->hide();
    body()->addWidget(m_detail);
}

void EventsPage::connectSignals()
{
    connect(&service(), &ConsoleService::eventsReady, this, &EventsPage::onEvents);
    connect(&service(), &ConsoleService::devicesReady, this, &EventsPage::onDevices);
    connect(&service(), &ConsoleService::failed, this, &EventsPage::onFailed);
    connect(m_watch, &SourceWatch::known, this, &EventsPage::showState);
    connect(m_filters, &EventFilterBar::changed, this, &EventsPage::onFilterChanged);
    connect(m_widen, &QPushButton::clicked, m_filters, &EventFilterBar::widen);
    connect(m_widen, &QPushButton::clicked, this, &EventsPage::onFilterChanged);
    connect(m_older, &QPushButton::clicked, this, &EventsPage::onOlder);
    connect(m_view, &DataTable::chosen, this, &EventsPage::showChosen);
    connect(m_detail, &EventDetail::rawWanted, this, &EventsPage::onRawWanted);
    connect(m_detail, &EventDetail::deviceWanted, this,
        [this](qint64 device) { Q_EMIT navigate(u"devices"_s, u"device:%1"_s.arg(device)); });
}

void EventsPage::refresh()
{
    EventFilter filter = m_filters->filter(calendar(), now());
    // As many as were paged to, so that a refresh takes nothing away from under the reader.
    filter.limit = std::clamp(int(m_table->rowCount()), kPage, kMostShown);
    m_olderRequest = 0;
    asked(service().requestEvents(filter));
    m_devicesRequest = service().requestDevices();
    m_watch->ask();
}

void EventsPage::onFilterChanged()
{
    m_table->setEvents({}, now());
    refresh();
}

void EventsPage::open(const QString &subject)
{
    if (subject.startsWith(u"device:"))
        m_filters->showDevice(subject.mid(7).toLongLong());
    else if (subject.startsWith(u"event:"))
        onRawWanted(subject.mid(6).toLongLong());
}

void EventsPage::onOlder()
{
    if (m_table->rows().isEmpty())
        return;
    EventFilter filter = m_filters->filter(calendar(), now());
    filter.limit = kPage;
    filter.beforeId = m_table->rows().last().id;
    m_older->setEnabled(false);
    m_olderRequest = service().requestEvents(filter);
}

void EventsPage::onEvents(RequestId id, const EventsSnapshot &snapshot)
{
    if (id == m_rawRequest && id != 0 && !snapshot.rows.isEmpty()) {
        m_rawRequest = 0;
        const EventRow &row = snapshot.rows.first();
        m_detail->setEvent(row, when(row.time));
        m_detail->setRaw(row.raw);
        m_detail->show();
    } else if (id == m_olderRequest && id != 0) {
        m_olderRequest = 0;
        m_more = snapshot.more;
        m_table->appendOlder(snapshot.rows, now());
        showCount();
    } else if (answered(id)) {
        showRows(snapshot);
    }
}

void EventsPage::showRows(const EventsSnapshot &snapshot)
{
    m_total = snapshot.total;
    m_more = snapshot.more;
    m_table->setEvents(snapshot.rows, now());
    const bool any = !snapshot.rows.isEmpty();
    m_view->setVisible(any);
    m_nothing->setVisible(!any);
    m_widen->setVisible(!any && m_filters->isNarrowed());
    m_nothing->setText(tr("Nothing of this kind is recorded in this time."));
    showCount();
    showState();
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

void EventsPage::showCount()
{
    const int rows = m_table->rowCount();
    m_count->setVisible(rows > 0);
    m_count->setText(m_total > rows
            ? tr("%1 of %2 shown").arg(formatCount(rows), formatCount(m_total))
            : tr("%n event(s) shown", nullptr, rows));
    m_older->setVisible(m_more && rows < kMostShown);
    m_older->setEnabled(true);
    if (m_more && rows >= kMostShown)
        m_count->setText(tr("The newest %1 are shown. Use the search to find older ones.")
                             .arg(formatCount(rows)));
}

void EventsPage::showChosen(const QModelIndex &index)
{
    const EventRow *row = m_table->rowAt(index);
    m_detail->setVisible(row != nullptr);
    if (row)
        m_detail->setEvent(*row, when(row->time));
}

void EventsPage::onRawWanted(qint64 eventId)
{
    m_rawRequest = service().requestEvent(eventId);
}

void EventsPage::onDevices(RequestId id, const DevicesSnapshot &snapshot)
{
    if (id == m_devicesRequest)
        m_filters->setDevices(snapshot.devices);
}

void EventsPage::onFailed(RequestId id, const Error &error)
{
    if (id == 0 || (id != m_olderRequest && id != m_rawRequest))
        return;
    m_older->setEnabled(true);
    Q_EMIT notice(explainError(error.kind).sentence);
}

} // namespace otasuke
