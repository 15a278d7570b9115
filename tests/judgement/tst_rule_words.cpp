// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule's sentences, in both languages, with every placeholder filled.
#include <QTest>

#include "models/judgement/explain.h"
#include "models/judgement/rule_catalog.h"
#include "models/judgement/rule_notes.h"
#include "models/judgement/rule_words.h"
#include "ui/languages.h"
#include "words_check.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

Finding findingFor(const RuleWords &words)
{
    const QStringList key = QString::fromLatin1(words.key).split(u'/');
    Finding finding;
    finding.device = 1;
    finding.deviceName = u"PC-03"_s;
    Reason &reason = finding.reason;
    reason.rule = key.first();
    reason.params = {{u"count"_s, 6000}, {u"bytes"_s, 340'000'000LL},
        {u"nightBytes"_s, 340'000'000LL}, {u"mostBytes"_s, 340'000'000LL},
        {u"usualBytes"_s, 16'000'000LL}, {u"service"_s, u"GigaFile"_s}, {u"times"_s, 21},
        {u"days"_s, 3}, {u"domain"_s, u"partner.example"_s}, {u"malware"_s, u"Emotet"_s},
        {u"system"_s, u"Windows XP"_s}, {u"ended"_s, QDate(2014, 4, 8)},
        {u"ends"_s, QDate(2027, 10, 12)}, {u"devices"_s, 4}, {u"names"_s, u"PC-03, PC-07"_s},
        {u"day"_s, QDate(2026, 11, 21)}, {u"until"_s, QDate(2026, 11, 20)},
        {u"source"_s, u"UTM-1F"_s}, {u"measure"_s, u"LAN 7"_s}};
    if (key.size() > 1)
        reason.params.insert(u"variant"_s, key.last());
    return finding;
}

QList<RuleWords> allWords()
{
    QList<RuleWords> list;
    for (const auto table : ruleWordTables())
        list.append(QList<RuleWords>(table.begin(), table.end()));
    return list;
}

} // namespace

class TestRuleWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasWords();
    void sentences_data();
    void sentences();
    void everyParameterIsNamed();
    void everyRuleHasNotes_data();
    void everyRuleHasNotes();
    void cardsAreKnown();
    void saysWhatMatters();
    void emotetBringsItsOwnStep();
    void missingMalwareNameIsAWord();
    void malwareIsCalledByItsFamily_data();
    void malwareIsCalledByItsFamily();
    void levelsAndStandings_data() { languages(); }
    void levelsAndStandings();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << u"ja"_s;
        QTest::newRow("en") << u"en"_s;
    }
};

void TestRuleWords::everyRuleHasWords()
{
    QSet<QString> keys;
    QSet<QString> ruleIds;
    for (const Rule &rule : ruleCatalog())
        ruleIds << QString::fromLatin1(rule.id);
    QSet<QString> spoken;
    for (const RuleWords &words : allWords()) {
        const QString key = QString::fromLatin1(words.key);
        QVERIFY2(!keys.contains(key), words.key);
        keys << key;
        QVERIFY2(ruleIds.contains(key.section(u'/', 0, 0)), words.key);
        spoken << key.section(u'/', 0, 0);
    }
    QCOMPARE(spoken, ruleIds);
}

void TestRuleWords::sentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("index");
    const QList<RuleWords> words = allWords();
    for (const QString &language : {u"ja"_s, u"en"_s}) {
        for (int i = 0; i < words.size(); ++i)
            QTest::addRow("%s %s", qPrintable(language), words.at(i).key) << language << i;
    }
}

void TestRuleWords::sentences()
{
    QFETCH(QString, language);
    QFETCH(int, index);
    Languages languages;
    QVERIFY(languages.use(language));
    const RuleWords words = allWords().at(index);
    const Finding finding = findingFor(words);
    for (const QString &text : {reasonTitle(finding.reason), explainReason(finding.reason),
             findingTitle(finding), findingHeadline(finding)})
        QCOMPARE(wrongWith(text, language), QString());
    QVERIFY(findingTitle(finding).contains(finding.deviceName));
    QVERIFY(reasonTitle(finding.reason).size() <= 70);
    const QStringList steps = whatToDo(finding.reason);
    QVERIFY(!steps.isEmpty() && steps.size() <= 4);
    for (const QString &step : steps)
        QCOMPARE(wrongWith(step, language), QString());
    // The same in the office's name.
    Finding office = finding;
    office.device = 0;
    office.deviceName.clear();
    QCOMPARE(wrongWith(findingTitle(office), language), QString());
}

/// A placeholder without a parameter would leave a hole in the sentence.
void TestRuleWords::everyParameterIsNamed()
{
    for (const RuleWords &words : allWords()) {
        int named = 0;
        for (const char *name : words.args) {
            if (name == nullptr)
                continue;
            ++named;
            QVERIFY2(findingFor(words).reason.params.contains(QString::fromLatin1(name)), name);
        }
        for (int i = named + 1; i <= 9; ++i) {
            const QByteArray hole = '%' + QByteArray::number(i);
            QVERIFY2(!QByteArray(words.title).contains(hole), words.key);
            QVERIFY2(!QByteArray(words.sentence).contains(hole), words.key);
        }
        for (int i = named + 2; i <= 9; ++i) {
            const QByteArray hole = '%' + QByteArray::number(i);
            QVERIFY2(!QByteArray(words.finding).contains(hole), words.key);
            QVERIFY2(!QByteArray(words.headline).contains(hole), words.key);
        }
    }
}

void TestRuleWords::everyRuleHasNotes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rule");
    for (const QString &language : {u"ja"_s, u"en"_s}) {
        for (const Rule &rule : ruleCatalog())
            QTest::addRow("%s %s", qPrintable(language), rule.id)
                << language << QString::fromLatin1(rule.id);
    }
}

/// What it watches, why it matters, whom to call and what that costs: said of every rule, in whole
/// sentences; and nothing is said of rules that don't exist.
void TestRuleWords::everyRuleHasNotes()
{
    QFETCH(QString, language);
    QFETCH(QString, rule);
    Languages languages;
    QVERIFY(languages.use(language));
    const QString stop = language == u"ja" ? u"。"_s : u"."_s;
    for (const QString &text :
        {watchesText(rule), whyItMatters(rule), whomToCall(rule), whatItMayCost(rule)}) {
        QCOMPARE(wrongWith(text, language), QString());
        QVERIFY2(text.endsWith(stop), qPrintable(text));
    }
    QVERIFY(watchesText(u"no_such_rule"_s).isEmpty());
    qsizetype notes = 0;
    for (const auto table : {attackNotes(), stateNotes()})
        notes += qsizetype(table.size());
    QCOMPARE(notes, ruleCatalog().size());
}

void TestRuleWords::cardsAreKnown()
{
    const QSet<QString> known{u"ransomware"_s, u"infected"_s, u"emotet"_s, u"intrusion"_s,
        u"mail"_s, u"phishing"_s, u"support_scam"_s, u"leak"_s, u"unknown_device"_s,
        u"old_system"_s, u"appliance"_s, u"watch"_s};
    QSet<QString> used;
    for (const Rule &rule : ruleCatalog()) {
        Reason reason;
        reason.rule = QString::fromLatin1(rule.id);
        const QString card = firstResponseCard(reason);
        QVERIFY2(known.contains(card), rule.id);
        used.insert(card);
        reason.params = {{u"malware"_s, u"W32/Emotet.A!tr"_s}};
        QCOMPARE(firstResponseCard(reason), u"emotet"_s);
    }
    QCOMPARE(used.size(), known.size() - 1); // Emotet is no rule's own
}

void TestRuleWords::saysWhatMatters()
{
    Languages languages;
    QVERIFY(languages.use(u"ja"_s));
    Finding finding;
    finding.device = 1;
    finding.deviceName = u"経理-PC03"_s;
    finding.reason.rule = u"c2_contact"_s;
    finding.reason.params = {{u"count"_s, 6000}};
    QCOMPARE(findingTitle(finding), u"経理-PC03 が攻撃者のサーバーと通信しました"_s);
    QCOMPARE(findingHeadline(finding), u"経理-PC03 の LAN ケーブルを抜いて、電話してください"_s);
    QVERIFY(explainReason(finding.reason).contains(u"6,000"_s));
    QVERIFY(explainReason(finding.reason).contains(u"止められていません"_s));
    finding.reason.params.insert(u"variant"_s, u"blocked"_s);
    QVERIFY(explainReason(finding.reason).contains(u"止めました"_s));
    QVERIFY(languages.use(u"en"_s));
    QVERIFY(explainReason(finding.reason).contains(u"was stopped"_s));
}

void TestRuleWords::emotetBringsItsOwnStep()
{
    for (const RuleWords &words : malwareWords()) {
        Finding finding = findingFor(words);
        const QStringList with = whatToDo(finding.reason);
        finding.reason.params.insert(u"malware"_s, u"Trojan.Generic"_s);
        const QStringList without = whatToDo(finding.reason);
        QVERIFY(with.size() <= 4);
        if (without.size() > 1)
            QVERIFY2(with.last().contains(u"Emotet"_s), words.key);
        QVERIFY(!without.join(u' ').contains(u"Emotet"_s));
    }
}

void TestRuleWords::missingMalwareNameIsAWord()
{
    Reason reason;
    reason.rule = u"malware_found"_s;
    reason.params = {{u"count"_s, 1}};
    QCOMPARE(wrongWith(explainReason(reason), u"en"_s), QString());
    QVERIFY(explainReason(reason).contains(u"malware"_s, Qt::CaseInsensitive));
    reason.params.insert(u"malware"_s, u"W32.%1%2"_s); // a name is never taken for a placeholder
    QVERIFY(explainReason(reason).contains(u"(%1%2)"_s));
}

void TestRuleWords::malwareIsCalledByItsFamily_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("family");
    QTest::newRow("Microsoft") << u"Trojan:Win32/Emotet.PDF!MTB"_s << u"Emotet"_s;
    QTest::newRow("Fortinet") << u"W32/Emotet.A!tr"_s << u"Emotet"_s;
    QTest::newRow("ClamAV") << u"Win.Trojan.Emotet-9876-0"_s << u"Emotet"_s;
    QTest::newRow("plain") << u"EICAR_TEST_FILE"_s << u"EICAR_TEST_FILE"_s;
}

void TestRuleWords::malwareIsCalledByItsFamily()
{
    QFETCH(QString, told);
    QFETCH(QString, family);
    Languages languages;
    QVERIFY(languages.use(u"ja"_s));
    Reason reason;
    reason.rule = u"malware_found"_s;
    reason.params = {{u"count"_s, 1}, {u"malware"_s, told}};
    QVERIFY(
        explainReason(reason).contains(u"この PC でウイルス「%1」が見つかりました"_s.arg(family)));
}

void TestRuleWords::levelsAndStandings()
{
    QFETCH(QString, language);
    Languages languages;
    QVERIFY(languages.use(language));
    QSet<QString> names;
    for (int i = 0; i <= int(RiskLevel::Critical); ++i) {
        QCOMPARE(wrongWith(levelName(RiskLevel(i)), language), QString());
        names << levelName(RiskLevel(i));
    }
    QCOMPARE(names.size(), 5);
    for (int i = 0; i <= int(DeviceStanding::Refused); ++i)
        QCOMPARE(wrongWith(standingName(DeviceStanding(i)), language), QString());
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rule_words.moc"
