// SPDX-License-Identifier: GPL-3.0-or-later
// The connection test of the settings page, through the door, against the demo office's servers.
#include "app/demo/demo_http_server.h"
#include "app/demo/demo_office.h"
#include "app/system_clock.h"
#include "tests/services/console_bench.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstContactShowsTheCertificate_data() { kinds(); }
    void firstContactShowsTheCertificate();
    void confirmedOneNamesTheProduct_data() { kinds(); }
    void confirmedOneNamesTheProduct();
    void newerWazuhIsNamed();
    void wrongSecretIsRefused_data() { kinds(); }
    void wrongSecretIsRefused();
    void otherCertificateIsTold();
    void deadAddressIsTold();
    void addressWithoutTlsIsRefused();
    void fileIsTriedToo();
    void savedSourceIsTestedWithItsStoredSecret();

private:
    void kinds();
    SourceSettings source(const QString &kind) const;
    SourceTest test(const SourceSettings &settings, const Secrets &secrets);

    SystemClock m_clock;
    std::unique_ptr<DemoOffice> m_office;
    ConsoleBench m_bench;
    std::unique_ptr<LiveConsole> m_console;
};

void TestSourceTest::initTestCase()
{
    DemoOptions options;
    options.days = 2;
    options.now = m_clock.now();
    m_office = std::make_unique<DemoOffice>(options);
    QVERIFY(m_office->start().ok());
    m_console = m_bench.make();
    m_console->start();
}

void TestSourceTest::kinds()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("fortigate") << u"fortigate"_s;
    QTest::newRow("wazuh") << u"wazuh"_s;
}

SourceSettings TestSourceTest::source(const QString &kind) const
{
    for (const SourceSettings &settings : m_office->sources()) {
        if (settings.kind == kind)
            return settings;
    }
    return {};
}

SourceTest TestSourceTest::test(const SourceSettings &settings, const Secrets &secrets)
{
    const auto result = answer<SourceTest>(
        *m_console, m_console->testSource(settings, secrets), &ConsoleService::sourceTested);
    return result.valueOr({});
}

void TestSourceTest::firstContactShowsTheCertificate()
{
    QFETCH(QString, kind);
    SourceSettings settings = source(kind);
    const QList<SourceEndpoint> pinned = settings.endpoints;
    for (SourceEndpoint &endpoint : settings.endpoints)
        endpoint.pinnedSha256.clear();
    const SourceTest result = test(settings, m_office->secretsOf(settings.id));
    QVERIFY(!result.ok);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::CertificateUnknown);
    QCOMPARE(result.certificates.size(), pinned.size());
    for (qsizetype i = 0; i < pinned.size(); ++i) {
        QCOMPARE(result.certificates[i].role, pinned[i].role);
        QCOMPARE(result.certificates[i].sha256, pinned[i].pinnedSha256);
        QVERIFY(!result.certificates[i].subject.isEmpty());
        QVERIFY(result.certificates[i].expires > m_clock.now());
    }
}

void TestSourceTest::confirmedOneNamesTheProduct()
{
    QFETCH(QString, kind);
    const SourceSettings settings = source(kind);
    const SourceTest result = test(settings, m_office->secretsOf(settings.id));
    QVERIFY2(result.ok, qPrintable(result.error ? result.error->detail : QString()));
    QVERIFY2(result.product.contains(kind, Qt::CaseInsensitive), qPrintable(result.product));
}

/// A server of Wazuh 5: the log-in and the version are answered as before, much else is gone.
void TestSourceTest::newerWazuhIsNamed()
{
    QStringList asked;
    DemoHttpServer server(u"wazuh-server"_s, [&asked](const DemoRequest &request) -> DemoReply {
        asked << request.path;
        if (request.path == u"/security/user/authenticate")
            return {200, R"({"data":{"token":"abc.def.ghi"},"error":0})"};
        if (request.path == u"/")
            return {200, R"({"data":{"title":"Wazuh API REST","api_version":"5.0.0"},"error":0})"};
        return {404, R"({"title":"Not Found","detail":"404: Not Found"})"};
    });
    QVERIFY(server.start(m_clock.now()).ok());
    SourceSettings settings = source(u"wazuh"_s);
    settings.endpoints[0].url.setPort(server.port());
    settings.endpoints[0].pinnedSha256 = server.pin();
    const SourceTest result = test(settings, m_office->secretsOf(settings.id));
    QVERIFY(!result.ok);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::UnsupportedVersion);
    QCOMPARE(result.error->detail, u"Wazuh 5.0.0"_s);
    QVERIFY(!asked.contains(u"/agents"_s)); // nothing is read of what nobody here knows
}

void TestSourceTest::wrongSecretIsRefused()
{
    QFETCH(QString, kind);
    const SourceSettings settings = source(kind);
    Secrets wrong = m_office->secretsOf(settings.id);
    for (Secret &secret : wrong)
        secret = Secret("not this");
    const SourceTest result = test(settings, wrong);
    QVERIFY(!result.ok);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::Unauthorised);
}

void TestSourceTest::otherCertificateIsTold()
{
    SourceSettings settings = source(u"fortigate"_s);
    settings.endpoints[0].pinnedSha256 = QByteArray(32, '\x01');
    const SourceTest result = test(settings, m_office->secretsOf(settings.id));
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::CertificateChanged);
}

void TestSourceTest::deadAddressIsTold()
{
    SourceSettings settings = source(u"fortigate"_s);
    settings.endpoints[0].url = QUrl(u"https://127.0.0.1:1"_s);
    const SourceTest result = test(settings, m_office->secretsOf(settings.id));
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::Unreachable);
}

void TestSourceTest::addressWithoutTlsIsRefused()
{
    SourceSettings settings = source(u"fortigate"_s);
    settings.endpoints[0].url.setScheme(u"http"_s);
    const SourceTest result = test(settings, m_office->secretsOf(settings.id));
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::BadInput);
}

void TestSourceTest::fileIsTriedToo()
{
    SourceSettings settings;
    settings.kind = u"eve-file"_s;
    settings.path = m_bench.path(u"missing.json"_s);
    QCOMPARE(test(settings, {}).error->kind, ErrorKind::FileNotFound);
    settings.path = m_bench.path(u"wrong.json"_s);
    QFile wrong(settings.path);
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("this is a letter\nto somebody\n");
    wrong.close();
    QCOMPARE(test(settings, {}).error->kind, ErrorKind::BadReply);
    settings.path = m_bench.path(u"empty.json"_s);
    QFile empty(settings.path);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QVERIFY(test(settings, {}).ok); // a log may not have begun yet
}

void TestSourceTest::savedSourceIsTestedWithItsStoredSecret()
{
    SourceSettings settings = source(u"fortigate"_s);
    settings.id = u"fortigate-77"_s;
    QCOMPARE(test(settings, {}).error->kind, ErrorKind::SecretMissing);
    const Secrets secrets = m_office->secretsOf(source(u"fortigate"_s).id);
    QVERIFY(!outcome(*m_console, m_console->saveSource(settings, secrets)));
    const SourceTest result = test(settings, {});
    QVERIFY2(result.ok, qPrintable(result.error ? result.error->detail : QString()));
}

QTEST_GUILESS_MAIN(TestSourceTest)
#include "tst_source_test.moc"
