// SPDX-License-Identifier: GPL-3.0-or-later
// What people type is found as they typed it: any words, any signs, also two letters of Japanese.
#include "models/store/migrations.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

Event mail(const QString &subject, const QString &file = {})
{
    Event event = detection(subject, kMonday, "192.168.1.5", "203.0.113.9",
        ThreatKind::MaliciousMail, Disposition::Blocked);
    event.kind = EventKind::Mail;
    event.subject = subject;
    event.fileName = file;
    event.mailFrom = u"sender@mail.example"_s;
    event.title = u"特権の昇格を検知"_s;
    event.app = u"SMTP.Relay"_s;
    return event;
}

QStringList subjects(Database &db, const EventsSnapshot &page)
{
    QStringList found;
    for (const EventRow &row : page.rows) {
        Statement one(db, "SELECT subject FROM record WHERE id = ?");
        if (one.query(row.id).next())
            found << one.text(0);
    }
    found.sort();
    return found;
}

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void signsMeanThemselves_data();
    void signsMeanThemselves();
    void devicesByName();
    void deletedRowsAreForgotten();
    void olderStoresAreFilledIn();
};

void TestEventSearch::words_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("a Japanese word in the middle") << u"求書の"_s << 1;
    QTest::newRow("two letters") << u"求書"_s << 1;
    QTest::newRow("two letters of a title") << u"昇格"_s << 3;
    QTest::newRow("one letter") << u"件"_s << 2;
    QTest::newRow("three letters of a title") << u"の昇格"_s << 3;
    QTest::newRow("a letter outside the first plane, twice") << u"𠮷𠮷"_s << 1;
    QTest::newRow("with its neighbours") << u"𠮷𠮷商"_s << 1;
    QTest::newRow("no matter the case") << u"INVOICE"_s << 1;
    QTest::newRow("sender") << u"sender@mail"_s << 3;
    QTest::newRow("rule") << u"1000"_s << 3;
    QTest::newRow("protocol, short") << u"SM"_s << 3;
    QTest::newRow("protocol") << u"smtp.rel"_s << 3;
    QTest::newRow("address") << u"203.0.113.9"_s << 3;
    QTest::newRow("network") << u"203.0.113"_s << 3;
    QTest::newRow("nothing like it") << u"領収書"_s << 0;
    QTest::newRow("nothing like it, short") << u"領収"_s << 0;
}

void TestEventSearch::words()
{
    QFETCH(QString, search);
    QFETCH(int, found);
    TestOffice office;
    VERIFY_OK(office.write(
        {mail(u"請求書の件"_s, u"invoice.doc"_s), mail(u"会議の件"_s), mail(u"𠮷𠮷商店"_s)}));
    EventFilter filter;
    filter.search = search;
    filter.kinds = {EventKind::Mail};
    QCOMPARE(office.reader()->events(filter)->rows.size(), found);
    QCOMPARE(office.reader()->eventDirectory(filter)->total, found);
}

void TestEventSearch::signsMeanThemselves_data()
{
    QTest::addColumn<QString>("search");
    for (const char *signs : {"\"quoted\" words", "100% sure", "under_score", "back\\slash",
             "it's (not) AND", "a* OR b", "NEAR(a b)", "^first", "title:word", "-minus", "{x}",
             "semi;colon--", "50%", "\"", "%", "_", "\\", "*", "''"})
        QTest::newRow(signs) << QString::fromUtf8(signs);
}

void TestEventSearch::signsMeanThemselves()
{
    QFETCH(QString, search);
    TestOffice office;
    VERIFY_OK(office.write({mail(u"before "_s + search + u" after"_s), mail(u"plain words"_s)}));
    EventFilter filter;
    filter.search = search;
    const auto page = office.reader()->events(filter);
    VERIFY_OK(page);
    QCOMPARE(subjects(*office.raw(), *page), QStringList(u"before "_s + search + u" after"_s));
}

void TestEventSearch::devicesByName()
{
    TestOffice office;
    VERIFY_OK(
        office.write({mail(u"one"_s), flow(u"f"_s, kMonday, "192.168.1.5", "203.0.113.9", 1, 2),
            flow(u"g"_s, kMonday, "192.168.1.6", "203.0.113.9", 1, 2)}));
    DeviceEdit edit;
    edit.id = office.reader()->devices()->first().id;
    edit.name = u"経理-PC03"_s;
    VERIFY_OK(office.store->editDevice(edit));
    const QString address = office.reader()->devices()->first().ips.value(0);
    EventFilter filter;
    filter.search = u"経理"_s;
    const auto found = office.reader()->events(filter);
    QVERIFY(!found->rows.isEmpty());
    for (const EventRow &row : found->rows)
        QCOMPARE(row.deviceName, u"経理-PC03"_s);
    filter.search = u"経理-PC"_s;
    QCOMPARE(office.reader()->events(filter)->rows.size(), found->rows.size());
}

void TestEventSearch::deletedRowsAreForgotten()
{
    TestOffice office;
    Event old = mail(u"古い知らせ"_s);
    old.time = kMonday - 500 * kDay;
    VERIFY_OK(office.write({old, mail(u"新しい知らせ"_s)}));
    const auto raw = office.raw();
    const auto hits = [&raw](const char *words) {
        return raw->statement("SELECT count(*) FROM record_text WHERE record_text MATCH ?")
            .number(QString::fromUtf8(words));
    };
    QCOMPARE(hits("\"い知ら\""), 2);
    while (office.store->expire({}, kMonday, 5000).value() > 0)
        ;
    QCOMPARE(hits("\"い知ら\""), 1);
    QCOMPARE(hits("\"新しい\""), 1);
    // Says nothing if index and rows agree.
    QVERIFY(raw->exec("INSERT INTO record_text(record_text, rank) VALUES('integrity-check', 1)"));
}

/// A store from before the index, and one that has all texts in it: the steps read what is there.
void TestEventSearch::olderStoresAreFilledIn()
{
    TestOffice office;
    Event wordless = mail({});
    wordless.mailFrom.clear();
    wordless.identity = identity(u"wordless"_s);
    VERIFY_OK(office.write({mail(u"請求書の件"_s), mail(u"会議の件"_s), wordless}));
    const auto raw = office.raw();
    QVERIFY(raw->exec("DROP TRIGGER record_text_drop; DROP TABLE record_text;"
                      "DROP VIEW record_words; DROP TABLE trace;"
                      "DROP TABLE fresh_trace;"
                      "DELETE FROM meta WHERE key = 'traces_due'"));
    const auto steps = builtInMigrations();
    VERIFY_OK(steps);
    int made = 0;
    for (const Migration &step : *steps) {
        if (step.sql.contains("CREATE VIRTUAL TABLE record_text")) {
            QVERIFY(raw->exec(step.sql));
            ++made;
        }
    }
    QCOMPARE(made, 2);
    EventFilter filter;
    for (const auto &[search, found] :
        {std::pair{u"請求書"_s, 1}, {u"書の"_s, 1}, {u"特権の昇格"_s, 3}}) {
        filter.search = search;
        QCOMPARE(office.reader()->events(filter)->rows.size(), found);
    }
    QVERIFY(raw->exec("INSERT INTO record_text(record_text, rank) VALUES('integrity-check', 1)"));
    QCOMPARE(raw->number("SELECT count(*) FROM record_words"), 2);
    while (office.store->expire({}, kMonday + 500 * kDay, 5000).value() > 0)
        ;
    QCOMPARE(raw->number("SELECT count(*) FROM record"), 0);
    QVERIFY(raw->exec("INSERT INTO record_text(record_text, rank) VALUES('integrity-check', 1)"));
}

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_event_search.moc"
