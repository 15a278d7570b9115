#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/cloud_sums.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Which domain that somebody registered (judgement/registrable_domain.h) a server belongs to, so
/// that a hundred servers of one owner are one line. Domains are numbered from 1.
class CloudDomains
{
public:
    qint64 domainOf(ReaderCore &core, qint64 host); ///< `host`: a name (event_key.h)
    QString text(qint64 domain) const { return m_domains.value(domain - 1); }

private:
    QHash<qint64, qint64> m_domainOf; ///< by host
    QHash<QString, qint64> m_numbers;
    QStringList m_domains;
};

/// Servers of no known service summed by domain; addresses without a name stand for themselves.
/// Kept up by what moved.
class DomainSums
{
public:
    void catchUp(ReaderCore &core, CloudDomains &domains, const CloudSums::Moves &moves);
    /// The largest, most first.
    QList<HostUsage> largest(ReaderCore &core, const CloudDomains &domains) const;

private:
    struct Key
    {
        bool named = false;
        qint64 number = 0; ///< of the domain, or the host itself
        auto operator<=>(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.named, key.number);
    }
    struct Sum
    {
        Key key;
        qint64 bytesOut = 0;
    };
    bool move(const Key &key, const CloudSums::Move &move); ///< false: it may have shrunk
    static void keepLargest(QList<Sum> &sums);

    QHash<Key, CloudSums::Move> m_sums; ///< `hosts`: how many
    QList<Sum> m_largest;
};

} // namespace otasuke
