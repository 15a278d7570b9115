// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_filter_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include "models/tables/names.h"
#include "ui/widgets/tile_layout.h"

namespace otasuke {

namespace {

enum Span { Week, Today, Month, LastMonth, Ever };

// Beside the event kinds in the same list.
constexpr int kNotable = -1;
constexpr int kEverything = -2;
constexpr int kAnyOutcome = -1;

Period periodOf(Span span, const OfficeCalendar &calendar, UtcMicros now)
{
    const QDate today = calendar.dayOf(now);
    switch (span) {
    case Week:
        return {calendar.startOf(today.addDays(-6)), 0};
    case Today:
        return {calendar.startOf(today), 0};
    case Month:
        return {calendar.month(today).from, 0};
    case LastMonth:
        return calendar.month(today.addMonths(-1));
    case Ever:
        return {};
    }
    return {};
}

} // namespace

EventFilterBar::EventFilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    new TileLayout(5, theme.px(124), theme.px(8), this);
    m_kind = addChoice(tr("Kind"));
    m_kind->addItem(tr("What matters"), kNotable);
    for (const EventKind kind : {EventKind::Detection, EventKind::Mail, EventKind::Sighting,
             EventKind::Agent, EventKind::Flow})
        m_kind->addItem(eventKindName(kind), int(kind));
    m_kind->addItem(tr("Everything"), kEverything);
    m_period = addChoice(tr("Period"));
    m_period->addItem(tr("Last 7 days"), Week);
    m_period->addItem(tr("Today"), Today);
    m_period->addItem(tr("This month"), Month);
    m_period->addItem(tr("Last month"), LastMonth);
    m_period->addItem(tr("All there is"), Ever);
    m_outcome = addChoice(tr("Was it stopped?"));
    m_outcome->addItem(tr("Any outcome"), kAnyOutcome);
    m_outcome->addItem(tr("Stopped"), int(Disposition::Blocked));
    m_outcome->addItem(tr("Let through"), int(Disposition::Allowed));
    m_outcome->addItem(tr("Only noticed"), int(Disposition::Detected));
    m_device = addChoice(tr("Device"));
    m_device->addItem(tr("All devices"), qint64(0));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the events"));
    m_search->setClearButtonEnabled(true);
    layout()->addWidget(m_search);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &EventFilterBar::changed);
}

QComboBox *EventFilterBar::addChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &EventFilterBar::changed);
    return choice;
}

EventFilter EventFilterBar::filter(const OfficeCalendar &calendar, UtcMicros now) const
{
    EventFilter filter;
    filter.period = periodOf(Span(m_period->currentData().toInt()), calendar, now);
    const int kind = m_kind->currentData().toInt();
    filter.notableOnly = kind == kNotable;
    if (kind >= 0)
        filter.kinds = {EventKind(kind)};
    const int outcome = m_outcome->currentData().toInt();
    if (outcome != kAnyOutcome)
        filter.disposition = Disposition(outcome);
    filter.device = m_device->currentData().toLongLong();
    filter.search = m_search->text().trimmed();
    return filter;
}

void EventFilterBar::setDevices(const QList<DeviceRisk> &devices)
{
    const QSignalBlocker quiet(m_device);
    const qint64 chosen = m_device->currentData().toLongLong();
    while (m_device->count() > 1)
        m_device->removeItem(1);
    for (const DeviceRisk &row : devices)
        m_device->addItem(row.device.name, row.device.id);
    m_device->setCurrentIndex(std::max(0, m_device->findData(chosen)));
}

void EventFilterBar::showDevice(DeviceId device)
{
    const QSignalBlocker quietDevice(m_device);
    const QSignalBlocker quietPeriod(m_period);
    widen();
    m_period->setCurrentIndex(m_period->findData(Ever));
    if (m_device->findData(device) < 0)
        m_device->addItem(tr("Device %1").arg(device), device);
    m_device->setCurrentIndex(m_device->findData(device));
}

bool EventFilterBar::isNarrowed() const
{
    return m_kind->currentIndex() > 0 || m_outcome->currentIndex() > 0 ||
        m_device->currentIndex() > 0 || !m_search->text().isEmpty() ||
        m_period->currentData().toInt() != Ever;
}

void EventFilterBar::widen()
{
    const QSignalBlocker a(m_kind);
    const QSignalBlocker b(m_outcome);
    const QSignalBlocker c(m_device);
    const QSignalBlocker d(m_search);
    const QSignalBlocker e(m_period);
    m_kind->setCurrentIndex(0);
    m_outcome->setCurrentIndex(0);
    m_device->setCurrentIndex(0);
    m_period->setCurrentIndex(m_period->findData(Ever));
    m_search->clear();
}

} // namespace otasuke
