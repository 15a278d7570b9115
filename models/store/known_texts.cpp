// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/known_texts.h"

namespace otasuke {
namespace {

constexpr qsizetype kMost = 20'000;

template<class T>
void makeRoom(QHash<qint64, T> &texts)
{
    if (texts.size() >= kMost)
        texts.clear();
}

} // namespace

const KnownTexts::Signature &KnownTexts::signature(ReaderCore &core, qint64 number)
{
    if (const auto known = m_signatures.constFind(number); known != m_signatures.constEnd())
        return *known;
    makeRoom(m_signatures);
    Signature told;
    auto &row = core.db->statement("SELECT rule, title FROM signature WHERE id = ?");
    if (row.query(number).next())
        told = {row.text(0), row.text(1)};
    row.reset();
    return *m_signatures.insert(number, told);
}

QString KnownTexts::host(ReaderCore &core, qint64 host)
{
    if (host == 0)
        return {};
    if (const auto known = m_hosts.constFind(host); known != m_hosts.constEnd())
        return *known;
    makeRoom(m_hosts);
    return *m_hosts.insert(host,
        isNameHost(host) ? core.nameText(host)
                         : core.addresses.address(addressOfHost(host)).toString());
}

QString KnownTexts::source(ReaderCore &core, qint64 number)
{
    if (!m_sources.contains(number))
        m_sources = core.sources();
    return m_sources.value(number);
}

} // namespace otasuke
