// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence above the list of PCs and the list itself begin with the same PC.
#include <QTest>

#include <algorithm>

#include "made_facts.h"
#include "models/judgement/explain.h"
#include "models/judgement/risk_score.h"
#include "ui/languages.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

RiskAssessment judged(ThreatKind first, ThreatKind second)
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2)};
    office.devices[0].detections = {madeGroup(first, Direction::Outbound, Disposition::Allowed)};
    office.devices[1].detections = {madeGroup(second, Direction::Outbound, Disposition::Allowed)};
    return assess(office, OfficeCalendar());
}

DayWords wordsOf(const RiskAssessment &risk)
{
    SourceHealth utm;
    utm.name = u"UTM"_s;
    utm.state = SourceState::Ok;
    return dayWords(risk, {utm}, {}, OfficeCalendar());
}

} // namespace

class TestDayHeadline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_languages.use(u"en"_s)); }
    void namesTheTopOfTheList();
    void slightNeverHidesGrave();
    void whatIsClosedIsNotNamed();

private:
    Languages m_languages;
};

void TestDayHeadline::namesTheTopOfTheList()
{
    RiskAssessment risk = judged(ThreatKind::CommandAndControl, ThreatKind::CommandAndControl);
    for (int turn = 0; turn < 2; ++turn) { // whichever of them heads the list
        std::swap(risk.devices[0], risk.devices[1]);
        const DeviceRecord &top = risk.devices.first().device;
        const DayWords words = wordsOf(risk);
        QCOMPARE(words.state, DayState::Alarm);
        QVERIFY2(words.headline.contains(top.name), qPrintable(words.headline));
        QCOMPARE(firstToDo(risk.findings, risk.devices)->device, top.id);
    }
}

void TestDayHeadline::slightNeverHidesGrave()
{
    RiskAssessment risk = judged(ThreatKind::CommandAndControl, ThreatKind::Phishing);
    if (risk.devices.first().device.id == 1)
        std::swap(risk.devices[0], risk.devices[1]);
    const DayWords words = wordsOf(risk);
    QCOMPARE(words.state, DayState::Alarm);
    QVERIFY2(words.headline.contains(u"PC1"_s), qPrintable(words.headline));
}

void TestDayHeadline::whatIsClosedIsNotNamed()
{
    RiskAssessment risk = judged(ThreatKind::CommandAndControl, ThreatKind::CommandAndControl);
    for (Finding &finding : risk.findings) {
        if (finding.device == risk.devices.first().device.id)
            finding.state = FindingState::Accepted;
    }
    QCOMPARE(firstToDo(risk.findings, risk.devices)->device, risk.devices[1].device.id);
    risk.findings.clear();
    QVERIFY(!firstToDo(risk.findings, risk.devices));
}

QTEST_GUILESS_MAIN(TestDayHeadline)
#include "tst_day_headline.moc"
