// SPDX-License-Identifier: GPL-3.0-or-later
// Does storing slow down as the store grows? Events with random vendor identities and random
// connection numbers, straight into the store; the first million against the last.
#include "models/store/event_store.h"
#include "tests/benchmarks/site.h"
#include "tests/store/month_of_records.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr int kBatch = 50'000;
constexpr qint64 kMillion = 1'000'000;

struct Pace
{
    double rate = 0; ///< rows a second, median of the batches
    double written = 0; ///< bytes sent to the disk a row
    double cpu = 0; ///< microseconds a row
};

Result<Pace> storeMillion(EventStore &store, MonthOfRecords &stream)
{
    QList<double> rates;
    double cpu = 0;
    const double written = processIo("write_bytes");
    for (qint64 stored = 0; stored < kMillion; stored += kBatch) {
        EventBatch batch;
        batch.sourceId = u"utm"_s;
        batch.events = stream.next(kBatch);
        const double began = nowSeconds();
        const double cpuBefore = ownCpuSeconds();
        const auto outcome = store.write(batch);
        if (!outcome)
            return outcome.error();
        cpu += ownCpuSeconds() - cpuBefore;
        rates << double(kBatch) / (nowSeconds() - began);
        if (outcome->stored != kBatch)
            return Error{
                ErrorKind::Internal, u"%1 of %2 stored"_s.arg(outcome->stored).arg(kBatch)};
    }
    return Pace{median(rates), (processIo("write_bytes") - written) / double(kMillion),
        cpu * 1e6 / double(kMillion)};
}

} // namespace

void growthPart(Site &site)
{
    StoreOptions options;
    options.file = Site::storeIn(site.freshFolder(u"growth"_s));
    options.now = MonthOfRecords::kStart;
    const auto store = EventStore::open(options);
    if (!store) {
        site.book.fault(store.error().detail);
        return;
    }
    MonthOfRecords stream(site.growthMillions * kMillion);
    Pace first, last;
    for (int million = 1; million <= site.growthMillions; ++million) {
        const auto pace = storeMillion(*store.value(), stream);
        if (!pace) {
            site.book.fault(pace.error().detail);
            return;
        }
        last = pace.value();
        first = million == 1 ? last : first;
        if (million <= 3 || million % 3 == 0)
            site.book.note(
                u"at %1 M: %2 rows/s, %3 us of CPU and %4 B written a row"_s.arg(million, 2)
                    .arg(last.rate, 0, 'f', 0)
                    .arg(last.cpu, 0, 'f', 2)
                    .arg(last.written, 0, 'f', 1));
    }
    const QString at = u"the first million"_s;
    const QString name = u"million %1: "_s.arg(site.growthMillions);
    site.book.compare(
        name + u"rows stored a second"_s, u"/s"_s, last.rate, at, first.rate, atLeast(0.85));
    site.book.compare(name + u"bytes sent to the disk a row"_s, u"B"_s, last.written, at,
        first.written, atMost(1.3));
    site.book.compare(name + u"CPU a row"_s, u"us"_s, last.cpu, at, first.cpu);
    site.book.alone(u"bytes on disk a row"_s, u"B"_s,
        double(Site::sizeOf(options.file)) / double(site.growthMillions * kMillion));
    const double began = nowSeconds();
    if (const auto rebuilt = store.value()->rebuildRollups(); !rebuilt)
        site.book.fault(rebuilt.error().detail);
    site.book.alone(u"rebuild of all roll-ups, rows a second"_s, u"/s"_s,
        double(site.growthMillions * kMillion) / (nowSeconds() - began));
    site.drop(u"growth"_s);
}

} // namespace otasuke::bench
