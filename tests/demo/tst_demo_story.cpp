// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include "demo_client.h"
#include "models/domain/office_calendar.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

/// What the served data tells, whatever way it was made.
class TestDemoStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAnOfficeOf27();
    void workAndRestShow();
    void totalsOfLongConnectionsAgree();
    void oldPcAttacksOthers();
    void phoneTalksToAttacker();
    void laptopBringsEmotetBack();
    void partnerSendsMalware();
    void uploadsAtNight();

private:
    QList<QJsonObject> ofHost(const QList<QJsonObject> &rows, const QString &ip) const;

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
    QVERIFY(timeOf(flows.last()) > fridayAfternoon() - 4 * kDay); // it was never here before
    QHash<QString, int> actions;
    QSet<QString> victims;
    for (const QJsonObject &row : ofHost(m_ips, u"192.168.10.47"_s)) {
        QVERIFY(row[u"attack"_s].toString().contains(u"SMB"));
        ++actions[row[u"action"_s].toString()];
        victims.insert(row[u"dstip"_s].toString());
    }
    QVERIFY(actions.value(u"dropped"_s) > 5 && actions.value(u"detected"_s) > 5);
    // The latest is what Home shows: minutes ago on a working day.
    QVERIFY(fridayAfternoon() - timeOf(ofHost(m_ips, u"192.168.10.47"_s).first()) < kHour);
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
    QVERIFY(timeOf(contacts.last()) > fridayAfternoon() - 30 * kDay);
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
    for (const QJsonValue &hit : wazuhAlerts(m_office, 12)) {
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
    QVERIFY(mails > 40);
    QCOMPARE(recipients.size(), 1); // the shared address that the reception reads
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

QTEST_GUILESS_MAIN(TestDemoStory)
#include "tst_demo_story.moc"
