#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/ip_address.h"
#include "models/judgement/cloud_catalogue.h"
#include "models/store/sqlite.h"

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
    };
    Name name(const QString &text);
    Name nameById(qint64 id);
    qint64 source(const QString &key);
    qint64 word(const QString &text); ///< 0 for ""
    qint64 signature(const QString &rule, const QString &title); ///< 0 for both empty
    qint64 service(const QString &key); ///< 0 for ""
    /// IPv4: its 32 bits; IPv6: minus its number; nullopt: not known.
    std::optional<qint64> address(const IpAddress &ip);

    /// The catalogue may have grown since the names were stored: sorts them anew. True if any
    /// moved.
    bool reclassify();
    void forget();

private:
    qint64 intern(Statement &find, Statement &add, const QString &text);

    Database &m_db;
    const CloudCatalogue &m_catalogue;
    QHash<QString, Name> m_names;
    QHash<qint64, qint64> m_serviceOfName;
    QHash<QString, qint64> m_sources, m_words, m_services;
    QHash<std::pair<QString, QString>, qint64> m_signatures;
    QHash<IpAddress, qint64> m_addresses;
    Statement m_findName, m_addName, m_findWord, m_addWord;
};

/// Reads address codes back; one for a reader's connection, remembers IPv6.
class AddressBook
{
public:
    explicit AddressBook(Database &db);
    IpAddress address(qint64 code);
    /// The code of an address already stored; nullopt if it never was.
    std::optional<qint64> codeOf(const IpAddress &ip);

private:
    Database &m_db;
    QHash<qint64, IpAddress> m_known;
};

} // namespace otasuke
