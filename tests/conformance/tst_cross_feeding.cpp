// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the real records, be it a log, a specification or a recording of a server, read as
// every format: an event, a reason or a line to skip, in bounded time, and never a crash.
#include <QElapsedTimer>
#include <QTest>

#include "app/sources/line_parser.h"
#include "app/sources/line_reader.h"
#include "tests/conformance/real_data.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMostBytes = 24LL * 1024; // of each file
constexpr qint64 kLongestMs = 5'000; // for one file in one format
constexpr qsizetype kMostLine = 8192; // as much of a line as a datagram could hold

QList<QByteArray> beginningOf(const QString &file)
{
    QList<QByteArray> lines;
    auto reader = LineReader::open(file);
    if (!reader)
        return lines;
    qint64 bytes = 0;
    QByteArrayView line;
    while (bytes < kMostBytes && (*reader)->next(line)) {
        lines << line.first(qMin(line.size(), kMostLine)).toByteArray();
        bytes += lines.last().size() + 1;
    }
    return lines;
}

} // namespace

class TestCrossFeeding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileAsEveryFormat_data();
    void everyFileAsEveryFormat();
};

void TestCrossFeeding::everyFileAsEveryFormat_data()
{
    NEEDS_REAL_DATA("products");
    QTest::addColumn<QString>("format");
    for (const LineFormat &format : lineFormats())
        QTest::newRow(format.name) << QString::fromLatin1(format.name);
}

void TestCrossFeeding::everyFileAsEveryFormat()
{
    QFETCH(QString, format);
    static const QStringList files =
        test::filesBelow(u"products"_s, u"*"_s) + test::filesBelow(u"real"_s, u"*"_s);
    static QHash<QString, QList<QByteArray>> beginnings;
    QVERIFY(files.size() > 400);
    qint64 lines = 0;
    qint64 understood = 0;
    for (const QString &file : files) {
        if (!beginnings.contains(file))
            beginnings.insert(file, beginningOf(file));
        const auto parser = findLineFormat(format)->make(u"x"_s);
        parser->setArrival({1'795'180'000 * kSecond, false});
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &line : beginnings[file]) {
            const auto parsed = parser->parse(line);
            QVERIFY(!(parsed.event && !parsed.rejected.isEmpty()));
            if (parsed.event)
                QVERIFY2(parsed.event->time > 0 && parsed.event->identity.size() == 16, line);
            understood += parsed.event ? 1 : 0;
            ++lines;
        }
        QVERIFY2(timer.elapsed() < kLongestMs, qPrintable(file));
    }
    qInfo("%s: %lld lines of %lld files, %lld understood", qPrintable(format), lines,
        qint64(files.size()), understood);
}

QTEST_GUILESS_MAIN(TestCrossFeeding)
#include "tst_cross_feeding.moc"
