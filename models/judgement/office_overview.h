#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>

#include "models/domain/facts.h"
#include "models/domain/office_calendar.h"
#include "models/judgement/os_lifecycles.h"

namespace otasuke {

/// What several rules ask of the whole office, found once for all its devices. The facts and the
/// calendar must outlive it.
class OfficeOverview
{
public:
    OfficeOverview(const OfficeFacts &office, const OfficeCalendar &calendar);

    const QSet<QString> &burstDomains() const { return m_bursts; } ///< mail_senders.h
    /// Somebody fills in the ledger: before that every machine is unknown, which says nothing.
    bool ledgerKept() const { return m_ledgerKept; }
    /// How its system stands on the day of judgement.
    OsStatus systemOf(const DeviceRecord &device) const;
    QDate today() const { return m_today; } ///< the day of judgement
    QDate firstDay() const { return m_firstDay; } ///< of the period
    /// As the calendar says, which reckons holidays anew each time.
    bool isWorkday(const QDate &day) const;
    /// What that of the other PCs of its department which sends most to that service usually sends
    /// on a day; 0 if fewer than three send there. (Their median says little: in one department
    /// people differ a hundredfold.)
    qint64 peersSend(const DeviceFacts &device, const QString &serviceId) const;

private:
    const OfficeFacts &m_office;
    const OfficeCalendar &m_calendar;
    QDate m_today, m_firstDay;
    QSet<QString> m_bursts;
    bool m_ledgerKept;
    mutable QHash<QString, OsStatus> m_systems; ///< a few dozen in an office of hundreds
    mutable QHash<qint64, bool> m_workdays; ///< by Julian day: those of two months
};

} // namespace otasuke
