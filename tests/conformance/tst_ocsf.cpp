// SPDX-License-Identifier: GPL-3.0-or-later
// The export as OCSF 1.8.0, judged by JSON Schemas derived from the framework's own repository and
// two validators that are not ours (python3-jsonschema, and ajv of npm).
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "app/services/import_job.h"
#include "app/services/ocsf_sheet.h"
#include "tests/conformance/agreement.h"
#include "tests/conformance/peers.h"
#include "tests/conformance/real_data.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// Prints what is wrong, one line a finding, and nothing else.
constexpr char kValidate[] =
    "import json, sys, os\n"
    "from jsonschema import validators\n"
    "names = {0: 'base_event', 2002: 'vulnerability_finding', 2004: 'detection_finding', 4001: "
    "'network_activity',\n"
    "         4002: 'http_activity', 4003: 'dns_activity', 4009: 'email_activity',\n"
    "         5001: 'inventory_info'}\n"
    "checks = {}\n"
    "for line in open(sys.argv[2], encoding='utf-8'):\n"
    "    event = json.loads(line)\n"
    "    uid = event['class_uid']\n"
    "    if uid not in checks:\n"
    "        schema = json.load(open(os.path.join(sys.argv[1], names[uid] + '.schema.json')))\n"
    "        checks[uid] = validators.validator_for(schema)(schema)\n"
    "    for error in checks[uid].iter_errors(event):\n"
    "        print(uid, '/'.join(map(str, error.path)), error.message[:200])\n";

/// The same for ajv, and in the end how many events were judged.
constexpr char kValidateByAjv[] =
    "const fs = require('fs'), path = require('path'), Ajv = require('ajv/dist/2020');\n"
    "const names = {0: 'base_event', 2002: 'vulnerability_finding', 2004: 'detection_finding',\n"
    "  4001: 'network_activity', 4002: 'http_activity', 4003: 'dns_activity',\n"
    "  4009: 'email_activity', 5001: 'inventory_info'};\n"
    "const ajv = new Ajv({strict: false, validateFormats: false, logger: false});\n"
    "const checks = {};\n"
    "const lines = fs.readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean);\n"
    "for (const line of lines) {\n"
    "  const event = JSON.parse(line), uid = event.class_uid;\n"
    "  checks[uid] ||= ajv.compile(JSON.parse(fs.readFileSync(\n"
    "    path.join(process.argv[1], names[uid] + '.schema.json'), 'utf8')));\n"
    "  if (!checks[uid](event)) console.log(uid, ajv.errorsText(checks[uid].errors));\n"
    "}\n"
    "console.log(lines.length);\n";

QString schemas()
{
    return test::sharedData() + u"/products/ocsf/derived-json-schema-1.8.0"_s;
}

QByteArray judgedByAjv(const QString &file)
{
    QProcess node;
    node.setProcessEnvironment(test::peerEnvironment());
    node.setWorkingDirectory(test::peerPath(u"npm"_s));
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(test::peerProgram(u"node"_s),
        {u"-e"_s, QString::fromLatin1(kValidateByAjv), schemas(), file});
    return node.waitForFinished(60'000) ? node.readAll() : QByteArray("no end");
}

bool pythonHas(const QString &module)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import "_s + module});
    return python.waitForFinished(20'000) && python.exitStatus() == QProcess::NormalExit &&
        python.exitCode() == 0;
}

Result<void> importAll(EventStore &store)
{
    for (const LineFormat &format : lineFormats()) {
        const QString name = QString::fromLatin1(format.name);
        auto job = ImportJob::open(
            QStringLiteral(OTASUKE_TEST_DATA "/sources/%1-file/input.log").arg(name), name, store);
        if (!job)
            return job.error();
        for (bool more = true; more;) {
            const auto step = (*job)->step(store);
            if (!step)
                return step.error();
            more = *step;
        }
    }
    return {};
}

} // namespace

class TestOcsf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyClassIsThere();
    void schemasAgree();
    void ajvAgrees();
    void bytesAreTheSources();
    void runningTotals();
    void sourcesOwnSeverity_data();
    void sourcesOwnSeverity();
    void mailIsTold();

private:
    QList<QJsonObject> events() const;
    TestOffice m_office;
    QString m_file;
};

void TestOcsf::initTestCase()
{
    VERIFY_OK(importAll(*m_office.store));
    Event hole;
    hole.kind = EventKind::Other;
    hole.time = 1'795'000'000 * kSecond;
    hole.ruleId = u"CVE-2026-1111"_s;
    hole.title = u"CVE-2026-1111 in Example Reader 11.0"_s;
    hole.severity = Severity::High;
    hole.device.hostname = u"KEIRI-PC03"_s;
    hole.identity = QByteArray(16, 'h');
    Event mail;
    mail.kind = EventKind::Mail;
    mail.time = hole.time + kSecond;
    mail.mailFrom = u"sender@example.net"_s;
    mail.subject = u"請求書の件"_s;
    mail.disposition = Disposition::Allowed;
    mail.srcIp = IpAddress::fromV4(0xcb007105);
    mail.dstIp = IpAddress::fromV4(0xc0a80a17);
    mail.identity = QByteArray(16, 'm');
    Event bait = mail; // found in such a mail
    bait.kind = EventKind::Detection;
    bait.threat = ThreatKind::MaliciousMail;
    bait.severity = Severity::High;
    bait.ruleId = u"emailfilter/phishing"_s;
    bait.title = u"phishing mail"_s;
    bait.raw = "type=utm subtype=emailfilter level=\"warning\" severity=\"high\"";
    bait.identity = QByteArray(16, 'b');
    EventBatch batch;
    batch.sourceId = u"wazuh-1"_s;
    batch.events << hole << mail << bait;
    VERIFY_OK(m_office.store->write(batch));
    m_file = m_office.folder.filePath(u"events.jsonl"_s);
    OcsfSheet sheet({}, m_file);
    const auto reader = m_office.reader();
    for (bool last = false; !last;) {
        const auto step = sheet.step(*reader);
        VERIFY_OK(step);
        last = *step;
    }
    QVERIFY(sheet.progress().written > 150);
    QCOMPARE(events().size(), sheet.progress().written);
}

QList<QJsonObject> TestOcsf::events() const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : test::bytesOf(m_file).split('\n')) {
        if (!line.isEmpty())
            all << QJsonDocument::fromJson(line).object();
    }
    return all;
}

void TestOcsf::everyClassIsThere()
{
    QMap<int, int> classes;
    for (const QJsonObject &event : events()) {
        ++classes[event[u"class_uid"_s].toInt()];
        QCOMPARE(event[u"type_uid"_s].toInt(),
            event[u"class_uid"_s].toInt() * 100 + event[u"activity_id"_s].toInt());
    }
    for (const int uid : {2002, 2004, 4001, 4002, 4003, 4009, 5001})
        QVERIFY2(classes[uid] > 0, qPrintable(QString::number(uid)));
}

void TestOcsf::schemasAgree()
{
    NEEDS_REAL_DATA("products/ocsf");
    if (!pythonHas(u"jsonschema"_s))
        QSKIP("skipped: python3-jsonschema is not installed");
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(kValidate), schemas(), m_file});
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.readAllStandardError(), QByteArray());
    QCOMPARE(python.readAllStandardOutput(), QByteArray());
}

/// All, and it notices the one from which something is missing.
void TestOcsf::ajvAgrees()
{
    if (!QDir(test::peerPath(u"npm/node_modules/ajv"_s)).exists() ||
        test::peerProgram(u"node"_s).isEmpty())
        QSKIP("skipped: ajv (npm), or Node to run it, could not be fetched");
    NEEDS_REAL_DATA("products/ocsf");
    const QList<QJsonObject> all = events();
    QJsonObject wrong = all.first();
    wrong.remove(u"severity_id"_s);
    QFile file(m_office.folder.filePath(u"one-wrong.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(test::bytesOf(m_file) + QJsonDocument(wrong).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    const QByteArray expected = QByteArray::number(wrong[u"class_uid"_s].toInt()) +
        " data must have required property 'severity_id'\n" + QByteArray::number(all.size() + 1) +
        '\n';
    QCOMPARE(judgedByAjv(file.fileName()), expected);
}

/// A denied connection from outside has no bytes; one of ours has them the way it was opened.
void TestOcsf::bytesAreTheSources()
{
    int seen = 0;
    for (const QJsonObject &event : events()) {
        const QJsonObject traffic = event[u"traffic"_s].toObject();
        if (traffic[u"bytes_out"_s].toInteger() != 2422)
            continue;
        ++seen;
        QCOMPARE(traffic[u"bytes_in"_s].toInteger(), 9586);
        QCOMPARE(event[u"src_endpoint"_s][u"ip"_s].toString(), u"192.168.10.23"_s);
        QCOMPARE(event[u"dst_endpoint"_s][u"port"_s].toInt(), 443);
        QCOMPARE(event[u"connection_info"_s][u"direction_id"_s].toInt(), 2);
        QCOMPARE(event[u"time"_s].toInteger(), 1'795'136'400'000);
    }
    QCOMPARE(seen, 1);
}

/// A long connection, told three times: what each record adds, and the sums so far.
void TestOcsf::runningTotals()
{
    QMap<qint64, std::pair<qint64, qint64>> sums; // by what is added
    for (const QJsonObject &event : events()) {
        if (event[u"src_endpoint"_s][u"port"_s].toInt() != 50211 || !event.contains(u"traffic"_s))
            continue;
        const QJsonObject total = event[u"cumulative_traffic"_s].toObject();
        sums[event[u"traffic"_s][u"bytes_out"_s].toInteger()] = {
            total[u"bytes_out"_s].toInteger(), total[u"bytes"_s].toInteger()};
    }
    QCOMPARE(sums.value(1000), std::pair(0LL, 0LL)); // the first one's sums are what it adds
    QCOMPARE(sums.value(4000), std::pair(5000LL, 5300LL));
    QCOMPARE(sums.value(600), std::pair(5600LL, 5940LL));
    QVERIFY(sums.contains(1000));
}

void TestOcsf::sourcesOwnSeverity_data()
{
    QTest::addColumn<QString>("holds"); // the record
    QTest::addColumn<QString>("told");
    QTest::newRow("FortiGate") << u"subtype=emailfilter"_s << u"high"_s;
    QTest::newRow("EVE") << u"\"event_type\":\"alert\""_s << u"\\d"_s;
    QTest::newRow("CEF") << u"CEF:0|"_s << u"\\d+|[A-Za-z-]+"_s;
    QTest::newRow("Wazuh") << u"\"rule\":{"_s << u"\\d+"_s;
    QTest::newRow("ESET") << u"_Event\""_s << u"[A-Z][a-z]+"_s;
}

/// The measure of the product beside ours, wherever its record tells one.
void TestOcsf::sourcesOwnSeverity()
{
    QFETCH(QString, holds);
    QFETCH(QString, told);
    const QRegularExpression form(QRegularExpression::anchoredPattern(told));
    int seen = 0;
    for (const QJsonObject &event : events()) {
        if (event[u"class_uid"_s].toInt() != 2004 ||
            !event[u"raw_data"_s].toString().contains(holds))
            continue;
        ++seen;
        const QString own = event[u"unmapped"_s][u"severity"_s].toString();
        QVERIFY2(form.match(own).hasMatch(), qPrintable(event[u"raw_data"_s].toString()));
        QVERIFY(event[u"raw_data"_s].toString().contains(own));
    }
    QVERIFY(seen > 0);
}

void TestOcsf::mailIsTold()
{
    int seen = 0;
    for (const QJsonObject &event : events()) {
        const QJsonValue email = event[u"class_uid"_s].toInt() == 4009
            ? event[u"email"_s]
            : event[u"evidences"_s][0][u"email"_s];
        if (email[u"from"_s].toString() != u"sender@example.net"_s)
            continue;
        ++seen;
        QCOMPARE(email[u"subject"_s].toString(), u"請求書の件"_s);
    }
    QCOMPARE(seen, 2); // the mail itself and what was found in it
}

QTEST_GUILESS_MAIN(TestOcsf)
#include "tst_ocsf.moc"
