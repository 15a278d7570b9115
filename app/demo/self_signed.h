#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSslCertificate>
#include <QSslKey>

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace otasuke {

/// What an appliance shows before anybody has bought it a certificate.
struct SelfSigned
{
    QSslCertificate certificate;
    QSslKey key;
    QByteArray sha256() const; ///< of the DER form, as it is pinned
};

/// A new P-256 key and a certificate for 127.0.0.1 signed by itself, valid a year before and ten
/// years after `now`. The key exists in memory only. Error: Internal.
Result<SelfSigned> makeSelfSigned(const QString &commonName, UtcMicros now);

/// Gives back what OpenSSL keeps for the calling thread. To be the thread's last act: QThread::wait
/// returns before OpenSSL would do it by itself, which a leak checker at exit takes for a leak.
void releaseCryptoOfThread();

/// Bytes nobody can guess, as text of 0-9a-f: tokens and passwords of one run.
QByteArray randomHex(int bytes);

} // namespace otasuke
