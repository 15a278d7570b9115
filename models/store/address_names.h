#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/event.h"
#include "models/store/dimensions.h"

namespace otasuke {

/// What DNS answers called the addresses, for connections that tell no name themselves. An answer
/// holds for who asked, as long as it says and a minute more; for the others of the office too (a
/// server may have asked in their place), unless answers of that time name different services.
/// Bounded; nothing is kept past the program's end.
class AddressNames
{
public:
    /// Told in the order of the records; `name` is the answer's name, looked up.
    void tell(const NameAnswer &answer, const Dimensions::Name &name);
    /// What the address was called when a connection to it began; no name if nothing was told.
    Dimensions::Name nameOf(
        const IpAddress &client, const IpAddress &address, UtcMicros began) const;
    void forget();

    static constexpr UtcMicros kGrace = kMinute;
    static constexpr qsizetype kMost = 400'000;

private:
    struct Told
    {
        Dimensions::Name name;
        UtcMicros since = 0;
        UtcMicros until = 0;
        bool holds(UtcMicros t) const { return name.id != 0 && since <= t && t <= until; }
    };
    struct Known
    {
        Told now, before;
    };
    static quint64 keyOf(const IpAddress &client, const IpAddress &address);
    void keep(Known &known, const Told &told);
    void makeRoom();

    QHash<quint64, Known> m_known; ///< by client and address, and by address alone
    UtcMicros m_newest = 0;
};

} // namespace otasuke
