#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/ip_address.h"
#include "models/judgement/cloud_catalogue.h"
#include "models/store/interner.h"

namespace otasuke {

/// What repeats in the rows, by number. Looks up, adds what is new, and remembers. Numbers are only
/// good within the transaction that made them until it is committed: after a rollback, forget().
class Dimensions
{
public:
    Dimensions(Database &db, const CloudCatalogue &catalogue);

    struct Name
    {
        qint64 id = 0; ///< 0 = no name
        qint64 service = 0; ///< 0 = none of the catalogue
        bool operator==(const Name &) const = default;
    };
    Name name(const QString &text);
    Name nameById(qint64 id);
    qint64 source(const QString &key);
    qint64 word(const QString &text); ///< 0 for ""
    qint64 signature(const QString &rule, const QString &title); ///< 0 for both empty
    qint64 service(const QString &key); ///< 0 for ""
    /// The service that an application's name tells, by the word's number; mostly 0.
    qint64 appService(qint64 word);
    /// IPv4: its 32 bits; IPv6: minus its number; nullopt: not known.
    std::optional<qint64> address(const IpAddress &ip)
    {
        return ip.isV4() ? std::optional(qint64(ip.v4())) : otherAddress(ip);
    }

    /// Sorts the names anew if the catalogue is another than when they were stored. True if any
    /// moved.
    bool reclassify();
    void forget();

    /// Customers' own parts of services stand apart up to so many; further ones count as the
    /// service.
    static constexpr qint64 kMostTenants = 1000;

private:
    std::optional<qint64> otherAddress(const IpAddress &ip);
    QString serviceKey(const QString &serverName);
    bool appsMoved();
    qint64 intern(Statement &find, Statement &add, const QString &text);

    Database &m_db;
    const CloudCatalogue &m_catalogue;
    Interner m_names, m_words, m_addresses;
    QHash<QString, qint64> m_sources, m_services;
    QHash<qint64, qint64> m_appServices; ///< by word
    qint64 m_tenants = -1; ///< rows of customers' own parts; −1: not counted yet
    QHash<QString, qint64> m_recentWords; ///< a handful in most offices
    QHash<QString, Name> m_recentNames; ///< the same few thousand servers all day
    QHash<IpAddress, qint64> m_recentAddresses;
    QHash<std::pair<QString, QString>, qint64> m_signatures;
    Statement m_serviceOf, m_addName, m_addWord, m_addAddress;
};

/// Reads address codes back; one for a reader's connection, remembers IPv6.
class AddressBook
{
public:
    explicit AddressBook(Database &db);
    IpAddress address(qint64 code);
    /// The codes of an address already stored, mostly one; none if it never was.
    QList<qint64> codesOf(const IpAddress &ip);

private:
    Database &m_db;
    QHash<qint64, IpAddress> m_known;
};

} // namespace otasuke
