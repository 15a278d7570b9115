// SPDX-License-Identifier: GPL-3.0-or-later
// Every line format over its own small recording: tests/data/sources/<folder>/input.log and
// expected.json, an array with one object a line: the event, {"rejected": "reason"} or {}.
#include <QTest>

#include "app/sources/guard_words.h"
#include "app/sources/line_parser.h"
#include "tests/sources/event_json.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// Folder of a format's recording: that of the source kind that reads it.
QString folderOf(const QString &format)
{
    return QStringLiteral(OTASUKE_TEST_DATA "/sources/") + format + u"-file"_s;
}

/// The recordings were taken on this day.
const Arrival kArrival{1'795'180'000 * kSecond, false};

std::unique_ptr<LineParser> parserOf(const LineFormat &format, const QString &sourceId)
{
    auto parser = format.make(sourceId);
    parser->setArrival(kArrival);
    return parser;
}

/// Of these, a record that was cut is none at all; of the others it is a shorter one.
bool isWholeOnly(const QString &format)
{
    static const QStringList kWhole{
        u"eve"_s, u"wazuh-alerts"_s, u"windows-event"_s, u"eset"_s, u"bitdefender"_s};
    return kWhole.contains(format);
}

QJsonArray parseAll(LineParser &parser, const QByteArray &text)
{
    QJsonArray all;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        const auto parsed = parser.parse(line);
        if (parsed.event)
            all << test::toJson(*parsed.event);
        else if (parsed.rejected.isEmpty())
            all << QJsonObject();
        else
            all << QJsonObject{{u"rejected"_s, parsed.rejected}};
    }
    return all;
}

} // namespace

class TestLineFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordings_data();
    void recordings();
    void identityIsTheRecord();
    void guardsSpeakOfDefinitions_data();
    void guardsSpeakOfDefinitions();
    void neverCrashes_data();
    void neverCrashes();
    void unknownFormat();
    void everyLineIsClaimedByItsFormat();
    void leanIsWhatParseReads();
};

void TestLineFormats::recordings_data()
{
    QTest::addColumn<QString>("format");
    for (const LineFormat &format : lineFormats())
        QTest::newRow(format.name) << QString::fromLatin1(format.name);
}

void TestLineFormats::recordings()
{
    QFETCH(QString, format);
    const auto parser = parserOf(*findLineFormat(format), u"test-1"_s);
    const QJsonArray got = parseAll(*parser, test::fileBytes(folderOf(format) + u"/input.log"_s));
    if (qEnvironmentVariableIsSet("OTASUKE_PRINT_EVENTS"))
        test::print(got);
    QVERIFY(got.size() >= 10);
    test::compareAll(got, test::jsonOf(folderOf(format) + u"/expected.json"_s).array(), "line");
}

void TestLineFormats::identityIsTheRecord()
{
    for (const LineFormat &format : lineFormats()) {
        const QByteArray text =
            test::fileBytes(folderOf(QString::fromLatin1(format.name)) + u"/input.log"_s);
        QSet<QByteArray> first;
        QSet<QByteArray> again;
        QSet<QByteArray> other;
        qsizetype events = 0;
        const auto one = parserOf(format, u"a"_s);
        const auto two = parserOf(format, u"a"_s);
        const auto three = parserOf(format, u"b"_s);
        for (const QByteArray &line : text.split('\n')) {
            const auto parsed = one->parse(line);
            const auto same = two->parse(line);
            const auto elsewhere = three->parse(line);
            if (!parsed.event)
                continue;
            ++events;
            QCOMPARE(parsed.event->identity.size(), 16);
            first << parsed.event->identity;
            again << same.event->identity;
            other << elsewhere.event->identity;
        }
        QCOMPARE(first.size(), events);
        QCOMPARE(again, first);
        QVERIFY(!other.intersects(first));
    }
}

void TestLineFormats::guardsSpeakOfDefinitions_data()
{
    QTest::addColumn<GuardWord>("word");
    const auto row = [](const char *words, GuardWord word) { QTest::newRow(words) << word; };
    using enum GuardWord;
    row("Databases are extremely out of date", Outdated);
    row("Anti-virus databases are obsolete", Outdated);
    row("Security Update: Pattern Update on Agents/Appliances Failed", Outdated);
    row("Failed to update virus definitions", Outdated);
    row("Virus definitions are not up to date", Outdated);
    row("ウイルス定義の更新に失敗しました", Outdated);
    row("定義データベースが更新されていません", Outdated);
    row("定義データベースは最新ではありません", Outdated);
    row("Databases updated", Updated);
    row("Security intelligence updated successfully", Updated);
    row("Virus signatures are up to date", Updated);
    row("パターンファイルが更新されました", Updated);
    row("定義データベースは最新です", Updated);
    // Near misses: begun, planned, or of something else.
    row("Database update started", Nothing);
    row("Definitions will be updated at 12:00", Nothing);
    row("定義データベースの更新を開始しました", Nothing);
    row("Digital signature verification failed", Nothing);
    row("Failed to connect to the database", Nothing);
    row("Administration Server database backup failed", Nothing);
    row("License has expired", Nothing);
    row("Policy updated", Nothing);
    row("", Nothing);
}

void TestLineFormats::guardsSpeakOfDefinitions()
{
    QTEST(guardWordOf(QString::fromUtf8(QTest::currentDataTag())), "word");
}

void TestLineFormats::neverCrashes_data()
{
    recordings_data();
}

/// Cut anywhere, one byte changed or a stretch gone anywhere: an event, a reason or a line to skip,
/// never a crash.
void TestLineFormats::neverCrashes()
{
    QFETCH(QString, format);
    const auto parser = findLineFormat(format)->make(u"test-1"_s);
    const bool wholeOnly = isWholeOnly(format);
    quint32 dice = 1;
    for (const QByteArray &line : test::fileBytes(folderOf(format) + u"/input.log"_s).split('\n')) {
        for (qsizetype cut = 0; cut < line.size(); cut += 3) {
            const auto parsed = parser->parse(line.first(cut));
            QVERIFY(!(parsed.event && !parsed.rejected.isEmpty()));
            QVERIFY(!(parsed.event && wholeOnly));
        }
        for (int i = 0; i < 200 && !line.isEmpty(); ++i) {
            QByteArray spoilt = line;
            dice = dice * 1664525 + 1013904223;
            const auto at = qsizetype(dice % quint32(line.size()));
            spoilt[at] = char(dice >> 24);
            parser->parse(spoilt);
            parser->parse(spoilt.remove(at, qsizetype(dice >> 16) % 40));
        }
    }
    const QByteArray deep = QByteArray(100'000, '[');
    QVERIFY(!parser->parse(deep).event);
    QVERIFY(!parser->parse(QByteArray(100'000, '\0')).event);
    QVERIFY(!parser->parse("\xff\xfe\x80").event);
    QVERIFY(!parser->parse("nothing that any program writes").event);
    QVERIFY(!parser->parse({}).event);
}

void TestLineFormats::unknownFormat()
{
    QCOMPARE(findLineFormat(u"csv"_s), nullptr);
}

/// Lines that are understood are known by a glance, too, and by no other format before their own.
void TestLineFormats::everyLineIsClaimedByItsFormat()
{
    for (const LineFormat &format : lineFormats()) {
        const QString name = QString::fromLatin1(format.name);
        if (name == u"syslog") // claims nothing for itself
            continue;
        const auto parser = parserOf(format, u"a"_s);
        for (const QByteArray &line :
            test::fileBytes(folderOf(name) + u"/input.log"_s).split('\n')) {
            if (!parser->parse(line).event || format.needsHead)
                continue;
            const LineFormat *claimed = formatOfLine(line.trimmed());
            QVERIFY2(claimed, line);
            const bool own = claimed == &format || QByteArrayView(claimed->name) == "syslog";
            QVERIFY2(
                own, claimed->name + QByteArray(" claims a line of ") + format.name + ": " + line);
        }
    }
}

/// The short way says the same as the long one.
void TestLineFormats::leanIsWhatParseReads()
{
    for (const LineFormat &format : lineFormats()) {
        const auto one = parserOf(format, u"a"_s);
        const auto two = parserOf(format, u"a"_s);
        const QByteArray text =
            test::fileBytes(folderOf(QString::fromLatin1(format.name)) + u"/input.log"_s);
        for (const QByteArray &line : text.split('\n')) {
            EventBatch batch;
            QByteArray padded = line + QByteArray(64, ' ');
            const QByteArrayView view = QByteArrayView(padded).first(line.size());
            const auto whole = one->parse(line);
            if (const auto second = two->take(view, padded.size(), batch)) {
                QCOMPARE(second->event.has_value(), whole.event.has_value());
                QCOMPARE(second->rejected, whole.rejected);
                continue;
            }
            QVERIFY2(whole.event, line);
            const LeanEvent &lean = batch.lean.front();
            QCOMPARE(lean.time, whole.event->time);
            QCOMPARE(lean.bytesOut, whole.event->bytesOut);
            QCOMPARE(lean.dstIp, whole.event->dstIp);
            QCOMPARE(batch.texts.at(lean.name), whole.event->name);
        }
    }
}

QTEST_GUILESS_MAIN(TestLineFormats)
#include "tst_line_formats.moc"
