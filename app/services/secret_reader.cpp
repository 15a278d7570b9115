// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/secret_reader.h"

#include "app/sources/source_catalog.h"

namespace otasuke {
namespace {

using ReadAllAnswer = std::function<void(Result<Secrets>)>;

void readNext(SecretStore &store, const QString &sourceId, QStringList roles, const Secrets &found,
    QObject *context, const ReadAllAnswer &answer)
{
    if (roles.isEmpty())
        return answer(found);
    const QString role = roles.takeFirst();
    store.read(SecretStore::key(sourceId, role), context,
        [&store, sourceId, roles, found, context, answer, role](Result<Secret> secret) {
            if (!secret)
                return answer(secret.error());
            Secrets more = found;
            more.insert(role, *secret);
            readNext(store, sourceId, roles, more, context, answer);
        });
}

void writeNext(SecretStore &store, const QString &sourceId, const Secrets &secrets,
    QStringList roles, QObject *context, const SecretStore::Answer &answer)
{
    while (!roles.isEmpty() && secrets.value(roles.first()).isEmpty())
        roles.removeFirst();
    if (roles.isEmpty())
        return answer({});
    const QString role = roles.takeFirst();
    store.write(SecretStore::key(sourceId, role), secrets.value(role), context,
        [&store, sourceId, secrets, roles, context, answer](Result<void> written) {
            if (!written)
                return answer(written);
            writeNext(store, sourceId, secrets, roles, context, answer);
        });
}

} // namespace

QStringList secretRoles(const SourceSettings &settings)
{
    QStringList roles;
    const SourceEntry *entry = findSource(settings.kind);
    if (!entry)
        return roles;
    for (const SourceKindInfo::Field &field : entry->info().fields) {
        if (!field.secretLabel.isEmpty())
            roles << field.role;
    }
    return roles;
}

void readSecrets(SecretStore &store, const SourceSettings &settings, const Secrets &given,
    QObject *context, std::function<void(Result<Secrets>)> answer)
{
    Secrets found;
    QStringList missing;
    for (const QString &role : secretRoles(settings)) {
        if (given.value(role).isEmpty())
            missing << role;
        else
            found.insert(role, given.value(role));
    }
    readNext(store, settings.id, missing, found, context, answer);
}

void writeSecrets(SecretStore &store, const QString &sourceId, const Secrets &secrets,
    QObject *context, SecretStore::Answer answer)
{
    writeNext(store, sourceId, secrets, secrets.keys(), context, answer);
}

} // namespace otasuke
