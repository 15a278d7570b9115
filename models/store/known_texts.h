#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader_core.h"

namespace otasuke {

/// Texts of numbers that a reader shows again and again; they never change while they are in use.
/// Bounded.
class KnownTexts
{
public:
    struct Signature
    {
        QString rule, title;
    };
    const Signature &signature(ReaderCore &core, qint64 number);
    QString host(ReaderCore &core, qint64 host); ///< a name, else an address; "" for 0
    QString source(ReaderCore &core, qint64 number);

private:
    QHash<qint64, Signature> m_signatures;
    QHash<qint64, QString> m_hosts, m_sources;
};

} // namespace otasuke
