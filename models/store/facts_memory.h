#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// The facts read last, of a few periods. Several screens ask for the same ones, a moment apart: as
/// long as nothing was written meanwhile and no record lies between the two moments, they are the
/// same.
class FactsMemory
{
public:
    OfficeFacts read(ReaderCore &core, const Period &period, UtcMicros now);

private:
    bool isSame(const Period &known, const Period &asked) const;

    qint64 m_version = 0; ///< PRAGMA data_version: changes with every write of another connection
    UtcMicros m_newest = 0; ///< no row's time is later
    QList<OfficeFacts> m_known; ///< the newest last
};

} // namespace otasuke
