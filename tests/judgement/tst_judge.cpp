// SPDX-License-Identifier: GPL-3.0-or-later
// Short cuts of judging change nothing that is said: a judge that remembers, and uploads without
// those no rule can speak of.
#include <QTest>

#include <random>

#include "made_facts.h"
#include "models/judgement/judge.h"
#include "models/judgement/risk_score.h"
#include "tests/store/facts_in_words.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMB = 1'000'000;

/// Random offices, and random changes to one.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int n) { return int(m_random() % quint32(n)); }
    bool is(int percent) { return below(100) < percent; }

    UploadDay upload(const QDate &day)
    {
        const qint64 bytes = qint64(below(12) == 0 ? below(3000) : below(200)) * kMB;
        UploadDay upload = madeUpload(day, bytes, is(30) ? bytes / (1 + below(3)) : 0,
            Approval(below(3)), CloudCategory(below(13)));
        upload.serviceId = upload.serviceName = u"service%1"_s.arg(below(6));
        upload.risky = is(25);
        upload.anonymous = upload.risky && is(40);
        return upload;
    }

    DetectionGroup group()
    {
        DetectionGroup group = madeGroup(ThreatKind(below(12)), Direction(below(4)),
            Disposition(below(4)), 1 + below(40), Severity(below(6)));
        group.first += below(200) * kHour - 400 * kHour;
        group.last = group.first + below(90) * kHour;
        if (is(20))
            group.malware = u"Emotet"_s;
        if (group.threat == ThreatKind::MaliciousMail) {
            group.mailFrom = u"a@partner%1.example"_s.arg(below(2));
            group.mailSenderDomains = 1;
        }
        return group;
    }

    void change(DeviceFacts &pc)
    {
        pc.detections = {};
        for (int n = below(6); n > 0; --n)
            pc.detections << group();
        pc.record.standing = DeviceStanding(below(4));
        pc.record.named = is(50);
        pc.record.agentSeen -= below(5) * kDay;
        pc.record.importance = Importance(below(4));
        pc.record.guestUntil = is(50) ? at("2026-11-20T00:00:00+09:00") : 0;
        pc.record.exception = {};
        if (is(20))
            pc.record.exception = {
                u"X-ray"_s, u"own network"_s, is(50) ? at("2026-11-26T00:00:00+09:00") : 0};
        pc.lateDays = pc.seenDays.mid(qsizetype(below(int(pc.seenDays.size()))), below(5));
        if (is(30))
            pc.record.osName = u"Microsoft Windows 7 Professional"_s;
        else if (is(10))
            pc.record.osName = pc.record.osVersion = QString();
    }

    Mute mute()
    {
        static const QStringList rules{
            u"c2_contact"_s, u"private_device_c2"_s, u"malware_found"_s, u"unsupported_os"_s};
        Mute mute;
        mute.rule = rules[below(4)];
        mute.device = is(50) ? 0 : 1 + below(12);
        mute.destination = is(50) ? u"203.0.113.5"_s : QString();
        mute.until = at("2026-12-10T00:00:00+09:00");
        return mute;
    }

    SourceHealth source(UtcMicros now)
    {
        SourceHealth source;
        source.kind = u"fortigate"_s;
        source.name = u"UTM"_s;
        source.state = SourceState::Ok;
        source.detail = is(50) ? u"FortiGate-60F v7.0.15"_s : u"FortiGate-60F v7.4.8"_s;
        source.lastOk = now - below(60) * kHour;
        return source;
    }

    OfficeFacts office(int devices)
    {
        OfficeFacts office = madeOffice();
        for (int id = 1; id <= devices; ++id) {
            office.devices << madePc(id);
            change(office.devices.last());
        }
        return office;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersNothingThatChanged();
    void asksAgainAboutThePast();
    void uploadsThatCanNotMatter();
};

/// Time goes on, devices and the office change, periods take turns.
void TestJudge::remembersNothingThatChanged()
{
    const OfficeCalendar calendar;
    Chance chance(5);
    Judge judge(calendar);
    OfficeFacts office = chance.office(12);
    int spoken = 0;
    for (int round = 0; round < 300; ++round) {
        office.now += chance.below(40) * kHour;
        office.period.to = office.now + 1;
        if (chance.is(10))
            office.period.from += chance.below(2) == 0 ? kDay : -kDay;
        if (chance.is(60))
            chance.change(office.devices[chance.below(12)]);
        if (chance.is(5))
            office.networkWatched = !office.networkWatched;
        if (chance.is(5))
            office.agentsExpected = !office.agentsExpected;
        if (chance.is(10))
            office.unattributed = {chance.group(), chance.group()};
        if (chance.is(10))
            office.mutes = {chance.mute(), chance.mute()};
        if (chance.is(20))
            office.sources = {chance.source(office.now)};
        if (chance.is(20))
            office.decisions << FindingDecision{u"c2_contact:%1"_s.arg(1 + chance.below(12)),
                FindingState(chance.below(4)), {}, office.now};
        const RiskAssessment risk = judge.assess(office);
        QCOMPARE(firstDifferentLine(told(risk), told(assess(office, calendar))), QString());
        spoken += int(risk.findings.size());
    }
    QVERIFY(spoken > 1000);
}

/// The time asked about stands still; at most one thing is told otherwise than before.
void TestJudge::asksAgainAboutThePast()
{
    const OfficeCalendar calendar;
    Chance chance(7);
    Judge judge(calendar);
    OfficeFacts office = chance.office(12);
    QStringList before;
    int same = 0, other = 0;
    for (int round = 0; round < 400; ++round) {
        switch (chance.below(8)) {
        case 0:
            chance.change(office.devices[chance.below(12)]);
            break;
        case 1:
            office.unattributed = {chance.group()};
            break;
        case 2:
            office.mutes = {chance.mute()};
            break;
        case 3:
            office.decisions = {{u"c2_contact:%1"_s.arg(1 + chance.below(12)),
                FindingState(chance.below(4)), {}, office.now}};
            break;
        case 4:
            office.networkWatched = !office.networkWatched;
            break;
        default: // asked for the same again
            break;
        }
        const QStringList now = told(judge.assess(office));
        QCOMPARE(firstDifferentLine(now, told(assess(office, calendar))), QString());
        (now == before ? same : other) += 1;
        before = now;
    }
    QVERIFY(same > 150 && other > 60);
}

void TestJudge::uploadsThatCanNotMatter()
{
    const OfficeCalendar calendar;
    Chance chance(9);
    int left = 0;
    int spoken = 0;
    for (int round = 0; round < 300; ++round) {
        OfficeFacts whole = madeOffice();
        whole.devices = {madePc()};
        DeviceFacts &pc = whole.devices.first();
        const QDate last(2026, 11, 24);
        for (QDate day = last.addDays(-57); day <= last; day = day.addDays(1)) {
            for (int n = chance.below(4); n > 0; --n) {
                const UploadDay upload = chance.upload(day);
                addUpload(pc, upload);
                if (!canMatter(upload) && day >= QDate(2026, 10, 26))
                    pc.uploads << upload;
            }
        }
        OfficeFacts shortened = whole;
        left += int(shortened.devices.first().uploads.removeIf(
            [](const UploadDay &upload) { return !canMatter(upload); }));
        const RiskAssessment risk = assess(whole, calendar);
        QCOMPARE(firstDifferentLine(told(assess(shortened, calendar)), told(risk)), QString());
        spoken += int(risk.devices.first().reasons.size());
    }
    QVERIFY(left > 1000 && spoken > 300);
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
