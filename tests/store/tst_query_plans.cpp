// SPDX-License-Identifier: GPL-3.0-or-later
// No statement of the screens reads the event tables from end to end, sorts them, or has SQLite
// build an index over them. Whoever adds a statement to a reader is seen here, without a line to
// add.
#include <QRegularExpression>

#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// Everything a screen asks, in every variety a filter has.
void askEverything(const Reader &reader)
{
    const Period period{kMonday, kMonday + 2 * kDay};
    QVERIFY(reader.officeFacts(period, period.to).ok());
    QVERIFY(reader.cloudUsage(period).ok() && reader.servicePolicies().ok() &&
        reader.postponedServices().ok() && reader.ownPlaces().ok());
    const auto story = reader.cloudService({period, QStringLiteral("bigbox"), 1});
    QVERIFY(story.ok() && !story->days.isEmpty());
    QVERIFY(reader.devices().ok() && reader.sourceHealth().ok() &&
        reader.watch(period, period.to).ok());
    QVERIFY(reader.deviceCandidates().ok() && reader.deviceTalk(1, period).ok() &&
        reader.ledgerUndo().ok() && reader.ledgerSheets().ok());
    QVERIFY(reader.supportRequests(period).ok() && reader.attacks(period, period).ok());
    QVERIFY(reader.attackDays(period).ok() && reader.blockedCount(period).ok());
    const QString site = u"Osaka"_s;
    QVERIFY(reader.cloudUsage(period, site).ok() && reader.attacks(period, period, site).ok());
    QVERIFY(reader.dayMarks(period).ok() && reader.decisionHistory().ok() && reader.mutes().ok());
    QVERIFY(reader.newestEvent().ok() && reader.isEmpty().ok());
    QVERIFY(reader.storageFigures().ok() && reader.storeNotes().ok() &&
        reader.storagePreview(Retention{}, period.to).ok());
    QList<EventFilter> filters(1);
    const auto vary = [&filters](auto change) {
        QList<EventFilter> more = filters;
        for (EventFilter &filter : more)
            change(filter);
        filters += more;
    };
    vary([&](EventFilter &f) { f.period = period; });
    vary([](EventFilter &f) { f.kinds = {EventKind::Flow, EventKind::Detection}; });
    vary([](EventFilter &f) { f.notableOnly = true; });
    vary([](EventFilter &f) { f.disposition = Disposition::Blocked; });
    vary([](EventFilter &f) { f.device = 3; });
    vary([](EventFilter &f) { f.leastSeverity = Severity::High; });
    vary([](EventFilter &f) { f.search = u"example"_s; });
    vary([](EventFilter &f) { f.beforeId = (kMonday + kDay) << 12; });
    for (EventFilter filter : std::as_const(filters)) {
        QVERIFY(reader.events(filter).ok() && reader.eventDirectory(filter).ok());
        filter.deviceText = u"192.168.10.3"_s;
        filter.search = u"192.168.10"_s;
        QVERIFY(reader.events(filter).ok());
        filter.afterId = std::exchange(filter.beforeId, 0) + 1;
        filter.search = u"ex"_s;
        QVERIFY(reader.events(filter).ok());
        filter.department = u"Accounts"_s;
        filter.sourceId = u"utm-1"_s;
        QVERIFY(reader.events(filter).ok() && reader.eventDirectory(filter).ok());
        filter.deviceText.clear();
        filter.service = u"bigbox"_s;
        QVERIFY(reader.events(filter).ok() && reader.eventDirectory(filter).ok());
    }
    const auto page = reader.events({});
    QVERIFY(reader.event(page->rows.first().id).ok());
    EventFilter found;
    found.kinds = {EventKind::Detection};
    const auto findings = reader.events(found);
    QVERIFY(findings.ok() && !findings->rows.isEmpty());
    QVERIFY(reader.recordWords(findings->rows.first().id).ok());
}

QStringList planOf(Database &db, const QString &sql)
{
    QStringList lines;
    Statement plan(db, "EXPLAIN QUERY PLAN " + sql.toUtf8());
    for (plan.query(); plan.next();)
        lines << plan.text(3);
    return lines;
}

/// Tables that grow with every record.
bool isAboutEvents(const QString &line)
{
    static const QRegularExpression tables(
        u"\\b(flow|record|record_raw|trace|device_hour|source_hour|service_day|service_hour|host_day|change|e)\\b"_s);
    return tables.match(line).hasMatch();
}

} // namespace

class TestQueryPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noStatementReadsAllEvents();
};

void TestQueryPlans::noStatementReadsAllEvents()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(3000)));
    const auto devices = office.reader()->devices();
    for (const DeviceRecord &device : *devices) {
        DeviceEdit edit;
        edit.id = device.id;
        edit.department = u"Accounts"_s;
        edit.site = u"Osaka"_s;
        VERIFY_OK(office.store->editDevice(edit));
    }
    const auto reader = office.reader();
    reader->recordStatements();
    askEverything(*reader);
    const Period period{kMonday, kMonday + 2 * kDay};
    const auto askFigures = [&] {
        return reader->officeFacts(period, period.to).ok() && reader->cloudUsage(period).ok();
    };
    VERIFY_OK(office.write(Traffic(2).events(20))); // what a reader that remembers reads again
    QVERIFY(askFigures());
    for (int i = 0; i < 40; ++i) // and what it asks when it was away for long
        VERIFY_OK(office.write(Traffic(quint32(3 + i)).events(5)));
    QVERIFY(askFigures());
    const auto db = office.raw();
    int looked = 0;
    for (const QString &sql : reader->statements()) {
        if (!sql.startsWith(u"SELECT"_s))
            continue;
        const QStringList plan = planOf(*db, sql);
        QVERIFY2(!db->failed(), qPrintable(sql));
        for (const QString &line : plan) {
            // "The newest row" needs no bound: it is the first one met.
            const bool first = sql.endsWith(u"LIMIT 1"_s) && !sql.contains(u"WHERE"_s);
            const bool scans = line.startsWith(u"SCAN"_s) && isAboutEvents(line) && !first;
            QVERIFY2(!scans && !line.contains(u"AUTOMATIC"_s), qPrintable(sql + u"\n"_s + line));
            QVERIFY2(!line.contains(u"TEMP B-TREE"_s) || !isAboutEvents(plan.join(u' ')),
                qPrintable(sql + u"\n"_s + plan.join(u'\n')));
        }
        ++looked;
    }
    QVERIFY2(looked > 60, qPrintable(QString::number(looked)));
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"
