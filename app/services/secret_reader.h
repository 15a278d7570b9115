#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/secrets.h"
#include "app/sources/source.h"

namespace otasuke {

/// Endpoint roles for which this kind of source needs a secret.
QStringList secretRoles(const SourceSettings &settings);

/// Fetches the stored secrets of one source, those in `given` excepted, one after the other; the
/// first error ends it.
void readSecrets(SecretStore &store, const SourceSettings &settings, const Secrets &given,
    QObject *context, std::function<void(Result<Secrets>)> answer);

/// Stores those that are not empty; the first error ends it.
void writeSecrets(SecretStore &store, const QString &sourceId, const Secrets &secrets,
    QObject *context, SecretStore::Answer answer);

} // namespace otasuke
