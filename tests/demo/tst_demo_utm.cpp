// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "demo_client.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestDemoUtm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wantsToken();
    void tellsWhoItIs();
    void pagesOneSearch();
    void filtersByTime();
    void refusesUnknown();
    void listsDevices();

private:
    DemoOffice m_office{{1, 6, fridayAfternoon(), false}};
};

void TestDemoUtm::initTestCase()
{
    const auto started = m_office.start();
    QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().detail));
}

void TestDemoUtm::wantsToken()
{
    UtmClient utm(m_office);
    const QUrl url = utm.url(u"monitor/system/status"_s);
    QCOMPARE(utm.client().send("GET", url).status, 401);
    QCOMPARE(utm.client().send("GET", url, "Bearer 0123").status, 401);
    const auto token = m_office.secretsOf(utm.settings().id).value(u"api"_s);
    const QUrl inUrl = utm.url(
        u"monitor/system/status"_s, {{u"access_token"_s, QString::fromLatin1(token.reveal())}});
    QCOMPARE(utm.client().send("GET", inUrl).status, 401);
    const auto good = utm.get(u"monitor/system/status"_s);
    QCOMPARE(good.status, 200);
    QCOMPARE(good.pin, utm.settings().endpoints.value(0).pinnedSha256);
}

void TestDemoUtm::tellsWhoItIs()
{
    UtmClient utm(m_office);
    const QJsonObject status = utm.get(u"monitor/system/status"_s).json();
    QCOMPARE(status[u"status"_s].toString(), u"success"_s);
    QVERIFY(status[u"version"_s].toString().startsWith(u"v7."));
    QCOMPARE(status[u"results"_s][u"model_name"_s].toString(), u"FortiGate"_s);
    const QJsonObject stores = utm.get(u"monitor/log/device/state"_s).json();
    QVERIFY(stores[u"results"_s][u"disk"_s][u"is_available"_s].toBool());
    QVERIFY(!stores[u"results"_s][u"fortianalyzer"_s][u"is_available"_s].toBool());
}

void TestDemoUtm::pagesOneSearch()
{
    UtmClient utm(m_office);
    const auto rows = utm.all(u"traffic/forward"_s, 700);
    QVERIFY2(rows.size() > 5'000, qPrintable(QString::number(rows.size())));
    QSet<QString> keys;
    qint64 before = std::numeric_limits<qint64>::max();
    for (const QJsonObject &row : rows) {
        const qint64 at = row[u"eventtime"_s].toInteger();
        QVERIFY(at / 1000 <= before / 1000);
        before = at;
        QVERIFY(row[u"sentbyte"_s].isDouble() && row[u"rcvdbyte"_s].isDouble());
        QCOMPARE(row[u"tz"_s].toString(), u"+0900"_s);
        QVERIFY(row[u"srcmac"_s].toString().size() == 17);
        keys.insert(u"%1/%2/%3"_s.arg(at)
                        .arg(row[u"sessionid"_s].toInteger())
                        .arg(row[u"logid"_s].toString()));
    }
    QCOMPARE(keys.size(), rows.size());
}

void TestDemoUtm::filtersByTime()
{
    UtmClient utm(m_office);
    const qint64 noon = fromRfc3339(u"2026-11-20T03:00:00Z") / 1000;
    const auto since = utm.get(u"log/disk/traffic/forward"_s,
        {{u"rows"_s, u"2048"_s}, {u"filter"_s, u"_metadata.timestamp>=\"%1\""_s.arg(noon)}});
    QCOMPARE(since.status, 200);
    const QJsonArray rows = since.json()[u"results"_s].toArray();
    QVERIFY(rows.size() > 300);
    QCOMPARE(rows.size(), since.json()[u"total_lines"_s].toInt());
    for (const QJsonValue &row : rows)
        QVERIFY(row[u"eventtime"_s].toInteger() / 1'000'000 >= noon);
    // Both ends: what the two halves of a day hold is what the day holds.
    const auto count = [&utm](const QString &sign, qint64 ms) {
        return utm
            .get(u"log/disk/traffic/forward"_s,
                {{u"rows"_s, u"1"_s},
                    {u"filter"_s, u"_metadata.timestamp%1\"%2\""_s.arg(sign).arg(ms)}})
            .json()[u"total_lines"_s]
            .toInteger();
    };
    QCOMPARE(count(u"<"_s, noon) + count(u">="_s, noon), count(u">="_s, 0));
}

void TestDemoUtm::refusesUnknown()
{
    UtmClient utm(m_office);
    QCOMPARE(utm.get(u"log/disk/nonsense"_s).status, 404);
    QCOMPARE(utm.get(u"log/fortianalyzer/traffic/forward"_s).status, 404);
    QCOMPARE(utm.get(u"log/disk/ips"_s, {{u"filter"_s, u"colour==\"red\""_s}}).status, 400);
    const auto empty = utm.get(u"log/disk/event/system"_s);
    QCOMPARE(empty.status, 200);
    QVERIFY(empty.json()[u"results"_s].toArray().isEmpty());
}

void TestDemoUtm::listsDevices()
{
    UtmClient utm(m_office);
    const QJsonArray all = utm.get(u"monitor/user/device/query"_s).json()[u"results"_s].toArray();
    QSet<QString> macs;
    for (const QJsonValue &device : all)
        macs.insert(device[u"mac"_s].toString());
    QCOMPARE(macs.size(), all.size());
    for (const auto &line : m_office.ledger()) {
        if (line.edit.name != u"検査-XP")
            QVERIFY2(macs.contains(line.mac), qPrintable(*line.edit.name));
    }
    const QJsonObject part =
        utm.get(u"monitor/user/device/query"_s, {{u"start"_s, u"3"_s}, {u"number"_s, u"4"_s}})
            .json();
    QCOMPARE(part[u"results"_s].toArray().size(), 4);
    QCOMPARE(part[u"results"_s].toArray().at(0), all.at(3));
}

QTEST_GUILESS_MAIN(TestDemoUtm)
#include "tst_demo_utm.moc"
