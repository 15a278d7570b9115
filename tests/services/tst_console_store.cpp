// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, stores that can't be opened, and leaving: what the console does around its data folder.
#include <QSignalSpy>

#include "tests/services/console_bench.h"
#include "tests/services/eve_maker.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestConsoleStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<ConsoleBench>(); }
    void settingsAreKept();
    void badNetworksAreRefused();
    void networksChangeTheFigures();
    void correctedServicesSortTheStoreAnew();
    void decisionsAndFiguresToTakeAlong();
    void ownPlacesByTheirAddress();
    void newerStoreIsRefusedInWords();
    void damagedStoreIsPutAsideAndWatchingGoesOn();
    void leavingInTheMiddleOfAnImport();

private:
    std::unique_ptr<ConsoleBench> m_bench;
};

void TestConsoleStore::settingsAreKept()
{
    {
        auto console = m_bench->make();
        console->start();
        SourceSettings source;
        source.kind = u"eve-file"_s;
        source.name = u"センサー"_s;
        source.path = m_bench->path(u"tail.json"_s);
        source.role = SourceSettings::Role::Sensor;
        QVERIFY(!outcome(*console, console->saveSource(source, {})));
        Appearance look{TextSize::Large, ColourScheme::Dark, u"ja"_s};
        QVERIFY(!outcome(*console, console->saveAppearance(look)));
    }
    auto console = m_bench->make();
    const auto settings = answer<SettingsSnapshot>(
        *console, console->requestSettings(), &ConsoleService::settingsReady);
    QCOMPARE(settings->sources.size(), 1);
    QCOMPARE(settings->sources[0].name, u"センサー"_s);
    QVERIFY(!settings->sources[0].id.isEmpty());
    QCOMPARE(settings->appearance.textSize, TextSize::Large);
    console->start();
    QVERIFY(!outcome(*console, console->removeSource(settings->sources[0].id)));
    const auto after = answer<SettingsSnapshot>(
        *console, console->requestSettings(), &ConsoleService::settingsReady);
    QVERIFY(after->sources.isEmpty());
}

void TestConsoleStore::badNetworksAreRefused()
{
    auto console = m_bench->make();
    console->start();
    Office office;
    office.homeNetworks = u"not a network"_s;
    const auto error = outcome(*console, console->saveOffice(office));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::BadInput);
    QVERIFY(!QFile::exists(m_bench->path(u"data/settings.json"_s)));
}

void TestConsoleStore::networksChangeTheFigures()
{
    const QString eve = m_bench->path(u"eve.json"_s);
    QVERIFY(EveMaker(fromRfc3339(u"2026-11-16T01:00:00Z")).write(eve, 200));
    auto console = m_bench->make();
    console->start();
    QVERIFY(answer<ImportReport>(
        *console, console->importFile(eve, u"eve"_s), &ConsoleService::imported)
                .ok());
    const Period month = OfficeCalendar().month(QDate(2026, 11, 1));
    const auto sent = [&] {
        return answer<CloudSnapshot>(
            *console, console->requestCloud(month, QString()), &ConsoleService::cloudReady)
            ->usage.bytesOut();
    };
    QVERIFY(sent() > 0);
    Office office;
    office.homeNetworks = u"203.0.113.0/24"_s;
    QVERIFY(!outcome(*console, console->saveOffice(office)));
    QTRY_COMPARE_WITH_TIMEOUT(sent(), 0, 30'000);
}

void TestConsoleStore::correctedServicesSortTheStoreAnew()
{
    const QString eve = m_bench->path(u"eve.json"_s);
    QFile file(eve);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"timestamp":"2026-11-16T01:00:00.000000+0000","flow_id":7,"event_type":"tls",)"
               R"("src_ip":"192.168.1.5","src_port":50000,"dest_ip":"203.0.113.9","dest_port":443,)"
               R"("proto":"TCP","tls":{"sni":"files.partner.example"}})"
               "\n");
    file.write(
        R"({"timestamp":"2026-11-16T01:00:09.000000+0000","flow_id":7,"event_type":"flow",)"
        R"("src_ip":"192.168.1.5","src_port":50000,"dest_ip":"203.0.113.9","dest_port":443,)"
        R"("proto":"TCP","flow":{"bytes_toserver":4711,"bytes_toclient":5,)"
        R"("start":"2026-11-16T01:00:00.000000+0000","end":"2026-11-16T01:00:05.000000+0000"}})"
        "\n");
    file.close();
    auto console = m_bench->make();
    console->start();
    QVERIFY(answer<ImportReport>(
        *console, console->importFile(eve, u"eve"_s), &ConsoleService::imported)
                .ok());
    const Period month = OfficeCalendar().month(QDate(2026, 11, 1));
    const auto usage = [&] {
        return answer<CloudSnapshot>(
            *console, console->requestCloud(month, QString()), &ConsoleService::cloudReady)
            ->usage;
    };
    QCOMPARE(usage().unclassifiedBytesOut, 4711);
    CloudServiceEdit edit;
    edit.service.name = u"取引先"_s;
    edit.service.category = CloudCategory::Transfer;
    QVERIFY(outcome(*console, console->saveCloudService(edit))); // without a domain
    edit.domains = {u"partner.example"_s};
    QVERIFY(!outcome(*console, console->saveCloudService(edit)));
    QTRY_COMPARE_WITH_TIMEOUT(usage().unclassifiedBytesOut, 0, 30'000);
    QCOMPARE(usage().services.value(0).serviceId, u"own-1"_s);
    QCOMPARE(usage().services.value(0).name, u"取引先"_s);
    const auto list = answer<CloudCatalogueView>(
        *console, console->requestCloudCatalogue(), &ConsoleService::cloudCatalogueReady);
    QVERIFY(list && list->entries.last().added);
    console.reset();
    console = m_bench->make(); // and after a start
    console->start();
    QCOMPARE(usage().services.value(0).serviceId, u"own-1"_s);
    edit.service.id = u"own-1"_s;
    edit.undo = true;
    QVERIFY(!outcome(*console, console->saveCloudService(edit)));
    QTRY_COMPARE_WITH_TIMEOUT(usage().unclassifiedBytesOut, 4711, 30'000);
}

void TestConsoleStore::decisionsAndFiguresToTakeAlong()
{
    auto console = m_bench->make();
    console->start();
    QVERIFY(!outcome(*console,
        console->setServicePolicy(
            {u"gigafile"_s, u"経理課"_s, Approval::Approved, false, u"税理士"_s, u"山田"_s, 0})));
    QVERIFY(!outcome(*console, console->postponeService(u"dropbox"_s)));
    const CloudServiceQuery query{OfficeCalendar().month(QDate(2026, 11, 1)), u"gigafile"_s, 0};
    const auto story = answer<CloudServiceStory>(
        *console, console->requestCloudService(query), &ConsoleService::cloudServiceReady);
    QVERIFY(story);
    QCOMPARE(story->policies.size(), 1);
    QCOMPARE(story->policies[0].by, u"山田"_s);
    QCOMPARE(story->policies[0].at, console->clock().now()); // since when: dated by the door
    const QString csv = m_bench->path(u"表.csv"_s);
    QVERIFY(!outcome(*console,
        console->saveTable(csv, {{u"名前"_s, u"送信"_s}, {u"=HYPERLINK(1)"_s, u"a,\"b\""_s}})));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        QByteArray("\xef\xbb\xbf") + u"名前,送信\r\n'=HYPERLINK(1),\"a,\"\"b\"\"\"\r\n"_s.toUtf8());
    const auto refused =
        outcome(*console, console->saveFile(m_bench->path(u"no/such/folder/x.png"_s), "png"));
    QVERIFY(refused);
    QCOMPARE(refused->kind, ErrorKind::FileUnwritable);
}

void TestConsoleStore::ownPlacesByTheirAddress()
{
    auto console = m_bench->make();
    console->start();
    for (const QString &nobodys :
        {QString(), u"contoso"_s, u"www.example.jp"_s, u"https://www.dropbox.com/home"_s}) {
        const auto refused = outcome(*console, console->addOwnPlace(nobodys, {}));
        QVERIFY2(refused && refused->kind == ErrorKind::BadInput, qPrintable(nobodys));
    }
    QVERIFY(!outcome(*console,
        console->addOwnPlace(u" https://Contoso-my.sharepoint.com/personal/a "_s, u"山田"_s)));
    const auto own = [&console] {
        return answer<OwnPlaces>(
            *console, console->requestOwnPlaces(), &ConsoleService::ownPlacesReady)
            .value()
            .own;
    };
    QCOMPARE(own().size(), 1);
    QCOMPARE(own().first().key, u"sharepoint/contoso"_s);
    QCOMPARE(own().first().by, u"山田"_s);
    QCOMPARE(own().first().since, console->clock().now());
    QVERIFY(!outcome(*console,
        console->setServicePolicy(
            {u"sharepoint/contoso"_s, {}, Approval::Undecided, false, {}, {}, 0})));
    QVERIFY(own().isEmpty());
}

void TestConsoleStore::newerStoreIsRefusedInWords()
{
    {
        auto console = m_bench->make();
        console->start();
        QVERIFY(answer<HomeSnapshot>(*console, console->requestHome(), &ConsoleService::homeReady)
                    .ok());
    }
    // user_version of an SQLite file is the big-endian number at byte 60.
    QFile file(m_bench->path(u"data/otasuke.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(60);
    file.write(QByteArray::fromHex("000f4240"));
    file.close();
    auto console = m_bench->make();
    QSignalSpy failures(console.get(), &ConsoleService::failed);
    console->start();
    const auto home =
        answer<HomeSnapshot>(*console, console->requestHome(), &ConsoleService::homeReady);
    QVERIFY(!home.ok());
    QCOMPARE(home.error().kind, ErrorKind::StoreNewer);
    QVERIFY(!failures.isEmpty());
    // Settings are at hand even so.
    QVERIFY(answer<SettingsSnapshot>(
        *console, console->requestSettings(), &ConsoleService::settingsReady)
                .ok());
    QVERIFY(outcome(*console, console->decideService(u"gigafile"_s, Approval::Approved)));
}

void TestConsoleStore::damagedStoreIsPutAsideAndWatchingGoesOn()
{
    QVERIFY(QDir().mkpath(m_bench->path(u"data"_s)));
    QFile file(m_bench->path(u"data/otasuke.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray junk(8192, 'j');
    file.write(junk);
    file.close();
    auto console = m_bench->make();
    std::optional<Error> told;
    connect(
        console.get(), &ConsoleService::failed, this, [&told](RequestId id, const Error &error) {
            if (id == 0)
                told = error;
        });
    console->start();
    QTRY_VERIFY_WITH_TIMEOUT(told, 30'000);
    QCOMPARE(told->kind, ErrorKind::StoreDamaged);
    const auto home =
        answer<HomeSnapshot>(*console, console->requestHome(), &ConsoleService::homeReady);
    QVERIFY(home.ok());
    // Nothing of the damaged file is lost.
    bool kept = false;
    for (const QFileInfo &info : QDir(m_bench->path(u"data"_s)).entryInfoList(QDir::Files)) {
        QFile other(info.filePath());
        kept = kept || (other.open(QIODevice::ReadOnly) && other.readAll() == junk);
    }
    QVERIFY(kept);
}

void TestConsoleStore::leavingInTheMiddleOfAnImport()
{
    const QString eve = m_bench->path(u"eve.json"_s);
    EveMaker maker(fromRfc3339(u"2026-11-15T01:00:00Z"));
    QVERIFY(maker.write(eve, 60'000));
    auto console = m_bench->make();
    console->start();
    console->importFile(eve, u"eve"_s);
    QSignalSpy progress(console.get(), &ConsoleService::importProgressed);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), 30'000);
    QElapsedTimer timer;
    timer.start();
    console.reset();
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestConsoleStore)
#include "tst_console_store.moc"
