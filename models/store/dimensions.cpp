// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dimensions.h"

#include <QList>

namespace otasuke {
namespace {

// Past this the remembered numbers are dropped and asked for again: memory stays bounded however
// many different names an office meets.
constexpr qsizetype kRemembered = 200'000;

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
    , m_findName(db, "SELECT id, service FROM name WHERE text = ?")
    , m_addName(db, "INSERT INTO name(text, service) VALUES(?, ?)")
    , m_findWord(db, "SELECT id FROM word WHERE text = ?")
    , m_addWord(db, "INSERT INTO word(text) VALUES(?)")
{
}

Dimensions::Name Dimensions::name(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (const auto known = m_names.constFind(text); known != m_names.constEnd())
        return *known;
    bound(m_names);
    Name name;
    if (m_findName.query(text).next()) {
        name = {m_findName.integer(0), m_findName.integer(1)};
        m_findName.reset();
    } else {
        const CloudService *found = m_catalogue.classify(text);
        name.service = found ? service(found->id) : 0;
        m_addName.run(text, name.service);
        name.id = m_db.lastInsertId();
    }
    if (!m_db.failed())
        m_names.insert(text, name);
    return name;
}

Dimensions::Name Dimensions::nameById(qint64 id)
{
    if (id == 0)
        return {};
    if (const auto known = m_serviceOfName.constFind(id); known != m_serviceOfName.constEnd())
        return {id, *known};
    bound(m_serviceOfName);
    const qint64 service =
        m_db.statement("SELECT service FROM name WHERE id = ?").number(id).value_or(0);
    m_serviceOfName.insert(id, service);
    return {id, service};
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
    bound(m_words);
    qint64 &id = m_words[text];
    if (id == 0)
        id = intern(m_findWord, m_addWord, text);
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

std::optional<qint64> Dimensions::address(const IpAddress &ip)
{
    if (ip.isNull())
        return std::nullopt;
    if (ip.isV4())
        return qint64(ip.v4());
    bound(m_addresses);
    qint64 &id = m_addresses[ip];
    if (id == 0) {
        const QByteArray bytes = ip.toBytes();
        const auto found = m_db.statement("SELECT id FROM address6 WHERE bytes = ?").number(bytes);
        if (!found)
            m_db.statement("INSERT INTO address6(bytes) VALUES(?)").run(bytes);
        id = found.value_or(m_db.lastInsertId());
    }
    return -id;
}

bool Dimensions::reclassify()
{
    struct Moved
    {
        qint64 name = 0;
        QString service;
    };
    QList<Moved> moved;
    auto &rows = m_db.statement("SELECT name.id, name.text, ifnull(service.key, '') FROM name"
                                " LEFT JOIN service ON service.id = name.service");
    for (rows.query(); rows.next();) {
        const CloudService *now = m_catalogue.classify(rows.text(1));
        const QString key = now ? now->id : QString();
        if (key != rows.text(2))
            moved.append({rows.integer(0), key});
    }
    for (const Moved &name : moved)
        m_db.statement("UPDATE name SET service = ? WHERE id = ?")
            .run(service(name.service), name.name);
    if (!moved.isEmpty()) {
        m_names.clear();
        m_serviceOfName.clear();
    }
    return !moved.isEmpty();
}

void Dimensions::forget()
{
    m_names.clear();
    m_serviceOfName.clear();
    m_sources.clear();
    m_words.clear();
    m_services.clear();
    m_signatures.clear();
    m_addresses.clear();
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
    m_known.insert(code, ip);
    return ip;
}

std::optional<qint64> AddressBook::codeOf(const IpAddress &ip)
{
    if (ip.isNull())
        return std::nullopt;
    if (ip.isV4())
        return qint64(ip.v4());
    const auto id = m_db.statement("SELECT id FROM address6 WHERE bytes = ?").number(ip.toBytes());
    return id ? std::optional(-*id) : std::nullopt;
}

} // namespace otasuke
