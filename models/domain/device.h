#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>
#include <QStringList>

#include "models/domain/event.h"

namespace otasuke {

/// The store's own number of a device; 0 = none.
using DeviceId = qint64;

/// How the office regards a device.
enum class DeviceStanding : quint8 {
    Unknown = 0, ///< nobody has said whose it is
    Managed = 1, ///< in the ledger: the office's own
    Guest = 2, ///< allowed until a date
    Refused = 3 ///< must not be on the network
};

/// One line of the ledger (機器台帳), with what the sources know.
struct DeviceRecord
{
    DeviceId id = 0;
    QString name; ///< the ledger's name ("経理-PC03"); else host name, else address
    bool named = false; ///< a person gave the name
    QString hostname;
    QString user;
    QString department; ///< empty = not assigned
    QString seat; ///< where it stands ("窓側の席")
    QString site;
    DeviceStanding standing = DeviceStanding::Unknown;
    QString standingNote; ///< reason or expiry, in the office's words
    QStringList ips; ///< newest first
    QStringList macs;
    QString osName;
    QString osVersion;
    QString vendor;
    bool extendedSupport =
        false; ///< Windows 10 ESU bought: the OS rule then counts to the ESU's end
    bool expectsAgent = false; ///< an agent is installed or ought to be
    DeviceReport::AgentState agentState = DeviceReport::AgentState::None;
    UtcMicros agentSeen = 0; ///< last word of its agent; 0 = never
    UtcMicros firstSeen = 0; ///< by any source
    UtcMicros lastSeen = 0; ///< by any source
    bool isClient = true; ///< PC, phone, server; false for the appliance itself, printers, cameras
    bool operator==(const DeviceRecord &) const = default;
};

/// What a person changes in the ledger; unset fields stay.
struct DeviceEdit
{
    DeviceId id = 0;
    std::optional<QString> name, user, department, seat, site, standingNote;
    std::optional<DeviceStanding> standing;
    std::optional<bool> extendedSupport;
};

} // namespace otasuke
