#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <vector>

#include "models/domain/event.h"
#include "models/store/dimensions.h"

namespace otasuke {

/// What DNS answers called the addresses, for connections that tell no name themselves. An answer
/// holds for who asked, as long as it says and a minute more; for the others of the office too (a
/// server may have asked in their place), unless answers of that time name different services.
/// Four megabytes at most, made with the first answer: a newer answer takes the place of the one
/// of its bucket that ends first. Nothing is kept past the program's end.
class AddressNames
{
public:
    /// Told in the order of the records; `name` is the answer's name, looked up.
    void tell(const NameAnswer &answer, const Dimensions::Name &name);
    /// What the address was called when a connection to it began; no name if nothing was told.
    Dimensions::Name nameOf(
        const IpAddress &client, const IpAddress &address, UtcMicros began) const;
    void forget();
    /// That connection is asked about soon: the memory to look into is fetched meanwhile.
    void expect(const IpAddress &client, const IpAddress &address) const;

    static constexpr UtcMicros kGrace = kMinute;

private:
    struct Told
    {
        quint32 tag = 0; ///< of client and address; 0: nothing
        quint32 name = 0, service = 0;
        quint32 since = 0, until = 0; ///< seconds
        bool holds(quint32 key, quint32 t) const { return tag == key && since <= t && t <= until; }
        Dimensions::Name named() const { return {name, service}; }
    };
    /// One line of the processor's cache.
    struct alignas(64) Bucket
    {
        std::array<Told, 3> told;
    };
    static constexpr size_t kBuckets = size_t(1) << 15;
    struct Found
    {
        const Told *told = nullptr;
        bool doubtful = false;
    };
    static Found find(const std::vector<Bucket> &table, quint64 key, quint32 second);
    static quint64 keyOf(const IpAddress &client, const IpAddress &address);
    static void keep(Bucket &bucket, const Told &told);

    std::vector<Bucket> m_own; ///< by client and address
    std::vector<Bucket> m_any; ///< by address alone
};

} // namespace otasuke
