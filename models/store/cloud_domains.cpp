// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cloud_domains.h"

#include <algorithm>
#include <tuple>

#include "models/judgement/registrable_domain.h"

namespace otasuke {
namespace {

constexpr qsizetype kShown = 20;
constexpr qsizetype kMostRemembered = 500'000;

} // namespace

qint64 CloudDomains::domainOf(ReaderCore &core, qint64 host)
{
    if (const auto known = m_domainOf.constFind(host); known != m_domainOf.cend())
        return *known;
    if (m_domainOf.size() >= kMostRemembered)
        m_domainOf.clear();
    const QString domain = registrableDomain(core.nameText(host));
    qint64 &number = m_numbers[domain];
    if (number == 0) {
        m_domains << domain;
        number = m_domains.size();
    }
    return *m_domainOf.insert(host, number);
}

bool DomainSums::move(const Key &key, const CloudSums::Move &move)
{
    CloudSums::Move &sum = m_sums[key];
    sum.bytesOut += move.bytesOut;
    sum.hosts += move.hosts;
    if (sum.hosts == 0)
        m_sums.remove(key);
    return move.bytesOut >= 0 && move.hosts >= 0;
}

void DomainSums::catchUp(ReaderCore &core, CloudDomains &domains, const CloudSums::Moves &moves)
{
    if (moves.all)
        m_sums.clear();
    bool grew = !moves.all;
    QSet<Key> moved;
    for (auto it = moves.byHost.cbegin(); it != moves.byHost.cend(); ++it) {
        if (it.key() == 0) // neither name nor address was told
            continue;
        const bool named = isNameHost(it.key());
        const Key key{named, named ? domains.domainOf(core, it.key()) : it.key()};
        grew = move(key, *it) && grew;
        if (grew)
            moved << key;
    }
    // The largest of what only grew are among those that were and those that grew.
    m_largest.removeIf([&](const Sum &sum) { return !grew || moved.contains(sum.key); });
    if (grew) {
        for (const Key &key : std::as_const(moved))
            m_largest.append({key, m_sums.value(key).bytesOut});
    } else {
        for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
            m_largest.append({it.key(), it->bytesOut});
    }
    keepLargest(m_largest);
}

void DomainSums::keepLargest(QList<Sum> &sums)
{
    const qsizetype kept = std::min(sums.size(), kShown);
    std::partial_sort(
        sums.begin(), sums.begin() + kept, sums.end(), [](const Sum &a, const Sum &b) {
            return std::tie(b.bytesOut, a.key) < std::tie(a.bytesOut, b.key);
        });
    sums.resize(kept);
}

QList<HostUsage> DomainSums::largest(ReaderCore &core, const CloudDomains &domains) const
{
    QList<HostUsage> list;
    for (const Sum &sum : m_largest) {
        const QString text = sum.key.named
            ? domains.text(sum.key.number)
            : core.addresses.address(addressOfHost(sum.key.number)).toString();
        list.append({text, sum.bytesOut});
    }
    return list;
}

} // namespace otasuke
