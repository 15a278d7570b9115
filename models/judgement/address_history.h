#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <limits>

#include "models/domain/device.h"

namespace otasuke {

/// A time in which a device was seen with an address.
struct AddressSpan
{
    DeviceId device = 0;
    UtcMicros first = 0;
    UtcMicros last = 0;
    bool operator==(const AddressSpan &) const = default;
};

/// Who had an address before its present holder, so that a late record is charged to the device
/// that had it then. Only addresses that changed hands stand here, each with its newest spans.
/// Pure; collector thread.
class AddressHistory
{
public:
    /// More changes of hands than this, and the oldest are forgotten.
    static constexpr qsizetype kMostSpans = 64;

    /// The answer for a moment, and for how long it is the same: from <= t < until.
    struct Holding
    {
        DeviceId device = 0;
        UtcMicros last = 0; ///< the last time it was seen with the address, as known
        UtcMicros from = std::numeric_limits<UtcMicros>::min();
        UtcMicros until = std::numeric_limits<UtcMicros>::max();
    };

    void clear();
    void load(const QString &address, const AddressSpan &span);
    /// `present`: the holder's own time; its last is taken to be open.
    Holding at(const QString &address, const AddressSpan &present, UtcMicros t) const;
    /// From this moment on the present holder is the only answer; 0 if it always was.
    UtcMicros settledSince(const QString &address, const AddressSpan &present) const;

    /// `device` takes the address over; `left`: the time of the one who had it.
    void handOver(const QString &address, const AddressSpan &left);
    /// A late word: `device` had the address at `t`. May move the beginning of `present`.
    void tellPast(const QString &address, AddressSpan &present, DeviceId device, UtcMicros t);
    /// `from` is part of `into` now.
    void rename(DeviceId from, DeviceId into);
    /// The spans of that address go from one device to another.
    void give(const QString &address, DeviceId from, DeviceId to);

    QList<AddressSpan> spans(const QString &address) const { return m_past.value(address); }
    bool holds(DeviceId device) const; ///< it has a span anywhere
    /// Addresses whose spans are not saved yet; emptied by taking.
    QSet<QString> takeChanged() { return std::exchange(m_changed, {}); }

private:
    void bound(const QString &address);

    QHash<QString, QList<AddressSpan>> m_past;
    QSet<QString> m_changed;
};

} // namespace otasuke
