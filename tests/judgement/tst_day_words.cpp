// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences above the lists: the day, the cloud, the call, one event; and how figures are
// written.
#include <QTest>

#include "made_facts.h"
#include "models/judgement/cloud_words.h"
#include "models/judgement/explain.h"
#include "models/judgement/risk_score.h"
#include "ui/languages.h"
#include "words_check.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMB = 1'000'000;

SourceHealth madeSource(const QString &name, SourceState state)
{
    SourceHealth source;
    source.id = name;
    source.name = name;
    source.state = state;
    source.lastOk = at("2026-11-24T14:40:00+09:00");
    return source;
}

RiskAssessment judged(const QList<DetectionGroup> &detections)
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices.first().detections = detections;
    return assess(office, OfficeCalendar());
}

ServiceUsage madeUsage(const QString &id, CloudCategory category, qint64 bytes, qint64 before,
    Approval approval = Approval::Undecided)
{
    ServiceUsage usage;
    usage.serviceId = id;
    usage.name = id;
    usage.category = category;
    usage.risky = category == CloudCategory::Transfer;
    usage.approval = approval;
    usage.bytesOut = bytes;
    usage.bytesOutBefore = before;
    usage.firstSeen = at("2026-01-10T10:00:00+09:00");
    return usage;
}

CloudUsage madeCloud(const QList<ServiceUsage> &services)
{
    CloudUsage usage;
    usage.period = {at("2026-11-01T00:00:00+09:00"), at("2026-12-01T00:00:00+09:00")};
    usage.services = services;
    DeviceUsage pc;
    pc.device = 1;
    pc.name = u"PC1"_s;
    for (const ServiceUsage &service : services)
        pc.services.append({service.serviceId, service.name, service.bytesOut});
    usage.devices = {pc};
    return usage;
}

} // namespace

class TestDayWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_languages.use(u"en"_s)); }
    void day_data();
    void day();
    void quietCarriesTheProof();
    void blindSaysWhoAndWhatToDo();
    void alarmSaysHowManyMore();
    void cloud_data();
    void cloud();
    void factsFitOnThePhone_data();
    void factsFitOnThePhone();
    void everyEventHasASentence_data();
    void everyEventHasASentence();
    void bytes_data();
    void bytes();
    void counts();
    void times_data();
    void times();

private:
    Languages m_languages;
};

void TestDayWords::day_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<SourceState>>("sources");
    QTest::addColumn<int>("trouble"); // 0 none, 1 medium, 2 grave, 3 both
    QTest::addColumn<int>("state");
    using enum SourceState;
    for (const char *language : {"ja", "en"}) {
        const auto row = [&](const char *name, const QList<SourceState> &sources, int trouble,
                             DayState state) {
            QTest::addRow("%s %s", language, name)
                << QString::fromLatin1(language) << sources << trouble << int(state);
        };
        row("nothing set up", {}, 0, DayState::FirstRun);
        row("imported trouble", {}, 1, DayState::Attention);
        row("quiet", {Ok, Ok}, 0, DayState::Quiet);
        row("one switched off on purpose", {Ok, Disabled}, 0, DayState::Quiet);
        row("all switched off", {Disabled}, 0, DayState::Blind);
        row("silent", {Ok, Unreachable}, 0, DayState::Blind);
        row("stale", {Stale}, 0, DayState::Blind);
        row("two silent", {Unauthorised, CertificateChanged, Ok}, 0, DayState::Blind);
        row("not yet", {Never}, 0, DayState::Blind);
        row("failing, and something to look at", {Failing}, 1, DayState::Blind);
        row("something to look at", {Ok}, 1, DayState::Attention);
        row("grave", {Ok}, 2, DayState::Alarm);
        row("grave and silent", {Unreachable}, 2, DayState::Alarm);
        row("two things", {Ok}, 3, DayState::Alarm);
    }
}

void TestDayWords::day()
{
    QFETCH(QString, language);
    QFETCH(QList<SourceState>, sources);
    QFETCH(int, trouble);
    QFETCH(int, state);
    QVERIFY(m_languages.use(language));
    QList<DetectionGroup> detections;
    if (trouble & 1)
        detections << madeGroup(ThreatKind::Phishing, Direction::Outbound, Disposition::Allowed);
    if (trouble & 2)
        detections << madeGroup(
            ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Allowed);
    QList<SourceHealth> health;
    for (const SourceState each : sources)
        health << madeSource(u"UTM%1"_s.arg(health.size() + 1), each);
    const DayWords words = dayWords(judged(detections), health, {26, 1, 0}, OfficeCalendar());
    QCOMPARE(int(words.state), state);
    QCOMPARE(wrongWith(words.headline, language), QString());
    QCOMPARE(wrongWith(words.subline, language), QString());
}

void TestDayWords::quietCarriesTheProof()
{
    const RiskAssessment nothing = judged({});
    const QList<SourceHealth> sources{
        madeSource(u"UTM"_s, SourceState::Ok), madeSource(u"EDR"_s, SourceState::Ok)};
    DayWords words = dayWords(nothing, sources, {27, 0, 0}, OfficeCalendar());
    QCOMPARE(words.subline, u"UTM, EDR and 27 PCs answered, and no problem was found."_s);
    words = dayWords(nothing, sources, {1, 2, 0}, OfficeCalendar());
    QVERIFY(words.subline.contains(u"1 PC answered"_s));
    QVERIFY(words.subline.contains(u"2 PCs have not been heard"_s));
    words = dayWords(nothing, sources, {}, OfficeCalendar());
    QCOMPARE(words.subline, u"UTM, EDR answered, and no problem was found."_s);
    QVERIFY(m_languages.use(u"ja"_s));
    words = dayWords(nothing, sources, {27, 0, 0}, OfficeCalendar());
    QCOMPARE(words.headline, u"今日、していただくことはありません"_s);
    QCOMPARE(
        words.subline, u"UTM、EDR と 27 台のパソコンから応答があり、問題は見つかっていません。"_s);
}

void TestDayWords::blindSaysWhoAndWhatToDo()
{
    const DayWords words = dayWords(judged({}),
        {madeSource(u"UTM"_s, SourceState::Unreachable), madeSource(u"EDR"_s, SourceState::Ok)},
        {27, 0, 0}, OfficeCalendar());
    QVERIFY(words.headline.contains(u"UTM"_s));
    QVERIFY(words.subline.contains(u"20 minutes ago"_s));
    QVERIFY(words.subline.contains(u"LAN cable"_s));
    const DayWords swapped = dayWords(
        judged({}), {madeSource(u"UTM"_s, SourceState::CertificateChanged)}, {}, OfficeCalendar());
    QVERIFY(swapped.subline.contains(u"certificate"_s));
}

void TestDayWords::alarmSaysHowManyMore()
{
    const auto c2 =
        madeGroup(ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Allowed);
    const auto phishing =
        madeGroup(ThreatKind::Phishing, Direction::Outbound, Disposition::Allowed);
    const QList<SourceHealth> sources{madeSource(u"UTM"_s, SourceState::Ok)};
    const DayWords one = dayWords(judged({c2}), sources, {}, OfficeCalendar());
    QVERIFY(!one.subline.contains(u"Besides"_s));
    QVERIFY(one.headline.contains(u"PC1"_s));
    const DayWords two = dayWords(judged({c2, phishing}), sources, {}, OfficeCalendar());
    QVERIFY(two.subline.contains(u"Besides, there is 1 thing to look at."_s));
}

void TestDayWords::cloud_data()
{
    QTest::addColumn<QList<ServiceUsage>>("services");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<bool>("unusual");
    QTest::addColumn<QString>("askAbout");
    const auto drive =
        madeUsage(u"Drive"_s, CloudCategory::Storage, 900 * kMB, 800 * kMB, Approval::Approved);
    auto giga = madeUsage(u"GigaFile"_s, CloudCategory::Transfer, 340 * kMB, 0);
    auto small = madeUsage(u"tenpu"_s, CloudCategory::Transfer, 20 * kMB, 0);
    QTest::newRow("nothing") << QList<ServiceUsage>{} << qint64(0) << false << QString();
    QTest::newRow("as usual") << QList{drive} << 800 * kMB << false << QString();
    QTest::newRow("nothing before") << QList{drive} << qint64(0) << false << QString();
    QTest::newRow("grown") << QList{drive} << 200 * kMB << true << QString();
    QTest::newRow("transfer") << QList{drive, giga} << 900 * kMB << true << u"GigaFile"_s;
    QTest::newRow("a little transfer") << QList{drive, small} << 900 * kMB << false << QString();
    small.nightBytesOut = small.bytesOut = 40 * kMB;
    QTest::newRow("at night") << QList{drive, small} << 900 * kMB << true << u"tenpu"_s;
    giga.approval = Approval::Approved;
    QTest::newRow("decided") << QList{drive, giga} << 900 * kMB << false << QString();
    auto fresh = madeUsage(u"Mega"_s, CloudCategory::Storage, 600 * kMB, 0);
    fresh.firstSeen = at("2026-11-10T10:00:00+09:00");
    QTest::newRow("new storage") << QList{drive, fresh} << 900 * kMB << true << u"Mega"_s;
    QTest::newRow("all is new") << QList{drive, fresh} << qint64(0) << false << QString();
}

void TestDayWords::cloud()
{
    QFETCH(QList<ServiceUsage>, services);
    QFETCH(qint64, before);
    QFETCH(bool, unusual);
    QFETCH(QString, askAbout);
    CloudUsage earlier;
    earlier.unclassifiedBytesOut = before;
    for (const QString &language : {u"ja"_s, u"en"_s}) {
        QVERIFY(m_languages.use(language));
        const CloudWords words = cloudWords(madeCloud(services), earlier);
        QCOMPARE(words.unusual, unusual);
        QCOMPARE(words.askAbout, askAbout);
        QCOMPARE(wrongWith(words.headline, language), QString());
        QCOMPARE(wrongWith(words.subline, language), QString());
        if (unusual)
            QVERIFY(words.subline.contains(u"PC1"_s));
    }
}

void TestDayWords::factsFitOnThePhone_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ja") << u"ja"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestDayWords::factsFitOnThePhone()
{
    QFETCH(QString, language);
    QVERIFY(m_languages.use(language));
    Office office;
    office.name = u"みなと診療所"_s;
    Contract contract;
    contract.number = u"OT-20418"_s;
    const RiskAssessment risk = judged(
        {madeGroup(ThreatKind::CommandAndControl, Direction::Outbound, Disposition::Allowed)});
    DeviceRecord pc = risk.devices.first().device;
    pc.ips = {u"192.168.10.23"_s};
    const OfficeCalendar calendar;
    const QStringList lines = factsForCall(&risk.findings.first(), &pc, office, contract, calendar);
    QVERIFY(lines.size() >= 5 && lines.size() <= 6);
    const QString all = lines.join(u'\n');
    for (const QString &told : {u"OT-20418"_s, u"みなと診療所"_s, u"PC1"_s, u"192.168.10.23"_s})
        QVERIFY2(all.contains(told), qPrintable(told));
    QVERIFY(all.contains(language == u"ja" ? u"11月20日 10:00"_s : u"Nov 20, 10:00"_s));
    static const QRegularExpression leftover(u"%[1-9n]"_s);
    QVERIFY(!leftover.match(all).hasMatch());
    // Nothing known, nothing set up: still a line to begin with.
    QCOMPARE(factsForCall(nullptr, nullptr, {}, {}, calendar).size(), 1);
    QCOMPARE(factsForCall(nullptr, nullptr, office, contract, calendar).size(), 2);
}

void TestDayWords::everyEventHasASentence_data()
{
    factsFitOnThePhone_data();
}

void TestDayWords::everyEventHasASentence()
{
    QFETCH(QString, language);
    QVERIFY(m_languages.use(language));
    EventRow row;
    row.name = language == u"ja" ? u"ファイル.example"_s : u"files.example"_s;
    for (int kind = int(EventKind::Detection); kind <= int(EventKind::Other); ++kind) {
        for (int threat = 0; threat <= int(ThreatKind::Other); ++threat) {
            for (int disposition = 0; disposition <= int(Disposition::Detected); ++disposition) {
                row.kind = EventKind(kind);
                row.threat = ThreatKind(threat);
                row.disposition = Disposition(disposition);
                QCOMPARE(wrongWith(explainEvent(row), language), QString());
            }
        }
    }
    for (int threat = int(ThreatKind::CommandAndControl); threat <= int(ThreatKind::Other);
         ++threat)
        QCOMPARE(wrongWith(threatName(ThreatKind(threat)), language), QString());
    row.kind = EventKind::Detection;
    row.threat = ThreatKind::Scan;
    row.disposition = Disposition::Detected;
    row.direction = Direction::Inbound;
    if (language == u"ja")
        QCOMPARE(explainEvent(row), u"インターネットから探られました(珍しくありません)。"_s);
    row.direction = Direction::Internal; // not from the Internet: nothing soothing
    QVERIFY(!explainEvent(row).contains(u"Internet"_s));
    QVERIFY(!explainEvent(row).contains(u"インターネット"_s));
}

void TestDayWords::bytes_data()
{
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 n, const char *text) {
        QTest::newRow(text) << n << QString::fromLatin1(text);
    };
    row(0, "0 B");
    row(999, "999 B");
    row(1000, "1 kB");
    row(1200, "1.2 kB");
    row(12'345, "12 kB");
    row(999'499, "999 kB");
    row(999'500, "1 MB");
    row(1'800'000, "1.8 MB");
    row(6'000'000, "6 MB");
    row(340'000'000, "340 MB");
    row(1'204'000'000, "1.2 GB");
    row(9'960'000'000, "10 GB");
    row(3'000'000'000'000'000, "3000 TB");
}

void TestDayWords::bytes()
{
    QFETCH(qint64, n);
    QFETCH(QString, text);
    QCOMPARE(formatBytes(n), text);
}

void TestDayWords::counts()
{
    QCOMPARE(formatCount(0), u"0"_s);
    QCOMPARE(formatCount(999), u"999"_s);
    QCOMPARE(formatCount(1204), u"1,204"_s);
    QCOMPARE(formatCount(1'234'567), u"1,234,567"_s);
    QCOMPARE(formatCount(-123), u"-123"_s);
    QCOMPARE(formatCount(-1204), u"-1,204"_s);
}

void TestDayWords::times_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *when, const char16_t *ja, const char *en) {
        QTest::newRow(when) << QString::fromLatin1(when) << QString::fromUtf16(ja)
                            << QString::fromLatin1(en);
    };
    row("2026-11-24T15:00:00+09:00", u"たった今", "just now");
    row("2026-11-24T14:59:00+09:00", u"1 分前", "1 minute ago");
    row("2026-11-24T14:48:00+09:00", u"12 分前", "12 minutes ago");
    row("2026-11-24T14:00:00+09:00", u"14:00", "14:00");
    row("2026-11-24T00:05:00+09:00", u"00:05", "00:05");
    row("2026-11-23T23:55:00+09:00", u"11月23日 23:55", "Nov 23, 23:55");
    row("2025-12-31T08:00:00+09:00", u"2025年12月31日 08:00", "Dec 31, 2025, 08:00");
    row("never", u"まだありません", "never");
}

void TestDayWords::times()
{
    QFETCH(QString, when);
    QFETCH(QString, ja);
    QFETCH(QString, en);
    const UtcMicros now = at("2026-11-24T15:00:00+09:00");
    const UtcMicros t = fromRfc3339(when);
    const OfficeCalendar calendar;
    QCOMPARE(formatTime(t, now, calendar), en);
    QVERIFY(m_languages.use(u"ja"_s));
    QCOMPARE(formatTime(t, now, calendar), ja);
}

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_day_words.moc"
