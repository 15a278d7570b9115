#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QMap>
#include <QSet>

#include <array>

#include "models/domain/ledger.h"
#include "models/judgement/device_identity.h"
#include "models/store/office_view.h"
#include "models/store/rollups.h"

namespace otasuke {

size_t qHash(const DeviceHint &hint, size_t seed = 0) noexcept;

/// The ledger on the writer's side: finds or makes the device of a record, keeps what inventories
/// tell, merges devices that turn out to be one, and takes people's edits (device_hands.cpp). Works
/// inside the caller's transaction; after a rollback call load().
class DeviceBook
{
public:
    DeviceBook(Database &db, RollUps &rollUps, const HomeNetworks &home);
    void load();

    /// The device an event is about; 0 if it names none. Makes it if it is new and really there: a
    /// machine that sent or answered something, or that a source names; an address that was only
    /// knocked at makes none.
    DeviceId deviceOf(const Event &event, const OfficeView &view, UtcMicros time);
    /// The same for a record that names its device by address alone.
    DeviceId deviceOf(const LeanEvent &event, const OfficeView &view, UtcMicros time);
    /// One line of an inventory.
    DeviceId report(const DeviceReport &report);
    /// A device that an inventory showed for the first time in this transaction.
    struct Newcomer
    {
        DeviceId device = 0;
        UtcMicros seen = 0;
        DeviceReport report;
    };
    /// Writes first and last sightings; returns the newcomers, in the order they were told.
    QList<Newcomer> flush();

    // What a person says; device_hands.cpp. NotFound if there is no such device.
    void edit(const DeviceEdit &edit);
    /// A device of the office's list that no source has told of yet; found again by these keys.
    DeviceId enter(const DeviceHint &keys);
    /// Keys of the office's list that nobody has yet; those that became the device's.
    QList<DeviceIdentity::KeyRow> addKeys(DeviceId device, const DeviceHint &keys);
    void join(const QList<DeviceId> &devices);
    void keepApart(const QList<DeviceId> &devices);
    /// Gives these keys to a device of their own; 0 if none of them was the device's. Records are
    /// moved by moveRecords() (device_split.h) after it.
    DeviceId split(const DeviceSplit &wanted);
    /// Takes a device out again that enter() made, if nothing was seen of it and nobody wrote
    /// anything about it since.
    bool removeIfUnseen(DeviceId device);
    DeviceId heldBy(const QString &address, UtcMicros at) const
    {
        return m_identity.heldBy(address, at);
    }
    QList<DeviceId> partsOf(DeviceId device) const; ///< and itself

    DeviceId canonical(DeviceId device) const { return m_merged.value(device, device); }
    const QHash<DeviceId, DeviceId> &merged() const { return m_merged; }

private:
    struct Seen
    {
        UtcMicros first = 0;
        UtcMicros last = 0;
    };
    /// An answer, and for which time it is good: from <= t < until.
    struct Known
    {
        DeviceId device = 0;
        UtcMicros from = 0;
        UtcMicros until = 0;
        bool isGoodAt(UtcMicros t) const { return t >= from && t < until; }
    };
    struct Recent
    {
        IpAddress ip;
        Known known;
    };
    bool canBeDevice(const IpAddress &ip) const;
    DeviceId find(const DeviceHint &hint, UtcMicros at, bool mayMake);
    DeviceId findAt(const IpAddress &ip, UtcMicros at, bool mayMake);
    void forgetAnswers();
    Recent &recentOf(const IpAddress &ip);
    DeviceId make(const DeviceHint &hint, UtcMicros at);
    static Known goodAround(DeviceId device, UtcMicros at, UtcMicros from, UtcMicros until);
    void noteKeys(const QList<DeviceIdentity::KeyRow> &keys);
    void noteHistory();
    void saveKeys();
    void saveHistory();
    void saveApart();
    bool exists(DeviceId device);
    void merge(DeviceId from, DeviceId into);
    void see(DeviceId device, UtcMicros at);
    void tellHostname(DeviceId device, const QString &hostname);
    void saveReport(DeviceId device, const DeviceReport &report);

    Database &m_db;
    RollUps &m_rollUps;
    HomeNetworks m_home;
    DeviceIdentity m_identity;
    QHash<DeviceId, DeviceId> m_merged; ///< old → what it is part of now
    std::vector<Seen> m_seen; ///< by device
    std::vector<DeviceId> m_seenDevices;
    QHash<DeviceId, QString> m_hostnames;
    QSet<DeviceId> m_inventoried;
    QList<Newcomer> m_newcomers;
    QHash<std::pair<int, QString>, DeviceId> m_owners; ///< of every key
    QMap<std::pair<int, QString>, DeviceIdentity::KeyRow> m_keysToSave; ///< at flush()
    QSet<QString> m_historyToSave; ///< addresses
    /// Answers given before, good for an hour around and for as long as an address doesn't change
    /// hands; dropped whenever a key moves to another device.
    QHash<DeviceHint, Known> m_answers;
    struct Holder
    {
        DeviceIdentity::Key key;
        Known known;
    };
    QHash<IpAddress, Holder> m_byAddress;
    /// Answers for addresses met just now, each in the one place where it can stand: an office has
    /// a few hundred, and asks for one of them with every record.
    std::array<Recent, 4096> m_recent;
};

} // namespace otasuke
