#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/secrets.h"

namespace otasuke {

/// The desktop's own keychain through QtKeychain, service name "otasuke-console". Nothing is ever
/// written elsewhere: no keychain means KeychainUnavailable. A service that doesn't answer counts
/// as unavailable after the time limit. QtKeychain ties itself to the thread that speaks to it
/// first: one thread a process (the collector's).
class KeychainSecrets final : public SecretStore
{
public:
    explicit KeychainSecrets(int timeoutMs = 10'000)
        : m_timeoutMs(timeoutMs)
    {
    }
    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;

private:
    int m_timeoutMs;
};

} // namespace otasuke
