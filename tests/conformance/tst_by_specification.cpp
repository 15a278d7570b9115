// SPDX-License-Identifier: GPL-3.0-or-later
// Our requests, judged by the products' own specifications: Prism plays Wazuh's server from its
// OpenAPI, and stands between us and a real CrowdSec.
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryFile>

#include "tests/conformance/agreement.h"
#include "tests/conformance/crowdsec_server.h"
#include "tests/conformance/real_data.h"
#include "tests/conformance/tls_relay.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kNow = 1'795'100'000 * kSecond;

/// What Prism takes amiss in a request, one line each; what it finds in the answers of others is
/// not ours.
QStringList violationsIn(const QByteArray &log)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;]*m"_s);
    const QString text = QString::fromUtf8(log).remove(colours);
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(u"Violation: request"_s) || line.contains(u"terminated with error"_s) ||
            line.contains(u"Request did not pass"_s))
            found << line.trimmed();
    }
    return found;
}

/// Wazuh's specification. Its example of "/" is not as its own schema, and real servers, have it.
QByteArray wazuhSpecification()
{
    QByteArray text =
        test::bytesOf(test::sharedData() + u"/products/wazuh/spec-4.14.5/spec.yaml"_s);
    const qsizetype from = text.indexOf("\n                title: \"Wazuh API\"");
    const qsizetype to = text.indexOf("\n\n", from);
    if (from < 0 || to < 0)
        return text;
    QByteArray example = text.mid(from, to - from);
    example.replace("\n", "\n  ");
    return text.replace(from, to - from, "\n                data:" + example);
}

} // namespace

class TestBySpecification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wazuh();
    void crowdsec();

private:
    bool startPrism(const QStringList &arguments);
    bool logs(const char *text);
    quint16 m_port = 0;
    test::Peer m_prism;
    QByteArray m_log; ///< what Prism said of requests so far
};

void TestBySpecification::initTestCase()
{
    if (!QFile::exists(test::peerPath(u"npm/node_modules/.bin/prism"_s)) ||
        test::peerProgram(u"node"_s).isEmpty())
        QSKIP("skipped: Prism (npm), or Node to run it, could not be fetched");
}

bool TestBySpecification::startPrism(const QStringList &arguments)
{
    m_prism.stop();
    m_log.clear();
    m_port = test::freePort();
    m_prism.start(test::peerProgram(u"node"_s),
        QStringList{test::peerPath(u"npm/node_modules/.bin/prism"_s), arguments.value(0), u"-h"_s,
            u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)} +
            arguments.mid(1));
    return m_prism.waitForPort(m_port, 120'000);
}

/// Sooner or later: it logs at its leisure.
bool TestBySpecification::logs(const char *text)
{
    return QTest::qWaitFor(
        [this, text] {
            m_log += m_prism.said();
            return m_log.contains(text);
        },
        10'000);
}

/// Wazuh's index is another server, which here answers that it has nothing.
void TestBySpecification::wazuh()
{
    NEEDS_REAL_DATA("products/wazuh/spec-4.14.5");
    QTemporaryFile specification(QDir::tempPath() + u"/XXXXXX.yaml"_s);
    QVERIFY(specification.open() && specification.write(wazuhSpecification()) > 0);
    specification.close();
    QVERIFY2(startPrism({u"mock"_s, specification.fileName()}), m_prism.said().constData());
    test::TlsRelay server(m_port);
    const test::ReplayServer indexer(
        [](const test::Asked &) { return test::TlsServer::http(404, "{}"); });
    test::Polling polling(u"wazuh"_s, server.url(), server.pin(), u"reader"_s, "secret",
        {{u"indexer"_s, {indexer.url(), test::replayIdentity().sha256()}}});
    const auto polled = polling.round(kNow);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    for (const char *path : {"authenticate", "get /agents ", "get /sca/", "/hotfixes", "/netiface"})
        QVERIFY2(logs(path), path); // each was asked, and is in the specification
    QCOMPARE(violationsIn(m_log), QStringList());
    // The specification's own example: three agents, of which the first is this one.
    const auto agent = std::find_if(polling.devices.cbegin(), polling.devices.cend(),
        [](const DeviceReport &one) { return one.hint.agentId.endsWith(u"/001"); });
    QVERIFY(agent != polling.devices.cend());
    QCOMPARE(agent->hint.hostname, u"ac7cb188d538"_s);
    QCOMPARE(agent->hint.ip.toString(), u"172.25.0.6"_s);
    QVERIFY(agent->osName.contains(u"Ubuntu"_s));
    QCOMPARE(polling.source().productName().left(7), u"Wazuh v"_s);
    QVERIFY(m_prism.process.state() == QProcess::Running);
}

void TestBySpecification::crowdsec()
{
    NEEDS_REAL_DATA("products/crowdsec/swagger-v1.4.6");
    if (!test::CrowdsecServer::isThere())
        QSKIP("skipped: CrowdSec (Debian package crowdsec) could not be fetched");
    test::CrowdsecServer lapi(false);
    QVERIFY2(lapi.start(), lapi.said().constData());
    // Swagger's base path is not Prism's: the relay leaves it out, and Prism adds it again.
    QVERIFY2(startPrism({u"proxy"_s,
                 test::sharedData() +
                     u"/products/crowdsec/swagger-v1.4.6/localapi_swagger.prism-patched.yaml"_s,
                 u"http://127.0.0.1:%1/v1"_s.arg(lapi.port())}),
        m_prism.said().constData());
    test::TlsRelay relay(m_port, "/v1");
    test::Polling polling(
        u"crowdsec"_s, relay.url(), relay.pin(), u"console"_s, "secret of console");
    const auto none = polling.round(kNow);
    QVERIFY2(none, qPrintable(none ? QString() : none.error().detail));
    QVERIFY(lapi.send(polling, test::crowdsecAlerts(kNow - kHour, 0, 7)));
    const auto polled = polling.round(kNow + kMinute);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    QCOMPARE(polling.stored.size(), 7);
    QVERIFY(logs("post /watchers/login") && logs("/v1/alerts?limit=100"));
    QCOMPARE(violationsIn(m_log), QStringList());
    QVERIFY(!relay.answers.contains("\"location\":[\"request\""));
    // A request against the specification is noticed, or none of this would mean anything.
    HttpRequest wrong;
    wrong.method = "POST";
    wrong.url = QUrl(u"http://127.0.0.1:%1/watchers/login"_s.arg(m_port));
    wrong.headers = {{"Content-Type", "application/json"}};
    wrong.body = R"({"machine_id": 5})";
    QVERIFY(polling.send(wrong));
    QVERIFY(logs("Violation: request.body"));
}

QTEST_GUILESS_MAIN(TestBySpecification)
#include "tst_by_specification.moc"
