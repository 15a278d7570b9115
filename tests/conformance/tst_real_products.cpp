// SPDX-License-Identifier: GPL-3.0-or-later
// Records that FortiGate boxes and Wazuh managers wrote elsewhere are understood.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "app/sources/fortigate_reply.h"
#include "tests/conformance/product_lines.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QList<QByteArray> linesOfIni(const QString &path)
{
    QList<QByteArray> lines;
    for (const test::RuleTest &one : test::ruleTests(path))
        lines << one.line;
    return lines;
}

/// What Wazuh's rules say of a FortiGate's line, in our terms: was it stopped?
QString actionOf(const test::RuleTest &one)
{
    const bool denied = one.rule == 81618 && one.line.contains("status=deny");
    if (denied || one.rule == 81629 || one.rule == 81639 || one.rule == 81644 || one.rule == 81645)
        return u"blocked"_s;
    return one.rule == 81628 ? u"detected"_s : QString();
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
    for (const QString &text : QString::fromUtf8(test::bytesOf(path)).split(u"rule: {"_s).mid(1)) {
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
    void fortigateFields();
    void fortigateAnswers();
    void pfsenseFields();
    void wazuhSamples();
    void cleanupTestCase();

private:
    test::Agreement m_agreement;
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

namespace {

/// What the first of the patterns finds that finds anything.
QString toldIn(const QByteArray &line, std::initializer_list<const char *> patterns)
{
    for (const char *pattern : patterns) {
        if (QString told = test::captured(pattern, line); !told.isEmpty())
            return told;
    }
    return {};
}

} // namespace

/// Addresses, ports, the time where it has a zone, and by the rule what was done about it. Where
/// the box speaks of itself the ends are those of a tunnel, or where its administrator sits.
void TestRealProducts::fortigateFields()
{
    NEEDS_REAL_DATA("products/fortigate/wazuh-ruleset-tests");
    for (const test::RuleTest &one :
        test::ruleTests(test::products(u"fortigate/wazuh-ruleset-tests/fortigate.ini"_s))) {
        const test::Reading got = test::readLine(one.line);
        const auto check = [&](const QString &what, const QString &is, const QString &was) {
            m_agreement.check(u"fortigate/wazuh-ruleset-tests"_s, what, is, was, one.line);
        };
        check(u"format"_s, got.format, u"fortigate-kv"_s);
        check(u"read"_s, got.fault, {});
        check(u"source"_s, got.event.srcIp.toString(),
            test::addressText(toldIn(one.line,
                {" src(?:ip)?=\"?([0-9a-f.:]+)", " (?:remip|userip)=\"?([0-9a-f.:]+)",
                    " (?:ui|sproc)=\"?(?:[\\w-]+\\()?(\\d+\\.[0-9.]+)"})));
        check(u"destination"_s, got.event.dstIp.toString(),
            test::addressText(
                toldIn(one.line, {" dst(?:ip)?=\"?([0-9a-f.:]+)", " locip=\"?([0-9a-f.:]+)"})));
        check(u"port"_s, test::number(got.event.dstPort),
            test::numberText(toldIn(one.line, {" dst_?port=(\\d+)", " locport=(\\d+)"})));
        if (const QString action = actionOf(one); !action.isEmpty())
            check(u"action"_s, toKey(got.event.disposition), action);
        const QString at = test::captured(" eventtime=(\\d{10})", one.line);
        if (!at.isEmpty())
            check(u"time"_s, test::number(got.event.time / kSecond), at);
    }
}

namespace {

/// The envelopes of a recorded answer, which its keepers wrote as Jsonnet.
QJsonArray envelopesOf(const QString &path)
{
    static const QRegularExpression remark(u"/\\*.*?\\*/"_s);
    static const QRegularExpression quoted(u":\\s*'([^']*)'"_s);
    QString text = QString::fromUtf8(test::bytesOf(path));
    text = text.mid(text.indexOf(u'\n')).remove(remark).replace(quoted, u":\"\\1\""_s);
    const QJsonDocument told = QJsonDocument::fromJson(text.toUtf8());
    return told.isArray() ? told.array() : QJsonArray{told.object()};
}

} // namespace

/// Which model and version it is stands in each of its answers, and where it keeps its logs in one.
void TestRealProducts::fortigateAnswers()
{
    NEEDS_REAL_DATA("products/fortigate/fortigate_exporter-testdata");
    const QString set = u"fortigate/fortigate_exporter-testdata"_s;
    const auto read = [](const QJsonObject &object, const auto &reader) {
        JsonDocument document;
        const auto root = document.parse(QJsonDocument(object).toJson(QJsonDocument::Compact));
        Complaint complaint;
        return root ? reader(JsonFields(*root, &complaint)) : document.error();
    };
    for (const QString &path : test::filesBelow(u"products/"_s + set, u"*.jsonnet"_s)) {
        for (const QJsonValue &envelope : envelopesOf(path)) {
            const QJsonObject results = envelope[u"results"_s].toObject();
            const QString version = envelope[u"version"_s].toString();
            if (results.isEmpty() || version.isEmpty())
                continue;
            const QString number = results[u"model_number"_s].toString();
            const QString model = number.isEmpty() ? QString() : u'-' + number;
            const QString product = read(envelope.toObject(), [](const JsonFields &fields) {
                const auto told = fortigateProduct(fields);
                return told ? *told : told.error().detail;
            });
            m_agreement.check(set, u"product"_s, product,
                u"FortiGate%1 %2 build%3"_s.arg(model, version).arg(envelope[u"build"_s].toInt()),
                path.section(u'/', -1).toUtf8());
            const QJsonValue state = results[u"vdom_info"_s][u"root"_s][u"log_device_state"_s];
            if (state.isObject())
                m_agreement.check(set, u"log store"_s,
                    read({{u"results"_s, state}}, fortigateStore), u"disk"_s, {});
        }
    }
}

void TestRealProducts::pfsenseFields()
{
    NEEDS_REAL_DATA("products/opnsense_pfsense/wazuh-ruleset-tests");
    for (const test::RuleTest &one :
        test::ruleTests(test::products(u"opnsense_pfsense/wazuh-ruleset-tests/pfsense.ini"_s))) {
        const test::Reading got = test::readLine(one.line);
        const auto check = [&](const QString &what, const QString &is, const QString &was) {
            m_agreement.check(u"opnsense_pfsense/wazuh-ruleset-tests"_s, what, is, was, one.line);
        };
        check(u"format"_s, got.format, u"filterlog"_s);
        check(u"read"_s, got.fault, {});
        check(u"source"_s, got.event.srcIp.toString(),
            test::captured(",([\\d.]+),[\\d.]+,datalength", one.line));
        check(u"destination"_s, got.event.dstIp.toString(),
            test::captured(",([\\d.]+),datalength", one.line));
        check(u"action"_s, toKey(got.event.disposition),
            one.line.contains(",block,") ? u"blocked"_s : u"none"_s);
    }
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
        const auto check = [&](const QString &what, const QString &is, const QString &was) {
            m_agreement.check(u"wazuh/dashboard-plugins-v4-sample-alerts"_s, what, is, was,
                rule[u"description"_s].toString().toUtf8());
        };
        check(u"rule"_s, parsed.event->ruleId, rule[u"id"_s].toString());
        check(u"title"_s, parsed.event->title, rule[u"description"_s].toString());
        const bool many = rule[u"groups"_s].toArray().contains(u"authentication_failures"_s) &&
            rule[u"level"_s].toInt() >= 10;
        const QString text = rule[u"description"_s].toString();
        if (many)
            QCOMPARE(toKey(parsed.event->threat), u"brute_force"_s);
        else if (rule[u"level"_s].toInt() < 7)
            QVERIFY2(parsed.event->kind != EventKind::Detection, qPrintable(text));
    }
}

void TestRealProducts::cleanupTestCase()
{
    m_agreement.print();
    if (m_agreement.checks(u"fortigate/wazuh-ruleset-tests"_s) > 0)
        QVERIFY(m_agreement.share() >= 0.99);
}

QTEST_GUILESS_MAIN(TestRealProducts)
#include "tst_real_products.moc"
