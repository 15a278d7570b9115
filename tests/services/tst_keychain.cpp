// SPDX-License-Identifier: GPL-3.0-or-later
// Run plainly it sees a machine without a keychain; run by `with_keyring` the real gnome-keyring.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>
#include <memory>

#include "app/services/keychain_secrets.h"
#include "app/services/secret_reader.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void memoryForgets();
    void withoutKeychainItSaysSo();
    void stuckKeychainIsGivenUp();
    void secretsGoThroughTheRealKeyring();

private:
    static bool hasKeyring() { return qEnvironmentVariableIsSet("OTASUKE_TEST_KEYRING"); }
    /// Calls `ask` on the other thread with a callback, and waits here for what it is told.
    template<class T, class Ask>
    T elsewhere(Ask ask);
    Result<Secret> read(SecretStore &store, const QString &key);
    Result<void> write(SecretStore &store, const QString &key, const Secret &secret);
    Result<void> remove(SecretStore &store, const QString &key);

    // As in the program: the keychain is only ever spoken to on one thread, not the main one.
    QThread m_thread;
    QObject *m_worker = new QObject;
};

void TestKeychain::initTestCase()
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

void TestKeychain::cleanupTestCase()
{
    m_thread.quit();
    QVERIFY(m_thread.wait(20'000));
}

template<class T, class Ask>
T TestKeychain::elsewhere(Ask ask)
{
    auto promise = std::make_shared<std::promise<T>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(m_worker, [this, ask, promise] {
        ask(m_worker, [promise](const T &got) { promise->set_value(got); });
    });
    const bool told = QTest::qWaitFor(
        [&answer] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
        20'000);
    if (!told)
        return Error{ErrorKind::TimedOut, u"the store of secrets never answered"_s};
    return answer.get();
}

Result<Secret> TestKeychain::read(SecretStore &store, const QString &key)
{
    return elsewhere<Result<Secret>>(
        [&store, key](QObject *context, auto tell) { store.read(key, context, tell); });
}

Result<void> TestKeychain::write(SecretStore &store, const QString &key, const Secret &secret)
{
    return elsewhere<Result<void>>([&store, key, secret](QObject *context, auto tell) {
        store.write(key, secret, context, tell);
    });
}

Result<void> TestKeychain::remove(SecretStore &store, const QString &key)
{
    return elsewhere<Result<void>>(
        [&store, key](QObject *context, auto tell) { store.remove(key, context, tell); });
}

void TestKeychain::memoryForgets()
{
    MemorySecrets store;
    const QString key = SecretStore::key(u"fortigate-1"_s, u"api"_s);
    QCOMPARE(key, u"fortigate-1/api"_s);
    QCOMPARE(read(store, key).error().kind, ErrorKind::SecretMissing);
    QVERIFY(write(store, key, Secret("token")).ok());
    QCOMPARE(read(store, key)->reveal(), "token");
    QVERIFY(remove(store, key).ok());
    QCOMPARE(read(store, key).error().kind, ErrorKind::SecretMissing);
}

void TestKeychain::withoutKeychainItSaysSo()
{
    if (hasKeyring())
        QSKIP("this run has a keyring");
    QTemporaryDir home; // whatever might be written as a fallback would land here
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    KeychainSecrets store(5'000);
    QCOMPARE(
        write(store, u"a/b"_s, Secret("hunter2")).error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(read(store, u"a/b"_s).error().kind, ErrorKind::KeychainUnavailable);
    QVERIFY(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestKeychain::stuckKeychainIsGivenUp()
{
    KeychainSecrets store(1);
    QElapsedTimer timer;
    timer.start();
    const auto answer = read(store, u"nobody/nothing"_s);
    QVERIFY(!answer.ok());
    QVERIFY(timer.elapsed() < 15'000);
}

void TestKeychain::secretsGoThroughTheRealKeyring()
{
    if (!hasKeyring())
        QSKIP("no keyring in this run: see with_keyring");
    KeychainSecrets store;
    const Secrets secrets{{u"api"_s, Secret("tökén-1 \"quoted\"")}, {u"indexer"_s, Secret()}};
    const auto written = elsewhere<Result<void>>([&](QObject *context, auto tell) {
        writeSecrets(store, u"wazuh-7"_s, secrets, context, tell);
    });
    QVERIFY2(written.ok(), qPrintable(written.ok() ? QString() : written.error().detail));
    // Another program sees it in the keyring, under our service name.
    QProcess tool;
    tool.start(u"secret-tool"_s,
        {u"lookup"_s, u"server"_s, u"otasuke-console"_s, u"user"_s, u"wazuh-7/api"_s});
    QVERIFY(tool.waitForFinished(20'000));
    const QByteArray seen = tool.readAllStandardOutput();
    QVERIFY2(!seen.isEmpty(), tool.readAllStandardError().constData());
    QVERIFY(seen == "tökén-1 \"quoted\"" || QByteArray::fromBase64(seen) == "tökén-1 \"quoted\"");
    QCOMPARE(read(store, u"wazuh-7/api"_s)->reveal(), "tökén-1 \"quoted\"");
    // Empty secrets leave what is stored, and store nothing.
    QCOMPARE(read(store, u"wazuh-7/indexer"_s).error().kind, ErrorKind::SecretMissing);
    QVERIFY(remove(store, u"wazuh-7/api"_s).ok());
    QCOMPARE(read(store, u"wazuh-7/api"_s).error().kind, ErrorKind::SecretMissing);
    QVERIFY(remove(store, u"wazuh-7/api"_s).ok());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
