#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/judgement/service_policy.h"
#include "models/store/day_memory.h"
#include "models/store/known_texts.h"

namespace otasuke {

inline constexpr int kDaysBefore = 28; ///< what is usual is taken from them

/// Sums the days in memory to what the rules may know of a device in a period.
class DeviceFactsMaker
{
public:
    /// `period.to` not 0. `services`: what an upload to each says of it, by its number.
    DeviceFactsMaker(ReaderCore &core, KnownTexts &texts, const DayMemory &memory,
        const Period &period, const QHash<qint64, UploadDay> &services,
        const ServicePolicies &policies);

    /// All but the ledger's record. What it may use hangs on its department.
    DeviceFacts make(DeviceId device, const QString &department);
    QList<DetectionGroup> detections(DeviceId device); ///< 0: on no device

private:
    void addFlows(DeviceFacts &facts, qint64 day, const DeviceDay &told);
    void addHours(DeviceFacts &facts, qint64 day, DeviceId device);
    void addUploads(DeviceFacts &facts, qint64 day, const DeviceDay &told);
    void addHistory(
        DeviceFacts &facts, const QDate &day, const Sent &sent, const UploadDay &upload);
    void finishHistory(DeviceFacts &facts);
    static void addUpload(
        DeviceFacts &facts, const QDate &day, const Sent &sent, UploadDay &upload);
    bool isCut(qint64 day, UtcMicros lastFlow) const;
    void add(DeviceFacts &facts, qint64 day, qint64 flows, qint64 out, UtcMicros last);

    ReaderCore &m_core;
    KnownTexts &m_texts;
    const DayMemory &m_memory;
    Period m_period;
    DayRange m_days;
    std::vector<std::optional<UploadDay>> m_services; ///< by number; as decided for all
    ServicePolicies m_policies;
    QString m_department; ///< of the device in hand, if it has decisions of its own
    std::vector<UtcMicros> m_dayStarts; ///< of the days before, then of the period's
    bool m_cuts; ///< the period begins within a day
    std::vector<quint32> m_historyOf; ///< services of the history being made, in its order
};

} // namespace otasuke
