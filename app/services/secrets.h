#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QObject>

#include <functional>

#include "models/domain/result.h"
#include "models/domain/secret.h"

namespace otasuke {

/// Where passwords and tokens rest. Keys are "<sourceId>/<role>". All calls answer later, on the
/// calling thread, and not at all once `context` is gone; one thread for one object.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    using ReadAnswer = std::function<void(Result<Secret>)>;
    using Answer = std::function<void(Result<void>)>;

    /// Errors: SecretMissing, KeychainUnavailable.
    virtual void read(const QString &key, QObject *context, ReadAnswer answer) = 0;
    /// Errors: KeychainUnavailable; nothing is stored anywhere else then.
    virtual void write(
        const QString &key, const Secret &secret, QObject *context, Answer answer) = 0;
    /// Removing what is not there is fine.
    virtual void remove(const QString &key, QObject *context, Answer answer) = 0;

    static QString key(const QString &sourceId, const QString &role);
};

/// Keeps them in memory and forgets them with the process: the demo office and tests.
class MemorySecrets final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;

    /// Before the object is handed out.
    void put(const QString &key, const Secret &secret) { m_secrets.insert(key, secret); }

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace otasuke
