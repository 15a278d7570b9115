// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/meta.h"

namespace otasuke {
namespace {

template<class T>
void set(Database &db, const char *key, const T &value)
{
    db.statement("INSERT INTO meta VALUES(?, ?) ON CONFLICT DO UPDATE SET value = excluded.value")
        .run(QString::fromLatin1(key), value);
}

} // namespace

qint64 metaNumber(Database &db, const char *key)
{
    return db.statement("SELECT value FROM meta WHERE key = ?")
        .number(QString::fromLatin1(key))
        .value_or(0);
}

std::optional<QString> metaText(Database &db, const char *key)
{
    auto &row = db.statement("SELECT value FROM meta WHERE key = ?");
    std::optional<QString> text;
    if (row.query(QString::fromLatin1(key)).next())
        text = row.text(0);
    row.reset();
    return text;
}

void setMeta(Database &db, const char *key, qint64 value)
{
    set(db, key, value);
}

void setMeta(Database &db, const char *key, const QString &value)
{
    set(db, key, value);
}

} // namespace otasuke
