// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include "demo_client.h"
#include "models/domain/office_calendar.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

UtcMicros timeOf(const QJsonObject &row)
{
    return row[u"eventtime"_s].toInteger() / 1000;
}

} // namespace

/// What the served data tells, whatever way it was made.
class TestDemoStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAnOfficeOf27();
    void sameSeedSameOffice();
    void workAndRestShow();
    void totalsOfLongConnectionsAgree();
    void oldPcAttacksOthers();
    void phoneTalksToAttacker();
    void laptopBringsEmotetBack();
    void partnerSendsMalware();
    void uploadsAtNight();
    void quietOfficeHasNoCases();
    void livesOn();
    void isAliveAtAnyTime_data();
    void isAliveAtAnyTime();

private:
    QList<QJsonObject> ofHost(const QList<QJsonObject> &rows, const QString &ip) const;
    QJsonArray alerts(const DemoOffice &office, int level) const;

    DemoOffice m_office{{1, 40, fridayAfternoon(), false}};
    QList<QJsonObject> m_flows;
    QList<QJsonObject> m_ips;
    QList<QJsonObject> m_virus;
};

void TestDemoStory::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_office.start().ok());
    const qint64 made = timer.restart();
    UtmClient utm(m_office);
    m_flows = utm.all(u"traffic/forward"_s);
    qInfo("made in %lld ms, %lld flows read in %lld ms", made, qint64(m_flows.size()),
        timer.elapsed());
    m_ips = utm.all(u"ips"_s);
    m_virus = utm.all(u"virus"_s);
    QVERIFY(m_flows.size() >= 60'000 && m_flows.size() <= 100'000);
}

QList<QJsonObject> TestDemoStory::ofHost(const QList<QJsonObject> &rows, const QString &ip) const
{
    QList<QJsonObject> own;
    for (const QJsonObject &row : rows) {
        if (row[u"srcip"_s].toString() == ip)
            own.append(row);
    }
    return own;
}

QJsonArray TestDemoStory::alerts(const DemoOffice &office, int level) const
{
    const SourceSettings source = office.sources().at(1);
    QUrl url = source.endpoints.at(1).url;
    url.setPath(u"/wazuh-alerts-4.x-*/_search"_s);
    const QJsonObject body{{u"size"_s, 10000},
        {u"query"_s,
            QJsonObject{
                {u"range"_s, QJsonObject{{u"rule.level"_s, QJsonObject{{u"gte"_s, level}}}}}}},
        {u"sort"_s, QJsonArray{QJsonObject{{u"timestamp"_s, u"asc"_s}}}}};
    DemoClient client;
    return client
        .send("POST", url,
            DemoClient::basic(
                source.endpoints.at(1).user, office.secretsOf(source.id).value(u"indexer"_s)),
            QJsonDocument(body).toJson())
        .json()[u"hits"_s][u"hits"_s]
        .toArray();
}

void TestDemoStory::isAnOfficeOf27()
{
    QHash<QString, int> departments;
    QSet<QString> names;
    QSet<QString> macs;
    for (const auto &line : m_office.ledger()) {
        QCOMPARE(line.edit.standing, DeviceStanding::Managed);
        QVERIFY(line.edit.name && line.edit.department && line.edit.seat);
        names.insert(*line.edit.name);
        macs.insert(line.mac);
        if (line.edit.name->contains(u'-'))
            ++departments[*line.edit.department];
    }
    QCOMPARE(departments.size(), 5);
    int pcs = 0;
    for (const int count : std::as_const(departments))
        pcs += count;
    QCOMPARE(pcs, 27);
    QCOMPARE(names.size(), 29); // with the NAS and the printer
    QCOMPARE(macs.size(), 29);
    QVERIFY(names.contains(u"経理-PC03"_s) && names.contains(u"検査-XP"_s));
    QVERIFY(m_office.contract().isSet());
    QVERIFY(!m_office.office().name.isEmpty());
}

void TestDemoStory::sameSeedSameOffice()
{
    const auto fingerprint = [](quint32 seed) {
        DemoOffice office({seed, 20, fridayAfternoon(), false});
        if (!office.start())
            return QByteArray();
        UtmClient utm(office);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &path : {u"log/disk/traffic/forward"_s, u"log/disk/ips"_s,
                 u"log/disk/virus"_s, u"log/disk/emailfilter"_s}) {
            hash.addData(utm.get(path, {{u"rows"_s, u"2000"_s}}).body);
        }
        hash.addData(utm.get(u"monitor/user/device/query"_s).body);
        return hash.result();
    };
    const QByteArray first = fingerprint(7);
    QVERIFY(!first.isEmpty());
    QCOMPARE(fingerprint(7), first);
    QVERIFY(fingerprint(8) != first);
}

void TestDemoStory::workAndRestShow()
{
    const OfficeCalendar calendar;
    QHash<QDate, int> perDay;
    QHash<int, int> perHour;
    for (const QJsonObject &row : std::as_const(m_flows)) {
        const QDateTime local = calendar.local(timeOf(row));
        ++perDay[local.date()];
        if (calendar.isWorkday(local.date()))
            ++perHour[local.time().hour()];
    }
    int leastWork = INT_MAX;
    int mostRest = 0;
    const QDate today = calendar.dayOf(fridayAfternoon());
    for (int i = 1; i < 40; ++i) {
        const QDate day = today.addDays(-i);
        if (calendar.isWorkday(day))
            leastWork = qMin(leastWork, perDay.value(day));
        else
            mostRest = qMax(mostRest, perDay.value(day));
    }
    QVERIFY2(leastWork > 2 * mostRest, qPrintable(u"%1 %2"_s.arg(leastWork).arg(mostRest)));
    QVERIFY(mostRest > 100); // updates and the NAS go on
    QVERIFY(isJapaneseHoliday(QDate(2026, 11, 3)) && perDay.contains(QDate(2026, 11, 3)));
    QVERIFY(perHour.value(12) < perHour.value(10) * 6 / 10);
    QVERIFY(perHour.value(3) < perHour.value(10) / 5);
}

void TestDemoStory::totalsOfLongConnectionsAgree()
{
    QHash<qint64, qint64> whole; // by session: what the last line says
    QHash<qint64, qint64> parts; // and what the parts add up to
    QHash<qint64, int> lines;
    for (const QJsonObject &row : std::as_const(m_flows)) {
        if (!row.contains(u"sentdelta"_s))
            continue;
        const qint64 session = row[u"sessionid"_s].toInteger();
        parts[session] += row[u"sentdelta"_s].toInteger();
        ++lines[session];
        if (row[u"logid"_s] == u"0000000013"_s)
            whole[session] = row[u"sentbyte"_s].toInteger();
    }
    int closed = 0;
    for (auto it = whole.cbegin(); it != whole.cend(); ++it) {
        QVERIFY(lines.value(it.key()) >= 2);
        QCOMPARE(parts.value(it.key()), it.value());
        ++closed;
    }
    QVERIFY(closed > 200);
}

void TestDemoStory::oldPcAttacksOthers()
{
    const auto flows = ofHost(m_flows, u"192.168.10.47"_s);
    QVERIFY(!flows.isEmpty());
    QCOMPARE(flows.last()[u"dstport"_s].toInt(), 9100); // it came to print
    QCOMPARE(flows.last()[u"srcname"_s].toString(), u"KENSA-XP"_s);
    QCOMPARE(flows.last()[u"srcswversion"_s].toString(), u"XP"_s);
    const UtcMicros first = timeOf(flows.last());
    QVERIFY(first > fridayAfternoon() - 30 * kDay && first < fridayAfternoon() - 2 * kDay);
    QHash<QString, int> actions;
    QSet<QString> victims;
    for (const QJsonObject &row : ofHost(m_ips, u"192.168.10.47"_s)) {
        QVERIFY(row[u"attack"_s].toString().contains(u"SMB"));
        ++actions[row[u"action"_s].toString()];
        victims.insert(row[u"dstip"_s].toString());
    }
    QVERIFY(actions.value(u"dropped"_s) > 5 && actions.value(u"detected"_s) > 5);
    QVERIFY(victims.size() > 10);
    QVERIFY(!victims.contains(u"192.168.10.47"_s));
    QSet<QString> viruses;
    for (const QJsonObject &row : ofHost(m_virus, u"192.168.10.47"_s))
        viruses.insert(row[u"action"_s].toString());
    QCOMPARE(viruses, (QSet<QString>{u"blocked"_s, u"passthrough"_s}));
}

void TestDemoStory::phoneTalksToAttacker()
{
    const auto flows = ofHost(m_flows, u"192.168.10.131"_s);
    QVERIFY(flows.size() > 20);
    const QString mac = flows.first()[u"srcmac"_s].toString();
    QVERIFY(mac.left(2).toInt(nullptr, 16) & 2); // private address
    for (const auto &line : m_office.ledger())
        QVERIFY(line.mac != mac);
    const auto contacts = ofHost(m_ips, u"192.168.10.131"_s);
    QVERIFY(contacts.size() >= 10);
    QSet<qint64> sessions;
    for (const QJsonObject &row : flows)
        sessions.insert(row[u"sessionid"_s].toInteger());
    for (const QJsonObject &row : contacts) {
        QCOMPARE(row[u"eventtype"_s].toString(), u"botnet"_s);
        QCOMPARE(row[u"action"_s].toString(), u"detected"_s);
        QVERIFY(sessions.contains(row[u"sessionid"_s].toInteger()));
    }
    // The latest is what Home shows: minutes ago on a working day.
    QVERIFY(fridayAfternoon() - timeOf(contacts.first()) < kHour);
}

void TestDemoStory::laptopBringsEmotetBack()
{
    const auto flows = ofHost(m_flows, u"192.168.10.35"_s);
    UtcMicros later = timeOf(flows.first());
    UtcMicros longest = 0;
    UtcMicros back = 0;
    for (const QJsonObject &row : flows) {
        if (later - timeOf(row) > longest) {
            longest = later - timeOf(row);
            back = later;
        }
        later = timeOf(row);
    }
    QVERIFY(longest > 4 * kDay);
    QVERIFY(back > fridayAfternoon() - 30 * kDay);
    int blocked = 0;
    for (const QJsonObject &row : ofHost(m_ips, u"192.168.10.35"_s)) {
        QCOMPARE(row[u"action"_s].toString(), u"dropped"_s);
        QVERIFY(timeOf(row) >= back);
        ++blocked;
    }
    QVERIFY(blocked >= 10);
    bool told = false;
    for (const QJsonValue &hit : alerts(m_office, 12)) {
        const QJsonValue source = hit[u"_source"_s];
        if (source[u"agent"_s][u"name"_s] == u"EIGYO-PC05"_s) {
            told = told || source[u"rule"_s][u"groups"_s].toArray().contains(u"emotet"_s);
            QVERIFY(source[u"data"_s][u"win"_s][u"system"_s][u"eventID"_s].isString());
        }
    }
    QVERIFY(told);
}

void TestDemoStory::partnerSendsMalware()
{
    QSet<QString> recipients;
    UtcMicros first = std::numeric_limits<qint64>::max();
    UtcMicros last = 0;
    int mails = 0;
    for (const QJsonObject &row : std::as_const(m_virus)) {
        if (!row[u"from"_s].toString().endsWith(u"@haruna-bussan.example"))
            continue;
        ++mails;
        recipients.insert(row[u"to"_s].toString());
        QCOMPARE(row[u"action"_s].toString(), u"blocked"_s);
        QVERIFY(!row[u"filename"_s].toString().isEmpty());
        first = qMin(first, timeOf(row));
        last = qMax(last, timeOf(row));
    }
    QVERIFY(mails > 40 && recipients.size() > 10);
    QVERIFY(last - first < 30 * kMinute);
}

void TestDemoStory::uploadsAtNight()
{
    QHash<QString, qint64> night;
    for (const QJsonObject &row : std::as_const(m_flows)) {
        if (row[u"hostname"_s].toString().endsWith(u".gigafile.nu")) {
            QVERIFY(OfficeCalendar().isNight(timeOf(row)));
            night[row[u"srcname"_s].toString()] +=
                row[u"sentdelta"_s].toInteger(row[u"sentbyte"_s].toInteger());
        }
    }
    QCOMPARE(night.size(), 1);
    QVERIFY(night.value(u"KEIRI-PC03"_s) > 1'500'000'000);
}

void TestDemoStory::quietOfficeHasNoCases()
{
    DemoOffice quiet({1, 40, fridayAfternoon(), true});
    QVERIFY(quiet.start().ok());
    UtmClient utm(quiet);
    const auto scans = utm.all(u"ips"_s);
    QVERIFY(!scans.isEmpty());
    for (const QJsonObject &row : scans) {
        QCOMPARE(row[u"action"_s].toString(), u"dropped"_s);
        QCOMPARE(row[u"direction"_s].toString(), u"incoming"_s);
    }
    QVERIFY(utm.all(u"virus"_s).isEmpty());
    QVERIFY(utm.all(u"webfilter"_s).isEmpty());
    QVERIFY(alerts(quiet, 7).isEmpty());
    for (const QJsonObject &row : utm.all(u"traffic/forward"_s)) {
        QVERIFY(!row[u"hostname"_s].toString().contains(u"gigafile"));
        QVERIFY(row[u"srcswversion"_s] != u"XP"_s);
    }
    int pcs = 0;
    for (const auto &line : quiet.ledger())
        pcs += line.edit.name->contains(u'-');
    QCOMPARE(pcs, 27);
}

void TestDemoStory::livesOn()
{
    const auto total = [](const DemoOffice &office, const QString &log) {
        UtmClient utm(office);
        return utm.get(u"log/disk/"_s + log).json()[u"total_lines"_s].toInteger();
    };
    DemoOffice office({3, 2, fridayAfternoon(), false});
    QVERIFY(office.start().ok());
    const qint64 flows = total(office, u"traffic/forward"_s);
    office.liveUntil(fridayAfternoon() + 20 * kMinute);
    const qint64 later = total(office, u"traffic/forward"_s);
    QVERIFY(later > flows + 20);
    office.liveUntil(fridayAfternoon()); // a clock set back changes nothing
    QCOMPARE(total(office, u"traffic/forward"_s), later);
    // The same story as an office that starts twenty minutes later, but for the surprises.
    const UtcMicros evening = fridayAfternoon() + 9 * kHour; // past midnight
    office.liveUntil(evening);
    QVERIFY(total(office, u"traffic/forward"_s) > later + 100);
    QVERIFY(total(office, u"ips"_s) > 30);
    UtmClient utm(office);
    QVERIFY(timeOf(utm.get(u"log/disk/traffic/forward"_s).json()[u"results"_s][0].toObject()) <=
        evening);
}

void TestDemoStory::isAliveAtAnyTime_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("holiday") << u"2026-11-23T03:00:00Z"_s;
    QTest::newRow("night") << u"2026-11-17T18:10:00Z"_s;
    QTest::newRow("before work") << u"2026-11-23T23:20:00Z"_s;
    QTest::newRow("new year") << u"2027-01-01T01:00:00Z"_s;
    QTest::newRow("midnight") << u"2026-11-18T15:00:00Z"_s;
}

void TestDemoStory::isAliveAtAnyTime()
{
    QFETCH(QString, now);
    const UtcMicros at = fromRfc3339(now);
    DemoOffice office({5, 14, at, false});
    QVERIFY(office.start().ok());
    UtmClient utm(office);
    const auto flows = utm.all(u"traffic/forward"_s);
    int lastHour = 0;
    for (const QJsonObject &row : flows) {
        QVERIFY(timeOf(row) <= at);
        lastHour += timeOf(row) > at - kHour;
    }
    QVERIFY2(lastHour >= 8, qPrintable(QString::number(lastHour)));
    for (const QJsonObject &row : utm.all(u"ips"_s)) {
        if (row[u"eventtype"_s] == u"botnet"_s && row[u"action"_s] == u"detected"_s) {
            QVERIFY(at - timeOf(row) < 5 * kDay); // the worst is recent whenever one looks
            return;
        }
    }
    QFAIL("no contact with the attacker");
}

QTEST_GUILESS_MAIN(TestDemoStory)
#include "tst_demo_story.moc"
