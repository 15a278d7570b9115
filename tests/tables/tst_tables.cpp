// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

#include "models/tables/cloud_sheet.h"
#include "models/tables/cloud_table.h"
#include "models/tables/device_table.h"
#include "models/tables/event_table.h"
#include "models/tables/folded_places.h"
#include "models/tables/request_table.h"
#include "models/tables/sender_table.h"
#include "models/tables/source_table.h"

using namespace otasuke;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMicros kNow = 1'795'000'000 * kSecond;

// "A:4 B:2" → two services named A and B with 4 and 2 MB sent.
CloudUsage usage(const QString &text)
{
    CloudUsage made;
    made.period = {kNow - kDay, kNow};
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        ServiceUsage service;
        service.serviceId = part.section(u':', 0, 0);
        service.name = service.serviceId;
        service.bytesOut = part.section(u':', 1).toLongLong() * 1'000'000;
        service.firstSeen = kNow - 100 * kDay;
        made.services << service;
    }
    return made;
}

QString names(const QAbstractItemModel &table)
{
    QStringList found;
    for (int i = 0; i < table.rowCount(); ++i)
        found << table.index(i, 0).data().toString();
    return found.join(u' ');
}

QList<EventRow> events(const QList<qint64> &ids)
{
    QList<EventRow> rows;
    for (const qint64 id : ids) {
        EventRow row;
        row.id = id;
        row.time = kNow - (1000 - id) * kMinute;
        row.text = u"event %1"_s.arg(id);
        rows << row;
    }
    return rows;
}

DeviceRisk device(DeviceId id, const QString &name, DeviceStanding standing)
{
    DeviceRisk risk;
    risk.device.id = id;
    risk.device.name = name;
    risk.device.standing = standing;
    risk.device.lastSeen = kNow - kHour;
    return risk;
}

} // namespace

class TstTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshesByKeyWithoutReset();
    void sameRowsSaySo();
    void survivesAnyOrder();
    void dropsDoubles();
    void everyTableIsSound_data();
    void everyTableIsSound();
    void cloudRemarks();
    void manyPlacesShareALine();
    void firstWeekIsNoNews();
    void eventsNameDevicesNotAddresses();
    void cloudSharesFollowTheLargest();
    void eventTones();
    void unknownDevicesComeFirst();
    void searchFoldsWidthAndCase();
    void sourcesNeverHeardOfHaveARow();
};

void TstTables::refreshesByKeyWithoutReset()
{
    CloudTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setUsage(usage(u"a:9 b:5 c:3"_s));
    const QPersistentModelIndex c(table.index(2, 0));
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);

    table.setUsage(usage(u"c:9 x:7 a:5"_s));

    QCOMPARE(names(table), u"c x a"_s);
    QVERIFY(c.isValid());
    QCOMPARE(c.row(), 0);
    QCOMPARE(c.data().toString(), u"c"_s);
    QCOMPARE(table.index(0, int(CloudColumn::Sent)).data(SortRole).toLongLong(), 9'000'000);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
}

void TstTables::sameRowsSaySo()
{
    CloudTable table;
    table.setUsage(usage(u"a:9 b:5"_s));
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.setUsage(usage(u"a:9 b:5"_s));
    QCOMPARE(changes.size(), 0);
    table.setUsage(usage(u"a:9 b:6"_s));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
}

void TstTables::survivesAnyOrder()
{
    CloudTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QStringList wanted;
        for (int i = 0; i < 12; ++i) {
            const QString name(QChar(char16_t(u'a' + random.bounded(16))));
            if (!wanted.contains(name))
                wanted << name;
        }
        QStringList text;
        for (const QString &name : std::as_const(wanted))
            text << u"%1:%2"_s.arg(name).arg(random.bounded(5));
        QPersistentModelIndex kept = table.index(random.bounded(std::max(1, table.rowCount())), 0);
        const QString key = kept.data(KeyRole).toString();
        table.setUsage(usage(text.join(u' ')));
        QCOMPARE(names(table), wanted.join(u' '));
        QCOMPARE(kept.isValid(), !key.isEmpty() && wanted.contains(key));
        if (kept.isValid())
            QCOMPARE(kept.data(KeyRole).toString(), key);
    }
}

void TstTables::dropsDoubles()
{
    CloudTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setUsage(usage(u"a:9 a:5 b:1"_s));
    QCOMPARE(names(table), u"a b"_s);
    QCOMPARE(table.index(0, int(CloudColumn::Sent)).data(SortRole).toLongLong(), 9'000'000);
}

void TstTables::everyTableIsSound_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 7; ++i)
        QTest::addRow("table %d", i) << i;
}

void TstTables::everyTableIsSound()
{
    QFETCH(int, which);
    CloudTable cloud;
    SenderTable senders;
    EventTable eventTable;
    DeviceTable devices;
    RequestTable requests;
    SourceTable sources;
    FigureTable figures;
    QAbstractItemModel *const tables[] = {
        &cloud, &senders, &eventTable, &devices, &requests, &sources, &figures};
    QAbstractItemModel &table = *tables[which];
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);

    cloud.setUsage(usage(u"a:1 b:2"_s));
    senders.setSenders(
        sendersOf(QList<DeviceUsage>{{1, u"PC1"_s, u"10.0.0.1"_s, u"Desk"_s, 5, {}, {}},
            {2, u"PC2"_s, u"10.0.0.2"_s, u"Desk"_s, 4, {}, {}}}));
    eventTable.setEvents(events({9, 8}), false, false);
    devices.setDevices({device(1, u"PC1"_s, DeviceStanding::Managed),
                           device(2, u"PC2"_s, DeviceStanding::Unknown)},
        kNow);
    SupportRequest rush;
    rush.id = 2;
    rush.facts = u"fact"_s;
    requests.setRequests({rush, SupportRequest{}}, kNow);
    SourceHealth failing;
    failing.id = u"s2"_s;
    failing.state = SourceState::Unreachable;
    failing.since = kNow - kHour;
    SourceHealth unheard;
    unheard.id = u"s1"_s;
    sources.setSources({unheard, failing}, kNow);
    fillDevices(figures, {{1, u"PC1"_s, {}, u"Desk"_s, 5, {}, u"Here"_s}});
    fillDevices(figures,
        {{1, u"PC1"_s, {}, u"Desk"_s, 5, {}, u"Here"_s},
            {2, u"PC2"_s, {}, u"Desk"_s, 4, {}, u"There"_s}});

    QCOMPARE(table.rowCount(), 2);
    QVERIFY(table.data({}, Qt::DisplayRole).isNull());
    for (int column = 0; column < table.columnCount(); ++column) {
        QVERIFY(!table.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < 2; ++row) {
            const QModelIndex cell = table.index(row, column);
            QVERIFY(cell.data(SortRole).isValid());
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!cell.data(KeyRole).toString().isEmpty());
        }
    }
}

void TstTables::cloudRemarks()
{
    const UtcMicros period = kNow - kDay;
    ServiceUsage service;
    service.firstSeen = kNow - 90 * kDay;
    service.bytesOut = 50'000'000;
    service.bytesOutBefore = 40'000'000;
    QVERIFY(noticedAbout(service, period).isEmpty());
    service.bytesOutBefore = 20'000'000;
    QCOMPARE(noticedAbout(service, period).size(), 1);
    service.nightBytesOut = 30'000'000;
    QCOMPARE(noticedAbout(service, period).size(), 2);
    service.risky = true;
    QCOMPARE(noticedAbout(service, period).size(), 3);
    service.approval = Approval::Approved;
    QCOMPARE(noticedAbout(service, period).size(), 2);
    service.firstSeen = kNow - kHour; // new: growth isn't told on top of it
    QCOMPARE(noticedAbout(service, period).size(), 2);
    service.foreignTenant = true;
    QCOMPARE(noticedAbout(service, period).size(), 3);
}

/// Sixty companies' places at one service are no sixty lines, and nothing gets lost in the sum.
void TstTables::manyPlacesShareALine()
{
    QString told = u"other:5000"_s;
    for (int i = 1; i <= 20; ++i)
        told += u" files/c%1:%2"_s.arg(i).arg(i * 10);
    CloudUsage made = usage(told);
    made.period = {kNow - 30 * kDay, kNow};
    for (ServiceUsage &service : made.services)
        service.firstSeen = kNow - 300 * kDay;
    made.services[1].ownTenant = true; // c1, the smallest
    made.services[2].firstSeen = kNow - kDay; // c2 is new
    made.devices = {{1, u"a"_s, {}, {}, 1, {{u"files/c3"_s, {}, 1}, {u"files/c4"_s, {}, 1}}, {}},
        {2, u"b"_s, {}, {}, 1, {{u"files/c20"_s, {}, 1}}, {}}};
    const auto sum = [](const QList<ServiceUsage> &services) {
        return std::accumulate(services.begin(), services.end(), Q_INT64_C(0),
            [](qint64 all, const ServiceUsage &one) { return all + one.bytesOut; });
    };
    const QList<ServiceUsage> shown = foldedPlaces(made);
    QCOMPARE(shown.size(), 1 + kPlacesShown + 1);
    QCOMPARE(sum(shown), sum(made.services));
    QStringList ids;
    for (const ServiceUsage &service : shown)
        ids << service.serviceId;
    QVERIFY(ids.contains(u"files/c1"_s) && ids.contains(u"files/c2"_s));
    QCOMPARE(ids.value(0), u"other"_s);
    QCOMPARE(ids.value(1), u"files/"_s); // 12 places: c3 to c14
    QCOMPARE(shown[1].bytesOut, 1'020'000'000);
    QCOMPARE(shown[1].devices, 1); // one PC sent to two of them
    QVERIFY(!tenantOf(shown[2].serviceId).isEmpty() && isFolded(shown[1].serviceId));
    QCOMPARE(foldedPlaces(made, {u"files"_s}).size(), made.services.size());
    made.services.resize(1 + kPlacesShown + 1);
    QCOMPARE(foldedPlaces(made).size(), made.services.size()); // one would be hidden for nothing
}

void TstTables::firstWeekIsNoNews()
{
    CloudUsage made = usage(u"a:1 b:1"_s);
    made.period = {kNow - 30 * kDay, kNow};
    made.services[0].firstSeen = kNow - 25 * kDay; // the console was set up then
    made.services[1].firstSeen = kNow - 20 * kDay;
    QVERIFY(noticedAbout(made.services[1], newsBegin(made)).isEmpty());
    made.services[1].firstSeen = kNow - 3 * kDay;
    QCOMPARE(noticedAbout(made.services[1], newsBegin(made)).size(), 1);
    made.services[0].firstSeen = kNow - 300 * kDay;
    made.services[1].firstSeen = kNow - 29 * kDay;
    QCOMPARE(noticedAbout(made.services[1], newsBegin(made)).size(), 1);
}

void TstTables::eventsNameDevicesNotAddresses()
{
    QList<EventRow> rows = events({3, 2, 1});
    rows[0].deviceName = u"PC1"_s;
    rows[0].src = u"192.168.10.2:5000"_s;
    rows[1].src = u"203.0.113.9:5000"_s;
    rows[1].direction = Direction::Unknown;
    rows[2].src = u"192.168.10.77:5000"_s;
    EventTable table;
    table.setEvents(rows, false, false);
    const auto device = [&](int row) {
        return table.index(row, int(EventColumn::Device)).data().toString();
    };
    QCOMPARE(device(0), u"PC1"_s);
    QVERIFY(!device(1).contains(u"203.0.113.9"_s));
    QCOMPARE(device(2), u"192.168.10.77"_s);
}

void TstTables::cloudSharesFollowTheLargest()
{
    CloudTable table;
    table.setUsage(usage(u"a:8 b:2"_s));
    const QModelIndex b = table.index(1, int(CloudColumn::Sent));
    QCOMPARE(b.data(ShareRole).toDouble(), 0.25);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.setUsage(usage(u"a:4 b:2"_s));
    QCOMPARE(b.data(ShareRole).toDouble(), 0.5);
    bool told = false;
    for (const auto &change : changes)
        told = told || change[1].toModelIndex().row() == 1;
    QVERIFY(told);
}

void TstTables::eventTones()
{
    EventRow row;
    row.kind = EventKind::Flow;
    QCOMPARE(toneOf(row), CellTone::Neutral);
    row.kind = EventKind::Detection;
    row.threat = ThreatKind::CommandAndControl;
    row.severity = Severity::High;
    row.disposition = Disposition::Blocked;
    QCOMPARE(toneOf(row), CellTone::Ok);
    for (const auto open : {Disposition::Allowed, Disposition::Detected, Disposition::None}) {
        row.disposition = open;
        QCOMPARE(toneOf(row), CellTone::Bad);
    }
    row.severity = Severity::Low;
    QCOMPARE(toneOf(row), CellTone::Warn);
}

void TstTables::unknownDevicesComeFirst()
{
    const auto sorted = unknownFirst(
        {device(1, u"a"_s, DeviceStanding::Managed), device(2, u"b"_s, DeviceStanding::Unknown),
            device(3, u"c"_s, DeviceStanding::Guest), device(4, u"d"_s, DeviceStanding::Unknown)});
    QList<DeviceId> ids;
    for (const DeviceRisk &row : sorted)
        ids << row.device.id;
    QCOMPARE(ids, (QList<DeviceId>{2, 4, 1, 3}));
}

void TstTables::searchFoldsWidthAndCase()
{
    DeviceRecord record;
    record.name = u"経理-PC03"_s;
    record.seat = u"窓側の席"_s;
    record.ips = QStringList{u"192.168.10.23"_s};
    QVERIFY(matches(record, u"pc03"_s));
    QVERIFY(matches(record, u"ＰＣ０３　窓側"_s));
    QVERIFY(matches(record, u"10.23"_s));
    QVERIFY(matches(record, u""_s));
    QVERIFY(!matches(record, u"経理 PC04"_s));
}

void TstTables::sourcesNeverHeardOfHaveARow()
{
    SourceSettings set;
    set.id = u"utm-1"_s;
    set.name = u"UTM"_s;
    SourceSettings off = set;
    off.id = u"utm-2"_s;
    off.enabled = false;
    SourceHealth ok;
    ok.id = u"utm-2"_s;
    ok.state = SourceState::Ok;
    const auto all = healthOfAll({set, off}, {ok});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].state, SourceState::Never);
    QCOMPARE(all[0].name, u"UTM"_s);
    QCOMPARE(all[1].state, SourceState::Disabled);
}

QTEST_GUILESS_MAIN(TstTables)
#include "tst_tables.moc"
