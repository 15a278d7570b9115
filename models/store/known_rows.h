#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "models/store/event_key.h"
#include "models/store/sqlite.h"

namespace otasuke {

/// Tells of bulk records, by their time and identity alone, which are certainly stored: a repeated
/// file need not be understood again. Looks at a stretch of rows at a time, so it is made for
/// records that come nearly by time; of others it knows less. One thread, any; beside the writer.
class KnownRows
{
public:
    /// Errors: as openForReading() (store_file.h).
    static Result<std::unique_ptr<KnownRows>> open(const QString &storeFile);

    /// What is asked next may be of another time: it is looked for at once.
    void beginAnew();
    /// False: not stored, or not known to be.
    bool holds(UtcMicros time, const IdentityBits &bits);

private:
    struct Row
    {
        qint64 id = 0;
        qint64 identity = 0;
    };
    explicit KnownRows(std::unique_ptr<Database> db);
    bool isWithin(qint64 id);
    void look(qint64 from);

    std::unique_ptr<Database> m_db;
    std::vector<Row> m_rows;
    qint64 m_from = 0, m_to = 0; ///< the numbers looked at, the latter excluded
    int m_asked = 0; ///< since then
};

} // namespace otasuke
