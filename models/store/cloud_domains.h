#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Servers of no known service put together by the domain that somebody registered
/// (judgement/registrable_domain.h), so that a hundred servers of one owner are one line. Remembers
/// which server belongs where.
class CloudDomains
{
public:
    /// The largest, most first; addresses without a name stand for themselves. `hosts`: bytes by
    /// host (event_key.h).
    QList<HostUsage> largest(ReaderCore &core, const QHash<qint64, qint64> &hosts);

private:
    qint64 domainOf(ReaderCore &core, qint64 host);

    QHash<qint64, qint64> m_domainOf; ///< host → place in m_domains + 1
    QHash<QString, qint64> m_places;
    QStringList m_domains;
};

} // namespace otasuke
