// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of events and plain sums, held against a straight walk over the records written.
#include <algorithm>

#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// Walks through all pages; checks that each follows the one before.
QList<EventRow> allRows(const Reader &reader, EventFilter filter)
{
    QList<EventRow> rows;
    for (bool more = true; more;) {
        const auto page = reader.events(filter);
        if (!page.ok() || (page->rows.isEmpty() && page->more))
            return {};
        rows += page->rows;
        more = page->more;
        filter.beforeId = rows.isEmpty() ? 0 : rows.last().id;
    }
    return rows;
}

bool isNotable(EventKind kind)
{
    return kind == EventKind::Detection || kind == EventKind::Mail || kind == EventKind::Sighting ||
        kind == EventKind::Agent;
}

template<class Wanted>
QList<UtcMicros> timesOf(const QList<Event> &events, Wanted wanted)
{
    QList<UtcMicros> times;
    for (const Event &event : events) {
        if (wanted(event))
            times << event.time;
    }
    std::sort(times.begin(), times.end(), std::greater<>());
    return times;
}

QList<UtcMicros> timesOf(const QList<EventRow> &rows)
{
    QList<UtcMicros> times;
    for (const EventRow &row : rows)
        times << row.time;
    std::sort(times.begin(), times.end(), std::greater<>());
    return times;
}

} // namespace

class TestReaderEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages();
    void byKind();
    void byPeriod();
    void byDevice();
    void byDeviceText();
    void bySearch();
    void searchNeedsNoIndex();
    void oneEvent();
    void rowsTellEverything();
    void totals();
    void totalsOfAPeriod();

private:
    QList<Event> m_events;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Reader> m_reader;
};

void TestReaderEvents::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_events = Traffic(40).events(5000);
    VERIFY_OK(m_office->write(m_events));
    m_reader = m_office->reader();
}

void TestReaderEvents::pages()
{
    EventFilter filter;
    filter.limit = 37;
    const auto rows = allRows(*m_reader, filter);
    QCOMPARE(rows.size(), 5000);
    QVERIFY(std::is_sorted(rows.begin(), rows.end(),
        [](const EventRow &a, const EventRow &b) { return a.id > b.id; }));
    QCOMPARE(timesOf(rows), timesOf(m_events, [](const Event &) { return true; }));
    QCOMPARE(m_reader->newestEvent().value(), timesOf(rows).first());
}

void TestReaderEvents::byKind()
{
    EventFilter filter;
    filter.kinds = {EventKind::Name, EventKind::Mail};
    QCOMPARE(timesOf(allRows(*m_reader, filter)), timesOf(m_events, [](const Event &e) {
        return e.kind == EventKind::Name || e.kind == EventKind::Mail;
    }));
    filter.disposition = Disposition::Blocked;
    QCOMPARE(timesOf(allRows(*m_reader, filter)), timesOf(m_events, [](const Event &e) {
        return (e.kind == EventKind::Name || e.kind == EventKind::Mail) &&
            e.disposition == Disposition::Blocked;
    }));
    filter = {};
    filter.notableOnly = true;
    filter.limit = 50;
    QCOMPARE(timesOf(allRows(*m_reader, filter)),
        timesOf(m_events, [](const Event &e) { return isNotable(e.kind); }));
    filter.kinds = {EventKind::Flow};
    QCOMPARE(allRows(*m_reader, filter).size(), 0);
}

void TestReaderEvents::byPeriod()
{
    EventFilter filter;
    filter.period = {kMonday + 5 * kHour + 1, kMonday + kDay};
    const auto inside = [&](const Event &e) { return filter.period.contains(e.time); };
    QCOMPARE(timesOf(allRows(*m_reader, filter)), timesOf(m_events, inside));
    filter.period = {kMonday + 2 * kDay, 0}; // open end
    QCOMPARE(timesOf(allRows(*m_reader, filter)),
        timesOf(m_events, [](const Event &e) { return e.time >= kMonday + 2 * kDay; }));
}

void TestReaderEvents::byDevice()
{
    const auto devices = m_reader->devices();
    QVERIFY(devices->size() >= 25);
    EventFilter all;
    all.limit = 10'000;
    const auto rows = m_reader->events(all)->rows;
    for (const DeviceRecord &device : *devices) {
        EventFilter filter;
        filter.device = device.id;
        filter.limit = 20;
        const auto found = allRows(*m_reader, filter);
        const auto expected = std::count_if(
            rows.begin(), rows.end(), [&](const EventRow &row) { return row.device == device.id; });
        QCOMPARE(found.size(), expected);
        filter.kinds = {EventKind::Flow, EventKind::Detection};
        for (const EventRow &row : allRows(*m_reader, filter)) {
            QCOMPARE(row.deviceName, device.name);
            QVERIFY(row.kind == EventKind::Flow || row.kind == EventKind::Detection);
        }
    }
    const auto unknown = std::count_if(
        rows.begin(), rows.end(), [](const EventRow &row) { return row.device == 0; });
    QVERIFY(unknown < rows.size() / 10);
}

void TestReaderEvents::byDeviceText()
{
    const DeviceRecord device = m_reader->devices()->first();
    DeviceEdit edit;
    edit.id = device.id;
    edit.name = u"経理-PC03"_s;
    VERIFY_OK(m_office->store->editDevice(edit));
    EventFilter filter;
    filter.device = device.id;
    filter.limit = 1000;
    const auto expected = timesOf(m_reader->events(filter)->rows);
    QVERIFY(!expected.isEmpty());
    filter.device = 0;
    for (const QString &text : {u"経理-PC03"_s, device.ips.first(), u" 経理-pc03 "_s}) {
        filter.deviceText = text;
        QCOMPARE(timesOf(m_reader->events(filter)->rows), expected);
    }
    filter.deviceText = u"nobody"_s;
    QCOMPARE(m_reader->events(filter)->rows.size(), 0);
}

void TestReaderEvents::bySearch()
{
    EventFilter filter;
    filter.search = u"SENDOFF"_s;
    filter.limit = 100;
    const auto rows = allRows(*m_reader, filter);
    QVERIFY(rows.size() > 100);
    for (const EventRow &row : rows)
        QVERIFY(row.name.contains(u"sendoff"_s) || row.service == u"Sendoff" ||
            row.name.endsWith(u"send.example")); // of the service of that name
    filter.search = u"Rule 2003"_s;
    QCOMPARE(timesOf(allRows(*m_reader, filter)),
        timesOf(m_events, [](const Event &e) { return e.ruleId == u"2003"; }));
    for (const QString &address : {u"203.0.113.7"_s, u"2001:db8:77::1"_s}) {
        filter.search = address;
        const IpAddress wanted = IpAddress::parse(address).value();
        QCOMPARE(timesOf(allRows(*m_reader, filter)), timesOf(m_events, [&](const Event &e) {
            return e.srcIp == wanted || e.dstIp == wanted;
        }));
    }
    filter.search = u"203.0.113"_s;
    QCOMPARE(timesOf(allRows(*m_reader, filter)), timesOf(m_events, [&](const Event &e) {
        return e.srcIp.toString().startsWith(filter.search) ||
            e.dstIp.toString().startsWith(filter.search);
    }));
    filter.search = u"%"_s; // a sign of the search language, meant as itself
    QCOMPARE(allRows(*m_reader, filter).size(), 0);
}

/// Two letters and Japanese are found as well.
void TestReaderEvents::searchNeedsNoIndex()
{
    TestOffice office;
    Event event = detection(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9",
        ThreatKind::MaliciousMail, Disposition::Blocked);
    event.subject = u"請求書の件"_s;
    event.fileName = u"invoice.doc"_s;
    VERIFY_OK(office.write({event,
        detection(u"2"_s, kMonday, "192.168.1.5", "203.0.113.9", ThreatKind::Scan,
            Disposition::Blocked)}));
    EventFilter filter;
    for (const QString &text : {u"請求"_s, u"oic"_s, u"件"_s}) {
        filter.search = text;
        QCOMPARE(office.reader()->events(filter)->rows.size(), 1);
    }
}

void TestReaderEvents::oneEvent()
{
    EventFilter filter;
    filter.kinds = {EventKind::Detection};
    filter.limit = 1;
    const EventRow row = m_reader->events(filter)->rows.first();
    QVERIFY(row.raw.isEmpty());
    const auto event = m_reader->event(row.id);
    VERIFY_OK(event);
    QCOMPARE(event->raw, QByteArray("raw"));
    QCOMPARE(event->ruleId, row.ruleId);
    QCOMPARE(m_reader->event(row.id + 4096).error().kind, ErrorKind::NotFound);
    QVERIFY(m_reader->event(row.id).ok()); // the reader goes on
}

void TestReaderEvents::rowsTellEverything()
{
    TestOffice office;
    Event e =
        flow(u"1"_s, kMonday + 123'456, "192.168.1.5", "2001:db8::9", 10, 20, "x.send.example");
    e.disposition = Disposition::Allowed;
    e.app = u"HTTPS.BROWSER"_s;
    Event d = detection(u"2"_s, kMonday + kSecond, "203.0.113.9", "192.168.1.5",
        ThreatKind::Exploit, Disposition::Blocked, "4711");
    d.srcPort = 0;
    VERIFY_OK(office.write({e, d}));
    const auto rows = office.reader()->events({})->rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].src, u"203.0.113.9"_s);
    QCOMPARE(rows[0].dst, u"192.168.1.5:443"_s);
    QCOMPARE(rows[0].direction, Direction::Inbound);
    QCOMPARE(rows[0].threat, ThreatKind::Exploit);
    QCOMPARE(rows[0].severity, Severity::High);
    QCOMPARE(rows[0].disposition, Disposition::Blocked);
    QCOMPARE(rows[0].ruleId, u"4711"_s);
    QCOMPARE(rows[0].title, u"Rule 4711"_s);
    QCOMPARE(rows[1].time, kMonday + 123'456);
    QCOMPARE(rows[1].dst, u"[2001:db8::9]:443"_s);
    QCOMPARE(rows[1].bytesOut, 10);
    QCOMPARE(rows[1].bytesIn, 20);
    QCOMPARE(rows[1].service, u"Sendoff"_s);
    QCOMPARE(rows[1].sourceId, u"utm-1"_s);
    QCOMPARE(rows[1].title, u"HTTPS.BROWSER"_s);
    QCOMPARE(rows[1].deviceName, u"192.168.1.5"_s);
}

void TestReaderEvents::totals()
{
    const HomeNetworks home;
    QMap<QString, qint64> kinds;
    QMap<IpAddress, Totals::Internal> ends;
    QMap<std::pair<QString, int>, qint64> rules;
    for (const Event &e : std::as_const(m_events)) {
        ++kinds[toKey(e.kind)];
        if (e.kind == EventKind::Detection)
            ++rules[{e.ruleId, int(e.disposition)}];
        if (e.kind != EventKind::Flow)
            continue;
        if (home.isInternal(e.srcIp)) {
            Totals::Internal &end = ends[e.srcIp];
            ++end.flows;
            end.bytesOut += home.isOutside(e.dstIp) ? e.bytesOut : 0;
            end.bytesIn += home.isOutside(e.dstIp) ? e.bytesIn : 0;
        }
        if (home.isInternal(e.dstIp) && e.dstIp != e.srcIp) {
            Totals::Internal &end = ends[e.dstIp];
            ++end.flows;
            end.bytesOut += home.isOutside(e.srcIp) ? e.bytesIn : 0;
            end.bytesIn += home.isOutside(e.srcIp) ? e.bytesOut : 0;
        }
    }
    const auto totals = m_reader->totals({}, home);
    VERIFY_OK(totals);
    QCOMPARE(totals->events, 5000);
    QCOMPARE(totals->byKind, kinds);
    QCOMPARE(totals->flows, kinds[u"flow"_s]);
    QCOMPARE(totals->internal.size(), ends.size());
    for (const Totals::Internal &end : totals->internal) {
        QCOMPARE(end.flows, ends[end.ip].flows);
        QCOMPARE(end.bytesOut, ends[end.ip].bytesOut);
        QCOMPARE(end.bytesIn, ends[end.ip].bytesIn);
    }
    QCOMPARE(totals->detections.size(), rules.size());
    for (const Totals::Detections &group : totals->detections)
        QCOMPARE(group.count, (rules[{group.ruleId, int(group.disposition)}]));
}

void TestReaderEvents::totalsOfAPeriod()
{
    const Period period{kMonday + kHour, kMonday + 30 * kHour};
    qint64 flows = 0;
    qint64 events = 0;
    for (const Event &e : std::as_const(m_events)) {
        events += period.contains(e.time);
        flows += period.contains(e.time) && e.kind == EventKind::Flow;
    }
    const auto totals = m_reader->totals(period, {});
    QCOMPARE(totals->events, events);
    QCOMPARE(totals->flows, flows);
    QCOMPARE(totals->period, period);
    QCOMPARE(m_reader->totals({kMonday + 90 * kDay, 0}, {})->events, 0);
}

QTEST_GUILESS_MAIN(TestReaderEvents)
#include "tst_reader_events.moc"
