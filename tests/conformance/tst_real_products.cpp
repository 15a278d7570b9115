// SPDX-License-Identifier: GPL-3.0-or-later
// Records that FortiGate boxes and Wazuh managers wrote elsewhere are understood.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "app/sources/line_parser.h"
#include "tests/conformance/real_data.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "log 1 pass = line" of Wazuh's rule tests.
QList<QByteArray> linesOfIni(const QString &path)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        const qsizetype at = line.indexOf(" = ");
        if (line.startsWith("log ") && at > 0)
            lines << line.mid(at + 3);
    }
    return lines;
}

QString captured(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
        .match(text)
        .captured(1);
}

/// The rule objects of the dashboard's sample alerts, which stand in JavaScript.
QList<QJsonObject> sampleRules(const QString &path)
{
    QList<QJsonObject> rules;
    for (const QString &text : QString::fromUtf8(bytesOf(path)).split(u"rule: {"_s).mid(1)) {
        QJsonArray groups;
        for (QString group : captured(u"groups: \\[(.*?)\\]"_s, text).split(u','))
            groups << group.remove(u'\'').trimmed();
        rules << QJsonObject{{u"description"_s, captured(u"description:\\s*'(.*?)'"_s, text)},
            {u"groups"_s, groups}, {u"id"_s, captured(u" id: '?(\\d+)"_s, text)},
            {u"level"_s, captured(u"level: (\\d+)"_s, text).toInt()}};
    }
    return rules;
}

} // namespace

class TestRealProducts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fortigateSamples();
    void fortigateMeanings();
    void wazuhSamples();
};

void TestRealProducts::fortigateSamples()
{
    NEEDS_REAL_DATA("products/fortigate/wazuh-ruleset-tests");
    const auto parser = findLineFormat(u"fortigate-kv"_s)->make(u"f"_s);
    int events = 0;
    for (const QString &name : {u"fortigate.ini"_s, u"fortimail.ini"_s}) {
        const QString folder = test::sharedData() + u"/products/fortigate/wazuh-ruleset-tests/"_s;
        for (const QByteArray &line : linesOfIni(folder + name)) {
            const auto parsed = parser->parse(line);
            QVERIFY2(parsed.event, line + "\n" + parsed.rejected.toUtf8());
            QVERIFY(parsed.event->time > 0);
            ++events;
        }
    }
    QCOMPARE(events, 30);
}

/// What Wazuh's own rules say about the samples, in our terms.
void TestRealProducts::fortigateMeanings()
{
    NEEDS_REAL_DATA("products/fortigate/wazuh-ruleset-tests");
    const auto parser = findLineFormat(u"fortigate-kv"_s)->make(u"f"_s);
    QMap<QString, int> found;
    qint64 sent = 0;
    for (const QByteArray &line : linesOfIni(
             test::sharedData() + u"/products/fortigate/wazuh-ruleset-tests/fortigate.ini"_s)) {
        const auto event = parser->parse(line).event;
        QVERIFY(event);
        ++found[toKey(event->kind) + u' ' + toKey(event->threat) + u' ' +
            toKey(event->disposition)];
        sent += event->bytesOut;
    }
    QCOMPARE(found[u"detection malware blocked"_s], 1); // "Blocked URL because a virus"
    QCOMPARE(found[u"detection exploit blocked"_s], 1); // "attack dropped"
    QCOMPARE(found[u"detection scan detected"_s], 1); // "attack detected": tcp_syn_flood
    QVERIFY(found[u"detection policy blocked"_s] >= 7); // denied URLs, SSL anomalies
    QCOMPARE(found[u"flow none none"_s] + found[u"flow none blocked"_s], 6);
    QCOMPARE(sent, 412 + 67 + 1150);
}

void TestRealProducts::wazuhSamples()
{
    NEEDS_REAL_DATA("products/wazuh/dashboard-plugins-v4-sample-alerts");
    const auto parser = findLineFormat(u"wazuh-alerts"_s)->make(u"w"_s);
    const QString file = test::sharedData() +
        u"/products/wazuh/dashboard-plugins-v4-sample-alerts/authentication.js"_s;
    const auto rules = sampleRules(file);
    QVERIFY2(rules.size() >= 5, qPrintable(QString::number(rules.size())));
    for (const QJsonObject &rule : rules) {
        const QJsonObject alert{{u"timestamp"_s, u"2026-11-20T09:00:00.000+0900"_s},
            {u"agent"_s, QJsonObject{{u"id"_s, u"001"_s}, {u"name"_s, u"PC"_s}}}, {u"rule"_s, rule},
            {u"data"_s, QJsonObject{{u"srcip"_s, u"203.0.113.9"_s}}}};
        const auto parsed = parser->parse(QJsonDocument(alert).toJson(QJsonDocument::Compact));
        QVERIFY2(parsed.event, qPrintable(parsed.rejected));
        const bool many = rule[u"groups"_s].toArray().contains(u"authentication_failures"_s) &&
            rule[u"level"_s].toInt() >= 10;
        const QString text = rule[u"description"_s].toString();
        if (many)
            QCOMPARE(toKey(parsed.event->threat), u"brute_force"_s);
        else if (rule[u"level"_s].toInt() < 7)
            QVERIFY2(parsed.event->kind != EventKind::Detection, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestRealProducts)
#include "tst_real_products.moc"
