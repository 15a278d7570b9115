// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/settings_json.h"
#include "app/services/settings_store.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestSettingsStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everythingComesBack();
    void missingFileGivesDefaults();
    void damagedFileIsPutAside_data();
    void damagedFileIsPutAside();
    void secondDamageKeepsTheFirst();
    void newerFileIsLeftAlone();
    void unwritableFolderIsTold();
    void idsAreNeverUsedTwice();
    void calendarFollowsTheOffice();

private:
    void write(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSettingsStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestSettingsStore::write(const QByteArray &bytes)
{
    QFile file(m_dir->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static QList<SavedEventFilter> filters()
{
    SavedEventFilter saved;
    saved.name = u"経理の重大なもの"_s;
    saved.span = EventSpan::LastMonth;
    saved.filter.kinds = {EventKind::Detection};
    saved.filter.disposition = Disposition::Allowed;
    saved.filter.leastSeverity = Severity::High;
    saved.filter.device = 12;
    saved.filter.department = u"経理"_s;
    saved.filter.service = u"gigafile"_s;
    saved.filter.sourceId = u"fortigate-1"_s;
    saved.filter.search = u"\"昇格\" 100%"_s;
    SavedEventFilter plain;
    plain.name = u"plain"_s;
    plain.filter.notableOnly = true;
    return {saved, plain};
}

static Settings full()
{
    Settings s;
    SourceSettings source;
    source.id = s.newSourceId(u"wazuh"_s);
    source.kind = u"wazuh"_s;
    source.name = u"EDR(本社)"_s;
    source.endpoints = {
        {u"api"_s, QUrl(u"https://192.168.1.5:55000"_s), u"console"_s, QByteArray(32, '\x5a')},
        {u"indexer"_s, QUrl(u"https://[fd00::5]:9200"_s), u"reader"_s, {}}};
    source.intervalSeconds = 120;
    source.enabled = false;
    source.role = SourceSettings::Role::Edr;
    s.putSource(source);
    s.contract.provider = u"みまもり商会"_s;
    s.contract.number = u"K-0042"_s;
    s.contract.serviceClass = 1;
    s.contract.deviceLimit = 30;
    s.contract.helpDeskPhone = u"0120-000-000"_s;
    s.contract.opens = QTime(8, 30);
    s.contract.closes = QTime(20, 0);
    s.contract.weekends = true;
    s.contract.remoteProgram = u"/usr/bin/remote"_s;
    s.contract.remoteArguments = u"--code \"1 2\""_s;
    s.contract.ends = QDate(2027, 3, 31);
    s.office.name = u"桜クリニック"_s;
    s.office.homeNetworks = u"203.0.113.0/28"_s;
    s.office.timeZone = u"Asia/Sapporo"_s;
    s.office.closes = QTime(17, 45);
    s.office.calls = {{u"みなと保険"_s, u"03-0000-0555"_s, u"契約 77"_s, QDate(2026, 10, 5)},
        {u"保守会社"_s, {}, {}, {}}};
    s.appearance = {TextSize::ExtraLarge, ColourScheme::Dark, u"ja"_s};
    s.eventFilters = filters();
    return s;
}

void TestSettingsStore::everythingComesBack()
{
    const SettingsStore store(m_dir->filePath(u"new/folder"_s));
    const Settings before = full();
    QVERIFY(store.save(before).ok());
    const auto loaded = store.load();
    QVERIFY(loaded.ok());
    QVERIFY(loaded->putAside.isEmpty());
    // Equal text from equal values: every field the file carries made the round.
    QCOMPARE(settingsToJson(loaded->settings), settingsToJson(before));
    const SourceSettings *source = loaded->settings.source(u"wazuh-1"_s);
    QVERIFY(source);
    QCOMPARE(source->endpoints[0].pinnedSha256, QByteArray(32, '\x5a'));
    QCOMPARE(source->endpoints[1].url.host(), u"fd00::5"_s);
    QCOMPARE(source->enabled, false);
    QCOMPARE(source->role, SourceSettings::Role::Edr);
    QCOMPARE(loaded->settings.contract.ends, QDate(2027, 3, 31));
    QCOMPARE(loaded->settings.contract.opens, QTime(8, 30));
    QCOMPARE(loaded->settings.office.name, u"桜クリニック"_s);
    QCOMPARE(loaded->settings.office.calls, before.office.calls);
    QCOMPARE(loaded->settings.appearance.textSize, TextSize::ExtraLarge);
    QCOMPARE(loaded->settings.eventFilters, filters());
    QCOMPARE(QFileInfo(store.file()).permissions() & QFile::ReadOther, QFile::Permissions());
}

void TestSettingsStore::missingFileGivesDefaults()
{
    const auto loaded = SettingsStore(m_dir->path()).load();
    QVERIFY(loaded.ok());
    QVERIFY(loaded->settings.sources.isEmpty());
    QCOMPARE(loaded->settings.office.timeZone, u"Asia/Tokyo"_s);
    QVERIFY(loaded->putAside.isEmpty());
}

void TestSettingsStore::damagedFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("torn") << settingsToJson(full()).left(200);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not ours") << QByteArray("[1,2,3]");
    QTest::newRow("no version") << QByteArray("{\"sources\":[]}");
    QTest::newRow("zeros") << QByteArray(512, '\0');
}

void TestSettingsStore::damagedFileIsPutAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    const auto loaded = SettingsStore(m_dir->path()).load();
    QVERIFY(loaded.ok());
    QVERIFY(loaded->settings.sources.isEmpty());
    QVERIFY(!QFile::exists(m_dir->filePath(u"settings.json"_s)));
    QFile aside(loaded->putAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
}

void TestSettingsStore::secondDamageKeepsTheFirst()
{
    const SettingsStore store(m_dir->path());
    write("first");
    const auto first = store.load();
    write("second");
    const auto second = store.load();
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->putAside != second->putAside);
    QFile aside(first->putAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), "first");
}

void TestSettingsStore::newerFileIsLeftAlone()
{
    const QByteArray newer = "{\"version\": 99, \"sources\": [{\"id\":\"x\"}]}";
    write(newer);
    const auto loaded = SettingsStore(m_dir->path()).load();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().kind, ErrorKind::UnsupportedVersion);
    QFile file(m_dir->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestSettingsStore::unwritableFolderIsTold()
{
    // A file where the folder should be: true for root as well, whom permissions don't stop.
    write("{}");
    const auto saved = SettingsStore(m_dir->filePath(u"settings.json/below"_s)).save(full());
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::FileUnwritable);
}

void TestSettingsStore::idsAreNeverUsedTwice()
{
    Settings s;
    SourceSettings source;
    source.kind = u"fortigate"_s;
    source.id = s.newSourceId(source.kind);
    const QString first = source.id;
    s.putSource(source);
    s.removeSource(first);
    QVERIFY(s.newSourceId(u"fortigate"_s) != first);
    const auto loaded = settingsFromJson(settingsToJson(s));
    QVERIFY(loaded.ok());
    Settings again = *loaded;
    QVERIFY(again.newSourceId(u"fortigate"_s) != first);
}

void TestSettingsStore::calendarFollowsTheOffice()
{
    Office office;
    office.timeZone = u"Europe/Berlin"_s;
    QCOMPARE(calendarOf(office).zone().id(), QByteArray("Europe/Berlin"));
    office.timeZone = u"Nowhere/Land"_s;
    QCOMPARE(calendarOf(office).zone().id(), QByteArray("Asia/Tokyo"));
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settings_store.moc"
