// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestSqlite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void valuesComeBack();
    void errorsStick();
    void statementAfterError();
    void rollsBackUnlessCommitted();
    void commitTellsTheFirstError();
    void likePatterns();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
};

void TestSqlite::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto db = Database::open(m_folder->filePath(u"日本 語.sqlite"_s), Database::Mode::Create);
    VERIFY_OK(db);
    m_db = std::move(db).value();
    QVERIFY(m_db->exec("CREATE TABLE t(i INTEGER, s TEXT, b BLOB)"));
}

void TestSqlite::valuesComeBack()
{
    const QByteArray blob("\0\1\xff", 3);
    const QString text = u"経理-PC03 😀 'quoted'"_s;
    m_db->statement("INSERT INTO t VALUES(?, ?, ?)")
        .run(std::numeric_limits<qint64>::min(), text, blob);
    m_db->statement("INSERT INTO t VALUES(?, ?, ?)")
        .run(std::optional<qint64>(), QString(), QByteArray());
    auto &rows = m_db->statement("SELECT i, s, b FROM t");
    QVERIFY(rows.query().next());
    QCOMPARE(rows.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(rows.text(1), text);
    QCOMPARE(rows.blob(2), blob);
    QVERIFY(rows.next());
    QVERIFY(rows.isNull(0) && !rows.isNull(1) && rows.isNull(2));
    QVERIFY(!rows.next());
    QVERIFY(!m_db->failed());
}

void TestSqlite::errorsStick()
{
    QVERIFY(!m_db->exec("INSERT INTO nowhere VALUES(1)"));
    QVERIFY(m_db->failed());
    QVERIFY(!m_db->exec("INSERT INTO t(i) VALUES(1)"));
    QVERIFY(!m_db->statement("SELECT 1").query().next());
    const Error error = m_db->takeError();
    QCOMPARE(error.kind, ErrorKind::StoreFailed);
    QVERIFY2(error.detail.contains(u"nowhere"_s), qPrintable(error.detail));
    QVERIFY(!m_db->failed());
    QCOMPARE(m_db->number("SELECT count(*) FROM t").value(), 0);
}

void TestSqlite::statementAfterError()
{
    m_db->exec("nonsense");
    QVERIFY(!m_db->statement("SELECT 5").query().next());
    QCOMPARE(m_db->takeError().kind, ErrorKind::StoreFailed);
    QCOMPARE(m_db->statement("SELECT 5").number().value(), 5);
    m_db->exec("nonsense");
    Statement own(*m_db, "SELECT 6"); // never prepared: must not look like "no rows"
    QCOMPARE(m_db->takeError().kind, ErrorKind::StoreFailed);
    QVERIFY(!own.query().next());
    QVERIFY(m_db->failed());
}

void TestSqlite::rollsBackUnlessCommitted()
{
    {
        Transaction transaction(*m_db);
        m_db->exec("INSERT INTO t(i) VALUES(1)");
    }
    QCOMPARE(m_db->number("SELECT count(*) FROM t").value(), 0);
    {
        Transaction transaction(*m_db);
        m_db->exec("INSERT INTO t(i) VALUES(1)");
        VERIFY_OK(transaction.commit());
    }
    QCOMPARE(m_db->number("SELECT count(*) FROM t").value(), 1);
}

void TestSqlite::commitTellsTheFirstError()
{
    {
        Transaction transaction(*m_db);
        m_db->exec("INSERT INTO t(i) VALUES(1)");
        m_db->exec("INSERT INTO first_fault VALUES(1)");
        m_db->exec("INSERT INTO second_fault VALUES(1)");
        const auto committed = transaction.commit();
        QVERIFY(!committed.ok());
        QVERIFY(committed.error().detail.contains(u"first_fault"_s));
    }
    QVERIFY(!m_db->failed());
    QCOMPARE(m_db->number("SELECT count(*) FROM t").value(), 0);
    Transaction next(*m_db);
    VERIFY_OK(next.commit());
}

void TestSqlite::likePatterns()
{
    for (const QString &text : {u"50%"_s, u"a_b"_s, u"c\\d"_s, u"昇格"_s})
        m_db->statement("INSERT INTO t(s) VALUES(?)").run(u"<"_s + text + u">"_s);
    auto &find = m_db->statement("SELECT count(*) FROM t WHERE s LIKE ? ESCAPE '\\'");
    for (const QString &text : {u"50%"_s, u"a_b"_s, u"c\\d"_s, u"昇格"_s})
        QCOMPARE(find.number(likePattern(text)).value(), 1);
    QCOMPARE(find.number(likePattern(u"aXb"_s)).value(), 0);
}

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
