#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/device.h"

namespace otasuke {

/// Which device a record is about, from what it tells: agent id before MAC before host name before
/// address. An address alone belongs to the device last seen with it; a stronger key always wins
/// over it, and two devices that turn out to be one (an agent reports the MAC that the UTM knows)
/// are merged into the older. Pure: the store loads it, asks it, and saves what it says changed.
/// Collector thread.
class DeviceIdentity
{
public:
    enum class KeyKind : quint8 { Agent = 1, Mac = 2, Hostname = 3, Address = 4 };
    struct Key
    {
        KeyKind kind = KeyKind::Address;
        QString value; ///< canonical text
        bool operator==(const Key &) const = default;
    };
    struct KeyRow
    {
        Key key;
        DeviceId device = 0;
        UtcMicros lastSeen = 0;
    };

    struct Answer
    {
        DeviceId device = 0; ///< 0: nothing known → the caller makes a device and calls bind()
        QList<DeviceId> merged; ///< devices that are now part of `device`
        QList<KeyRow>
            newKeys; ///< keys to save (new, or moved to another device, or lastSeen moved by ≥ 1 h)
    };

    void load(const QList<KeyRow> &rows);
    /// `hint.ip` must be internal or null: the caller filters.
    Answer resolve(const DeviceHint &hint, UtcMicros at);
    /// The short way for a record that tells an address alone, by the key made of it before: whose
    /// it is, 0 if nobody's, and whether its last sighting is to be saved.
    struct Holder
    {
        DeviceId device = 0;
        bool refreshed = false;
    };
    Holder holderOf(const Key &address, UtcMicros at);
    static Key addressKey(const IpAddress &ip);
    /// Gives the keys of `hint` to a device just made.
    QList<KeyRow> bind(const DeviceHint &hint, DeviceId device, UtcMicros at);

    static QString canonicalMac(QStringView text); ///< "" if it is none, or is broadcast/zero
    static bool isRandomMac(
        QStringView canonical); ///< locally administered bit: phones' private addresses
    static QString canonicalHostname(QStringView text); ///< lower case, first label

private:
    struct Entry
    {
        DeviceId device = 0;
        UtcMicros lastSeen = 0;
    };
    bool has(DeviceId device, KeyKind kind) const;
    DeviceId find(const QList<Key> &keys, UtcMicros at) const;
    bool isSame(DeviceId device, DeviceId other, const Key &key) const;
    void merge(DeviceId from, DeviceId into, Answer &answer);
    bool touch(const Key &key, DeviceId device, UtcMicros at);

    QHash<std::pair<int, QString>, Entry> m_keys;
};

} // namespace otasuke
