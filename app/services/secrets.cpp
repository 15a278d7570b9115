// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/secrets.h"

#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace otasuke {

QString SecretStore::key(const QString &sourceId, const QString &role)
{
    return u"%1/%2"_s.arg(sourceId, role);
}

void MemorySecrets::read(const QString &key, QObject *context, ReadAnswer answer)
{
    const auto it = m_secrets.constFind(key);
    Result<Secret> found = it == m_secrets.constEnd()
        ? Result<Secret>(Error{ErrorKind::SecretMissing, key})
        : Result<Secret>(*it);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), found] { answer(found); }, Qt::QueuedConnection);
}

void MemorySecrets::write(const QString &key, const Secret &secret, QObject *context, Answer answer)
{
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer({}); }, Qt::QueuedConnection);
}

void MemorySecrets::remove(const QString &key, QObject *context, Answer answer)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer({}); }, Qt::QueuedConnection);
}

} // namespace otasuke
