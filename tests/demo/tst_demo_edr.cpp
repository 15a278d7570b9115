// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "demo_client.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestDemoEdr : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void loginGivesToken();
    void tokenExpires();
    void pagesAgents();
    void knowsNetworkCards();
    void indexerWantsPassword();
    void searchesByPages();
    void searchesByRange();
    void refusesWhatRealOneRefuses();

private:
    QUrl api(const QString &path, const QString &query = {}) const;
    QByteArray login();
    DemoClient::Answer search(const QJsonObject &body);

    DemoOffice m_office{{1, 40, fridayAfternoon(), false}};
    DemoClient m_client;
    SourceSettings m_settings;
    Secrets m_secrets;
};

void TestDemoEdr::initTestCase()
{
    QVERIFY(m_office.start().ok());
    m_settings = m_office.sources().value(1);
    m_secrets = m_office.secretsOf(m_settings.id);
    QCOMPARE(m_settings.kind, u"wazuh"_s);
    QCOMPARE(m_settings.endpoints.size(), 2);
}

QUrl TestDemoEdr::api(const QString &path, const QString &query) const
{
    QUrl url = m_settings.endpoints.at(0).url;
    url.setPath(path);
    url.setQuery(query);
    return url;
}

QByteArray TestDemoEdr::login()
{
    const auto answer = m_client.send("POST", api(u"/security/user/authenticate"_s),
        DemoClient::basic(m_settings.endpoints.at(0).user, m_secrets.value(u"api"_s)));
    return "Bearer " + answer.json()[u"data"_s][u"token"_s].toString().toLatin1();
}

DemoClient::Answer TestDemoEdr::search(const QJsonObject &body)
{
    QUrl url = m_settings.endpoints.at(1).url;
    url.setPath(u"/wazuh-alerts-4.x-*/_search"_s);
    return m_client.send("POST", url,
        DemoClient::basic(m_settings.endpoints.at(1).user, m_secrets.value(u"indexer"_s)),
        QJsonDocument(body).toJson());
}

void TestDemoEdr::loginGivesToken()
{
    QCOMPARE(m_client.send("GET", api(u"/agents"_s)).status, 401);
    QCOMPARE(m_client.send("GET", api(u"/agents"_s), "Bearer a.b.c").status, 401);
    const auto wrong = m_client.send("POST", api(u"/security/user/authenticate"_s),
        DemoClient::basic(m_settings.endpoints.at(0).user, Secret("wrong")));
    QCOMPARE(wrong.status, 401);
    const QByteArray token = login();
    QCOMPARE(token.count('.'), 2);
    const auto info = m_client.send("GET", api(u"/"_s), token);
    QCOMPARE(info.status, 200);
    QVERIFY(info.json()[u"data"_s][u"api_version"_s].toString().startsWith(u"4."));
    QCOMPARE(info.pin, m_settings.endpoints.at(0).pinnedSha256);
}

void TestDemoEdr::tokenExpires()
{
    DemoOffice office({1, 2, fridayAfternoon(), false});
    QVERIFY(office.start().ok());
    m_settings = office.sources().value(1);
    m_secrets = office.secretsOf(m_settings.id);
    const QByteArray token = login();
    office.liveUntil(fridayAfternoon() + 899 * kSecond);
    QCOMPARE(m_client.send("GET", api(u"/agents"_s), token).status, 200);
    office.liveUntil(fridayAfternoon() + 900 * kSecond);
    QCOMPARE(m_client.send("GET", api(u"/agents"_s), token).status, 401);
    QCOMPARE(m_client.send("GET", api(u"/agents"_s), login()).status, 200);
    m_settings = m_office.sources().value(1);
    m_secrets = m_office.secretsOf(m_settings.id);
}

void TestDemoEdr::pagesAgents()
{
    const QByteArray token = login();
    QSet<QString> ids;
    QStringList silent;
    for (int offset = 0;; offset += 10) {
        const QJsonObject data =
            m_client.send("GET", api(u"/agents"_s, u"limit=10&offset=%1"_s.arg(offset)), token)
                .json()[u"data"_s]
                .toObject();
        QCOMPARE(data[u"total_affected_items"_s].toInt(), 27); // 26 PCs and the manager
        const QJsonArray items = data[u"affected_items"_s].toArray();
        for (const QJsonValue &agent : items) {
            ids.insert(agent[u"id"_s].toString());
            if (agent[u"status"_s] != u"active"_s)
                silent.append(agent[u"name"_s].toString());
        }
        if (items.size() < 10)
            break;
    }
    QCOMPARE(ids.size(), 27);
    QVERIFY(ids.contains(u"000"_s));
    QCOMPARE(silent, QStringList{u"UKETSUKE-PC02"_s});
    const auto summary = m_client.send("GET", api(u"/agents/summary/status"_s), token).json();
    QCOMPARE(summary[u"data"_s][u"connection"_s][u"active"_s].toInt(), 25);
    QCOMPARE(summary[u"data"_s][u"connection"_s][u"disconnected"_s].toInt(), 1);
    QCOMPARE(m_client.send("GET", api(u"/agents"_s, u"limit=100001"_s), token).status, 400);
}

void TestDemoEdr::knowsNetworkCards()
{
    const QByteArray token = login();
    const auto known = m_client.send("GET", api(u"/syscollector/003/netiface"_s), token).json();
    QStringList macs;
    for (const QJsonValue &card : known[u"data"_s][u"affected_items"_s].toArray())
        macs.append(card[u"mac"_s].toString().toLower());
    QVERIFY(macs.contains(m_office.ledger().at(2).mac));
    const auto unknown = m_client.send("GET", api(u"/syscollector/999/netiface"_s), token);
    QCOMPARE(unknown.status, 200); // its errors come in the body
    QCOMPARE(unknown.json()[u"data"_s][u"total_failed_items"_s].toInt(), 1);
}

void TestDemoEdr::indexerWantsPassword()
{
    QUrl url = m_settings.endpoints.at(1).url;
    url.setPath(u"/"_s);
    QCOMPARE(m_client.send("GET", url).status, 401);
    const auto good = m_client.send("GET", url,
        DemoClient::basic(m_settings.endpoints.at(1).user, m_secrets.value(u"indexer"_s)));
    QCOMPARE(good.status, 200);
    QCOMPARE(good.pin, m_settings.endpoints.at(1).pinnedSha256);
    QVERIFY(good.pin != m_settings.endpoints.at(0).pinnedSha256);
}

void TestDemoEdr::searchesByPages()
{
    const QJsonArray sort{
        QJsonObject{{u"timestamp"_s, u"asc"_s}}, QJsonObject{{u"_id"_s, u"asc"_s}}};
    QJsonObject body{{u"size"_s, 100}, {u"sort"_s, sort}, {u"track_total_hits"_s, true}};
    QSet<QString> ids;
    qint64 before = 0;
    qint64 total = -1;
    for (;;) {
        const QJsonObject page = search(body).json()[u"hits"_s].toObject();
        if (total < 0)
            total = page[u"total"_s][u"value"_s].toInteger();
        const QJsonArray hits = page[u"hits"_s].toArray();
        for (const QJsonValue &hit : hits) {
            QVERIFY(!ids.contains(hit[u"_id"_s].toString()));
            ids.insert(hit[u"_id"_s].toString());
            const qint64 at = hit[u"sort"_s][0].toInteger();
            QVERIFY(at >= before);
            before = at;
            QVERIFY(hit[u"_source"_s][u"rule"_s][u"level"_s].isDouble());
            QVERIFY(hit[u"_source"_s][u"rule"_s][u"id"_s].isString());
        }
        if (hits.size() < 100)
            break;
        body[u"search_after"_s] = hits.last()[u"sort"_s];
    }
    QCOMPARE(ids.size(), total);
    QVERIFY(total > 500);
}

void TestDemoEdr::searchesByRange()
{
    const auto ids = [this](const QJsonObject &range) {
        const QJsonObject body{{u"size"_s, 10000}, {u"query"_s, QJsonObject{{u"range"_s, range}}},
            {u"sort"_s, QJsonArray{QJsonObject{{u"timestamp"_s, u"asc"_s}}}}};
        return search(body).json()[u"hits"_s][u"hits"_s].toArray().size();
    };
    const auto time = [&ids](const char *end, const QJsonValue &value) {
        return ids({{u"timestamp"_s, QJsonObject{{QLatin1StringView(end), value}}}});
    };
    const QString day = u"2026-11-10T00:00:00Z"_s;
    const qsizetype all = time("gte", u"2020-01-01T00:00:00Z"_s);
    QVERIFY(time("lt", day) > 0);
    QCOMPARE(time("lt", day) + time("gte", day), all);
    QCOMPARE(time("gte", fromRfc3339(day) / 1000), time("gte", day)); // epoch milliseconds too
    QCOMPARE(time("gte", u"2026-11-10T09:00:00.000+0900"_s), time("gte", day));
    const qsizetype severe = ids({{u"rule.level"_s, QJsonObject{{u"gte"_s, 12}}}});
    QVERIFY(severe > 0 && severe < all / 10);
}

void TestDemoEdr::refusesWhatRealOneRefuses()
{
    QCOMPARE(search({{u"size"_s, 10001}}).status, 400);
    QCOMPARE(search({{u"query"_s, QJsonObject{{u"colour"_s, u"red"_s}}}}).status, 400);
    QUrl url = m_settings.endpoints.at(1).url;
    url.setPath(u"/wazuh-archives-1/_search"_s);
    const QByteArray user =
        DemoClient::basic(m_settings.endpoints.at(1).user, m_secrets.value(u"indexer"_s));
    QCOMPARE(m_client.send("POST", url, user, "{}").status, 404);
}

QTEST_GUILESS_MAIN(TestDemoEdr)
#include "tst_demo_edr.moc"
