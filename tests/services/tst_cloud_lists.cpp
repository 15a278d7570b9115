// SPDX-License-Identifier: GPL-3.0-or-later
// The list of outside services as files: a newer one is used, a bad one is told, what the office
// corrected survives both.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/cloud_lists.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QByteArray list(const char *checked, const char *domain)
{
    return QByteArray(R"({"checked": ")") + checked +
        R"(", "services": [{"id": "gigafile", "ja": "g", "en": "G", "category": "transfer",)"
        R"( "domains": [")" +
        domain + R"("]}]})";
}

CloudServiceEdit ours(const QStringList &domains)
{
    CloudServiceEdit edit;
    edit.service.name = u"取引先のサーバー"_s;
    edit.service.category = CloudCategory::Transfer;
    edit.domains = domains;
    return edit;
}

} // namespace

class TestCloudLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingThere();
    void newerListIsUsed();
    void badListsAreTold_data();
    void badListsAreTold();
    void editsAreKept();
    void editsAreUndone();
    void editsAreRefused_data();
    void editsAreRefused();
    void damagedOwnListIsPutAside();

private:
    CloudLists load() const { return loadCloudLists(m_folder->path(), u"TeamViewer"_s); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void save(const CloudServiceEdit &edit) const
    {
        const auto own = ownAfter(load(), edit);
        QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
        QVERIFY(saveOwnCloudServices(m_folder->path(), *own));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void TestCloudLists::nothingThere()
{
    const CloudLists lists = load();
    QCOMPARE(lists.catalogue->fingerprint(), CloudCatalogue::builtIn().fingerprint());
    QVERIFY(lists.view().file.isEmpty() && lists.view().fileFault.isEmpty());
    QCOMPARE(lists.view().entries.size(), CloudCatalogue::builtIn().services().size());
    QVERIFY(lists.catalogue->find(u"teamviewer"_s)->helpDesk);
    QVERIFY(!lists.catalogue->find(u"anydesk"_s)->helpDesk);
}

void TestCloudLists::newerListIsUsed()
{
    put(u"cloud_services.json"_s, list("2099-01-01", "giga.example"));
    const CloudLists lists = load();
    QVERIFY(lists.view().fileFault.isEmpty());
    QVERIFY(lists.view().file.endsWith(u"cloud_services.json"));
    QCOMPARE(lists.view().checked, QDate(2099, 1, 1));
    QCOMPARE(lists.catalogue->classify(u"www.giga.example")->id, u"gigafile"_s);
    QCOMPARE(lists.catalogue->classify(u"www.dropbox.com"), nullptr); // it stands for all
}

void TestCloudLists::badListsAreTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("torn") << list("2099-01-01", "giga.example").chopped(9);
    QTest::newRow("older") << list("2020-01-01", "giga.example");
    QTest::newRow("no date") << list("soon", "giga.example");
    QTest::newRow("no domain") << list("2099-01-01", "giga");
    QTest::newRow("nothing in it") << QByteArray(R"({"checked":"2099-01-01","services":[]})");
    QTest::newRow("empty") << QByteArray();
}

void TestCloudLists::badListsAreTold()
{
    QFETCH(QByteArray, json);
    put(u"cloud_services.json"_s, json);
    const CloudLists lists = load();
    QVERIFY(lists.view().file.isEmpty());
    QVERIFY(lists.view().fileFault.contains(u"cloud_services.json"));
    QCOMPARE(lists.catalogue->fingerprint(), CloudCatalogue::builtIn().fingerprint());
    QVERIFY(QFile::exists(m_folder->filePath(u"cloud_services.json"_s))); // left where it is
}

void TestCloudLists::editsAreKept()
{
    save(ours({u"https://Files.Partner.Example/login"_s, u"*.files.partner.example"_s}));
    CloudServiceEdit corrected{
        *CloudCatalogue::builtIn().find(u"gigafile"_s), {u"gigafile.nu"_s}, false};
    corrected.service.category = CloudCategory::Business;
    save(corrected);
    put(u"cloud_services.json"_s, list("2099-01-01", "gigafile.nu")); // and a newer list comes
    const CloudLists lists = load();
    QVERIFY2(lists.fault.isEmpty(), qPrintable(lists.fault));
    const CloudService *added = lists.catalogue->classify(u"a.files.partner.example");
    QVERIFY(added);
    QCOMPARE(added->id, u"own-1"_s);
    QCOMPARE(added->name, u"取引先のサーバー"_s);
    QCOMPARE(added->nameEn, added->name);
    QCOMPARE(lists.catalogue->classify(u"gigafile.nu")->category, CloudCategory::Business);
    QCOMPARE(lists.own.size(), 2);
    save(ours({u"more.example"_s}));
    QCOMPARE(load().catalogue->classify(u"more.example")->id, u"own-2"_s);
}

void TestCloudLists::editsAreUndone()
{
    save(ours({u"files.partner.example"_s}));
    CloudServiceEdit undo;
    undo.service.id = u"own-1"_s;
    undo.undo = true;
    save(undo);
    QCOMPARE(load().catalogue->fingerprint(), CloudCatalogue::builtIn().fingerprint());
    QCOMPARE(load().catalogue->find(u"own-1"_s), nullptr);
}

void TestCloudLists::editsAreRefused_data()
{
    QTest::addColumn<QStringList>("domains");
    QTest::newRow("none") << QStringList();
    QTest::newRow("blank") << QStringList{u"  "_s};
    QTest::newRow("a whole country's companies") << QStringList{u"co.jp"_s};
    QTest::newRow("no dot") << QStringList{u"server"_s};
    QTest::newRow("star inside") << QStringList{u"a*b.example"_s};
}

void TestCloudLists::editsAreRefused()
{
    QFETCH(QStringList, domains);
    const auto own = ownAfter(load(), ours(domains));
    QVERIFY(!own);
    QCOMPARE(own.error().kind, ErrorKind::BadInput);
}

void TestCloudLists::damagedOwnListIsPutAside()
{
    put(u"cloud_services_own.json"_s, "{\"services\": [");
    QVERIFY(load().fault.contains(u"cloud_services_own.json"));
    save(ours({u"files.partner.example"_s}));
    QVERIFY(load().fault.isEmpty());
    QVERIFY(QFile::exists(m_folder->filePath(u"cloud_services_own.json.damaged-1"_s)));
}

QTEST_GUILESS_MAIN(TestCloudLists)
#include "tst_cloud_lists.moc"
