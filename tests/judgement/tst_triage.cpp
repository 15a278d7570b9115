// SPDX-License-Identifier: GPL-3.0-or-later
// The card 「呼ぶ／呼ばない」: every way through it ends, and nothing stands in it that no way
// leads to.
#include <QSet>
#include <QTest>

#include <algorithm>

#include "models/judgement/triage.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const TriageQuestion *questionOf(const QList<TriageQuestion> &list, const QString &id)
{
    const auto it = std::find_if(
        list.begin(), list.end(), [&id](const TriageQuestion &q) { return q.id == id; });
    return it == list.end() ? nullptr : &*it;
}

/// Goes all ways from `id`; notes where they led and how long the longest was.
void follow(const QString &id, int length, QSet<QString> &met, int &longest)
{
    const auto questions = triageQuestions();
    const TriageQuestion *question = questionOf(questions, id);
    met << id;
    longest = std::max(longest, length);
    QVERIFY2(length < 20, qPrintable(u"in a circle at "_s + id));
    if (!question)
        return;
    follow(question->yes, length + 1, met, longest);
    follow(question->no, length + 1, met, longest);
}

Finding finding(const QString &rule, DeviceId device, Disposition disposition, Severity severity)
{
    Finding made;
    made.rule = rule;
    made.device = device;
    made.severity = severity;
    made.reason.disposition = disposition;
    return made;
}

/// Where the answers lead, one letter each: "y" or "n".
QString endOf(const QString &answers)
{
    const auto questions = triageQuestions();
    QString at = questions.first().id;
    for (const QChar answer : answers) {
        const TriageQuestion *question = questionOf(questions, at);
        if (!question)
            return at + u" ended early"_s;
        at = answer == u'y' ? question->yes : question->no;
    }
    return at;
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayEnds();
    void ways_data();
    void ways();
    void recordsAnswer();
};

void TestTriage::everyWayEnds()
{
    QSet<QString> met;
    int longest = 0;
    follow(triageQuestions().first().id, 0, met, longest);
    QSet<QString> known;
    for (const TriageQuestion &question : triageQuestions()) {
        QVERIFY2(!question.text.isEmpty() && !question.hint.isEmpty(), qPrintable(question.id));
        known << question.id;
    }
    QSet<TriageEnd> ends;
    for (const TriageResult &result : triageResults()) {
        QVERIFY2(!result.text.isEmpty() && !result.steps.isEmpty(), qPrintable(result.id));
        QVERIFY2(!known.contains(result.id), qPrintable(result.id)); // neither is the other
        known << result.id;
        ends << result.end;
    }
    QCOMPARE(met, known);
    QCOMPARE(ends.size(), 4);
    QVERIFY2(longest <= 6, qPrintable(QString::number(longest))); // more nobody answers in a hurry
}

void TestTriage::ways_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("end");
    QTest::newRow("demand for money") << u"y"_s << u"rush_ransom"_s;
    QTest::newRow("two PCs") << u"nyy"_s << u"rush_spread"_s;
    QTest::newRow("cut off") << u"nyny"_s << u"consult_cut"_s;
    QTest::newRow("not found") << u"nynn"_s << u"rush_cut"_s;
    QTest::newRow("bank number told") << u"nnyy"_s << u"consult_money"_s;
    QTest::newRow("mail opened, cable out") << u"nnynn"_s << u"consult_opened"_s;
    QTest::newRow("mail opened, PC as usual") << u"nnyny"_s << u"remote_look"_s;
    QTest::newRow("updates") << u"nnnyy"_s << u"remote_fix"_s;
    QTest::newRow("a part is broken") << u"nnnyn"_s << u"consult"_s;
    QTest::newRow("nothing") << u"nnnn"_s << u"wait"_s;
}

void TestTriage::ways()
{
    QFETCH(QString, answers);
    QTEST(endOf(answers), "end");
}

void TestTriage::recordsAnswer()
{
    const Finding open = finding(u"c2_contact"_s, 1, Disposition::Allowed, Severity::Critical);
    const Finding same = finding(u"c2_contact"_s, 2, Disposition::Allowed, Severity::Critical);
    const Finding stopped = finding(u"c2_contact"_s, 2, Disposition::Blocked, Severity::Medium);
    const Finding old = finding(u"unsupported_os"_s, 1, Disposition::None, Severity::High);
    QCOMPARE(triageAnswer(u"open"_s, open, {open}), std::optional(true));
    QCOMPARE(triageAnswer(u"open"_s, stopped, {stopped}), std::optional(false));
    QCOMPARE(triageAnswer(u"open"_s, old, {old}), std::optional(false)); // no attack
    QCOMPARE(triageAnswer(u"spread"_s, open, {open, same}), std::optional(true));
    // Of one PC alone the console can't say that the office works without it.
    QVERIFY(!triageAnswer(u"spread"_s, open, {open, stopped}));
    QVERIFY(!triageAnswer(u"ransom"_s, open, {open}));
    const Finding locked = finding(u"ransomware"_s, 1, Disposition::Detected, Severity::Critical);
    QCOMPARE(triageAnswer(u"ransom"_s, locked, {locked}), std::optional(true));
    const Finding sent = finding(u"unusual_upload"_s, 1, Disposition::Allowed, Severity::High);
    QCOMPARE(triageAnswer(u"open"_s, sent, {sent}), std::optional(false)); // nobody attacked
    QVERIFY(!triageAnswer(u"paid"_s, open, {open}));
}

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
