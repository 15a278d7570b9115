#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/store/sqlite.h"

namespace otasuke {

/// Numbers for texts that repeat, without an index on the disk: random texts would make one a tree
/// of random keys, which costs sixty times the writing of rows that only append. In memory stands
/// a hash of each text (20 bytes); beyond kRemembered texts the older half is forgotten, and such a
/// text gets a second number when it comes again. Readers therefore never ask for the one number of
/// a text. After a rollback, forget().
class Interner
{
public:
    /// `table` has the columns id and `column` (TEXT or BLOB).
    Interner(Database &db, const QByteArray &table, const QByteArray &column);

    /// 0 if the text is not known. Compares the text itself, not only its hash.
    qint64 find(QByteArrayView text);
    /// To be called after the row was added: the next find() knows it.
    void remember(QByteArrayView text, qint64 id);
    void forget();

    static constexpr qsizetype kRemembered = 1'000'000;

private:
    void load();
    void thin();
    bool isSame(qint64 id, QByteArrayView text);

    Database &m_db;
    QByteArray m_load;
    Statement m_text;
    QMultiHash<quint64, qint64> m_ids; ///< hash → numbers
    bool m_loaded = false;
};

} // namespace otasuke
