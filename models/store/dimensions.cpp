// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dimensions.h"

#include "models/store/meta.h"

#include <QList>

namespace otasuke {
namespace {

// Past this the remembered numbers are dropped and asked for again: memory stays bounded however
// many different names an office meets.
constexpr qsizetype kRemembered = 200'000;
constexpr qsizetype kNamesRemembered = 20'000; // with their texts

template<class Hash>
void bound(Hash &hash)
{
    if (hash.size() > kRemembered)
        hash.clear();
}

} // namespace

Dimensions::Dimensions(Database &db, const CloudCatalogue &catalogue)
    : m_db(db)
    , m_catalogue(catalogue)
    , m_names(db, "name", "text")
    , m_words(db, "word", "text")
    , m_addresses(db, "address6", "bytes")
    , m_serviceOf(db, "SELECT service FROM name WHERE id = ?")
    , m_addName(db, "INSERT INTO name(text, service) VALUES(?, ?)")
    , m_addWord(db, "INSERT INTO word(text) VALUES(?)")
    , m_addAddress(db, "INSERT INTO address6(bytes) VALUES(?)")
{
}

Dimensions::Name Dimensions::name(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (m_recentNames.size() > kNamesRemembered)
        m_recentNames.clear();
    Name &name = m_recentNames[text];
    if (name.id != 0)
        return name;
    const QByteArray utf8 = text.toUtf8();
    if (const qint64 id = m_names.find(utf8); id != 0)
        return name = nameById(id);
    name.service = service(serviceKey(text));
    m_addName.run(text, name.service);
    name.id = m_db.lastInsertId();
    if (!m_db.failed())
        m_names.remember(utf8, name.id);
    return name;
}

Dimensions::Name Dimensions::nameById(qint64 id)
{
    return id == 0 ? Name{} : Name{id, m_serviceOf.number(id).value_or(0)};
}

qint64 Dimensions::intern(Statement &find, Statement &add, const QString &text)
{
    if (const auto id = find.number(text))
        return *id;
    add.run(text);
    return m_db.lastInsertId();
}

qint64 Dimensions::source(const QString &key)
{
    qint64 &id = m_sources[key];
    if (id == 0)
        id = intern(m_db.statement("SELECT id FROM source WHERE key = ?"),
            m_db.statement("INSERT INTO source(key) VALUES(?)"), key);
    return id;
}

qint64 Dimensions::word(const QString &text)
{
    if (text.isEmpty())
        return 0;
    bound(m_recentWords);
    qint64 &id = m_recentWords[text];
    if (id != 0)
        return id;
    const QByteArray utf8 = text.toUtf8();
    id = m_words.find(utf8);
    if (id == 0) {
        m_addWord.run(text);
        id = m_db.lastInsertId();
        m_words.remember(utf8, id);
    }
    return id;
}

qint64 Dimensions::service(const QString &key)
{
    if (key.isEmpty())
        return 0;
    qint64 &id = m_services[key];
    if (id == 0)
        id = intern(m_db.statement("SELECT id FROM service WHERE key = ?"),
            m_db.statement("INSERT INTO service(key) VALUES(?)"), key);
    return id;
}

/// A customer's own part has a row of its own while there is room.
QString Dimensions::serviceKey(const QString &serverName)
{
    const QString key = m_catalogue.keyOf(serverName);
    if (!key.contains(u'/') || m_services.contains(key))
        return key;
    if (m_db.statement("SELECT id FROM service WHERE key = ?").number(key))
        return key;
    if (m_tenants < 0)
        m_tenants = m_db.statement("SELECT count(*) FROM service WHERE key LIKE '%/%'")
                        .number()
                        .value_or(0);
    if (m_tenants >= kMostTenants)
        return plainServiceOf(key);
    ++m_tenants;
    return key;
}

qint64 Dimensions::appService(qint64 word)
{
    if (word == 0)
        return 0;
    bound(m_appServices);
    if (const auto known = m_appServices.constFind(word); known != m_appServices.constEnd())
        return *known;
    auto &row = m_db.statement("SELECT text FROM word WHERE id = ?");
    const QString text = row.query(word).next() ? row.text(0) : QString();
    row.reset();
    const CloudService *found = m_catalogue.classifyApp(text);
    const qint64 number = found ? service(found->id) : 0;
    if (!m_db.failed())
        m_appServices.insert(word, number);
    return number;
}

qint64 Dimensions::signature(const QString &rule, const QString &title)
{
    if (rule.isEmpty() && title.isEmpty())
        return 0;
    bound(m_signatures);
    qint64 &id = m_signatures[{rule, title}];
    if (id != 0)
        return id;
    if (const auto found = m_db.statement("SELECT id FROM signature WHERE rule = ? AND title = ?")
                               .number(rule, title))
        return id = *found;
    m_db.statement("INSERT INTO signature(rule, title) VALUES(?, ?)").run(rule, title);
    return id = m_db.lastInsertId();
}

std::optional<qint64> Dimensions::otherAddress(const IpAddress &ip)
{
    if (ip.isNull())
        return std::nullopt;
    bound(m_recentAddresses);
    qint64 &id = m_recentAddresses[ip];
    if (id == 0) {
        const QByteArray bytes = ip.toBytes();
        id = m_addresses.find(bytes);
        if (id == 0) {
            m_addAddress.run(bytes);
            id = m_db.lastInsertId();
            m_addresses.remember(bytes, id);
        }
    }
    return -id;
}

bool Dimensions::reclassify()
{
    const QString fingerprint = m_catalogue.fingerprint();
    if (metaText(m_db, kCatalogue) == fingerprint)
        return false;
    setMeta(m_db, kCatalogue, fingerprint);
    struct Moved
    {
        qint64 name = 0;
        QString service;
    };
    QList<Moved> moved;
    auto &rows = m_db.statement("SELECT name.id, name.text, ifnull(service.key, '') FROM name"
                                " LEFT JOIN service ON service.id = name.service");
    for (rows.query(); rows.next();) {
        const QString key = serviceKey(rows.text(1));
        if (key != rows.text(2))
            moved.append({rows.integer(0), key});
    }
    for (const Moved &name : moved)
        m_db.statement("UPDATE name SET service = ? WHERE id = ?")
            .run(service(name.service), name.name);
    m_recentNames.clear();
    m_appServices.clear();
    return appsMoved() || !moved.isEmpty();
}

/// True if the applications met so far may tell other services than when they were counted.
bool Dimensions::appsMoved()
{
    QStringList told;
    auto &rows = m_db.statement("SELECT text FROM word ORDER BY text");
    for (rows.query(); rows.next();) {
        if (const CloudService *found = m_catalogue.classifyApp(rows.text(0)))
            told << rows.text(0) + u'=' + found->id;
    }
    const QString now = told.join(u' ');
    if (metaText(m_db, kApps).value_or(QString()) == now)
        return false;
    setMeta(m_db, kApps, now);
    return true;
}

void Dimensions::forget()
{
    m_names.forget();
    m_words.forget();
    m_recentNames.clear();
    m_addresses.forget();
    m_recentWords.clear();
    m_recentAddresses.clear();
    m_sources.clear();
    m_services.clear();
    m_appServices.clear();
    m_tenants = -1;
    m_signatures.clear();
}

AddressBook::AddressBook(Database &db)
    : m_db(db)
{
}

IpAddress AddressBook::address(qint64 code)
{
    if (code >= 0)
        return IpAddress::fromV4(quint32(code));
    if (const auto known = m_known.constFind(code); known != m_known.constEnd())
        return *known;
    bound(m_known);
    auto &row = m_db.statement("SELECT bytes FROM address6 WHERE id = ?");
    IpAddress ip;
    if (row.query(-code).next())
        ip = IpAddress::fromBytes(row.blob(0)).value_or(IpAddress());
    row.reset();
    if (!m_db.failed()) // not read is not unknown
        m_known.insert(code, ip);
    return ip;
}

QList<qint64> AddressBook::codesOf(const IpAddress &ip)
{
    if (ip.isNull())
        return {};
    if (ip.isV4())
        return {qint64(ip.v4())};
    QList<qint64> codes;
    auto &rows = m_db.statement("SELECT id FROM address6 WHERE bytes = ?");
    for (rows.query(ip.toBytes()); rows.next();)
        codes << -rows.integer(0);
    return codes;
}

} // namespace otasuke
