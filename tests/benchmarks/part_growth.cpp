// SPDX-License-Identifier: GPL-3.0-or-later
// Does storing slow down as the store grows? Events with random vendor identities and random
// connection numbers, straight into the store; the first million against the last.
#include <random>

#include "models/store/event_store.h"
#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr int kBatch = 50'000;
constexpr UtcMicros kStart = 1'759'244'400'000'000;
constexpr qint64 kMillion = 1'000'000;

/// A month of an office with 300 PCs, whatever the number of records: 73 % connections, 26 % names
/// told about them, 1 % detections. Made in place, so that making costs little.
class Stream
{
public:
    explicit Stream(qint64 total)
        : m_step(double(31 * kDay) / double(total))
    {
        for (int i = 0; i < 2060; ++i)
            m_names << (i < 60 ? u"host%1.sharepoint.com"_s : u"www.site%1.example"_s).arg(i);
        m_events.resize(kBatch);
    }

    const QList<Event> &next()
    {
        for (Event &event : m_events)
            make(event);
        return m_events;
    }

private:
    void make(Event &e)
    {
        const quint64 a = m_random();
        const quint64 b = m_random();
        const quint64 id[2] = {a, b};
        e = {};
        e.kind = a % 100 < 73 ? EventKind::Flow
            : a % 100 < 99    ? EventKind::Name
                              : EventKind::Detection;
        e.time = kStart + qint64(double(m_count++) * m_step) + qint64(b % 1'500'000);
        e.identity = QByteArray(reinterpret_cast<const char *>(id), 16);
        e.srcIp = IpAddress::fromV4(0x0a140000U + quint32(a >> 8) % 300);
        e.dstIp = IpAddress::fromV4(0x0d000000U + quint32(b >> 20) % 0x30000000U);
        e.srcPort = quint16(1025 + (a >> 20) % 64'000);
        e.dstPort = 443;
        e.protocol = 6;
        // Two of five connections are those that a name was told about.
        e.flowId = e.kind == EventKind::Flow && a % 5 < 2 ? m_flows[b % 4096] : (b >> 13) + 1;
        if (e.kind == EventKind::Flow) {
            e.bytesOut = qint64(b % 20'000);
            e.bytesIn = qint64((b >> 32) % 200'000);
            return;
        }
        m_flows[a % 4096] = e.flowId;
        e.name = m_names[qsizetype((a >> 12) % 2060)];
        if (e.kind != EventKind::Detection)
            return;
        e.threat = ThreatKind(1 + b % 9);
        e.severity = Severity(1 + b % 5);
        e.disposition = Disposition(1 + b % 3);
        e.ruleId = QString::number(2'000'000 + b % 50);
        e.title = u"Rule "_s + e.ruleId;
        e.raw = m_raw;
    }

    std::mt19937_64 m_random{11};
    double m_step;
    qint64 m_count = 0;
    QStringList m_names;
    QList<Event> m_events;
    quint64 m_flows[4096] = {};
    QByteArray m_raw = QByteArray(R"({"alert":{"action":"allowed","category":"Misc"},"pad":")") +
        QByteArray(400, 'x') + R"("})";
};

struct Pace
{
    double rate = 0; ///< rows a second, median of the batches
    double written = 0; ///< bytes sent to the disk a row
    double cpu = 0; ///< microseconds a row
};

Result<Pace> storeMillion(EventStore &store, Stream &stream)
{
    QList<double> rates;
    double cpu = 0;
    const double written = processIo("write_bytes");
    for (qint64 stored = 0; stored < kMillion; stored += kBatch) {
        EventBatch batch;
        batch.sourceId = u"utm"_s;
        batch.events = stream.next();
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
    options.now = kStart;
    const auto store = EventStore::open(options);
    if (!store) {
        site.book.fault(store.error().detail);
        return;
    }
    Stream stream(site.growthMillions * kMillion);
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
    site.drop(u"growth"_s);
}

} // namespace otasuke::bench
