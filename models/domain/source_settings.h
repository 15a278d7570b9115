#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace otasuke {

/// One address of a source. Wazuh has two (server API and indexer), a FortiGate one, a file none.
struct SourceEndpoint
{
    QString role; ///< "api", "indexer"
    QUrl url; ///< https://192.168.1.1:8443
    QString user; ///< login name, where the product has one
    QByteArray pinnedSha256; ///< certificate confirmed by a person, 32 bytes; empty = trust the
                             ///< system's CAs
};

/// A source as configured; never holds a secret.
struct SourceSettings
{
    QString id; ///< "fortigate-1"; made once, never reused
    QString kind; ///< source_catalog's key: "fortigate", "wazuh", "eve-file"
    QString name; ///< the office's word: "UTM(1階)"
    QList<SourceEndpoint> endpoints;
    QString path; ///< file sources
    int intervalSeconds = 60; ///< between two rounds, 5–3600
    bool enabled = true;
    enum class Role : quint8 { Utm, Edr, Sensor };
    Role role = Role::Utm; ///< which light it drives on Home
};

/// What a kind of source needs to be asked for in the form.
struct SourceKindInfo
{
    QString kind;
    QString title; ///< "FortiGate (UTM)"
    SourceSettings::Role role = SourceSettings::Role::Utm;
    struct Field
    {
        QString role;
        QString urlExample;
        bool needsUser = false;
        QString secretLabel;
    };
    QList<Field> fields; ///< one per endpoint
    bool needsPath = false;
    /// Which account to make on the product and what it has to be allowed, in whole sentences for
    /// whoever looks after it; empty for files and for what sends by itself.
    QString rights = {};
};

enum class SourceState : quint8 {
    Never = 0,
    Ok = 1,
    Stale = 2,
    Unreachable = 3,
    Unauthorised = 4,
    CertificateChanged = 5,
    Failing = 6,
    Disabled = 7
};
QString toKey(
    SourceState state); ///< "ok|stale|unreachable|unauthorised|certificate_changed|never|…"

/// How a source's clock stood against ours at its last live batch.
struct SourceClock
{
    UtcMicros at = 0; ///< arrival of that batch; 0 = never measured
    UtcMicros offset = 0; ///< its newest record's time minus the arrival; negative = behind
    UtcMicros since = 0; ///< when this offset (within two minutes) was first seen
    qint64 early = 0; ///< records more than five minutes in the future, ever
    qint64 late = 0; ///< records more than a day in the past, ever
};

/// How a source is doing; one row on Home and in `status`.
struct SourceHealth
{
    QString id;
    QString kind;
    QString name;
    SourceSettings::Role role = SourceSettings::Role::Utm;
    SourceState state = SourceState::Never;
    UtcMicros lastOk = 0; ///< last complete round
    UtcMicros since = 0; ///< when the present state began
    UtcMicros lastEvent = 0; ///< newest record received
    std::optional<Error> error; ///< why, if not ok
    QString detail; ///< technical, for the log and `status`
    SourceClock clock;
};

} // namespace otasuke
