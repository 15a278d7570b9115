// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of one device day by day, and the snapshot of findings, from a real store.
#include "models/report/device_story.h"
#include "tests/report/report_office.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestDeviceStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysInWords();
    void othersAreNotTold();
    void findingsWithTheirHistory();
    void marksComeWithTheRisk();
};

void TestDeviceStory::daysInWords()
{
    ReportOffice office;
    office.liveQuietly();
    const UtcMicros noon = ReportOffice::at("2026-11-20T12:00:00+09:00");
    office.write({
        office.detection(1, noon, ThreatKind::CommandAndControl, Disposition::Allowed),
        office.detection(1, noon + kMinute, ThreatKind::CommandAndControl, Disposition::Allowed),
        office.detection(1, noon + kHour, ThreatKind::Malware, Disposition::Blocked),
    });
    const DeviceId device = office.idOf(1);
    QVERIFY(office.store->decideFinding({u"c2_contact:%1"_s.arg(device), FindingState::Handled,
        u"reinstalled"_s, noon + kDay, u"Sato"_s}));
    const auto reader = office.reader();
    const auto story = deviceStory(*reader, device, office.context());
    QVERIFY(story.ok());
    QCOMPARE(story->device, device);
    QVERIFY(!story->days.isEmpty() && !story->more);
    for (qsizetype i = 1; i < story->days.size(); ++i)
        QVERIFY(story->days[i].day < story->days[i - 1].day);
    const auto day = [&story](const QDate &date) {
        for (const DeviceStory::Day &one : story->days) {
            if (one.day == date)
                return one;
        }
        return DeviceStory::Day();
    };
    // 20 November: three sentences, of which one stands for two records; the knock of the night.
    const DeviceStory::Day friday = day(QDate(2026, 11, 20));
    QCOMPARE(friday.lines.size(), 3);
    QCOMPARE(friday.lines[0].text, u"Malware was found and stopped."_s);
    QCOMPARE(friday.lines[1].text, u"Talked to an attacker's server. It was not stopped."_s);
    QCOMPARE(friday.lines[1].count, 2);
    QCOMPARE(friday.lines[1].first, noon);
    QCOMPARE(friday.lines[1].last, noon + kMinute);
    QCOMPARE(friday.lines[2].disposition, Disposition::Blocked);
    const DeviceStory::Day saturday = day(QDate(2026, 11, 21));
    QVERIFY(std::any_of(saturday.lines.begin(), saturday.lines.end(),
        [](const auto &line) { return line.text == u"You marked a matter as dealt with."; }));
    QVERIFY(story->days.last().day >= QDate(2026, 10, 26)); // thirty days, no more
}

void TestDeviceStory::othersAreNotTold()
{
    ReportOffice office;
    office.liveQuietly();
    office.write(
        {office.detection(1, office.now - kHour, ThreatKind::Ransomware, Disposition::Allowed)});
    const auto reader = office.reader();
    const auto story = deviceStory(*reader, office.idOf(2), office.context());
    QVERIFY(story.ok());
    for (const DeviceStory::Day &day : story->days) {
        for (const DeviceStory::Line &line : day.lines)
            QVERIFY2(!line.text.contains(u"Ransomware"), qPrintable(line.text));
    }
    const auto nobody = deviceStory(*reader, 4711, office.context());
    QVERIFY(nobody.ok() && nobody->days.isEmpty());
}

void TestDeviceStory::findingsWithTheirHistory()
{
    ReportOffice office;
    office.contract.helpDeskPhone = u"0120-000-418"_s;
    office.liveQuietly();
    const UtcMicros hit = office.now - 2 * kHour;
    office.write({office.detection(1, hit, ThreatKind::CommandAndControl, Disposition::Allowed)});
    const auto reader = office.reader();
    const auto open = findingsSnapshot(*reader, office.context());
    QVERIFY(open.ok());
    QVERIFY(!open->assessment.findings.isEmpty());
    const Finding worst = open->assessment.findings.first();
    QCOMPARE(worst.rule, u"c2_contact"_s);
    QVERIFY(worst.needsAction);
    QVERIFY(open->blocked >= 3 * 30 - 3); // three knocks a day were stopped
    QCOMPARE(open->contract.helpDeskPhone, u"0120-000-418"_s);
    QVERIFY(open->history.isEmpty());

    QVERIFY(office.store->decideFinding(
        {worst.id, FindingState::Handled, u"x"_s, hit + kHour, u"Sato"_s}));
    const auto stateOf = [&](const QString &id) {
        const auto snapshot = findingsSnapshot(*reader, office.context());
        for (const Finding &finding : snapshot->assessment.findings) {
            if (finding.id == id)
                return finding.state;
        }
        return FindingState::Open;
    };
    QCOMPARE(stateOf(worst.id), FindingState::Handled);
    QVERIFY(office.store->takeBackDecision(worst.id, office.now));
    QCOMPARE(stateOf(worst.id), FindingState::Open);
    QVERIFY(office.store->decideFinding(
        {worst.id, FindingState::Handled, u"x"_s, hit + kHour, u"Sato"_s}));
    office.write({office.detection(
        1, hit + kHour + kMinute, ThreatKind::CommandAndControl, Disposition::Allowed)});
    QCOMPARE(stateOf(worst.id), FindingState::Open); // it happened again
    QCOMPARE(findingsSnapshot(*reader, office.context())->history.size(), 2);
}

void TestDeviceStory::marksComeWithTheRisk()
{
    ReportOffice office;
    office.liveQuietly();
    office.write(
        {office.detection(2, office.now - kHour, ThreatKind::Malware, Disposition::Allowed)});
    const auto risk = riskSnapshot(*office.reader(), QDate(), office.context());
    QVERIFY(risk.ok());
    const QList<DayMark> days = risk->marks.value(office.idOf(2));
    QVERIFY(days.size() >= 29); // a knock a day
    QCOMPARE(days.last().day, QDate(2026, 11, 24));
    QCOMPARE(days.last().open, 1);
    QCOMPARE(days.last().blocked, 1);
    QCOMPARE(days.first().open, 0);
}

QTEST_GUILESS_MAIN(TestDeviceStory)
#include "tst_device_story.moc"
