// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has nothing but the page and a pocket calculator comes to the same score.
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <random>

#include "made_facts.h"
#include "models/judgement/explain.h"
#include "models/judgement/risk_score.h"
#include "models/judgement/score_words.h"
#include "ui/languages.h"
#include "words_check.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

double rounded(double value, double to)
{
    return std::floor(value / to + 0.5 + 1e-9) * to;
}

/// What a person does with the lines, and nothing else. Reads English.
class Hand
{
public:
    void read(const QString &line)
    {
        static const QRegularExpression weighs(u"weighs (\\d+) points"_s);
        static const QRegularExpression age(u"(\\d+) days ago and counts × ([\\d.]+)\\."_s);
        static const QRegularExpression odds(u"odds count × ([\\d.]+)"_s);
        static const QRegularExpression group(
            u"Within its group: ([\\d.]+) points × ([\\d.]+)\\."_s);
        static const QRegularExpression together(
            u"counts? together as ([\\d.]+) points, never as more than (\\d+)"_s);
        static const QRegularExpression place(u"Place (\\d+) in the sum: ([\\d.]+) points × "
                                              "([\\d.]+)\\."_s);
        static const QRegularExpression told(u"the score is (\\d+) of 100"_s);
        if (const auto match = weighs.match(line); match.hasMatch())
            readInput(match.captured(1).toDouble(), age.match(line), odds.match(line));
        if (const auto match = group.match(line); match.hasMatch()) {
            check(match.captured(1).toDouble(), m_input);
            m_group += match.captured(1).toDouble() * match.captured(2).toDouble();
        }
        if (const auto match = together.match(line); match.hasMatch()) {
            m_input = std::min(rounded(m_group, 0.1), match.captured(2).toDouble());
            check(match.captured(1).toDouble(), m_input);
            m_group = 0;
        }
        if (const auto match = place.match(line); match.hasMatch()) {
            const int number = match.captured(1).toInt();
            check(number, ++m_places);
            check(match.captured(2).toDouble(), m_input);
            check(match.captured(3).toDouble(), rounded(std::pow(number, -1.5), 0.001));
            m_sum += match.captured(2).toDouble() * match.captured(3).toDouble();
        }
        if (const auto match = told.match(line); match.hasMatch())
            m_told = match.captured(1).toInt();
    }

    int score() const
    {
        const double scaled = m_sum <= 90 ? m_sum : 90 + (m_sum - 90) * 10 / 171.2;
        return std::min(99, int(std::floor(scaled + 0.5 + 1e-9)));
    }
    int told() const { return m_told; }
    QString fault() const { return m_fault; }

private:
    void readInput(
        double points, const QRegularExpressionMatch &age, const QRegularExpressionMatch &odds)
    {
        m_input = points;
        if (age.hasMatch())
            m_input = rounded(points * age.captured(2).toDouble(), 0.1);
        if (odds.hasMatch()) {
            const double product = m_input / (100 - m_input) * odds.captured(1).toDouble();
            m_input = rounded(100 * product / (1 + product), 0.1);
        }
    }
    void check(double shown, double reckoned)
    {
        if (std::abs(shown - reckoned) > 1e-6 && m_fault.isEmpty())
            m_fault = u"shown %1, reckoned %2"_s.arg(shown).arg(reckoned);
    }

    double m_input = 0, m_group = 0, m_sum = 0;
    int m_places = 0, m_told = -1;
    QString m_fault;
};

DetectionGroup chosen(std::mt19937 &random)
{
    DetectionGroup group = madeGroup(ThreatKind(random() % 12), Direction(random() % 4),
        Disposition(random() % 4), 1 + qint64(random() % 200), Severity(random() % 6));
    group.last = at("2026-10-27T10:00:00+09:00") + qint64(random() % 28) * kDay;
    group.first = group.last - kHour;
    group.peers = 1 + int(random() % 30);
    return group;
}

} // namespace

class TestScoreWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScoreCanBeReckonedAgain();
    void japaneseSaysTheSameNumbers();
    void nothingIsSaidOfNothing();
};

void TestScoreWords::everyScoreCanBeReckonedAgain()
{
    Languages languages;
    QVERIFY(languages.use(u"en"_s));
    std::mt19937 random(20261124);
    const OfficeCalendar calendar;
    int reckoned = 0, aged = 0, weighed = 0, above = 0, grouped = 0;
    for (int round = 0; round < 400; ++round) {
        OfficeFacts office = madeOffice();
        office.devices = {madePc()};
        DeviceFacts &pc = office.devices.first();
        pc.record.importance = Importance(random() % 4);
        if (random() % 4 == 0)
            pc.record.osName = u"Windows 7"_s;
        for (auto n = random() % 8; n > 0; --n)
            pc.detections << chosen(random);
        const RiskAssessment risk = assess(office, calendar);
        const QStringList lines = scoreWords(risk.devices.first());
        Hand hand;
        for (const QString &line : lines) {
            QCOMPARE(wrongWith(line, u"en"_s), QString());
            hand.read(line);
        }
        const QString all = lines.join(u'\n');
        QVERIFY2(hand.fault().isEmpty(), qPrintable(hand.fault() + u'\n' + all));
        const int score = risk.devices.first().score;
        if (lines.isEmpty()) {
            QCOMPARE(score, 0);
            continue;
        }
        QVERIFY2(hand.score() == score && hand.told() == score, qPrintable(all));
        ++reckoned;
        aged += all.contains(u"days ago"_s) ? 1 : 0;
        weighed += all.contains(u"odds"_s) ? 1 : 0;
        above += all.contains(u"above 90"_s) ? 1 : 0;
        grouped += all.contains(u"stopped counts together"_s) ? 1 : 0;
    }
    // Each step was really walked.
    QVERIFY(reckoned > 300 && aged > 50 && weighed > 50 && above > 20 && grouped > 20);
}

void TestScoreWords::japaneseSaysTheSameNumbers()
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc()};
    office.devices[0].record.importance = Importance::High;
    office.devices[0].detections << madeGroup(ThreatKind::CommandAndControl, Direction::Outbound,
                                        Disposition::Allowed)
                                 << madeGroup(ThreatKind::Malware, Direction::Inbound,
                                        Disposition::Blocked);
    const DeviceRisk risk = assess(office, OfficeCalendar()).devices.first();
    const auto numbers = [](const QStringList &lines) {
        static const QRegularExpression number(u"\\d+(\\.\\d+)?"_s);
        QStringList found;
        for (auto it = number.globalMatch(lines.join(u' ')); it.hasNext();)
            found << it.next().captured();
        found.sort(); // a sentence may turn them round
        return found;
    };
    Languages languages;
    QVERIFY(languages.use(u"en"_s));
    const QStringList english = scoreWords(risk);
    QVERIFY(languages.use(u"ja"_s));
    const QStringList japanese = scoreWords(risk);
    for (const QString &line : japanese)
        QCOMPARE(wrongWith(line, u"ja"_s), QString());
    QCOMPARE(numbers(japanese), numbers(english));
}

void TestScoreWords::nothingIsSaidOfNothing()
{
    QVERIFY(scoreWords(DeviceRisk()).isEmpty());
}

QTEST_GUILESS_MAIN(TestScoreWords)
#include "tst_score_words.moc"
