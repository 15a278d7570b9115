// SPDX-License-Identifier: GPL-3.0-or-later
// Which service a connection went to where it tells no name: DNS answers and applications; and
// whose part of the service it was.
#include <functional>

#include "models/store/dimensions.h"
#include "tests/store/told_services.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// A DNS answer about 203.0.113.9.
NameAnswer answer(
    EventBatch &batch, UtcMicros t, const char *client, const char *name, quint32 seconds = 300)
{
    return {t, ip(client), ip("203.0.113.9"), batch.texts.add(QString::fromLatin1(name)), seconds};
}

Result<WriteOutcome> writeWith(
    TestOffice &office, const QList<Event> &events, const std::function<void(EventBatch &)> &tell)
{
    EventBatch batch;
    batch.sourceId = office.source;
    batch.events = events;
    tell(batch);
    return office.store->write(batch);
}

} // namespace

class TestToldServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersNameAddresses();
    void answersHoldForATime_data();
    void answersHoldForATime();
    void answersOfOthers();
    void spokenNameBeatsAnswer();
    void applicationsTellServices();
    void applicationsAreSortedAnew();
    void customersStandApart();
    void customersAreBounded();
    void unknownServersByDomain();
};

void TestToldServices::answersNameAddresses()
{
    TestOffice office;
    VERIFY_OK(writeWith(office, {nameless(u"f"_s, kMonday + kMinute, 0)}, [](EventBatch &batch) {
        batch.answers = {answer(batch, kMonday, "192.168.1.5", "www.sendoff.example")};
    }));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}}));
    QCOMPARE(cloud(office).services[0].flows, 1); // its bytes count once
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}}));
}

void TestToldServices::answersHoldForATime_data()
{
    QTest::addColumn<qint64>("ends"); // of the connection, after the answer
    QTest::addColumn<quint32>("seconds"); // it lasted
    QTest::addColumn<bool>("named");
    QTest::newRow("at once") << kSecond << 0U << true;
    QTest::newRow("before the answer") << -kMinute << 0U << false;
    QTest::newRow("within its time") << 5 * kMinute << 0U << true;
    QTest::newRow("a little later") << 5 * kMinute + 50 * kSecond << 0U << true;
    QTest::newRow("too late") << 7 * kMinute << 0U << false;
    QTest::newRow("long, begun in time") << 3 * kHour << 10'700U << true;
    QTest::newRow("long, begun too late") << 3 * kHour << 7200U << false;
}

void TestToldServices::answersHoldForATime()
{
    QFETCH(qint64, ends);
    QFETCH(quint32, seconds);
    QFETCH(bool, named);
    TestOffice office;
    Event connection = nameless(u"f"_s, kMonday + kHour + ends, 0);
    connection.seconds = seconds;
    VERIFY_OK(writeWith(office, {connection}, [](EventBatch &batch) {
        batch.answers = {answer(batch, kMonday + kHour, "192.168.1.5", "www.sendoff.example")};
    }));
    QCOMPARE(sent(office), (Bytes{{named ? u"sendoff"_s : QString(), 1000}}));
}

/// The office's own name server asks in the place of all; where two names share an address, nobody
/// is guessed.
void TestToldServices::answersOfOthers()
{
    TestOffice office;
    VERIFY_OK(writeWith(office, {nameless(u"f"_s, kMonday + kMinute, 0)}, [](EventBatch &batch) {
        batch.answers = {answer(batch, kMonday, "192.168.1.2", "www.sendoff.example")};
    }));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}}));
    VERIFY_OK(
        writeWith(office, {nameless(u"g"_s, kMonday + 2 * kMinute, 0, 7)}, [](EventBatch &batch) {
            batch.answers = {answer(batch, kMonday + kMinute, "192.168.1.2", "www.bigbox.example")};
        }));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}, {{}, 7}}));
    // Who asked by himself knows better.
    VERIFY_OK(
        writeWith(office, {nameless(u"h"_s, kMonday + 3 * kMinute, 0, 50)}, [](EventBatch &batch) {
            batch.answers = {
                answer(batch, kMonday + 2 * kMinute, "192.168.1.5", "www.bigbox.example")};
        }));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}, {u"bigbox"_s, 50}, {{}, 7}}));
}

void TestToldServices::spokenNameBeatsAnswer()
{
    TestOffice office;
    const auto tell = [](EventBatch &batch) {
        batch.answers = {answer(batch, kMonday, "192.168.1.5", "www.sendoff.example")};
    };
    VERIFY_OK(writeWith(office, {nameless(u"f"_s, kMonday + kMinute, 7)}, tell));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}}));
    VERIFY_OK(office.write({tells(u"n"_s, kMonday + kMinute, 7, "eu.bigbox.example")}));
    QCOMPARE(sent(office), (Bytes{{u"bigbox"_s, 1000}}));
}

void TestToldServices::applicationsTellServices()
{
    TestOffice office;
    office.catalogue = wideCatalogue();
    office.reopen();
    Event byApp = nameless(u"a"_s, kMonday, 0, 40);
    byApp.app = u"Big.Box_File.Upload"_s;
    Event both =
        flow(u"b"_s, kMonday + kSecond, "192.168.1.5", "203.0.113.9", 500, 1, "x.sendoff.example");
    both.app = u"Big.Box"_s; // the server's name says more
    Event strange =
        flow(u"c"_s, kMonday + kMinute, "192.168.1.5", "203.0.113.9", 3, 1, "cdn.example");
    strange.app = u"Big.Box"_s;
    Event browser = nameless(u"d"_s, kMonday + kHour, 0, 6000);
    browser.app = u"HTTPS.BROWSER"_s;
    VERIFY_OK(office.write({byApp, both, strange, browser}));
    const Bytes expected{{u"bigbox"_s, 43}, {u"sendoff"_s, 500}, {{}, 6000}};
    QCOMPARE(sent(office), expected);
    EventFilter filter;
    filter.service = u"bigbox"_s;
    const auto page = office.reader()->events(filter);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows[0].service, u"Bigbox"_s);
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(sent(office), expected);
}

void TestToldServices::applicationsAreSortedAnew()
{
    TestOffice office;
    Event byApp = nameless(u"a"_s, kMonday, 0, 40);
    byApp.app = u"Big.Box"_s;
    VERIFY_OK(office.write({byApp}));
    QCOMPARE(sent(office), (Bytes{{{}, 40}}));
    office.catalogue = wideCatalogue(); // now the application is known
    office.reopen();
    QCOMPARE(sent(office), (Bytes{{u"bigbox"_s, 40}}));
    office.catalogue = testCatalogue();
    office.reopen();
    QCOMPARE(sent(office), (Bytes{{{}, 40}}));
}

void TestToldServices::customersStandApart()
{
    TestOffice office;
    office.catalogue = wideCatalogue();
    office.reopen();
    VERIFY_OK(office.write(
        {flow(u"a"_s, kMonday, "192.168.1.5", "203.0.113.9", 5, 1, "contoso.bigbox.example"),
            flow(u"b"_s, kMonday, "192.168.1.5", "203.0.113.9", 70, 1, "fabrikam.bigbox.example"),
            flow(u"c"_s, kMonday, "192.168.1.5", "203.0.113.9", 900, 1, "up3.bigbox.example")}));
    QCOMPARE(sent(office),
        (Bytes{{u"bigbox/contoso"_s, 5}, {u"bigbox/fabrikam"_s, 70}, {u"bigbox"_s, 900}}));
    EventFilter filter;
    filter.service = u"bigbox"_s; // all of it
    QCOMPARE(office.reader()->events(filter)->rows.size(), 3);
    filter.service = u"bigbox/contoso"_s;
    QCOMPARE(office.reader()->events(filter)->rows.size(), 1);
    // What was decided about the service goes for its customers' parts too, unless they have their
    // own decision.
    VERIFY_OK(office.store->decideService(u"bigbox"_s, Approval::Forbidden, kMonday));
    VERIFY_OK(office.store->decideService(u"bigbox/contoso"_s, Approval::Approved, kMonday));
    QMap<QString, Approval> decided;
    for (const ServiceUsage &service : cloud(office).services)
        decided.insert(service.serviceId, service.approval);
    QCOMPARE(decided[u"bigbox"_s], Approval::Forbidden);
    QCOMPARE(decided[u"bigbox/fabrikam"_s], Approval::Forbidden);
    QCOMPARE(decided[u"bigbox/contoso"_s], Approval::Approved);
}

void TestToldServices::customersAreBounded()
{
    TestOffice office;
    office.catalogue = wideCatalogue();
    office.reopen();
    QList<Event> events;
    for (int i = 0; i < Dimensions::kMostTenants + 20; ++i)
        events << flow(u"f%1"_s.arg(i), kMonday + i, "192.168.1.5", "203.0.113.9", 1, 1,
            qPrintable(u"c%1.bigbox.example"_s.arg(i)));
    VERIFY_OK(office.write(events));
    const Bytes told = sent(office);
    QCOMPARE(told.size(), Dimensions::kMostTenants + 1);
    QCOMPARE(told[u"bigbox"_s], 20);
}

void TestToldServices::unknownServersByDomain()
{
    TestOffice office;
    VERIFY_OK(
        office.write({flow(u"a"_s, kMonday, "192.168.1.5", "203.0.113.9", 5, 1, "a.office.co.jp"),
            flow(u"b"_s, kMonday, "192.168.1.5", "203.0.113.9", 6, 1, "b.c.office.co.jp"),
            flow(u"c"_s, kMonday, "192.168.1.5", "203.0.113.9", 8, 1, "www.other.co.jp"),
            flow(u"d"_s, kMonday, "192.168.1.5", "203.0.113.9", 3, 1, "eu.bigbox.example"),
            nameless(u"e"_s, kMonday, 0, 70)}));
    QStringList told;
    for (const HostUsage &domain : cloud(office).unclassifiedDomains)
        told << u"%1 %2"_s.arg(domain.host).arg(domain.bytesOut);
    QCOMPARE(told, (QStringList{u"203.0.113.9 70"_s, u"office.co.jp 11"_s, u"other.co.jp 8"_s}));
}

QTEST_GUILESS_MAIN(TestToldServices)
#include "tst_told_services.moc"
