// SPDX-License-Identifier: GPL-3.0-or-later
// Run plainly it sees a machine without a keychain; run by `with_keyring` the real gnome-keyring.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "app/services/keychain_secrets.h"
#include "app/services/secret_reader.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryForgets();
    void withoutKeychainItSaysSo();
    void stuckKeychainIsGivenUp();
    void secretsGoThroughTheRealKeyring();
    void worksOnAnotherThread();

private:
    static bool hasKeyring() { return qEnvironmentVariableIsSet("OTASUKE_TEST_KEYRING"); }
    static Result<Secret> read(SecretStore &store, const QString &key);
    static Result<void> write(SecretStore &store, const QString &key, const Secret &secret);
    static Result<void> remove(SecretStore &store, const QString &key);
};

template<class T>
static T waitFor(const std::optional<T> &answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return Error{ErrorKind::TimedOut, u"the store of secrets never answered"_s};
    return *answer;
}

Result<Secret> TestKeychain::read(SecretStore &store, const QString &key)
{
    QObject context;
    std::optional<Result<Secret>> answer;
    store.read(key, &context, [&](Result<Secret> got) { answer.emplace(std::move(got)); });
    return waitFor(answer);
}

Result<void> TestKeychain::write(SecretStore &store, const QString &key, const Secret &secret)
{
    QObject context;
    std::optional<Result<void>> answer;
    store.write(key, secret, &context, [&](Result<void> got) { answer.emplace(std::move(got)); });
    return waitFor(answer);
}

Result<void> TestKeychain::remove(SecretStore &store, const QString &key)
{
    QObject context;
    std::optional<Result<void>> answer;
    store.remove(key, &context, [&](Result<void> got) { answer.emplace(std::move(got)); });
    return waitFor(answer);
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
    QTemporaryDir data;
    const Secrets secrets{{u"api"_s, Secret("tökén-1 \"quoted\"")}, {u"indexer"_s, Secret()}};
    QObject context;
    std::optional<Result<void>> written;
    writeSecrets(store, u"wazuh-7"_s, secrets, &context,
        [&](Result<void> result) { written.emplace(std::move(result)); });
    QVERIFY(waitFor(written).ok());
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

void TestKeychain::worksOnAnotherThread()
{
    if (!hasKeyring())
        QSKIP("no keyring in this run: see with_keyring");
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    std::atomic<int> kind = -1;
    QMetaObject::invokeMethod(&worker, [&] {
        auto store = std::make_shared<KeychainSecrets>();
        store->read(u"probe/none"_s, &worker, [&kind, store](const Result<Secret> &answer) {
            kind = answer ? 0 : int(answer.error().kind);
        });
    });
    const bool answered = QTest::qWaitFor([&kind] { return kind >= 0; }, 20'000);
    thread.quit();
    thread.wait();
    QVERIFY(answered);
    QCOMPARE(kind.load(), int(ErrorKind::SecretMissing));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
