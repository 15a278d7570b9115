// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/housekeeping.h"

#include <QElapsedTimer>

#include "models/judgement/storage_plan.h"

namespace otasuke {
namespace {

constexpr qint64 kBudgetMicros = 20'000;
constexpr int kOthersShare = 3; // pauses are this many times as long as steps
constexpr int kShortestPauseMs = 5;
constexpr int kNextRoundMs = 3600 * 1000;

} // namespace

Housekeeping::Housekeeping(Workplace &place, const OfficeCalendar &calendar, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_calendar(calendar)
    , m_rows(200, 20'000, kBudgetMicros)
    , m_pages(16, 2'000, kBudgetMicros)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::step);
}

void Housekeeping::begin(int millis)
{
    enter(Phase::Plan);
    m_tidying = {};
    m_timer.start(millis);
}

void Housekeeping::step()
{
    if (m_phase == Phase::Idle) // the next round is due
        return begin(0);
    QElapsedTimer timer;
    timer.start();
    const auto done = m_place.store ? doStep() : Result<void>();
    if (!done)
        Q_EMIT storeFailed(done.error());
    if (!done || !m_place.store)
        enter(Phase::Idle);
    if (m_phase == Phase::Idle) {
        m_timer.start(kNextRoundMs);
        Q_EMIT roundOver();
        return;
    }
    m_timer.start(qMax(kShortestPauseMs, int(timer.elapsed()) * kOthersShare));
}

Result<void> Housekeeping::doStep()
{
    if (m_phase == Phase::Plan)
        return plan();
    if (m_phase == Phase::Expire)
        return expire();
    const bool tidies = m_phase == Phase::Tidy;
    QElapsedTimer timer;
    timer.start();
    StepSize &size = tidies ? m_rows : m_pages;
    const auto more = tidies ? m_place.store->tidy(m_tidying, m_place.clock->now(), size.size())
                             : m_place.store->giveBack(size.size());
    if (!more)
        return more.error();
    size.took(*more ? size.size() : 0, timer.nsecsElapsed() / 1000);
    if (!*more)
        enter(tidies ? Phase::GiveBack : Phase::Idle);
    return {};
}

Result<void> Housekeeping::plan()
{
    const auto figures = m_place.store->storageFigures();
    if (!figures)
        return figures.error();
    m_plan = planExpiry(*figures, m_retention, m_place.clock->now(), m_calendar);
    m_deletedByPlan = 0;
    enter(m_plan.isEmpty() ? Phase::Tidy : Phase::Expire);
    return {};
}

Result<void> Housekeeping::expire()
{
    QElapsedTimer timer;
    timer.start();
    const auto gone = m_place.store->expire(m_plan, m_rows.size());
    if (!gone)
        return gone.error();
    m_rows.took(*gone, timer.nsecsElapsed() / 1000);
    m_deletedByPlan += *gone;
    if (*gone > 0)
        Q_EMIT expired(*gone);
    else // a plan by size rests on an estimate: look whether it was enough
        enter(m_plan.bySize && m_deletedByPlan > 0 ? Phase::Plan : Phase::Tidy);
    return {};
}

} // namespace otasuke
