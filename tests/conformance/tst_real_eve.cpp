// SPDX-License-Identifier: GPL-3.0-or-later
// Every EVE record that a real Suricata wrote is read; sums per host are those that others
// computed.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/sources/line_parser.h"
#include "app/sources/line_reader.h"
#include "tests/conformance/agreement.h"
#include "tests/conformance/real_data.h"
#include "tests/conformance/suricata_checks.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

struct Sums
{
    qint64 asClient = 0, out = 0, in = 0, outInternet = 0, inInternet = 0;
};

struct Seen
{
    qint64 lines = 0;
    qint64 records = 0;
    qint64 flows = 0;
    QMap<QString, Sums> hosts;
    QHash<QByteArray, int> identities;
    QMap<QString, int> kinds;
    QMap<QString, QMap<QString, int>> alerts; ///< signature → "src internal?dst internal?" → count
};

void countFlow(const Event &event, const HomeNetworks &home, Seen &seen)
{
    ++seen.flows;
    const bool toOutside = home.isOutside(event.dstIp);
    const bool fromOutside = home.isOutside(event.srcIp);
    Sums &client = seen.hosts[event.srcIp.toString()];
    ++client.asClient;
    client.out += event.bytesOut;
    client.in += event.bytesIn;
    client.outInternet += toOutside ? event.bytesOut : 0;
    client.inInternet += toOutside ? event.bytesIn : 0;
    Sums &server = seen.hosts[event.dstIp.toString()];
    server.out += event.bytesIn;
    server.in += event.bytesOut;
    server.outInternet += fromOutside ? event.bytesIn : 0;
    server.inInternet += fromOutside ? event.bytesOut : 0;
}

Seen readAll(const QString &file)
{
    Seen seen;
    const HomeNetworks home = *HomeNetworks::parse({});
    const auto parser = findLineFormat(u"eve"_s)->make(u"eve"_s);
    auto reader = LineReader::open(file);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    QByteArrayView line;
    while ((*reader)->next(line)) {
        ++seen.lines;
        const auto parsed = parser->parse(line);
        if (!parsed.rejected.isEmpty())
            qWarning("%s:%lld: %s", qPrintable(file), seen.lines, qPrintable(parsed.rejected));
        if (!parsed.event)
            continue;
        ++seen.records;
        ++seen.identities[parsed.event->identity];
        ++seen.kinds[toKey(parsed.event->kind)];
        if (parsed.event->kind == EventKind::Flow)
            countFlow(*parsed.event, home, seen);
        if (parsed.event->kind == EventKind::Detection) {
            const QString way =
                u"%1->%2"_s
                    .arg(home.isInternal(parsed.event->srcIp) ? u"internal"_s : u"internet"_s)
                    .arg(home.isInternal(parsed.event->dstIp) ? u"internal"_s : u"internet"_s);
            ++seen.alerts[parsed.event->title][way];
        }
    }
    return seen;
}

QJsonObject truth()
{
    QFile file(test::sharedData() + u"/real/truth.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// "hosts" of one file; the cloud captures hold it one level deeper.
QJsonObject hostsOf(const QJsonObject &entry)
{
    const QJsonObject deep = entry[u"suricata"_s].toObject()[u"hosts"_s].toObject();
    return deep.isEmpty() ? entry[u"hosts"_s].toObject() : deep;
}

} // namespace

class TestRealEve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordIsRead_data();
    void everyRecordIsRead();
    void sumsPerHost_data();
    void sumsPerHost();
    void inboundNoiseStaysInbound();
    void upstreamChecks();
    void cleanupTestCase();

private:
    void compareHost(
        const QString &file, const QString &ip, const QJsonObject &expected, const Sums &got);
    test::Agreement m_agreement;
};

void TestRealEve::everyRecordIsRead_data()
{
    NEEDS_REAL_DATA("real");
    QTest::addColumn<QString>("file");
    QStringList files = test::filesBelow(u"real"_s, u"*.eve.json"_s);
    files += test::filesBelow(u"products/suricata"_s, u"eve.json"_s);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.mid(test::sharedData().size()))) << file;
}

void TestRealEve::everyRecordIsRead()
{
    QFETCH(QString, file);
    const Seen seen = readAll(file);
    QCOMPARE(seen.records, seen.lines);
}

void TestRealEve::sumsPerHost_data()
{
    NEEDS_REAL_DATA("real");
    QTest::addColumn<QString>("file");
    const QJsonObject all = truth();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().endsWith(u".eve.json"_s) && !hostsOf(it->toObject()).isEmpty())
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
}

void TestRealEve::compareHost(
    const QString &file, const QString &ip, const QJsonObject &expected, const Sums &got)
{
    const auto same = [&](const char *key, qint64 value) {
        const QJsonValue told = expected[QLatin1StringView(key)];
        if (told.isUndefined())
            return;
        m_agreement.check(u"real/"_s + file.section(u'/', 0, 0), ip + u' ' + QLatin1StringView(key),
            QString::number(value), QString::number(told.toInteger()), file.toUtf8());
        QVERIFY2(told.toInteger() == value,
            qPrintable(u"%1 %2: expected %3, got %4"_s.arg(ip, QLatin1StringView(key))
                           .arg(told.toInteger())
                           .arg(value)));
    };
    same("flows_as_client", got.asClient);
    same("bytes_out", got.out);
    same("bytes_in", got.in);
    same("bytes_out_internet", got.outInternet);
    same("bytes_in_internet", got.inInternet);
}

void TestRealEve::sumsPerHost()
{
    QFETCH(QString, file);
    const QJsonObject expected = hostsOf(truth()[file].toObject());
    const Seen seen = readAll(test::sharedData() + u"/real/"_s + file);
    QVERIFY(seen.flows > 0);
    for (auto it = expected.begin(); it != expected.end(); ++it)
        compareHost(file, it.key(), it->toObject(), seen.hosts[it.key()]);
    QCOMPARE(seen.identities.size(), seen.records); // no two of these records are alike
}

void TestRealEve::inboundNoiseStaysInbound()
{
    NEEDS_REAL_DATA("real/slips_test6");
    const Seen seen = readAll(test::sharedData() + u"/real/slips_test6/test6.eve.json"_s);
    QCOMPARE(seen.kinds[u"detection"_s], 745);
    for (auto it = seen.alerts.begin(); it != seen.alerts.end(); ++it)
        QVERIFY2(it->size() == 1 && it->contains(u"internet->internal"_s), qPrintable(it.key()));
}

/// Suricata's own tests: so many records of its run are such. A field that is stored is looked up
/// there.
void TestRealEve::upstreamChecks()
{
    NEEDS_REAL_DATA("products/suricata/real-suricata-7.0.10");
    int otherwise = 0;
    for (const QString &path :
        test::filesBelow(u"products/suricata/real-suricata-7.0.10"_s, u"expected_counts.json"_s)) {
        const QString run = path.section(u'/', -2, -2);
        const auto records =
            test::eveRecords(test::bytesOf(path.section(u'/', 0, -2) + u"/eve.json"_s));
        for (const QJsonValue &check : QJsonDocument::fromJson(test::bytesOf(path)).array()) {
            const auto match = test::flattened(check[u"match"_s].toObject());
            if (!test::isPlain(match)) {
                ++otherwise;
                continue;
            }
            const auto found = std::count_if(records.cbegin(), records.cend(),
                [&match](const test::EveRecord &record) { return test::counts(match, record); });
            m_agreement.check(u"suricata/real-suricata-7.0.10"_s, run, QString::number(found),
                QString::number(check[u"count"_s].toInteger()),
                QJsonDocument(check.toObject()).toJson(QJsonDocument::Compact));
        }
    }
    qInfo("%d checks look otherwise than for equality", otherwise);
    QVERIFY(m_agreement.checks(u"suricata/real-suricata-7.0.10"_s) > 400);
}

void TestRealEve::cleanupTestCase()
{
    m_agreement.because(u"tcp-fastopen-08"_s, u"an address is not kept as a server's name"_s);
    m_agreement.print();
    if (m_agreement.checks(u"suricata/real-suricata-7.0.10"_s) > 0)
        QVERIFY(m_agreement.share() >= 0.99);
}

QTEST_GUILESS_MAIN(TestRealEve)
#include "tst_real_eve.moc"
