// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listening/sender_list.h"

#include <algorithm>

#include "models/domain/ip_address.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isFourth = false;
    const quint32 fourth = address.toIPv4Address(&isFourth);
    return isFourth ? QHostAddress(fourth) : address;
}

Result<SenderList> SenderList::parse(const QString &text)
{
    SenderList list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        auto network = QHostAddress::parseSubnet(trimmed);
        if (network.second < 0)
            return Error{ErrorKind::BadInput, u"senders: "_s + trimmed};
        list.m_networks << network;
    }
    return list;
}

bool SenderList::allows(const QHostAddress &sender) const
{
    const QHostAddress plain = plainAddress(sender);
    if (m_networks.isEmpty()) {
        const auto ip = IpAddress::parse(plain.toString().section(u'%', 0, 0));
        return plain.isLoopback() || (ip && ip->isPrivate());
    }
    return std::any_of(m_networks.begin(), m_networks.end(),
        [&plain](const auto &network) { return plain.isInSubnet(network); });
}

} // namespace otasuke
