// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/services/ledger_csv.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestLedgerCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void formulasAreDefused();
    void findsTheDevice();
    void badLinesAreNamed();
};

static DeviceRecord device(DeviceId id, const QString &name, const QString &mac)
{
    DeviceRecord d;
    d.id = id;
    d.name = name;
    d.named = true;
    d.macs = {mac};
    d.standing = DeviceStanding::Managed;
    return d;
}

void TestLedgerCsv::comesBack()
{
    DeviceRecord d = device(7, u"経理-PC03"_s, u"02:00:5e:00:00:07"_s);
    d.department = u"経理"_s;
    d.user = u"山田, 花子"_s;
    d.seat = u"窓側 \"2\"\n番目"_s;
    d.standing = DeviceStanding::Guest;
    d.standingNote = u"12月まで"_s;
    const QByteArray csv = ledgerToCsv({d});
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    const LedgerCsv ledger = ledgerFromCsv(csv);
    QVERIFY2(ledger.problems.isEmpty(), qPrintable(ledger.problems.join(u'\n')));
    QCOMPARE(ledger.lines.size(), 1);
    const DeviceEdit &edit = ledger.lines[0].edit;
    QCOMPARE(edit.name, u"経理-PC03"_s);
    QCOMPARE(edit.user, u"山田, 花子"_s);
    QCOMPARE(edit.seat, u"窓側 \"2\"\n番目"_s);
    QCOMPARE(edit.standing, DeviceStanding::Guest);
    QCOMPARE(edit.standingNote, u"12月まで"_s);
}

void TestLedgerCsv::formulasAreDefused()
{
    DeviceRecord d = device(1, u"=HYPERLINK(\"http://x\")"_s, u"02:00:5e:00:00:01"_s);
    const QByteArray csv = ledgerToCsv({d});
    QVERIFY(csv.contains("'=HYPERLINK"));
    QCOMPARE(ledgerFromCsv(csv).lines[0].edit.name, u"=HYPERLINK(\"http://x\")"_s);
}

void TestLedgerCsv::findsTheDevice()
{
    const LedgerCsv ledger = ledgerFromCsv("mac,name,hostname\r\n"
                                           "02-00-5E-00-00-02,by mac,\n"
                                           ",by host,PC9.office.example\n"
                                           "02:00:5e:00:00:99,nobody,\n");
    QCOMPARE(ledger.lines.size(), 3);
    DeviceRecord hosted = device(9, u"x"_s, u"02:00:5e:00:00:0a"_s);
    hosted.hostname = u"pc9"_s;
    const QList<DeviceRecord> known{device(2, u"y"_s, u"02:00:5e:00:00:02"_s), hosted};
    QCOMPARE(editFor(ledger.lines[0], known)->id, 2);
    QCOMPARE(editFor(ledger.lines[1], known)->id, 9);
    QVERIFY(!editFor(ledger.lines[2], known));
    QCOMPARE(ledger.lines[0].edit.standing, DeviceStanding::Managed);
    QVERIFY(!ledger.lines[0].edit.department);
}

void TestLedgerCsv::badLinesAreNamed()
{
    const LedgerCsv ledger = ledgerFromCsv("name,mac\nPC,not-a-mac\nPC2,02:00:5e:00:00:02\n");
    QCOMPARE(ledger.lines.size(), 1);
    QCOMPARE(ledger.problems.size(), 1);
    QVERIFY(ledger.problems[0].contains(u'2'));
    QCOMPARE(ledgerFromCsv("a,b\n1,2\n").problems.size(), 2);
}

QTEST_GUILESS_MAIN(TestLedgerCsv)
#include "tst_ledger_csv.moc"
