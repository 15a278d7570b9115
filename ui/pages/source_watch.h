#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>

#include "models/domain/console_service.h"

namespace otasuke {

/// How the sources of one kind are doing, for pages whose own answer doesn't say: no data is never
/// shown as safe. GUI thread.
class SourceWatch : public QObject
{
    Q_OBJECT
public:
    using Role = SourceSettings::Role;

    SourceWatch(ConsoleService &service, const QList<Role> &roles, QObject *parent);
    /// Whatever can tell of a device: UTMs, EDRs and sensors.
    SourceWatch(ConsoleService &service, QObject *parent);
    void ask();
    /// Answered, and no source of these roles is set up.
    bool none() const { return m_answered && m_health.isEmpty(); }
    const QList<SourceHealth> &health() const { return m_health; }

Q_SIGNALS:
    void known();

private:
    void onSettings(RequestId id, const SettingsSnapshot &snapshot);

    ConsoleService &m_service;
    QList<Role> m_roles;
    QList<SourceHealth> m_health;
    RequestId m_request = 0;
    bool m_answered = false;
};

} // namespace otasuke
