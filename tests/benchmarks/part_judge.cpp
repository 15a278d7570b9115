// SPDX-License-Identifier: GPL-3.0-or-later
// How long the judgement takes: 250 devices with thirteen months of records, after each of many
// polls.
#include "models/report/home_report.h"
#include "models/store/event_store.h"
#include "models/store/reader.h"
#include "tests/benchmarks/site.h"
#include "tests/store/month_of_records.h"

#include <cstring>
#include <random>

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr int kDevices = 250;
constexpr int kDays = 396; // thirteen months
constexpr int kPolls = 60;

/// An office whose every device talks all day, and now and then is spoken of.
class LongOffice
{
public:
    explicit LongOffice(UtcMicros begin)
        : m_begin(begin)
    {
    }

    QList<DeviceReport> devices() const
    {
        QList<DeviceReport> list;
        for (int i = 0; i < kDevices; ++i) {
            DeviceReport report;
            report.hint.ip = address(i);
            report.hint.mac = u"00:1a:4b:00:%1:%2"_s.arg(i / 256, 2, 16, QLatin1Char('0'))
                                  .arg(i % 256, 2, 16, QLatin1Char('0'));
            report.hint.hostname = u"PC-%1"_s.arg(i);
            report.osName = i % 9 == 0 ? u"Windows 7"_s : u"Microsoft Windows 11 Pro"_s;
            report.osVersion = i % 9 == 0 ? u"6.1.7601"_s : u"10.0.26200.7171"_s;
            report.seen = m_begin;
            list << report;
        }
        return list;
    }

    /// Eight flows a device and a day, three detections an office hour.
    QList<Event> day(int number)
    {
        QList<Event> events;
        const UtcMicros start = m_begin + number * kDay;
        for (int i = 0; i < kDevices; ++i) {
            for (int n = 0; n < 8; ++n)
                events << flow(i, start + (8 + n) * kHour + m_random() % kHour);
        }
        for (int n = 0; n < 72; ++n)
            events << detection(start + n * (kDay / 72) + m_random() % kMinute);
        return events;
    }

    QList<Event> poll(UtcMicros now)
    {
        QList<Event> events{detection(now)};
        for (int n = 0; n < 40; ++n)
            events << flow(int(m_random() % kDevices), now - n * kSecond);
        return events;
    }

private:
    static IpAddress address(int device)
    {
        return IpAddress::parse(u"192.168.%1.%2"_s.arg(10 + device / 200).arg(10 + device % 200))
            .value();
    }

    Event flow(int device, UtcMicros time)
    {
        Event event;
        event.kind = EventKind::Flow;
        event.time = time;
        event.identity = next();
        event.srcIp = address(device);
        event.dstIp = IpAddress::parse(u"203.0.113.%1"_s.arg(m_random() % 200)).value();
        event.dstPort = 443;
        event.protocol = 6;
        event.bytesOut = qint64(m_random() % 2'000'000);
        event.name =
            m_random() % 5 == 0 ? u"www.dropbox.com"_s : u"host%1.example"_s.arg(m_random() % 400);
        return event;
    }

    Event detection(UtcMicros time)
    {
        static constexpr ThreatKind kKinds[] = {ThreatKind::Scan, ThreatKind::Scan,
            ThreatKind::Exploit, ThreatKind::Phishing, ThreatKind::Malware,
            ThreatKind::CommandAndControl};
        const auto kind = m_random() % 6;
        Event event = flow(int(m_random() % kDevices), time);
        event.kind = EventKind::Detection;
        event.name.clear();
        event.threat = kKinds[kind];
        event.severity = kind < 2 ? Severity::Low : Severity::High;
        event.disposition = m_random() % 50 == 0 ? Disposition::Allowed : Disposition::Blocked;
        event.ruleId = QString::number(kind * 40 + m_random() % 40);
        event.title = u"signature "_s + event.ruleId;
        if (kind < 3)
            std::swap(event.srcIp, event.dstIp);
        return event;
    }

    QByteArray next()
    {
        QByteArray identity(16, '\0');
        const quint64 halves[] = {m_random(), m_random()};
        memcpy(identity.data(), halves, 16);
        return identity;
    }

    UtcMicros m_begin;
    std::mt19937_64 m_random{250};
};

Result<void> fill(EventStore &store, LongOffice &office)
{
    EventBatch batch;
    batch.sourceId = u"utm"_s;
    batch.devices = office.devices();
    for (int day = 0; day < kDays; ++day) {
        batch.events = office.day(day);
        if (const auto written = store.write(batch); !written)
            return written.error();
        batch.devices.clear();
    }
    return {};
}

/// Milliseconds of each judgement after a poll; empty if something failed.
QList<double> judgements(EventStore &store, const Reader &reader, LongOffice &office, UtcMicros now)
{
    const OfficeCalendar calendar;
    QList<double> times;
    EventBatch batch;
    batch.sourceId = u"utm"_s;
    for (int poll = 0; poll < kPolls; ++poll, now += kMinute) {
        batch.events = office.poll(now);
        if (!store.write(batch))
            return {};
        const double began = nowSeconds();
        const auto risk = riskSnapshot(reader, {}, {{}, {}, now, calendar});
        if (!risk || risk->assessment.devices.size() < kDevices)
            return {};
        times << 1e3 * (nowSeconds() - began);
    }
    return times;
}

} // namespace

void judgePart(Site &site)
{
    StoreOptions options;
    options.file = Site::storeIn(site.freshFolder(u"judge"_s));
    options.now = MonthOfRecords::kStart;
    const auto store = EventStore::open(options);
    if (!store)
        return site.book.fault(store.error().detail);
    LongOffice office(MonthOfRecords::kStart);
    if (const auto filled = fill(**store, office); !filled)
        return site.book.fault(filled.error().detail);
    const OfficeCalendar calendar;
    const auto reader = Reader::open(options.file, calendar);
    if (!reader)
        return site.book.fault(reader.error().detail);
    const QList<double> times =
        judgements(**store, **reader, office, MonthOfRecords::kStart + kDays * kDay - 6 * kHour);
    if (times.isEmpty())
        return site.book.fault(u"the office could not be judged"_s);
    site.book.alone(
        u"first judgement of 250 devices after the start"_s, u"ms"_s, times.first(), atMost(1000));
    site.book.alone(
        u"judgement after a poll, median"_s, u"ms"_s, median(times.mid(1)), atMost(100));
    site.book.alone(u"judgement after a poll, worst of 59"_s, u"ms"_s, percentile(times.mid(1), 1),
        atMost(1000));
    site.drop(u"judge"_s);
}

} // namespace otasuke::bench
