// SPDX-License-Identifier: GPL-3.0-or-later
// Every source of the catalogue over its own recorded round: tests/data/sources/<kind>/round.json
// (what is asked and answered, in order) and expected.json (events and devices that come of it).
// Sources that read files have input.log instead; tst_line_formats reads these.
#include <QTest>
#include <QUrlQuery>

#include "app/sources/source_catalog.h"
#include "models/domain/listen_place.h"
#include "tests/sources/event_json.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QString folder(const QString &kind)
{
    return QStringLiteral(OTASUKE_TEST_DATA "/sources/") + kind;
}

SourceSettings settingsFor(const SourceKindInfo &info)
{
    SourceSettings settings;
    settings.id = info.kind + u"-1"_s;
    settings.kind = info.kind;
    for (const auto &field : info.fields)
        settings.endpoints << SourceEndpoint{
            field.role, QUrl(field.urlExample), u"reader"_s, QByteArray(32, 'p')};
    return settings;
}

Secrets secretsFor(const SourceKindInfo &info)
{
    Secrets secrets;
    for (const auto &field : info.fields)
        secrets.insert(field.role, Secret("secret of " + field.role.toUtf8()));
    return secrets;
}

/// "GET /path?a=b body" as a person would write it.
QString asText(const HttpRequest &request)
{
    QString text = QString::fromLatin1(request.method) + u' ' + request.url.path();
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    for (qsizetype i = 0; i < items.size(); ++i)
        text += (i == 0 ? u'?' : u'&') + items[i].first + u'=' + items[i].second;
    const QByteArray &body =
        request.secretBody.isEmpty() ? request.body : request.secretBody.reveal();
    return body.isEmpty() ? text : text + u' ' + QString::fromUtf8(body);
}

void checkSafety(const HttpRequest &request)
{
    QCOMPARE(request.url.scheme(), u"https"_s);
    QCOMPARE(request.trust.pinnedSha256, QByteArray(32, 'p'));
    QVERIFY(request.secretHeader || request.basicAuth || !request.secretBody.isEmpty());
    QVERIFY(!request.body.contains("secret of"));
    QVERIFY(!request.url.toString().contains(u"secret"_s));
    for (const auto &header : request.headers)
        QVERIFY(!header.second.contains("secret"));
}

struct Outcome
{
    QJsonArray events;
    QJsonArray devices;
    qsizetype rejected = 0;
    QByteArray cursor;
    std::optional<Error> error;
};

/// A body of the script as a server sends it; one that is no JSON stands there as a string.
QByteArray textOf(const QJsonValue &body)
{
    if (body.isString())
        return body.toString().toUtf8();
    if (body.isNull())
        return "null";
    return (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
        .toJson();
}

/// Plays the script to the source; each question must be the next one of the script.
Outcome play(Source &source, const QJsonArray &script)
{
    Outcome outcome;
    qsizetype at = 0;
    for (auto request = source.nextRequest(); request; request = source.nextRequest(), ++at) {
        checkSafety(*request);
        const QJsonObject turn = script.at(at).toObject();
        const QString asked = asText(*request);
        if (asked != turn[u"ask"_s].toString()) {
            qWarning("turn %lld\n  asked    %s\n  expected %s", at + 1, qPrintable(asked),
                qPrintable(turn[u"ask"_s].toString()));
            outcome.error = Error{ErrorKind::Internal, u"another question"_s};
            return outcome;
        }
        HttpReply reply;
        reply.status = turn[u"status"_s].toInt(200);
        const QJsonValue body = turn[u"body"_s];
        reply.body = textOf(body);
        const QJsonObject headers = turn[u"headers"_s].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            reply.headers.append({header.key().toLatin1(), header->toString().toLatin1()});
        const auto batch = source.takeReply(reply);
        if (!batch) {
            outcome.error = batch.error();
            return outcome;
        }
        for (const Event &event : batch->events)
            outcome.events << test::toJson(event);
        for (const DeviceReport &report : batch->devices)
            outcome.devices << test::toJson(report);
        outcome.rejected += batch->rejected.size();
        if (!batch->cursor.isEmpty())
            outcome.cursor = batch->cursor;
    }
    if (at != script.size())
        outcome.error =
            Error{ErrorKind::Internal, u"%1 turns were not asked"_s.arg(script.size() - at)};
    return outcome;
}

} // namespace

class TestSourceRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEntryHasItsRecording_data();
    void everyEntryHasItsRecording();
    void round_data();
    void round();
    void faults_data();
    void faults();
    void connectionTest_data();
    void connectionTest();
};

void TestSourceRounds::everyEntryHasItsRecording_data()
{
    QTest::addColumn<QString>("kind");
    for (const SourceEntry &entry : sourceCatalog())
        QTest::newRow(qPrintable(entry.info().kind)) << entry.info().kind;
}

void TestSourceRounds::everyEntryHasItsRecording()
{
    QFETCH(QString, kind);
    const SourceEntry *entry = findSource(kind);
    QVERIFY(entry);
    const SourceKindInfo info = entry->info();
    QVERIFY(!info.title.isEmpty());
    const bool listened =
        info.fields.size() == 1 && info.fields[0].role == QStringView(kListenRole);
    SourceSettings one;
    one.kind = info.kind;
    if (listened || isListened(one)) { // what it hears is tried in tests/listening
        QVERIFY(!entry->make && info.needsPath != listened);
        QVERIFY(!listened || info.fields[0].urlExample.toUShort() > 0);
        return;
    }
    QCOMPARE(info.needsPath, entry->make == nullptr);
    QCOMPARE(info.needsPath, info.fields.isEmpty());
    const QString recording = info.needsPath ? u"/input.log"_s : u"/round.json"_s;
    QVERIFY2(QFile::exists(folder(kind) + recording), qPrintable(folder(kind) + recording));
    QVERIFY(!test::jsonOf(folder(kind) + u"/expected.json"_s).isEmpty());
}

void TestSourceRounds::round_data()
{
    QTest::addColumn<QString>("kind");
    for (const SourceEntry &entry : sourceCatalog()) {
        if (entry.make)
            QTest::newRow(qPrintable(entry.info().kind)) << entry.info().kind;
    }
}

void TestSourceRounds::round()
{
    QFETCH(QString, kind);
    const SourceKindInfo info = findSource(kind)->info();
    const QJsonObject script = test::jsonOf(folder(kind) + u"/round.json"_s).object();
    const auto source = findSource(kind)->make(settingsFor(info), secretsFor(info));
    source->beginRound(QJsonDocument(script[u"cursor"_s].toObject()).toJson(),
        fromRfc3339(script[u"now"_s].toString()));
    const Outcome outcome = play(*source, script[u"round"_s].toArray());
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->detail : QString()));
    const QJsonObject expected = test::jsonOf(folder(kind) + u"/expected.json"_s).object();
    if (qEnvironmentVariableIsSet("OTASUKE_PRINT_EVENTS")) {
        test::print(outcome.events);
        test::print(outcome.devices);
        fputs(outcome.cursor.constData(), stdout);
    }
    test::compareAll(outcome.events, expected[u"events"_s].toArray(), "event");
    test::compareAll(outcome.devices, expected[u"devices"_s].toArray(), "device");
    QCOMPARE(outcome.rejected, expected[u"rejected"_s].toInteger());
    QCOMPARE(source->productName(), expected[u"product"_s].toString());
    QCOMPARE(QJsonDocument::fromJson(outcome.cursor).object(), expected[u"cursor"_s].toObject());
}

void TestSourceRounds::faults_data()
{
    round_data();
}

/// "faults" of round.json: the first turns of a round, the last of which goes wrong.
void TestSourceRounds::faults()
{
    QFETCH(QString, kind);
    const SourceKindInfo info = findSource(kind)->info();
    const QJsonObject script = test::jsonOf(folder(kind) + u"/round.json"_s).object();
    const auto faults = script[u"faults"_s].toArray();
    QVERIFY(faults.size() >= 5);
    for (const QJsonValue &value : faults) {
        const QJsonObject fault = value.toObject();
        const auto source = findSource(kind)->make(settingsFor(info), secretsFor(info));
        source->beginRound(QJsonDocument(script[u"cursor"_s].toObject()).toJson(),
            fromRfc3339(script[u"now"_s].toString()));
        const Outcome outcome = play(*source, fault[u"round"_s].toArray());
        QVERIFY2(outcome.error, qPrintable(fault[u"why"_s].toString()));
        QVERIFY2(int(outcome.error->kind) == fault[u"kind"_s].toInt(),
            qPrintable(fault[u"why"_s].toString() + u": "_s + outcome.error->detail));
        QVERIFY(!outcome.error->detail.contains(u"secret"_s));
    }
}

void TestSourceRounds::connectionTest_data()
{
    round_data();
}

void TestSourceRounds::connectionTest()
{
    QFETCH(QString, kind);
    const SourceKindInfo info = findSource(kind)->info();
    const QJsonObject script = test::jsonOf(folder(kind) + u"/round.json"_s).object();
    const auto source = findSource(kind)->make(settingsFor(info), secretsFor(info));
    source->beginTest();
    const Outcome outcome = play(*source, script[u"test"_s].toArray());
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.events, QJsonArray());
    QCOMPARE(source->productName(),
        test::jsonOf(folder(kind) + u"/expected.json"_s)[u"product"_s].toString());
}

QTEST_GUILESS_MAIN(TestSourceRounds)
#include "tst_source_rounds.moc"
