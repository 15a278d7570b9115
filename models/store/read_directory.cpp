// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_directory.h"

#include "models/judgement/service_policy.h"
#include "models/store/event_search.h"

namespace otasuke {
namespace {

QStringList servicesSeen(ReaderCore &core)
{
    QStringList keys;
    auto &rows = core.db->statement("SELECT key FROM service WHERE first_seen > 0 ORDER BY key");
    for (rows.query(); rows.next();) {
        const QString plain = plainServiceOf(rows.text(0)); // finds its customers' parts as well
        if (!keys.contains(plain))
            keys << plain;
        if (plain != rows.text(0))
            keys << rows.text(0);
    }
    return keys;
}

} // namespace

EventDirectory readDirectory(ReaderCore &core, const EventFilter &filter)
{
    EventDirectory directory;
    directory.filter = withoutPage(filter);
    directory.services = servicesSeen(core);
    for (const QString &key : std::as_const(directory.services))
        directory.serviceNames.insert(key, serviceKeyName(core.catalogue, key));
    const EventScope scope(core, directory.filter);
    HourBook book(core, scope);
    const auto first = book.atOrAfter(book.firstHour());
    const auto last = book.atOrBefore(book.lastHour());
    if (first && last) {
        for (const HourBook::Hour &hour : book.between(*first, *last)) {
            if (hour.events > 0)
                directory.hours.prepend({hour.hour, hour.events});
        }
    }
    if (const auto total = book.total()) {
        directory.total = *total;
        directory.exact = true;
        return directory;
    }
    const auto counted = EventSearch(core, directory.filter).count();
    directory.exact = counted.whole;
    if (counted.whole || counted.events > 0) // nothing among the newer ones tells nothing
        directory.total = counted.events;
    return directory;
}

} // namespace otasuke
