// SPDX-License-Identifier: GPL-3.0-or-later
// Why a line of a log file was left out, as the office reads it.
#include <QTest>

#include "models/judgement/rejected_words.h"
#include "ui/languages.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestRejectedWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();

private:
    Languages m_languages;
};

void TestRejectedWords::words_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("japanese");
    const QString torn = u"記録として読めません。途中で切れているか、別の種類の行です"_s;
    QTest::newRow("torn") << u"not JSON: The JSON document is incomplete"_s << torn;
    QTest::newRow("no object") << u"record: not an object"_s << torn;
    QTest::newRow("no fields") << u"no key=value fields"_s << torn;
    QTest::newRow("endless") << u"line too long"_s << u"長すぎて、記録として読めません"_s;
    QTest::newRow("a field") << u"rule.id: missing"_s
                             << u"項目「rule.id」がないか、ありえない値です"_s;
}

void TestRejectedWords::words()
{
    QFETCH(QString, reason);
    QFETCH(QString, japanese);
    QVERIFY(m_languages.use(u"ja"_s));
    QCOMPARE(rejectedWords(reason), u"%1(技術的な理由: %2)"_s.arg(japanese, reason));
    QVERIFY(m_languages.use(u"en"_s));
    QVERIFY(rejectedWords(reason).endsWith(u" (technical reason: %1)"_s.arg(reason)));
}

QTEST_GUILESS_MAIN(TestRejectedWords)
#include "tst_rejected_words.moc"
