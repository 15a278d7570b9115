#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>

#include "models/judgement/address_history.h"

namespace otasuke {

/// Which device a record is about, from what it tells: agent id before MAC before host name before
/// address. An address alone belongs to the device that had it at the record's time
/// (address_history.h); a stronger key always wins over it, and two devices that turn out to be one
/// (an agent reports the MAC that the UTM knows) are merged into the older, unless a person said
/// that they are two. Two phones that hide behind made-up MACs are never taken for one by their
/// name: that is for a person to say. Pure: the store loads it, asks it, and saves what it says
/// changed. Collector thread.
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
        UtcMicros firstSeen = 0; ///< addresses: since when the holder has it; 0 = ever
    };

    struct Answer
    {
        DeviceId device = 0; ///< 0: nothing known → the caller makes a device and calls bind()
        QList<DeviceId> merged; ///< devices that are now part of `device`
        QList<KeyRow>
            newKeys; ///< keys to save (new, or moved to another device, or lastSeen moved by ≥ 1 h)
        /// The answer is the same for the same hint in this time.
        UtcMicros from = std::numeric_limits<UtcMicros>::min();
        UtcMicros until = std::numeric_limits<UtcMicros>::max();
    };

    void load(const QList<KeyRow> &rows);
    void loadSpan(const QString &address, const AddressSpan &span);
    void loadApart(DeviceId a, DeviceId b);
    /// `hint.ip` must be internal or null: the caller filters.
    Answer resolve(const DeviceHint &hint, UtcMicros at);
    /// The short way for a record that tells an address alone, by the key made of it before: whose
    /// it was then, 0 if nobody's, and whether its last sighting is to be saved (`row`).
    struct Holder
    {
        DeviceId device = 0;
        bool refreshed = false;
        KeyRow row;
        UtcMicros from = 0; ///< the same answer for from <= t < until
        UtcMicros until = 0;
    };
    Holder holderOf(const Key &address, UtcMicros at);
    /// Whose the address was, without remembering anything.
    DeviceId heldBy(const QString &address, UtcMicros at) const;
    static Key addressKey(const IpAddress &ip);
    /// Gives the keys of `hint` to a device just made.
    QList<KeyRow> bind(const DeviceHint &hint, DeviceId device, UtcMicros at);

    // What a person says. The rows returned are keys to save.
    /// The two are one, whatever was said before: `from` is part of `into` now.
    QList<KeyRow> join(DeviceId from, DeviceId into);
    /// These keys of `from`, with all its times at those addresses, are another device's.
    QList<KeyRow> split(const QList<Key> &keys, DeviceId from, DeviceId to);
    /// They are two: never merged by what records tell.
    void keepApart(DeviceId a, DeviceId b);
    bool areApart(DeviceId a, DeviceId b) const;
    QSet<std::pair<DeviceId, DeviceId>> apart() const { return m_apart; }

    /// Addresses whose earlier holders are to be saved anew; emptied by taking.
    QSet<QString> takeChangedAddresses() { return m_history.takeChanged(); }
    QList<AddressSpan> spans(const QString &address) const { return m_history.spans(address); }

    static QString canonicalMac(QStringView text); ///< "" if it is none, or is broadcast/zero
    static bool isRandomMac(
        QStringView canonical); ///< locally administered bit: phones' private addresses
    static QString canonicalHostname(QStringView text); ///< lower case, first label
    /// Names that machines leave the factory with ("iphone") say nothing about which one it is.
    static bool isTelling(const QString &canonicalHostname);

private:
    struct Entry
    {
        DeviceId device = 0;
        UtcMicros lastSeen = 0;
        UtcMicros firstSeen = 0;
        UtcMicros since = 0; ///< from here on nobody else can be meant (addresses)
        AddressSpan span() const { return {device, firstSeen, lastSeen}; }
    };
    using Slot = std::pair<int, QString>;
    using Keys = QHash<Slot, Entry>;
    bool has(DeviceId device, KeyKind kind) const;
    bool hidesItsMac(DeviceId device) const;
    AddressHistory::Holding holding(Keys::const_iterator key, UtcMicros at) const;
    bool isHiddenBehind(const QList<Key> &keys, DeviceId device) const;
    DeviceId find(const QList<Key> &keys, UtcMicros at) const;
    bool isSame(DeviceId device, DeviceId other, const Key &key) const;
    void merge(DeviceId from, DeviceId into, Answer &answer);
    bool touch(const Key &key, DeviceId device, UtcMicros at, bool told);
    bool touchAddress(const Key &key, DeviceId device, UtcMicros at, bool told);
    KeyRow rowOf(const Key &key) const;
    void settle(const QString &address, Entry &entry) const;

    Keys m_keys;
    AddressHistory m_history;
    QSet<std::pair<DeviceId, DeviceId>> m_apart; ///< smaller number first
};

} // namespace otasuke
