// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/source_watch.h"

#include "models/tables/source_table.h"

namespace otasuke {

SourceWatch::SourceWatch(ConsoleService &service, const QList<Role> &roles, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_roles(roles)
{
    connect(&service, &ConsoleService::settingsReady, this, &SourceWatch::onSettings);
}

SourceWatch::SourceWatch(ConsoleService &service, QObject *parent)
    : SourceWatch(service, {Role::Utm, Role::Edr, Role::Sensor}, parent)
{
}

void SourceWatch::ask()
{
    m_request = m_service.requestSettings();
}

void SourceWatch::onSettings(RequestId id, const SettingsSnapshot &snapshot)
{
    if (id != m_request)
        return;
    m_answered = true;
    m_health = healthOfAll(snapshot.sources, snapshot.health);
    m_health.removeIf([this](const SourceHealth &one) {
        return !m_roles.contains(one.role) || one.state == SourceState::Disabled;
    });
    Q_EMIT known();
}

} // namespace otasuke
