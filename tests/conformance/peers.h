#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

namespace otasuke::test {

/// Below the folder that tests/conformance/peers/fetch filled, or the one named by OTASUKE_PEERS in
/// the environment: then nothing else is there, whatever is installed.
inline QString peerPath(const QString &path)
{
    return qEnvironmentVariable("OTASUKE_PEERS", QStringLiteral(OTASUKE_PEERS)) + QLatin1Char('/') +
        path;
}

/// A program as it was fetched, else as it is installed; empty if it is neither.
inline QString peerProgram(const QString &name)
{
    const QString fetched = peerPath(QStringLiteral("debian/usr/"));
    if (qEnvironmentVariableIsSet("OTASUKE_PEERS"))
        return QStandardPaths::findExecutable(
            name, {fetched + QStringLiteral("bin"), fetched + QStringLiteral("sbin")});
    for (const QString &folder : {fetched + QStringLiteral("bin"), fetched + QStringLiteral("sbin"),
             QString(), QStringLiteral("/usr/sbin")}) {
        const QStringList places = folder.isEmpty() ? QStringList() : QStringList(folder);
        if (const QString found = QStandardPaths::findExecutable(name, places); !found.isEmpty())
            return found;
    }
    return {};
}

/// Folders of libraries among what was fetched, or what is called `name` in them.
inline QStringList peerFolders(const QString &name = {})
{
    const QString lib = peerPath(QStringLiteral("debian/usr/lib/"));
    QStringList folders;
    for (const QString &one : QDir(lib).entryList({QStringLiteral("*-linux-gnu*")}, QDir::Dirs)) {
        if (const QString folder = lib + one + QLatin1Char('/') + name; QDir(folder).exists())
            folders << folder;
    }
    return folders;
}

/// What a fetched program needs to find its own parts where they were unpacked.
inline QProcessEnvironment peerEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString usr = peerPath(QStringLiteral("debian/usr"));
    if (!QDir(usr).exists())
        return environment;
    const QStringList places = peerFolders() + QStringList{usr + QStringLiteral("/lib/syslog-ng")};
    environment.insert(QStringLiteral("LD_LIBRARY_PATH"), places.join(QLatin1Char(':')));
    environment.insert(QStringLiteral("SYSLOGNG_PREFIX"), usr);
    return environment;
}

/// A program of others that is at work for as long as this lives. Killed at the end.
class Peer
{
public:
    ~Peer() { stop(); }
    void start(const QString &program, const QStringList &arguments, const QString &folder = {})
    {
        process.setProcessEnvironment(peerEnvironment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
    }
    void stop()
    {
        process.kill();
        process.waitForFinished(10'000);
    }
    /// What it said since it was last asked.
    QByteArray said() { return process.isOpen() ? process.readAll() : QByteArray(); }
    /// Until something answers on the port; false if it ended or did not in time.
    bool waitForPort(quint16 port, int patienceMs = 60'000)
    {
        return QTest::qWaitFor(
                   [this, port] {
                       QTcpSocket socket;
                       socket.connectToHost(QHostAddress::LocalHost, port);
                       return socket.waitForConnected(200) ||
                           process.state() == QProcess::NotRunning;
                   },
                   patienceMs) &&
            process.state() == QProcess::Running;
    }
    /// Is the UDP port taken meanwhile?
    static bool heardPort(quint16 port)
    {
        QUdpSocket socket;
        return !socket.bind(QHostAddress::LocalHost, port, QAbstractSocket::DontShareAddress);
    }

    QProcess process;
};

/// Runs it to its end; true if that was a good one.
inline bool ranPeer(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(peerEnvironment());
    process.start(program, arguments);
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0;
}

/// A port of this computer that nobody listens on.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace otasuke::test
