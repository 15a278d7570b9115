#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/cloud_domains.h"
#include "models/store/cloud_sums.h"
#include "models/store/known_texts.h"

namespace otasuke {

/// The cloud usage of a few spans of days, as the screens ask for them again and again. After a
/// write only what it concerned is summed anew (cloud_sums.h).
class CloudMemory
{
public:
    CloudUsage read(ReaderCore &core, DayMemory &memory, const Period &period);

private:
    struct Known
    {
        qint64 first = 0, last = 0; ///< days
        qint64 version = -1; ///< PRAGMA data_version: changes with every write of others
        CloudSums sums;
        DomainSums domains;
        CloudUsage usage;
    };
    Known &knownFor(const DayRange &days);

    std::vector<Known> m_known; ///< the one asked for last at the end
    KnownTexts m_texts;
    CloudDomains m_domains;
};

} // namespace otasuke
