#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>

#include "app/services/source_runner.h"
#include "models/store/retention.h"
#include "models/store/step_size.h"

namespace otasuke {

/// Lets rows expire, thins helper tables and gives free pages back, in steps of at most about 20 ms
/// with three times as long between them for everybody else. Collector thread.
class Housekeeping : public QObject
{
    Q_OBJECT
public:
    Housekeeping(Workplace &place, const OfficeCalendar &calendar, QObject *parent);

    void setRetention(const Retention &retention) { m_retention = retention; }
    void setCalendar(const OfficeCalendar &calendar) { m_calendar = calendar; }
    /// A round begins after `millis`; one that is under way begins anew.
    void begin(int millis);
    bool isIdle() const { return m_phase == Phase::Idle; }

Q_SIGNALS:
    void expired(qint64 rows); ///< in one step
    void roundOver();
    void storeFailed(const otasuke::Error &error);

private:
    enum class Phase { Idle, Plan, Expire, Tidy, GiveBack };
    void step();
    Result<void> doStep();
    Result<void> plan();
    Result<void> expire();
    void enter(Phase phase) { m_phase = phase; }

    Workplace &m_place;
    OfficeCalendar m_calendar;
    Retention m_retention;
    QTimer m_timer;
    Phase m_phase = Phase::Idle;
    ExpiryPlan m_plan;
    qint64 m_deletedByPlan = 0;
    Tidying m_tidying;
    StepSize m_rows;
    StepSize m_pages;
};

} // namespace otasuke
