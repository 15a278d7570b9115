// SPDX-License-Identifier: GPL-3.0-or-later
// What storing costs, in figures that do not depend on the machine: statements a batch, bytes
// written a record, bytes kept a record. Times are measured in tests/benchmarks.
#include <QFileInfo>

#include <sqlite3.h>

#include <numeric>

#include "tests/store/content_in_words.h"
#include "tests/store/month_of_records.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

qint64 s_statements = 0;

/// Called by SQLite whenever a statement begins to run. Those of triggers come as comments.
int count(unsigned, void *, void *, void *text)
{
    const char *sql = static_cast<const char *>(text);
    s_statements += !(sql && sql[0] == '-' && sql[1] == '-');
    return SQLITE_OK;
}

int watch(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, count, nullptr);
}

/// Counts the statements of every connection opened while it lives.
class StatementCount
{
public:
    StatementCount() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch)); }
    ~StatementCount() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch)); }
    StatementCount(const StatementCount &) = delete;
    StatementCount &operator=(const StatementCount &) = delete;
    qint64 total() const { return s_statements; }
};

/// Bytes this process gave to the system to write, so far.
qint64 bytesWritten()
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("wchar:"))
            return line.mid(6).trimmed().toLongLong();
    }
    return -1;
}

qint64 rowsOf(Database &db, const QStringList &tables)
{
    qint64 rows = 0;
    for (const QString &table : tables) {
        if (db.number("SELECT count(*) FROM sqlite_schema WHERE name = '" + table.toUtf8() + "'") ==
            1)
            rows += db.number("SELECT count(*) FROM " + table.toUtf8()).value_or(0);
    }
    return rows;
}

qint64 rollUpRows(const TestOffice &office)
{
    return rowsOf(*office.raw(),
        {u"device_hour"_s, u"device_day"_s, u"service_day"_s, u"service_total"_s, u"service_hour"_s,
            u"host_day"_s, u"kind_day"_s, u"source_hour"_s});
}

} // namespace

class TestWriteCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statementsOfABatch();
    void statementsOfOnlyDoubles();
    void bytesWrittenARecord();
    void bytesWrittenByPolls();
    void bytesKeptARecord();
};

/// Records go in by many a statement; what is left is one statement a roll-up row, and as many as
/// there are words never met before.
void TestWriteCost::statementsOfABatch()
{
    constexpr int kMany = 20'000;
    const StatementCount statements;
    TestOffice office;
    MonthOfRecords month(2'000'000);
    VERIFY_OK(office.write(month.next(kMany))); // names and devices are known after it
    const qint64 before = statements.total();
    const qint64 rowsBefore = rollUpRows(office);
    const QList<Event> batch = month.next(kMany);
    const qint64 counted = statements.total();
    VERIFY_OK(office.write(batch));
    const qint64 taken = statements.total() - counted;
    QVERIFY(before > 0);
    const qint64 sums = rollUpRows(office) - rowsBefore;
    const qint64 detections = std::count_if(
        batch.begin(), batch.end(), [](const Event &e) { return e.kind == EventKind::Detection; });
    qInfo("%lld statements for %d records of which %lld detections; %lld new roll-up rows", taken,
        kMany, detections, sums);
    QVERIFY(sums > 0);
    QVERIFY2(
        taken <= kMany / 16 + 2 * sums + 4 * detections + 100, qPrintable(QString::number(taken)));
}

void TestWriteCost::statementsOfOnlyDoubles()
{
    constexpr int kMany = 20'000;
    const StatementCount statements;
    TestOffice office;
    const QList<Event> batch = MonthOfRecords(2'000'000).next(kMany);
    VERIFY_OK(office.write(batch));
    const qint64 before = statements.total();
    QCOMPARE(office.write(batch)->stored, 0);
    const qint64 taken = statements.total() - before;
    qInfo("%lld statements for %d doubles", taken, kMany);
    QVERIFY2(taken <= kMany / 16 + 100, qPrintable(QString::number(taken)));
}

/// Neither many nor more as the store grows: keys follow the time, whatever the identities are.
void TestWriteCost::bytesWrittenARecord()
{
    constexpr int kBatch = 10'000;
    constexpr int kBatches = 40;
    if (bytesWritten() < 0)
        QSKIP("the system does not tell what is written");
    TestOffice office;
    MonthOfRecords month(2'000'000);
    QList<double> each;
    for (int i = 0; i < kBatches; ++i) {
        const QList<Event> &batch = month.next(kBatch);
        const qint64 before = bytesWritten();
        VERIFY_OK(office.write(batch));
        each << double(bytesWritten() - before) / kBatch;
    }
    const auto mean = [&each](qsizetype from, qsizetype count) {
        return std::accumulate(each.begin() + from, each.begin() + from + count, 0.0) /
            double(count);
    };
    const double early = mean(0, kBatches / 2);
    const double late = mean(kBatches / 2, kBatches / 2);
    qInfo("%.1f bytes written a record among the first, %.1f among the last", early, late);
    QVERIFY2(late <= 1.3 * early, qPrintable(u"%1 after %2"_s.arg(late).arg(early)));
    QVERIFY2(late <= 320, qPrintable(QString::number(late)));
}

/// Few records at a time, as live sources give them, into an hour that already holds many. Most of
/// it are the pages of the sums; traces put straight into their place took as much again.
void TestWriteCost::bytesWrittenByPolls()
{
    constexpr int kPoll = 500;
    constexpr int kPolls = 300;
    if (bytesWritten() < 0)
        QSKIP("the system does not tell what is written");
    TestOffice office;
    MonthOfRecords month(60'000'000);
    for (int i = 0; i < 4; ++i)
        VERIFY_OK(office.write(month.next(50'000)));
    const qint64 before = bytesWritten();
    for (int i = 0; i < kPolls; ++i)
        VERIFY_OK(office.write(month.next(kPoll)));
    const double each = double(bytesWritten() - before) / (kPoll * kPolls);
    qInfo("%.1f bytes written a record of small polls", each);
    QVERIFY2(each <= 1500, qPrintable(QString::number(each)));
}

void TestWriteCost::bytesKeptARecord()
{
    constexpr int kMany = 300'000;
    TestOffice office;
    MonthOfRecords month(kMany * 10);
    for (int i = 0; i < kMany; i += 50'000)
        VERIFY_OK(office.write(month.next(50'000)));
    office.store.reset();
    const double kept = double(QFileInfo(office.file()).size()) / kMany;
    qInfo("%.1f bytes kept a record", kept);
    QVERIFY2(kept <= 85, qPrintable(QString::number(kept)));
}

QTEST_GUILESS_MAIN(TestWriteCost)
#include "tst_write_cost.moc"
