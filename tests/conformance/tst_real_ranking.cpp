// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded traffic of machines whose state is known, through parser, store and judge: the infected
// one stands first, and no clean one in the red.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/import_job.h"
#include "models/report/home_report.h"
#include "models/store/event_store.h"
#include "models/store/reader.h"
#include "tests/conformance/real_data.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QJsonObject labels()
{
    QFile file(test::sharedData() + u"/real/truth.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

/// Judges one recording as if it had just ended.
Result<RiskAssessment> judged(const QString &file, const QString &store)
{
    StoreOptions options;
    options.file = store;
    options.now = fromRfc3339(u"2026-11-22T09:00:00Z");
    auto opened = EventStore::open(options);
    if (!opened)
        return opened.error();
    auto job = ImportJob::open(file, u"eve"_s, **opened);
    if (!job)
        return job.error();
    for (bool more = true; more;) {
        const auto step = (*job)->step(**opened);
        if (!step)
            return step.error();
        more = *step;
    }
    const OfficeCalendar calendar;
    const auto reader = Reader::open(options.file, calendar);
    if (!reader)
        return reader.error();
    // Statistics bear the time of the reading, not of the recording.
    EventFilter flows;
    flows.kinds = {EventKind::Flow};
    flows.limit = 1;
    const auto newest = (*reader)->events(flows);
    if (!newest)
        return newest.error();
    if (newest->rows.isEmpty())
        return Error{ErrorKind::NotFound, u"no connection in "_s + file};
    const auto risk =
        riskSnapshot(**reader, {}, {{}, {}, newest->rows.first().time + kMinute, calendar});
    if (!risk)
        return risk.error();
    return risk->assessment;
}

} // namespace

class TestRealRanking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void infectedStandsFirst_data();
    void infectedStandsFirst();
    void cleanStaysOutOfTheRed_data();
    void cleanStaysOutOfTheRed();

private:
    QString store(const QString &name) const
    {
        return m_folder.filePath(QString(name).replace(u'/', u'-') + u".sqlite"_s);
    }
    QTemporaryDir m_folder;
};

void TestRealRanking::infectedStandsFirst_data()
{
    NEEDS_REAL_DATA("real");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("infected");
    const QJsonObject all = labels();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QStringList infected = listOf(it->toObject()[u"infected_hosts"]);
        if (!infected.isEmpty() && it.key().endsWith(u".eve.json"_s))
            QTest::newRow(qPrintable(it.key())) << it.key() << infected;
    }
}

void TestRealRanking::infectedStandsFirst()
{
    QFETCH(QString, name);
    QFETCH(QStringList, infected);
    const auto risk = judged(test::sharedData() + u"/real/"_s + name, store(name));
    QVERIFY2(risk.ok(), risk.ok() ? "" : qPrintable(risk.error().detail));
    QVERIFY(!risk->devices.isEmpty());
    qsizetype clean = 0;
    for (const DeviceRisk &device : risk->devices) {
        const bool isInfected = std::any_of(device.device.ips.begin(), device.device.ips.end(),
            [&infected](const QString &ip) { return infected.contains(ip); });
        qInfo().noquote() << device.device.name << device.score
                          << (device.reasons.isEmpty() ? u"-"_s : device.reasons.first().rule)
                          << (isInfected ? u"infected"_s : QString());
        QVERIFY2(!isInfected || clean == 0, "a clean machine stands before the infected one");
        clean += isInfected ? 0 : 1;
        QVERIFY2(isInfected || device.level < RiskLevel::High, qPrintable(device.device.name));
    }
    QVERIFY(clean < risk->devices.size());
}

void TestRealRanking::cleanStaysOutOfTheRed_data()
{
    NEEDS_REAL_DATA("real/ndpi_cloud");
    QTest::addColumn<QString>("file");
    for (const QString &file : test::filesBelow(u"real/ndpi_cloud"_s, u"*.eve.json"_s) +
            test::filesBelow(u"real/slips_test6"_s, u"*.eve.json"_s))
        QTest::newRow(qPrintable(file.mid(test::sharedData().size()))) << file;
}

/// Phones and PCs with their clouds, and a host that the whole Internet knocks at.
void TestRealRanking::cleanStaysOutOfTheRed()
{
    QFETCH(QString, file);
    const auto risk = judged(file, store(file));
    QVERIFY2(risk.ok(), risk.ok() ? "" : qPrintable(risk.error().detail));
    QVERIFY(!risk->devices.isEmpty());
    for (const DeviceRisk &device : risk->devices)
        QVERIFY2(device.level < RiskLevel::High,
            qPrintable(device.device.name + u' ' + QString::number(device.score)));
}

QTEST_GUILESS_MAIN(TestRealRanking)
#include "tst_real_ranking.moc"
