#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// The cloud usage read last, of a few spans of days: as long as nothing was written meanwhile, the
/// same days have the same figures.
class CloudMemory
{
public:
    CloudUsage read(ReaderCore &core, const Period &period);

private:
    struct Known
    {
        qint64 first = 0, last = 0; ///< days
        CloudUsage usage;
    };
    qint64 m_version = 0; ///< PRAGMA data_version: changes with every write of another connection
    QList<Known> m_known; ///< the newest last
};

} // namespace otasuke
