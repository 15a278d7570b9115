#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/judgement/service_policy.h"
#include "models/store/day_memory.h"
#include "models/store/known_texts.h"

namespace otasuke {

/// The facts of a few periods, as several screens ask for them again and again. After a write only
/// the devices it concerned are summed anew, from the days in memory; the ledger and what people
/// decided are read again.
class FactsMemory
{
public:
    OfficeFacts read(ReaderCore &core, DayMemory &days, const Period &period, UtcMicros now);

private:
    struct Known
    {
        Period period; ///< to: the end of its last day, where nothing came after the period
        qint64 version = -1; ///< PRAGMA data_version
        qint64 serial = -1; ///< of the days
        QHash<qint64, UploadDay> services;
        ServicePolicies policies;
        std::vector<DeviceFacts> devices; ///< by id
        OfficeFacts facts;
    };
    Known &knownFor(const Period &period);
    void refresh(ReaderCore &core, const DayMemory &days, const DayRange &range, Known &known);

    QList<Known> m_known; ///< the one asked for last at the end
    KnownTexts m_texts;
};

} // namespace otasuke
