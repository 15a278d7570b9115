// SPDX-License-Identifier: GPL-3.0-or-later
// Every connector against a server that is slow, fails, lies and hangs up: no request outlives its
// limit, no descriptor and no memory is left behind. 96 requests, told by leak checkers; the soak
// runs 10,000 (OTASUKE_REQUESTS) and looks at time and memory as well.
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include "tests/conformance/replay.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr int kLimitMs = 40;
constexpr int kSlackMs = 400; ///< a loaded machine
constexpr UtcMicros kNow = 1'795'132'800 * kSecond;

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size();
}

qint64 residentKib()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// What goes wrong, in turn; the log-in mostly works, so that what is behind it is met as well.
QByteArray trouble(int turn, const QByteArray &request)
{
    const bool login = request.contains("login") || request.contains("authenticate");
    const auto http = &test::TlsServer::http;
    if (login && turn % 7 != 0)
        return http(200, R"({"token":"t","data":{"token":"t"},"error":0})",
            "Set-Cookie: TOKEN=t; Path=/\r\n");
    switch (turn % 12) {
    case 0:
        return http(500, "<html>", {});
    case 1:
        return http(401, "{}", {});
    case 2:
        return http(429, "{}", "Retry-After: 1\r\n");
    case 3:
        return {}; // silence until the limit
    case 4:
        return "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{\"rows\":["; // torn off
    case 5:
        return http(200, "{\"hits\":", {});
    case 6:
        return http(200, "[[[[[[1]]]]]]", {});
    case 7:
        return http(200, "null", {});
    case 8:
        return http(200, QByteArray(300'000, ' ') + "{}", {});
    case 9:
        return http(404, {}, {});
    case 10:
        return "nonsense\r\n\r\n";
    default:
        return http(200, R"({"version":{"number":"8.1.0"},"rows":[],"hosts":[],"results":{}})", {});
    }
}

} // namespace

class TestManyRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leakNothing();
};

void TestManyRequests::leakNothing()
{
    const int asked = qEnvironmentVariableIntValue("OTASUKE_REQUESTS");
    const int wanted = qMax(96, asked);
    int turn = 0;
    test::TlsServer server(test::replayIdentity(),
        [&turn](const QByteArray &request) { return trouble(++turn, request); });
    std::vector<std::unique_ptr<test::Polling>> all;
    for (const SourceEntry &entry : sourceCatalog()) {
        if (entry.make)
            all.push_back(std::make_unique<test::Polling>(entry.info().kind, server.url(QString()),
                test::replayIdentity().sha256(), u"reader"_s, "secret"));
    }
    QVERIFY(all.size() >= 8);
    qsizetype descriptors = 0;
    qint64 memory = 0;
    qint64 longest = 0;
    int failed = 0;
    for (int round = 0; turn < wanted; ++round) {
        for (const auto &polling : all) {
            polling->patienceMs = kLimitMs;
            const int before = turn;
            QElapsedTimer took;
            took.start();
            failed += polling->round(kNow + round * kMinute) ? 0 : 1;
            // A handshake may be cut off before the server has seen a request.
            const qint64 limit = qint64(turn - before + 1) * kLimitMs + kSlackMs;
            longest = qMax(longest, took.elapsed());
            QVERIFY2(asked == 0 || took.elapsed() <= limit,
                qPrintable(u"%1 ms for %2 requests"_s.arg(took.elapsed()).arg(turn - before)));
        }
        if (turn > wanted / 3 && descriptors == 0) {
            descriptors = openDescriptors(); // connections are kept by then
            memory = residentKib();
        }
    }
    const auto more = openDescriptors() - descriptors;
    qInfo("%d requests, %d rounds failed, at most %lld ms a round, %lld more descriptors, %lld KiB",
        turn, failed, longest, qint64(more), residentKib() - memory);
    QVERIFY(failed > 0);
    QVERIFY2(more < 40, "connections are left open");
    QVERIFY2(asked == 0 || residentKib() - memory < 20'000, "memory is left behind");
}

QTEST_GUILESS_MAIN(TestManyRequests)
#include "tst_many_requests.moc"
