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

/// What the office would lose with it: from the ledger, weighs in the score (risk_score.h).
enum class Importance : quint8 {
    Low = 0, ///< a display in the lobby
    Normal = 1,
    High = 2, ///< accounting, personnel, a server others lean on
    Critical = 3 ///< medical records, the office's only server
};

/// A weakness the office knows of and lives with (an X-ray PC with an old OS), and what it does
/// instead. None without a reason.
struct KnownException
{
    QString reason;
    QString measure; ///< the compensating measure: "only talks to the X-ray server"
    UtcMicros until = 0; ///< 0 = until it is taken back
    bool isSet() const { return !reason.isEmpty(); }
    bool holdsAt(UtcMicros now) const { return isSet() && (until == 0 || now < until); }
    bool operator==(const KnownException &) const = default;
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
    Importance importance = Importance::Normal;
    UtcMicros guestUntil = 0; ///< Guest only: allowed until then; 0 = no date was told
    KnownException exception;
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
    std::optional<Importance> importance;
    std::optional<UtcMicros> guestUntil;
    std::optional<KnownException> exception;
};

} // namespace otasuke
