// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "demo_client.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

/// What a person does to try faults: pull a plug, put it back, swap a certificate.
class TestDemoFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void stopsAndComesBack();
    void swapsCertificate();
    void neverTwoOfOneCertificate();

private:
    std::unique_ptr<DemoOffice> m_office;
};

void TestDemoFaults::init()
{
    m_office = std::make_unique<DemoOffice>(DemoOptions{1, 2, fridayAfternoon(), true});
    QVERIFY(m_office->start().ok());
}

void TestDemoFaults::stopsAndComesBack()
{
    UtmClient utm(*m_office);
    const QString path = u"monitor/system/status"_s;
    QCOMPARE(utm.get(path).status, 200);
    m_office->stopServer(u"fortigate"_s);
    QCOMPARE(utm.get(path).status, 0); // the open connection is gone too
    const auto edr = m_office->sources().value(1);
    DemoClient client;
    QCOMPARE(client.send("GET", edr.endpoints.value(0).url).status, 401); // the others stay
    m_office->restartServer(u"fortigate"_s);
    const auto back = utm.get(path);
    QCOMPARE(back.status, 200);
    QCOMPARE(back.pin, utm.settings().endpoints.value(0).pinnedSha256);
    m_office->restartServer(u"fortigate"_s); // running already
    QCOMPARE(utm.get(path).status, 200);
}

void TestDemoFaults::swapsCertificate()
{
    for (const QString &role : {u"fortigate"_s, u"wazuh-api"_s, u"wazuh-indexer"_s}) {
        const auto before = m_office->sources();
        const auto endpoint = [&role](const QList<SourceSettings> &sources) {
            return role == u"fortigate" ? sources.at(0).endpoints.at(0)
                : role == u"wazuh-api"  ? sources.at(1).endpoints.at(0)
                                        : sources.at(1).endpoints.at(1);
        };
        m_office->swapCertificate(role);
        DemoClient client;
        const auto answer = client.send("GET", endpoint(before).url);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.pin.size() == 32);
        QVERIFY(answer.pin != endpoint(before).pinnedSha256);
        QCOMPARE(endpoint(m_office->sources()).pinnedSha256, answer.pin);
        QCOMPARE(endpoint(m_office->sources()).url, endpoint(before).url);
    }
}

void TestDemoFaults::neverTwoOfOneCertificate()
{
    DemoOffice other({1, 2, fridayAfternoon(), true});
    QVERIFY(other.start().ok());
    QSet<QByteArray> pins;
    QSet<QByteArray> secrets;
    for (const DemoOffice *office : QList<const DemoOffice *>{m_office.get(), &other}) {
        for (const SourceSettings &source : office->sources()) {
            for (const SourceEndpoint &endpoint : source.endpoints) {
                pins.insert(endpoint.pinnedSha256);
                secrets.insert(office->secretsOf(source.id).value(endpoint.role).reveal());
            }
        }
    }
    QCOMPARE(pins.size(), 6);
    QCOMPARE(secrets.size(), 6);
}

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demo_faults.moc"
