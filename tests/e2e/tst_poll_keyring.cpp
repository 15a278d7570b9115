// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials from a form to the real keyring, and from there into a real poll by the real program.
// Run by tests/services/with_keyring.
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/demo/demo_office.h"
#include "app/services/keychain_secrets.h"
#include "app/services/secret_reader.h"
#include "app/services/settings_store.h"
#include "app/system_clock.h"
#include "tests/e2e/program.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestPollKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pollReadsTheKeyring();
    void deadServerIsDoneInPart();
    void secretsAreNowhereElse();

private:
    Program poll() const;

    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<DemoOffice> m_office;
    Settings m_settings;
};

void TestPollKeyring::initTestCase()
{
    if (!qEnvironmentVariableIsSet("OTASUKE_TEST_KEYRING"))
        QSKIP("no keyring in this run: see with_keyring");
    DemoOptions options;
    options.days = 2;
    options.now = m_clock.now();
    m_office = std::make_unique<DemoOffice>(options);
    QVERIFY(m_office->start().ok());
    m_settings.sources = m_office->sources();
    QVERIFY(SettingsStore(m_dir.path()).save(m_settings).ok());
    KeychainSecrets keychain;
    for (const SourceSettings &source : std::as_const(m_settings.sources)) {
        std::optional<Result<void>> written;
        writeSecrets(keychain, source.id, m_office->secretsOf(source.id), this,
            [&written](const Result<void> &result) { written.emplace(result); });
        QTRY_VERIFY_WITH_TIMEOUT(written, 20'000);
        QVERIFY(written->ok());
    }
}

Program TestPollKeyring::poll() const
{
    return Program::run(
        {u"poll"_s, u"--once"_s, u"--json"_s, u"--lang"_s, u"en"_s, u"--data-dir"_s, m_dir.path()});
}

void TestPollKeyring::pollReadsTheKeyring()
{
    const Program result = poll();
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonArray sources = result.json()[u"sources"].toArray();
    QCOMPARE(sources.size(), m_settings.sources.size());
    qint64 stored = 0;
    for (const QJsonValue &source : sources) {
        QVERIFY(source[u"ok"].toBool());
        stored += source[u"stored"].toInteger();
    }
    QVERIFY(stored > 0);
    // The second poll goes on where the first one ended.
    const Program again = poll();
    QCOMPARE(again.exitCode, 0);
    for (const QJsonValue &source : again.json()[u"sources"].toArray())
        QCOMPARE(source[u"stored"].toInteger(-1), 0);
}

void TestPollKeyring::deadServerIsDoneInPart()
{
    m_office->stopServer(u"fortigate"_s);
    const Program result = poll();
    QCOMPARE(result.exitCode, 3);
    for (const SourceSettings &source : std::as_const(m_settings.sources)) {
        if (source.kind == u"fortigate")
            QVERIFY2(result.err.contains(source.name.toUtf8()), result.err);
    }
}

void TestPollKeyring::secretsAreNowhereElse()
{
    QDirIterator files(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++looked;
        for (const SourceSettings &source : std::as_const(m_settings.sources)) {
            for (const Secret &secret : m_office->secretsOf(source.id))
                QVERIFY2(!bytes.contains(secret.reveal()), qPrintable(file.fileName()));
        }
    }
    QVERIFY(looked >= 2);
}

QTEST_GUILESS_MAIN(TestPollKeyring)
#include "tst_poll_keyring.moc"
