#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHostAddress>
#include <QList>
#include <QString>

#include "models/domain/result.h"

namespace otasuke {

/// Who may send to us. Empty: the office's private addresses and this computer; else only those
/// named ("192.168.10.1, 10.0.0.0/8").
class SenderList
{
public:
    /// BadInput with the part that is no address.
    static Result<SenderList> parse(const QString &text);
    bool allows(const QHostAddress &sender) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

/// ::ffff:192.168.1.1, as sockets for both kinds of address tell it, as 192.168.1.1.
QHostAddress plainAddress(const QHostAddress &address);

} // namespace otasuke
