// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

#include "ui/widgets/data_table.h"

namespace otasuke {
namespace {

constexpr int kMargin = 80; // rows from the window's end at which more are asked for
constexpr int kJumpMs = 60;

} // namespace

EventList::EventList(const Theme &theme, EventTable *events, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_events(events)
{
    createWidgets();
    connectSignals();
}

void EventList::createWidgets()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_table = new DataTable(m_theme, tr("Events"));
    m_table->setUniformRows();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setModel(m_events);
    m_table->setLook(int(EventColumn::Time), CellLook::Whole);
    m_table->setLook(int(EventColumn::Happened), CellLook::Sentence);
    m_table->setLook(int(EventColumn::Kind), CellLook::Whole);
    m_table->setLook(int(EventColumn::Outcome), CellLook::Badge);
    m_table->setLeastWidth(int(EventColumn::Happened), 250);
    m_table->setStretched(int(EventColumn::Happened));
    m_table->setOptional(
        {int(EventColumn::Kind), int(EventColumn::Device), int(EventColumn::Outcome)});
    m_bar = new QScrollBar(Qt::Vertical);
    m_bar->setAccessibleName(tr("Place in the list of events"));
    row->addWidget(m_table, 1);
    row->addWidget(m_bar);
    m_jump.setSingleShot(true);
    m_jump.setInterval(kJumpMs);
}

void EventList::connectSignals()
{
    connect(m_events, &EventTable::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { m_table->growFor(first, last); });
    connect(m_table, &DataTable::chosen, this, &EventList::onChosen);
    connect(m_table, &DataTable::fitted, this, &EventList::syncBar);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventList::onMoved);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &EventList::syncBar);
    connect(m_bar, &QScrollBar::actionTriggered, this, &EventList::onBar);
    connect(m_bar, &QScrollBar::sliderReleased, this, &EventList::onJump);
    connect(&m_jump, &QTimer::timeout, this, &EventList::onJump);
    m_table->installEventFilter(this);
    m_bar->installEventFilter(this);
}

int EventList::value() const
{
    return m_table->verticalScrollBar()->value();
}

int EventList::rowsInView() const
{
    return std::max(1, m_table->viewport()->height() / m_table->uniformHeight());
}

/// The first row that is wholly in view.
int EventList::topRow() const
{
    const int height = m_table->uniformHeight();
    return (value() + height - 1) / height;
}

qint64 EventList::topEventId() const
{
    const auto &events = m_events->events();
    const qsizetype at = topRow() - m_events->firstRow();
    return events.isEmpty() ? 0 : events[std::clamp<qsizetype>(at, 0, events.size() - 1)].id;
}

void EventList::setRuler(const EventRuler &ruler)
{
    m_ruler = ruler;
    syncBar();
}

/// Columns and rows have room for what the window holds now.
void EventList::makeRoom()
{
    for (int column = 0; column < m_events->columnCount(); ++column)
        m_table->setWidest(column, m_events->widestTexts(EventColumn(column)));
    m_table->settle();
}

void EventList::replace(const std::function<void()> &change, Place place)
{
    m_changing = true;
    change();
    makeRoom();
    m_table->growFor(0, m_events->rowCount() - 1);
    m_table->settle();
    QScrollBar *inner = m_table->verticalScrollBar();
    const int here = m_events->firstRow() * m_table->uniformHeight();
    inner->setValue(place == Place::Oldest ? inner->maximum() : place == Place::Newest ? 0 : here);
    chooseAgain();
    m_changing = false;
    onMoved();
}

bool EventList::follows() const
{
    return !m_events->hasNewer() && value() == 0 && !m_table->selectionModel()->hasSelection();
}

void EventList::change(const std::function<void()> &change)
{
    const qint64 anchor = topEventId();
    const int row = m_events->rowOf(anchor);
    const int offset = row * m_table->uniformHeight() - value();
    const bool atTop = follows();
    m_changing = true;
    change();
    makeRoom();
    const int now = m_events->rowOf(anchor);
    if (atTop && !m_events->hasNewer())
        m_table->verticalScrollBar()->setValue(0);
    else if (now >= 0)
        m_table->verticalScrollBar()->setValue(now * m_table->uniformHeight() - offset);
    chooseAgain();
    m_changing = false;
    onMoved();
}

/// The chosen event came back into the window.
void EventList::chooseAgain()
{
    const int row = m_chosen == 0 ? -1 : m_events->rowOf(m_chosen);
    if (row < 0 || m_table->selectionModel()->hasSelection())
        return;
    m_table->selectionModel()->setCurrentIndex(
        m_events->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void EventList::onChosen(const QModelIndex &index)
{
    if (m_changing)
        return;
    const QModelIndex current = m_table->currentIndex();
    const bool marked = m_table->selectionModel()->isRowSelected(current.row());
    const EventRow *event = m_events->rowAt(index.isValid() && marked ? current : index);
    m_chosen = event ? event->id : 0;
    if (event)
        Q_EMIT chosen(*event);
    else
        Q_EMIT unchosen();
}

QList<EventRow> EventList::marked() const
{
    QList<EventRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const EventRow *event = m_events->rowAt(index))
            rows << *event;
    }
    std::sort(
        rows.begin(), rows.end(), [](const EventRow &a, const EventRow &b) { return a.id > b.id; });
    return rows;
}

void EventList::onMoved()
{
    if (m_changing)
        return;
    syncBar();
    const int last = topRow() + rowsInView();
    const int end = m_events->firstRow() + int(m_events->events().size());
    if (m_events->hasOlder() && last > end - kMargin)
        Q_EMIT olderWanted();
    if (m_events->hasNewer() && topRow() < m_events->firstRow() + kMargin)
        Q_EMIT newerWanted();
}

/// Shows where in the whole list the window's view stands.
void EventList::syncBar()
{
    if (m_changing || m_bar->isSliderDown())
        return;
    m_syncing = true;
    const QScrollBar *inner = m_table->verticalScrollBar();
    if (isWhole() || m_events->events().isEmpty()) {
        m_bar->setRange(inner->minimum(), inner->maximum());
        m_bar->setPageStep(inner->pageStep());
        m_bar->setSingleStep(m_table->uniformHeight());
        m_bar->setValue(inner->value());
    } else {
        const qint64 known = std::max<qint64>(m_ruler.total(), m_events->events().size());
        const qint64 most = std::numeric_limits<int>::max() - 1;
        const int maximum = int(std::clamp<qint64>(known - rowsInView(), 1, most));
        const bool top = !m_events->hasNewer() && inner->value() == 0;
        const bool bottom = !m_events->hasOlder() && inner->value() == inner->maximum();
        const qint64 place = m_ruler.placeOf(timeOfEventId(topEventId()));
        m_bar->setRange(0, maximum);
        m_bar->setPageStep(rowsInView());
        m_bar->setSingleStep(1);
        m_bar->setValue(top ? 0
                : bottom    ? maximum
                            : int(std::clamp<qint64>(place, 1, std::max(1, maximum - 1))));
    }
    m_syncing = false;
}

void EventList::onBar(int action)
{
    QScrollBar *inner = m_table->verticalScrollBar();
    if (m_syncing)
        return;
    if (isWhole()) {
        inner->setValue(m_bar->sliderPosition());
        return;
    }
    switch (action) {
    case QAbstractSlider::SliderToMinimum:
        Q_EMIT newestWanted();
        return;
    case QAbstractSlider::SliderToMaximum:
        Q_EMIT oldestWanted();
        return;
    case QAbstractSlider::SliderMove:
        tellTime();
        m_wanted = m_bar->sliderPosition();
        if (!m_jump.isActive())
            onJump();
        else if (m_wanted == m_jumped)
            m_wanted = -1; // on its way there
        return;
    case QAbstractSlider::SliderSingleStepAdd:
    case QAbstractSlider::SliderSingleStepSub:
    case QAbstractSlider::SliderPageStepAdd:
    case QAbstractSlider::SliderPageStepSub:
        m_bar->setSliderPosition(m_bar->value()); // steps are those of the rows in view
        inner->triggerAction(QAbstractSlider::SliderAction(action));
        return;
    default:
        return;
    }
}

void EventList::onJump()
{
    if (isWhole() || m_wanted < 0)
        return;
    m_jump.start();
    const int place = m_jumped = std::exchange(m_wanted, -1);
    if (place == 0)
        Q_EMIT newestWanted();
    else if (place >= m_bar->maximum())
        Q_EMIT oldestWanted();
    else
        Q_EMIT timeWanted(m_ruler.timeAt(place));
}

void EventList::tellTime() const
{
    const UtcMicros time = m_ruler.timeAt(m_bar->sliderPosition());
    if (m_when && time != 0 && m_bar->isSliderDown())
        QToolTip::showText(
            m_bar->mapToGlobal(QPoint(-m_theme.px(120), m_bar->height() / 2)), m_when(time), m_bar);
}

bool EventList::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel moves by rows wherever it is turned.
    if (watched == m_bar && event->type() == QEvent::Wheel)
        return QCoreApplication::sendEvent(m_table->viewport(), event);
    if (watched == m_table && event->type() == QEvent::KeyPress && !isWhole()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Home)
            Q_EMIT newestWanted();
        if (key->key() == Qt::Key_End)
            Q_EMIT oldestWanted();
        return key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
    }
    return QWidget::eventFilter(watched, event);
}

void EventList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    syncBar();
}

} // namespace otasuke
