// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way: demo office → HTTPS → sources → store → judgement → what a script reads.
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/program.h"

using namespace Qt::StringLiterals;

class TestWholeWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void casesStandUnderTheirRules_data();
    void casesStandUnderTheirRules();
    void quietPcsScoreNothing();
    void statusKnowsTheOffice();
    void departmentsAreTheLedgers();
    void uploadsAtNightAreSeen();
    void outputIsComplete();
    void aSecondDemoKeepsItsHandsOff();

private:
    QJsonObject device(const QString &rule) const;

    QTemporaryDir m_dir;
    Program m_demo;
    QJsonObject m_risk;
};

void TestWholeWay::initTestCase()
{
    m_demo = Program::run({u"demo"_s, u"--headless"_s, u"--lang"_s, u"ja"_s, u"--data-dir"_s,
                              m_dir.filePath(u"data"_s), u"--out"_s, m_dir.filePath(u"out"_s)},
        280'000);
    QVERIFY2(m_demo.exitCode == 0, m_demo.err);
    const Program risk = Program::run(
        {u"risk"_s, u"--json"_s, u"--lang"_s, u"ja"_s, u"--data-dir"_s, m_dir.filePath(u"data"_s)});
    QVERIFY2(risk.exitCode == 0, risk.err);
    m_risk = risk.json();
}

/// The worst device that has this rule among its reasons.
QJsonObject TestWholeWay::device(const QString &rule) const
{
    for (const QJsonValue &device : m_risk[u"devices"].toArray()) {
        for (const QJsonValue &reason : device[u"reasons"].toArray()) {
            if (reason[u"rule"].toString() == rule)
                return device.toObject();
        }
    }
    return {};
}

void TestWholeWay::casesStandUnderTheirRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("Windows XP on the LAN") << u"old_pc_infected"_s;
    QTest::newRow("iPhone and an attacker's server") << u"private_device_c2"_s;
    QTest::newRow("laptop from the hotel") << u"infected_elsewhere"_s;
    QTest::newRow("partner's hacked mail server") << u"mail_burst"_s;
}

void TestWholeWay::casesStandUnderTheirRules()
{
    QFETCH(QString, rule);
    const QJsonObject found = device(rule);
    QVERIFY2(!found.isEmpty(), qPrintable(rule));
    QVERIFY(found[u"score"].toInt() > 0);
}

void TestWholeWay::quietPcsScoreNothing()
{
    const QSet<QString> notQuiet{u"old_pc_infected"_s, u"private_device_c2"_s,
        u"infected_elsewhere"_s, u"mail_burst"_s, u"unusual_upload"_s, u"unsupported_os"_s,
        u"agent_silent"_s};
    int quiet = 0;
    for (const QJsonValue &device : m_risk[u"devices"].toArray()) {
        bool concerned = false;
        for (const QJsonValue &reason : device[u"reasons"].toArray())
            concerned = concerned || notQuiet.contains(reason[u"rule"].toString());
        if (concerned)
            continue;
        QVERIFY2(device[u"level"].toString() == u"none", qPrintable(device[u"name"].toString()));
        ++quiet;
    }
    QVERIFY2(quiet >= 20, qPrintable(u"%1 quiet PCs"_s.arg(quiet)));
}

void TestWholeWay::statusKnowsTheOffice()
{
    QFile file(m_dir.filePath(u"out/status.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject status = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray sources = status[u"sources"].toArray();
    QVERIFY(sources.size() >= 2);
    for (const QJsonValue &source : sources)
        QCOMPARE(source[u"state"].toString(), u"ok"_s);
    QVERIFY(status[u"agents"][u"reporting"].toInt() > 10);
    QVERIFY(!status[u"findings"].toArray().isEmpty());
    QVERIFY(status[u"watched_share"].toDouble() > 0.5);
    QVERIFY(m_demo.out.contains("EDR"));
}

void TestWholeWay::departmentsAreTheLedgers()
{
    int named = 0;
    for (const QJsonValue &department : m_risk[u"departments"].toArray())
        named += !department[u"name"].toString().isEmpty();
    QCOMPARE(named, 5);
}

void TestWholeWay::uploadsAtNightAreSeen()
{
    QVERIFY(!device(u"unusual_upload"_s).isEmpty());
}

void TestWholeWay::outputIsComplete()
{
    const QDir out(m_dir.filePath(u"out"_s));
    const QStringList pictures = out.entryList({u"page-*.png"_s});
    QCOMPARE(pictures.size(), 10);
    for (const QString &name : pictures) {
        const QImage picture(out.filePath(name));
        QCOMPARE(picture.size(), QSize(1280, 720));
    }
    const QStringList papers = out.entryList({u"monthly-*.pdf"_s});
    QCOMPARE(papers.size(), 1);
    QVERIFY(QFileInfo(out.filePath(papers.first())).size() > 20'000);
}

void TestWholeWay::aSecondDemoKeepsItsHandsOff()
{
    const Program second = Program::run({u"demo"_s, u"--headless"_s, u"--lang"_s, u"en"_s,
        u"--data-dir"_s, m_dir.filePath(u"data"_s)});
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.err.contains("already holds a store"));
}

QTEST_GUILESS_MAIN(TestWholeWay)
#include "tst_whole_way.moc"
