// SPDX-License-Identifier: GPL-3.0-or-later
// A real Suricata (7.0.10 of Debian's backports): what we store is what its eve.json says, of a
// capture, and live through a rotation and over its socket at the same time.
#include "app/services/import_job.h"
#include "app/sources/file_tail.h"
#include "app/sources/line_parser.h"
#include "tests/conformance/pcap_writer.h"
#include "tests/conformance/sensor_run.h"
#include "tests/http/tls_server.h"
#include "tests/listening/listening_bench.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

using test::PcapWriter;
constexpr PcapWriter::End kPc{0x0a4d0002, 50'001};
constexpr PcapWriter::End kNames{0xcb007135, 53};
constexpr PcapWriter::End kServer{0xcb007107, 80};

QList<EventRow> rowsOf(const TestOffice &office)
{
    EventFilter filter;
    filter.limit = 10'000;
    const auto found = office.reader()->events(filter);
    return found ? found->rows : QList<EventRow>();
}

QByteArray lookUp(const QByteArray &name, bool answer)
{
    QByteArray message =
        QByteArray::fromHex(answer ? "00078180000100010000000000" : "00070100000100000000000000");
    message.chop(1);
    for (const QByteArray &label : name.split('.'))
        message += char(label.size()) + label;
    message += QByteArray::fromHex("0000010001");
    return answer ? message + QByteArray::fromHex("c00c000100010000003c0004cb007107") : message;
}

} // namespace

class TestSuricataAlive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void capture();
    void live();

private:
    bool done();
    bool order(const QByteArray &what);
    void readOn();
    void followThroughRotation(const test::SensorRun &run);
    static bool wrote(const test::SensorRun &run, const QString &file, int pages);

    QString m_suricata;
    test::Peer m_line;
    std::unique_ptr<FileTail> m_tail;
    std::unique_ptr<TestOffice> m_office;
    QByteArray m_cursor;
    QByteArray m_said;
};

void TestSuricataAlive::initTestCase()
{
    m_suricata = test::peerProgram(u"suricata"_s);
    if (m_suricata.isEmpty())
        QSKIP("skipped: Suricata could not be fetched from Debian's backports");
    QProcess process;
    process.setProcessEnvironment(test::peerEnvironment());
    process.start(m_suricata, {u"-V"_s});
    QVERIFY(process.waitForFinished(20'000));
    qInfo("%s", process.readAllStandardOutput().trimmed().constData());
}

/// A look-up, a page with a name, and one that a rule forbids.
void TestSuricataAlive::capture()
{
    const test::SensorRun run(false);
    PcapWriter pcap;
    pcap.udp({kPc.address, 40'000}, kNames, lookUp("www.office.example", false));
    pcap.udp(kNames, {kPc.address, 40'000}, lookUp("www.office.example", true));
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + QByteArray(900, 'x');
    const auto page = [](const QByteArray &path) {
        return "GET " + path + " HTTP/1.1\r\nHost: www.office.example\r\nUser-Agent: t\r\n\r\n";
    };
    pcap.conversation(kPc, kServer, page("/"), ok);
    pcap.conversation({kPc.address, 50'002}, kServer, page("/forbidden"), ok);
    run.write(u"in.pcap"_s, pcap.bytes());
    QVERIFY(test::ranPeer(m_suricata,
        {u"-c"_s, run.path(u"suricata.yaml"_s), u"-S"_s, run.path(u"test.rules"_s), u"-r"_s,
            run.path(u"in.pcap"_s), u"-l"_s, run.folder(), u"--runmode"_s, u"single"_s, u"-k"_s,
            u"none"_s}));

    TestOffice office;
    auto job = ImportJob::open(run.path(u"eve.json"_s), u"auto"_s, *office.store);
    VERIFY_OK(job);
    for (bool more = true; more;) {
        const auto step = (*job)->step(*office.store);
        VERIFY_OK(step);
        more = *step;
    }
    QCOMPARE((*job)->format(), u"eve"_s);
    const QStringList stored = test::allTold(rowsOf(office));
    QCOMPARE(stored, test::allTold(run.records({u"eve.json"_s})));
    QCOMPARE(stored.filter(u"flow "_s).size(), 3);
    QCOMPARE(stored.filter(u"name "_s).size(), 2);
    QCOMPARE(stored.filter(u"alert "_s).size(), 1);
    QVERIFY(stored.filter(u"alert "_s).value(0).contains(u"9000001 TEST forbidden page"_s));
    qint64 bytes = 0;
    for (const EventRow &row : rowsOf(office))
        bytes += row.kind == EventKind::Flow ? row.bytesOut + row.bytesIn : 0;
    QCOMPARE(bytes, pcap.ipBytes); // as it was written, whatever Suricata says
}

/// Until what was ordered is done.
bool TestSuricataAlive::done()
{
    return QTest::qWaitFor(
               [this] {
                   m_said += m_line.said();
                   return m_said.contains("done\n") ||
                       m_line.process.state() == QProcess::NotRunning;
               },
               30'000) &&
        m_said.contains("done\n");
}

bool TestSuricataAlive::order(const QByteArray &what)
{
    m_said.clear();
    m_line.process.write(what + '\n');
    return done();
}

/// What was written since, into the store.
void TestSuricataAlive::readOn()
{
    for (int i = 0; i < 10; ++i) {
        const auto batch = m_tail->read(m_cursor);
        VERIFY_OK(batch);
        VERIFY_OK(m_office->store->write(*batch));
        QVERIFY(batch->rejected.isEmpty());
        m_cursor = batch->cursor.isEmpty() ? m_cursor : batch->cursor;
    }
}

/// It looks at the line when it likes: waits until it has told of so many pages of either kind.
bool TestSuricataAlive::wrote(const test::SensorRun &run, const QString &file, int pages)
{
    return QTest::qWaitFor(
        [&] {
            const QStringList names = test::allTold(run.records({file})).filter(u"name "_s);
            return names.size() >= 2 * pages;
        },
        15'000);
}

/// Traffic before the file is moved, before Suricata is told so, and after that; read in between.
void TestSuricataAlive::followThroughRotation(const test::SensorRun &run)
{
    m_office = std::make_unique<TestOffice>();
    SourceSettings settings;
    settings.id = u"eve-1"_s;
    settings.kind = u"eve-file"_s;
    settings.path = run.path(u"eve.json"_s);
    m_tail = std::make_unique<FileTail>(settings, findLineFormat(u"eve"_s)->make(settings.id));
    QVERIFY2(order("traffic 2"), m_said.constData());
    QVERIFY(wrote(run, u"eve.json"_s, 2));
    readOn();
    QVERIFY2(order("rotate"), m_said.constData());
    QVERIFY2(order("traffic 3"), m_said.constData()); // still goes into the file that was moved
    QVERIFY(wrote(run, u"eve.json.1"_s, 2 + 3));
    QVERIFY(!QFile::exists(run.path(u"eve.json"_s)));
    readOn();
    QVERIFY2(order("hup") && order("traffic 4"), m_said.constData());
    QVERIFY(wrote(run, u"eve.json"_s, 4));
    readOn();
    QVERIFY2(order("end"), m_said.constData());
    readOn();
}

/// In a network of its own.
void TestSuricataAlive::live()
{
    const QStringList apart{
        u"--net"_s, u"--pid"_s, u"--fork"_s, u"--kill-child"_s, u"--mount-proc"_s};
    const QStringList pair = u"ip link add office0 type veth peer name world0"_s.split(u' ');
    if (!test::ranPeer(u"unshare"_s, apart + pair))
        QSKIP("skipped: no network namespaces with veth pairs may be made here");
    const test::SensorRun run(true);
    const test::Identity identity = test::makeIdentity(u"server"_s);
    run.write(u"server.pem"_s, identity.certificate.toPem() + identity.key.toPem());
    const test::ListeningBench bench(u"eve-socket"_s, run.path(u"eve.sock"_s));
    QVERIFY(bench.opened);
    m_line.start(u"unshare"_s,
        apart +
            QStringList{QStringLiteral(OTASUKE_SOURCE_DIR "/tests/conformance/peers/line"),
                run.folder(), m_suricata});
    QVERIFY2(done(), m_said.constData());
    followThroughRotation(run);
    QVERIFY(!QTest::currentTestFailed());

    const QStringList files{u"eve.json.1"_s, u"eve.json"_s};
    const QStringList stored = test::allTold(rowsOf(*m_office));
    QCOMPARE(stored, test::allTold(run.records(files)));
    QCOMPARE(stored.filter(u"alert "_s).size(), 2 + 3 + 4);
    QCOMPARE(stored.filter(u"www.office.example"_s).size(), 2 + 3 + 4);
    QCOMPARE(stored.filter(u"portal.office.example"_s).size(), 2 + 3 + 4);
    QVERIFY(bench.waitForRows(rowsOf(*m_office).size()));
    QCOMPARE(test::allTold(bench.rows()), stored); // what came over the socket is the same
}

QTEST_GUILESS_MAIN(TestSuricataAlive)
#include "tst_suricata_alive.moc"
