// SPDX-License-Identifier: GPL-3.0-or-later
// The demo office's servers fail while the console polls them over real HTTPS.
#include <QTemporaryDir>
#include <QTest>

#include "app/demo/demo_office.h"
#include "app/services/collector.h"
#include "app/system_clock.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestPollingFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void unpluggedServerIsToldAndHeals();
    void swappedCertificateIsRefused();
    void missingSecretIsTold();

private:
    SourceHealth health(const QString &kind) const;
    int roundsOf(const QString &kind) const { return m_rounds.value(kind); }
    bool waitForRounds(const QString &kind, int more);

    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<DemoOffice> m_office;
    std::unique_ptr<Collector> m_collector;
    QList<SourceSettings> m_sources;
    QHash<QString, int> m_rounds; ///< by kind of source
    QHash<QString, int> m_good;
};

void TestPollingFaults::initTestCase()
{
    DemoOptions options;
    options.days = 2;
    options.now = m_clock.now();
    m_office = std::make_unique<DemoOffice>(options);
    QVERIFY(m_office->start().ok());
    m_sources = m_office->sources();
    auto secrets = std::make_unique<MemorySecrets>();
    for (SourceSettings &source : m_sources) {
        source.intervalSeconds = 1; // two rounds are soon over
        const Secrets own = m_office->secretsOf(source.id);
        for (auto it = own.begin(); it != own.end(); ++it)
            secrets->put(SecretStore::key(source.id, it.key()), it.value());
    }
    StoreOptions store;
    store.file = m_dir.filePath(u"otasuke.sqlite"_s);
    m_collector = std::make_unique<Collector>(store, std::move(secrets), m_clock);
    connect(m_collector.get(), &Collector::roundFinished, this,
        [this](const QString &id, bool ok, qint64) {
            for (const SourceSettings &source : std::as_const(m_sources)) {
                if (source.id != id)
                    continue;
                ++m_rounds[source.kind];
                m_good[source.kind] += ok;
            }
        });
    m_collector->start(m_sources);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_good.value(u"fortigate"_s) > 0 && m_good.value(u"wazuh"_s) > 0, 120'000);
}

void TestPollingFaults::cleanupTestCase()
{
    m_collector->stop();
    m_collector.reset();
    m_office.reset();
}

/// As Home shows it.
SourceHealth TestPollingFaults::health(const QString &kind) const
{
    const OfficeCalendar calendar;
    const auto reader = Reader::open(m_dir.filePath(u"otasuke.sqlite"_s), calendar);
    const ReportContext context{{}, {}, m_clock.now(), calendar};
    const auto home = homeSnapshot(**reader, m_sources, context);
    for (const SourceHealth &h : home->sources) {
        if (h.kind == kind)
            return h;
    }
    return {};
}

bool TestPollingFaults::waitForRounds(const QString &kind, int more)
{
    const int wanted = roundsOf(kind) + more;
    return QTest::qWaitFor([&] { return roundsOf(kind) >= wanted; }, 60'000);
}

void TestPollingFaults::unpluggedServerIsToldAndHeals()
{
    QCOMPARE(health(u"fortigate"_s).state, SourceState::Ok);
    const int edrGood = m_good.value(u"wazuh"_s);
    m_office->stopServer(u"fortigate"_s);
    QVERIFY(waitForRounds(u"fortigate"_s, 2));
    const SourceHealth down = health(u"fortigate"_s);
    QCOMPARE(down.state, SourceState::Unreachable);
    QVERIFY(down.error);
    QCOMPARE(down.error->kind, ErrorKind::Unreachable);
    QVERIFY(down.since > 0 && down.lastOk > 0 && down.since >= down.lastOk);
    // The other source goes on as if nothing had happened.
    QTRY_VERIFY_WITH_TIMEOUT(m_good.value(u"wazuh"_s) >= edrGood + 2, 60'000);
    QCOMPARE(health(u"wazuh"_s).state, SourceState::Ok);
    m_office->restartServer(u"fortigate"_s);
    const int good = m_good.value(u"fortigate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_good.value(u"fortigate"_s) > good, 60'000);
    QCOMPARE(health(u"fortigate"_s).state, SourceState::Ok);
    QVERIFY(!health(u"fortigate"_s).error);
}

void TestPollingFaults::swappedCertificateIsRefused()
{
    m_office->swapCertificate(u"fortigate"_s);
    QVERIFY(waitForRounds(u"fortigate"_s, 2));
    const SourceHealth swapped = health(u"fortigate"_s);
    QCOMPARE(swapped.state, SourceState::CertificateChanged);
    QVERIFY(swapped.error);
    QCOMPARE(swapped.error->kind, ErrorKind::CertificateChanged);
    QCOMPARE(health(u"wazuh"_s).state, SourceState::Ok);
}

void TestPollingFaults::missingSecretIsTold()
{
    SourceSettings other = m_sources.first();
    other.id = u"fortigate-9"_s;
    other.name = u"second"_s;
    bool ready = false;
    connect(m_collector.get(), &Collector::sourceReady, this, [&ready] { ready = true; });
    m_sources << other;
    m_collector->putSource(1, other, {});
    QTRY_VERIFY(ready);
    const auto told = [this] {
        const OfficeCalendar calendar;
        const auto reader = Reader::open(m_dir.filePath(u"otasuke.sqlite"_s), calendar);
        const auto all = (*reader)->sourceHealth();
        for (const SourceHealth &h : *all) {
            if (h.id == u"fortigate-9")
                return h.state == SourceState::Unauthorised && h.error &&
                    h.error->kind == ErrorKind::SecretMissing;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), 20'000);
}

QTEST_GUILESS_MAIN(TestPollingFaults)
#include "tst_polling_faults.moc"
