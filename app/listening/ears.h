#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QThread>

#include <memory>

#include "app/listening/inbox.h"
#include "app/listening/sender_list.h"

namespace otasuke {

/// Listens on a port, on a thread of its own so that nothing is lost while others work: UDP
/// datagrams, and for syslog TCP and TLS connections too. What is heard goes to the inbox.
class Ears : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QString address = {}; ///< empty = all of this computer's
        quint16 port = 0; ///< 0 = any that is free
        SenderList senders = {};
        bool streams = true; ///< TCP and TLS, too
        QString tlsFile = {}; ///< PEM with certificate and key; empty = no TLS
        QString socketFile = {}; ///< not empty: a local socket there, instead of any port
    };

    Ears(std::shared_ptr<Inbox> inbox, const Clock &clock);
    ~Ears() override;
    /// Waits until the sockets are open; the port that it became, 1 for a local socket. Unreachable
    /// with the system's reason if it is taken or forbidden; errors of the TLS file.
    Result<quint16> open(const Place &place);

Q_SIGNALS:
    void heard(); ///< there is something in the inbox, which was empty

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace otasuke
