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

QList<HostUsage> CloudDomains::largest(ReaderCore &core, const QHash<qint64, qint64> &hosts)
{
    if (m_domainOf.size() > kMostRemembered) {
        m_domainOf.clear();
        m_places.clear();
        m_domains.clear();
    }
    // Names by their domain's place, counted from 1; addresses by themselves, as hosts are.
    struct Sum
    {
        bool named = false;
        qint64 key = 0;
        qint64 bytesOut = 0;
    };
    QHash<qint64, qint64> byDomain;
    QList<Sum> sums;
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it) {
        if (it.key() == 0) // neither name nor address was told
            continue;
        if (isNameHost(it.key()))
            byDomain[domainOf(core, it.key())] += it.value();
        else
            sums.append({false, it.key(), it.value()});
    }
    for (auto it = byDomain.cbegin(); it != byDomain.cend(); ++it)
        sums.append({true, it.key(), it.value()});
    const qsizetype shown = std::min(sums.size(), kShown);
    std::partial_sort(
        sums.begin(), sums.begin() + shown, sums.end(), [](const Sum &a, const Sum &b) {
            return std::tuple(-a.bytesOut, a.named, a.key) <
                std::tuple(-b.bytesOut, b.named, b.key);
        });
    QList<HostUsage> list;
    for (const Sum &sum : sums.first(shown)) {
        const QString text = sum.named ? m_domains.value(sum.key - 1)
                                       : core.addresses.address(addressOfHost(sum.key)).toString();
        list.append({text, sum.bytesOut});
    }
    return list;
}

qint64 CloudDomains::domainOf(ReaderCore &core, qint64 host)
{
    qint64 &place = m_domainOf[host];
    if (place != 0)
        return place;
    const QString domain = registrableDomain(core.nameText(host));
    qint64 &known = m_places[domain];
    if (known == 0) {
        m_domains << domain;
        known = m_domains.size();
    }
    return place = known;
}

} // namespace otasuke
