// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_filter_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/cloud_catalogue.h"
#include "models/tables/names.h"
#include "ui/widgets/tile_layout.h"

namespace otasuke {

namespace {

// Beside the event kinds in the same list.
constexpr int kNotable = -1;
constexpr int kEverything = -2;
constexpr int kAny = -1; ///< any outcome, any severity

/// A single day among the spans: minus its Julian day number.
int dayItem(const QDate &day)
{
    return -int(day.toJulianDay());
}

/// Chooses without telling; what isn't in the list is added to it.
void choose(QComboBox *choice, const QVariant &value, const QString &text = {})
{
    const QSignalBlocker quiet(choice);
    if (choice->findData(value) < 0)
        choice->addItem(text, value);
    choice->setCurrentIndex(choice->findData(value));
}

/// The list anew below its first entry ("All …").
void fill(QComboBox *choice, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = choice->currentData();
    const QString words = choice->currentText();
    const QSignalBlocker quiet(choice);
    while (choice->count() > 1)
        choice->removeItem(1);
    for (const auto &[text, value] : items)
        choice->addItem(text, value);
    choose(choice, chosen, words);
}

} // namespace

EventFilterBar::EventFilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_firstRow(new QWidget)
    , m_moreRow(new QWidget)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(8));
    rows->addWidget(m_firstRow);
    rows->addWidget(m_moreRow);
    createChoices();
    createMoreChoices();
    m_moreRow->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &EventFilterBar::changed);
}

void EventFilterBar::createChoices()
{
    new TileLayout(5, m_theme.px(124), m_theme.px(8), m_firstRow);
    m_kind = addChoice(tr("Kind"), m_firstRow);
    m_kind->addItem(tr("What matters"), kNotable);
    for (const EventKind kind : {EventKind::Detection, EventKind::Mail, EventKind::Sighting,
             EventKind::Agent, EventKind::Flow})
        m_kind->addItem(eventKindName(kind), int(kind));
    m_kind->addItem(tr("Everything"), kEverything);
    m_period = addChoice(tr("Period"), m_firstRow);
    m_period->addItem(tr("Last 7 days"), int(EventSpan::Week));
    m_period->addItem(tr("Today"), int(EventSpan::Today));
    m_period->addItem(tr("This month"), int(EventSpan::Month));
    m_period->addItem(tr("Last month"), int(EventSpan::LastMonth));
    m_period->addItem(tr("All there is"), int(EventSpan::Ever));
    m_outcome = addChoice(tr("Was it stopped?"), m_firstRow);
    m_outcome->addItem(tr("Any outcome"), kAny);
    m_outcome->addItem(tr("Stopped"), int(Disposition::Blocked));
    m_outcome->addItem(tr("Let through"), int(Disposition::Allowed));
    m_outcome->addItem(tr("Only noticed"), int(Disposition::Detected));
    m_device = addChoice(tr("Device"), m_firstRow);
    m_device->addItem(tr("All devices"), qint64(0));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the events"));
    m_search->setClearButtonEnabled(true);
    m_firstRow->layout()->addWidget(m_search);
}

void EventFilterBar::createMoreChoices()
{
    new TileLayout(4, m_theme.px(124), m_theme.px(8), m_moreRow);
    m_severity = addChoice(tr("Severity"), m_moreRow);
    m_severity->addItem(tr("Any severity"), kAny);
    m_severity->addItem(tr("Very high only"), int(Severity::Critical));
    m_severity->addItem(tr("High and above"), int(Severity::High));
    m_severity->addItem(tr("Medium and above"), int(Severity::Medium));
    m_department = addChoice(tr("Department"), m_moreRow);
    m_department->addItem(tr("All departments"), QString());
    m_service = addChoice(tr("Cloud service"), m_moreRow);
    m_service->addItem(tr("All services"), QString());
    m_source = addChoice(tr("Source"), m_moreRow);
    m_source->addItem(tr("All sources"), QString());
}

QComboBox *EventFilterBar::addChoice(const QString &name, QWidget *in)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    in->layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &EventFilterBar::onChoice);
    return choice;
}

void EventFilterBar::onChoice()
{
    // A service is about connections, which are not among what matters.
    if (m_service && m_service->currentIndex() > 0 && m_kind->currentData().toInt() == kNotable)
        choose(m_kind, int(EventKind::Flow));
    Q_EMIT changed();
}

QList<QComboBox *> EventFilterBar::choices() const
{
    return {m_period, m_kind, m_outcome, m_device, m_severity, m_department, m_service, m_source};
}

SavedEventFilter EventFilterBar::saved(const QString &name) const
{
    SavedEventFilter saved;
    saved.name = name;
    // A single day is nothing to keep: it stands for all there is.
    const int span = m_period->currentData().toInt();
    saved.span = span < 0 ? EventSpan::Ever : EventSpan(span);
    EventFilter &filter = saved.filter;
    const int kind = m_kind->currentData().toInt();
    filter.notableOnly = kind == kNotable;
    if (kind >= 0)
        filter.kinds = {EventKind(kind)};
    const int outcome = m_outcome->currentData().toInt();
    if (outcome != kAny)
        filter.disposition = Disposition(outcome);
    const int severity = m_severity->currentData().toInt();
    if (severity != kAny)
        filter.leastSeverity = Severity(severity);
    filter.device = m_device->currentData().toLongLong();
    filter.department = m_department->currentData().toString();
    filter.service = m_service->currentData().toString();
    filter.sourceId = m_source->currentData().toString();
    filter.search = m_search->text().trimmed();
    return saved;
}

EventFilter EventFilterBar::filter(const OfficeCalendar &calendar, UtcMicros now) const
{
    const SavedEventFilter chosen = saved({});
    EventFilter filter = chosen.filter;
    const int span = m_period->currentData().toInt();
    filter.period =
        span < 0 ? calendar.day(QDate::fromJulianDay(-span)) : periodOf(chosen.span, calendar, now);
    return filter;
}

void EventFilterBar::apply(const SavedEventFilter &saved)
{
    const EventFilter &filter = saved.filter;
    choose(m_period, int(saved.span));
    const EventKind kind = filter.kinds.value(0);
    choose(m_kind,
        !filter.kinds.isEmpty()  ? int(kind)
            : filter.notableOnly ? kNotable
                                 : kEverything,
        eventKindName(kind));
    choose(m_outcome, filter.disposition ? int(*filter.disposition) : kAny);
    choose(m_severity, filter.leastSeverity ? int(*filter.leastSeverity) : kAny);
    choose(m_device, filter.device, tr("Device %1").arg(filter.device));
    choose(m_department, filter.department, filter.department);
    choose(m_service, filter.service, filter.service);
    choose(m_source, filter.sourceId, filter.sourceId);
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.search);
    Q_EMIT changed();
}

void EventFilterBar::setDevices(const QList<DeviceRisk> &devices)
{
    QList<std::pair<QString, QVariant>> items;
    for (const DeviceRisk &row : devices)
        items.append({row.device.name, row.device.id});
    fill(m_device, items);
}

void EventFilterBar::setDepartments(const QStringList &departments)
{
    QList<std::pair<QString, QVariant>> items;
    for (const QString &department : departments) {
        if (!department.isEmpty())
            items.append({department, department});
    }
    fill(m_department, items);
}

void EventFilterBar::setServices(
    const QStringList &catalogueIds, const QHash<QString, QString> &names)
{
    QList<std::pair<QString, QVariant>> items;
    for (const QString &id : catalogueIds) {
        const CloudService *service = CloudCatalogue::builtIn().find(id);
        items.append({names.value(id, service ? serviceName(*service) : id), id});
    }
    std::sort(items.begin(), items.end(),
        [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    fill(m_service, items);
}

void EventFilterBar::setSources(const QList<SourceHealth> &sources)
{
    QList<std::pair<QString, QVariant>> items;
    for (const SourceHealth &source : sources)
        items.append({source.name.isEmpty() ? source.id : source.name, source.id});
    fill(m_source, items);
}

void EventFilterBar::showDevice(DeviceId device)
{
    widen();
    choose(m_device, device, tr("Device %1").arg(device));
}

void EventFilterBar::showTraffic(DeviceId device, const QString &service, const QDate &day)
{
    showDevice(device);
    choose(m_kind, int(EventKind::Flow));
    choose(m_service, service, service);
    //: A day, as QLocale's date format: "Nov 2"
    choose(m_period, dayItem(day), QLocale::c().toString(day, tr("MMM d")));
    showMore(true);
}

bool EventFilterBar::hasMore() const
{
    return m_severity->currentIndex() > 0 || m_department->currentIndex() > 0 ||
        m_service->currentIndex() > 0 || m_source->currentIndex() > 0;
}

void EventFilterBar::showMore(bool shown)
{
    m_moreRow->setVisible(shown || hasMore());
}

bool EventFilterBar::isNarrowed() const
{
    return m_kind->currentIndex() > 0 || m_outcome->currentIndex() > 0 ||
        m_device->currentIndex() > 0 || !m_search->text().isEmpty() || hasMore() ||
        m_period->currentData().toInt() != int(EventSpan::Ever);
}

void EventFilterBar::widen()
{
    for (QComboBox *choice : choices())
        choose(choice, choice->itemData(0));
    choose(m_period, int(EventSpan::Ever));
    const QSignalBlocker quiet(m_search);
    m_search->clear();
}

} // namespace otasuke
