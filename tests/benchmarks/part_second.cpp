// SPDX-License-Identifier: GPL-3.0-or-later
// A million different records of one second, from a source whose clock has only seconds, and the
// same million again.
#include "models/domain/event_identity.h"
#include "models/store/event_store.h"
#include "models/store/reader.h"
#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr int kMany = 1'000'000;
constexpr int kBatch = 50'000;
constexpr UtcMicros kAt = 1'759'280'400'000'000;

EventBatch batchFrom(int first)
{
    EventBatch batch;
    batch.sourceId = u"utm"_s;
    for (int i = first; i < first + kBatch; ++i) {
        Event e;
        e.kind = EventKind::Flow;
        e.time = kAt;
        e.identity = eventIdentity("utm", QByteArray::number(i));
        e.srcIp = IpAddress::fromV4(0x0a140000U + quint32(i % 300));
        e.dstIp = IpAddress::fromV4(0xcb007100U + quint32(i % 200));
        e.dstPort = 443;
        e.protocol = 6;
        e.bytesOut = i;
        batch.events << e;
    }
    return batch;
}

struct Round
{
    qint64 stored = 0;
    qint64 duplicate = 0;
    double seconds = 0;
};

Result<Round> writeAll(EventStore &store)
{
    Round round;
    for (int i = 0; i < kMany; i += kBatch) {
        const EventBatch batch = batchFrom(i);
        const double began = nowSeconds();
        const auto outcome = store.write(batch);
        if (!outcome)
            return outcome.error();
        round.seconds += nowSeconds() - began;
        round.stored += outcome->stored;
        round.duplicate += outcome->duplicate;
    }
    return round;
}

} // namespace

void secondPart(Site &site)
{
    StoreOptions options;
    options.file = Site::storeIn(site.freshFolder(u"second"_s));
    options.now = kAt;
    const auto store = EventStore::open(options);
    if (!store) {
        site.book.fault(store.error().detail);
        return;
    }
    const auto first = writeAll(*store.value());
    const auto again = first ? writeAll(*store.value()) : first;
    if (!again) {
        site.book.fault(again.error().detail);
        return;
    }
    if (first->stored != kMany || again->stored != 0 || again->duplicate != kMany)
        site.book.fault(u"stored %1, then %2 more and %3 doubles"_s.arg(first->stored)
                            .arg(again->stored)
                            .arg(again->duplicate));
    site.book.alone(
        u"a million in one second: stored"_s, u""_s, double(first->stored), atLeast(kMany));
    site.book.alone(u"the same million again: stored"_s, u""_s, double(again->stored), atMost(0));
    site.book.compare(u"rows a second, again"_s, u"/s"_s, kMany / again->seconds, u"first time"_s,
        kMany / first->seconds);
    site.drop(u"second"_s);
}

} // namespace otasuke::bench
