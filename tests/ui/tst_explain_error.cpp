// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/error_details.h"
#include "ui/explain_error.h"
#include "ui/languages.h"
#include "ui/source_words.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestExplainError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasWords();
    void actionsFitTheKind();
    void knownDetailsSayMore();
    void japaneseIsJapanese();
    void worstSourceFirst();
};

namespace {

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int i = 0; i <= int(ErrorKind::DiskFault); ++i)
        kinds << ErrorKind(i);
    return kinds;
}

SourceHealth health(SourceState state)
{
    SourceHealth one;
    one.id = toKey(state);
    one.name = one.id;
    one.state = state;
    return one;
}

} // namespace

void TestExplainError::everyKindHasWords()
{
    QStringList sentences;
    for (const ErrorKind kind : allKinds()) {
        const ErrorWords words = explainError(kind);
        QVERIFY2(words.sentence.endsWith(u'.'), qPrintable(words.sentence));
        QVERIFY2(!words.advice.isEmpty(), qPrintable(words.sentence));
        QVERIFY2(!sentences.contains(words.sentence), qPrintable(words.sentence));
        QCOMPARE(words.button.isEmpty(), words.action == ErrorAction::None);
        sentences << words.sentence;
    }
}

void TestExplainError::actionsFitTheKind()
{
    QCOMPARE(explainError(ErrorKind::Unreachable).action, ErrorAction::Retry);
    QCOMPARE(explainError(ErrorKind::Unauthorised).action, ErrorAction::OpenSettings);
    QCOMPARE(explainError(ErrorKind::SecretMissing).action, ErrorAction::OpenSettings);
    QCOMPARE(explainError(ErrorKind::CertificateChanged).action, ErrorAction::CallHelpDesk);
    QCOMPARE(explainError(ErrorKind::StoreDamaged).action, ErrorAction::CallHelpDesk);
    QCOMPARE(explainError(ErrorKind::FileNotFound).action, ErrorAction::ChooseFile);
    QCOMPARE(explainError(ErrorKind::FontMissing).action, ErrorAction::CallHelpDesk);
    QCOMPARE(explainError(ErrorKind::Cancelled).action, ErrorAction::None);
    QVERIFY(explainError(ErrorKind::FontMissing).sentence.contains(u"font"));
    QVERIFY(explainError(ErrorKind::DiskFull).sentence.contains(u"full"));
}

/// A version that is not read is named; a detail that nobody knows changes nothing.
void TestExplainError::knownDetailsSayMore()
{
    const ErrorWords plain = explainError(ErrorKind::UnsupportedVersion);
    const ErrorWords five = explainError(Error{ErrorKind::UnsupportedVersion, u"Wazuh 5.0.0"_s});
    QVERIFY2(five.sentence.contains(u"Wazuh 5.0.0"), qPrintable(five.sentence));
    QVERIFY2(five.advice.contains(u"Wazuh 4"), qPrintable(five.advice));
    QCOMPARE(five.action, plain.action);
    const ErrorWords box = explainError(Error{ErrorKind::UnsupportedVersion, u"FortiOS v5.6.1"_s});
    QVERIFY(box.sentence.contains(u"FortiOS v5.6.1"));
    QCOMPARE(box.advice, plain.advice);
    for (const QString &other : {QString(), u"settings version 7"_s, u"Wazuh"_s})
        QCOMPARE(
            explainError(Error{ErrorKind::UnsupportedVersion, other}).sentence, plain.sentence);
    const Error unread{ErrorKind::BadInput, u"letter.txt: "_s + QString::fromUtf16(kNoKnownLog)};
    QVERIFY(explainError(unread).sentence.contains(u"kind of log"));
    const ErrorWords field = explainError(Error{ErrorKind::BadInput, u"format morse"_s});
    QCOMPARE(field.sentence, explainError(ErrorKind::BadInput).sentence);
}

void TestExplainError::japaneseIsJapanese()
{
    Languages languages;
    QVERIFY(languages.use(u"ja"_s));
    for (const ErrorKind kind : allKinds()) {
        const ErrorWords words = explainError(kind);
        for (const QString &text : {words.sentence, words.advice}) {
            const bool kana = std::any_of(text.begin(), text.end(),
                [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() <= 0x30ff; });
            QVERIFY2(kana, qPrintable(text));
        }
    }
    QVERIFY(languages.use(u"en"_s));
    QVERIFY(explainError(ErrorKind::Internal).sentence.startsWith(u"The console"));
}

void TestExplainError::worstSourceFirst()
{
    QVERIFY(!worstSource({}));
    QVERIFY(!worstSource({health(SourceState::Ok), health(SourceState::Disabled)}));
    const QList<SourceHealth> two{health(SourceState::Stale), health(SourceState::Unreachable)};
    QCOMPARE(worstSource(two)->state, SourceState::Unreachable);
    for (int i = 0; i <= int(SourceState::Disabled); ++i) {
        const SourceHealth one = health(SourceState(i));
        QVERIFY(sourceSentence(one, u"9:00"_s).contains(one.name));
        QCOMPARE(sourceAdvice(one).isEmpty(),
            one.state == SourceState::Ok || one.state == SourceState::Disabled);
    }
}

QTEST_MAIN(TestExplainError)
#include "tst_explain_error.moc"
