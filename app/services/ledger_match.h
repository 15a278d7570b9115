#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"

namespace otasuke {

/// Finds the device a line of the list means.
class LedgerMatch
{
public:
    explicit LedgerMatch(const QList<DeviceRecord> &devices);

    struct Found
    {
        const DeviceRecord *device = nullptr;
        const DeviceRecord *other = nullptr; ///< what a weaker column means instead
        bool several = false; ///< the name stands twice in the ledger
    };
    /// By MAC before host name before name before address; an address is no contradiction: it
    /// changes hands.
    Found find(const LedgerLine &line) const;

private:
    const QList<DeviceRecord> &m_devices;
    QHash<QString, qsizetype> m_macs, m_hosts, m_addresses;
    QHash<QString, QList<qsizetype>> m_names;
};

} // namespace otasuke
