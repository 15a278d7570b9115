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

Result<std::unique_ptr<EventStore>> freshStore(Site &site, const QString &folder)
{
    StoreOptions options;
    options.file = Site::storeIn(site.freshFolder(folder));
    options.now = MonthOfRecords::kStart;
    return EventStore::open(options);
}

/// Medians over the rounds.
struct Paces
{
    QList<double> rates, written, cpu;

    void add(const Pace &pace)
    {
        rates << pace.rate;
        written << pace.written;
        cpu << pace.cpu;
    }
};

Result<Pace> firstMillion(Site &site)
{
    const auto store = freshStore(site, u"growth-first"_s);
    if (!store)
        return store.error();
    MonthOfRecords stream(site.growthMillions * kMillion);
    return storeMillion(*store.value(), stream);
}

void compare(Site &site, const Paces &last, const Paces &first)
{
    const QString at = u"the first million"_s;
    const QString name = u"the last million of %1: "_s.arg(site.growthMillions);
    site.book.compare(name + u"rows stored a second"_s, u"/s"_s, median(last.rates), at,
        median(first.rates), atLeast(0.85));
    site.book.compare(name + u"bytes sent to the disk a row"_s, u"B"_s, median(last.written), at,
        median(first.written), atMost(1.3));
    site.book.compare(name + u"CPU a row"_s, u"us"_s, median(last.cpu), at, median(first.cpu));
}

void noteMillion(Site &site, int million, const Pace &pace)
{
    if (million <= 3 || million % 3 == 0)
        site.book.note(u"at %1 M: %2 rows/s, %3 us of CPU and %4 B written a row"_s.arg(million, 2)
                           .arg(pace.rate, 0, 'f', 0)
                           .arg(pace.cpu, 0, 'f', 2)
                           .arg(pace.written, 0, 'f', 1));
}

/// The store's last millions take turns with the first one of a fresh store each: what the machine
/// does meanwhile happens to both.
Result<void> grow(Site &site, EventStore &store)
{
    MonthOfRecords stream(site.growthMillions * kMillion);
    Paces last, first;
    for (int million = 1; million <= site.growthMillions; ++million) {
        const auto pace = storeMillion(store, stream);
        if (!pace)
            return pace.error();
        noteMillion(site, million, *pace);
        if (million <= site.growthMillions - site.rounds)
            continue;
        last.add(*pace);
        const auto fresh = firstMillion(site);
        if (!fresh)
            return fresh.error();
        first.add(*fresh);
    }
    site.drop(u"growth-first"_s);
    compare(site, last, first);
    return {};
}

} // namespace

void growthPart(Site &site)
{
    const auto opened = freshStore(site, u"growth"_s);
    if (!opened) {
        site.book.fault(opened.error().detail);
        return;
    }
    EventStore &store = *opened.value();
    if (const auto grown = grow(site, store); !grown) {
        site.book.fault(grown.error().detail);
        return;
    }
    const double rows = double(site.growthMillions * kMillion);
    site.book.alone(u"bytes on disk a row"_s, u"B"_s,
        double(Site::sizeOf(Site::storeIn(site.path(u"growth"_s)))) / rows);
    const double began = nowSeconds();
    if (const auto rebuilt = store.rebuildRollups(); !rebuilt)
        site.book.fault(rebuilt.error().detail);
    site.book.alone(
        u"rebuild of all roll-ups, rows a second"_s, u"/s"_s, rows / (nowSeconds() - began));
    site.drop(u"growth"_s);
}

} // namespace otasuke::bench
