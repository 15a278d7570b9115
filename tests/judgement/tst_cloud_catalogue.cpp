// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "models/judgement/cloud_catalogue.h"
#include "models/judgement/registrable_domain.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestCloudCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classifies_data();
    void classifies();
    void everyServiceIsComplete();
    void plainSpellingWinsOverStar();
    void refuses_data();
    void refuses();
    void customersOwnParts_data();
    void customersOwnParts();
    void applicationsAsUtmsCallThem_data();
    void applicationsAsUtmsCallThem();
    void ownEntriesWin();
    void ownEntriesAreChecked();
    void helpDesksOwnTool_data();
    void helpDesksOwnTool();
    void longNamesEnd();
    void registrableDomains_data();
    void registrableDomains();
};

void TestCloudCatalogue::classifies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("service"); // empty: none
    const auto row = [](const char *name, const char *service) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(service);
    };
    row("gigafile.nu", "gigafile");
    row("39.gigafile.nu", "gigafile");
    row("39.GIGAFILE.nu.", "gigafile");
    row("notgigafile.nu", "");
    row("gigafile.nu.example.com", "");
    row("nu", "");
    row("", "");
    row(".", "");
    row("..", "");
    row("box.com", "box");
    row("fupload-ane1.app.box.com", "box");
    row("www.dropbox.com", "dropbox");
    row("inbox.com", "");
    row("netflix.com", ""); // ends like x.com
    row("about.me", ""); // ends like me.com's and line.me's labels
    row("p42-content.icloud.com", "icloud");
    row("drive.google.com", "google-drive");
    row("www.google.com", "");
    row("clients4.google.com", "");
    row("fonts.googleapis.com", "");
    row("generativelanguage.googleapis.com", "gemini");
    row("storage.googleapis.com", "google-cloud-storage");
    row("bucket.storage.googleapis.com", "google-cloud-storage");
    row("mail.google.com", "gmail");
    row("remotedesktop.google.com", "chrome-remote-desktop");
    row("www.microsoft.com", "");
    row("login.microsoftonline.com", "");
    row("onedrive.live.com", "onedrive-personal");
    row("storage.live.com", "onedrive-personal");
    row("login.live.com", "");
    row("contoso.sharepoint.com", "sharepoint");
    row("contoso-my.sharepoint.com", "sharepoint");
    row("teams.microsoft.com", "teams");
    row("teams.live.com", "teams-personal");
    row("outlook.office365.com", "outlook-business");
    row("www.office365.com", "microsoft-365");
    row("copilot.microsoft.com", "copilot");
    row("teams.cloud.microsoft", "teams");
    row("s3.amazonaws.com", "aws-s3");
    row("bucket.s3.amazonaws.com", "aws-s3");
    row("bucket.s3.ap-northeast-1.amazonaws.com", "aws-s3");
    row("s3.ap-northeast-1.amazonaws.com", "aws-s3");
    row("bucket.s3-ap-northeast-1.amazonaws.com", "aws-s3");
    row("bucket.s3.dualstack.us-west-2.amazonaws.com", "aws-s3");
    row("ec2-3-112-0-1.ap-northeast-1.compute.amazonaws.com", "aws");
    row("office.blob.core.windows.net", "azure-blob");
    row("office.servicebus.windows.net", "azure");
    row("bucket.oss-cn-shanghai.aliyuncs.com", "alibaba-oss");
    row("log.aliyuncs.com", "alibaba-cloud");
    row("workdrive.zoho.jp", "zoho-workdrive");
    row("mail.zoho.jp", "zoho");
    row("wwa.lanzoux.com", "lanzou");
    row("office.cybozu.com", "kintone");
    row("jp-office.kintone.com", "kintone");
    row("relay-1.anydesk.com", "anydesk");
    row("www.skype.com", "skype");
    row("contoso-com.mail.protection.outlook.com", "outlook-business");
    row("mail.protection.outlook.com.example.net", "");
    row("igcdn-photos-a-a.akamaihd.net", "instagram");
    row("photos-igcdn.akamaihd.net", "");
    row("bedrock-runtime.us-east-1.amazonaws.com", "bedrock");
    row("runtime.us-east-1.amazonaws.com", "aws");
    row("s2.kingtime.jp", "king-of-time");
    row("kingtime.jp.example", "");
    row("asp.gigacc.com", "gigacc");
    row("rsabc.rakurakuseisan.jp", "rakurakuseisan");
    row("www.e-tax.nta.go.jp", "e-tax");
    row("www.nta.go.jp", ""); // the tax office's other pages
    row("my.microsoftpersonalcontent.com", "onedrive-personal");
    row("us-west-2.blobstore.apple.com", "icloud");
    row("www.apple.com", "");
    row("wetransfer-eu-prod-incoming.s3.eu-west-1.amazonaws.com", "wetransfer");
    row("office-wetransfer.s3.eu-west-1.amazonaws.com", "aws-s3");
    row("gd2.line.naver.jp", "line");
    row("search.naver.jp", "");
    row("xs123456.xsrv.jp", "");
    row("192.168.1.1", "");
}

void TestCloudCatalogue::classifies()
{
    QFETCH(QString, name);
    QFETCH(QString, service);
    const CloudService *found = CloudCatalogue::builtIn().classify(name);
    QCOMPARE(found ? found->id : QString(), service);
}

void TestCloudCatalogue::everyServiceIsComplete()
{
    const auto &services = CloudCatalogue::builtIn().services();
    QVERIFY(services.size() >= 150);
    QVERIFY(CloudCatalogue::builtIn().checked() > QDate(2026, 11, 1));
    QSet<QString> ids;
    QSet<QString> names;
    for (const CloudService &service : services) {
        QVERIFY2(!service.name.trimmed().isEmpty(), qPrintable(service.id));
        QVERIFY2(!service.nameEn.trimmed().isEmpty(), qPrintable(service.id));
        QVERIFY2(!ids.contains(service.id), qPrintable(service.id));
        QVERIFY2(!names.contains(service.name), qPrintable(service.id));
        ids.insert(service.id);
        names.insert(service.name);
        QCOMPARE(CloudCatalogue::builtIn().find(service.id), &service);
        // English names are read by people without Japanese.
        for (const QChar c : service.nameEn)
            QVERIFY2(c.unicode() < 128, qPrintable(service.id));
        QVERIFY2(!service.useJa.isEmpty() && !service.useEn.isEmpty(), qPrintable(service.id));
        for (const QChar c : service.useEn)
            QVERIFY2(c.unicode() < 128, qPrintable(service.id));
        QVERIFY2(service.country.isEmpty() || service.country.size() == 2, qPrintable(service.id));
        if (service.category == CloudCategory::Converter ||
            service.category == CloudCategory::RemoteControl)
            QVERIFY2(service.risky, qPrintable(service.id));
    }
    QCOMPARE(CloudCatalogue::builtIn().find(u"no-such-service"_s), nullptr);
}

void TestCloudCatalogue::plainSpellingWinsOverStar()
{
    const auto catalogue = CloudCatalogue::parse(
        R"({"services":[
            {"id":"any","ja":"a","en":"a","category":"storage","domains":["s3.*.example.com"]},
            {"id":"one","ja":"b","en":"b","category":"storage","domains":["s3.tokyo.example.com"]}]})");
    QVERIFY(catalogue);
    QCOMPARE(catalogue->classify(u"s3.tokyo.example.com")->id, u"one"_s);
    QCOMPARE(catalogue->classify(u"x.s3.osaka.example.com")->id, u"any"_s);
    QCOMPARE(catalogue->classify(u"s3.example.com"), nullptr);
    QCOMPARE(catalogue->classify(u"s3.a.b.example.com"), nullptr); // a star is one label
}

void TestCloudCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("torn") << QByteArray(R"({"services":[)");
    QTest::newRow("no name") << QByteArray(
        R"({"services":[{"id":"a","ja":"","en":"a","category":"storage","domains":["a.b"]}]})");
    QTest::newRow("category") << QByteArray(
        R"({"services":[{"id":"a","ja":"a","en":"a","category":"x","domains":["a.b"]}]})");
    QTest::newRow("no domain") << QByteArray(
        R"({"services":[{"id":"a","ja":"a","en":"a","category":"storage","domains":[]}]})");
    QTest::newRow("domain twice") << QByteArray(
        R"({"services":[{"id":"a","ja":"a","en":"a","category":"storage","domains":["a.b","a.b"]}]})");
    QTest::newRow("id twice") << QByteArray(
        R"({"services":[{"id":"a","ja":"a","en":"a","category":"storage","domains":["a.b"]},
            {"id":"a","ja":"a","en":"a","category":"storage","domains":["a.c"]}]})");
    QTest::newRow("star inside") << QByteArray(
        R"({"services":[{"id":"a","ja":"a","en":"a","category":"storage","domains":["a*b.c"]}]})");
}

void TestCloudCatalogue::refuses()
{
    QFETCH(QByteArray, json);
    const auto catalogue = CloudCatalogue::parse(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::BadInput);
}

void TestCloudCatalogue::customersOwnParts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *key) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(key);
    };
    row("contoso.sharepoint.com", "sharepoint/contoso");
    row("contoso-my.sharepoint.com", "sharepoint/contoso");
    row("CONTOSO-admin.SharePoint.com.", "sharepoint/contoso");
    row("sharepoint.com", "sharepoint");
    row("www.sharepoint.com", "sharepoint");
    row("contoso.sharepoint.com.example.com", "");
    row("contoso.box.com", "box/contoso");
    row("contoso.app.box.com", "box/contoso");
    row("contoso.ent.box.com", "box/contoso");
    row("app.box.com", "box");
    row("upload.app.box.com", "box");
    row("fupload-ane1.app.box.com", "box");
    row("dl.boxcloud.com", "box");
    row("contoso.slack.com", "slack/contoso");
    row("wss-primary.slack.com", "slack");
    row("files.slack.com", "slack");
    row("contoso.cybozu.com", "kintone/contoso");
    row("contoso.s.cybozu.com", "kintone/contoso");
    row("static.cybozu.com", "kintone");
    row("contoso.kintone.com", "kintone/contoso");
    row("drive.google.com", "google-drive"); // nothing tells whose
    row("nobody.example", "");
}

void TestCloudCatalogue::customersOwnParts()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    const auto &catalogue = CloudCatalogue::builtIn();
    QCOMPARE(catalogue.keyOf(name), key);
    if (key.isEmpty())
        return;
    const CloudService *service = catalogue.find(key);
    QVERIFY(service);
    QCOMPARE(service->id, plainServiceOf(key));
    QCOMPARE(tenantOf(key), key.contains(u'/') ? u"contoso"_s : QString());
}

void TestCloudCatalogue::applicationsAsUtmsCallThem_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *app, const char *service) {
        QTest::newRow(app) << QString::fromLatin1(app) << QString::fromLatin1(service);
    };
    row("Dropbox", "dropbox");
    row("Dropbox_File.Upload", "dropbox");
    row("DROPBOX", "dropbox");
    row("Google.Drive", "google-drive");
    row("Google.Services", "");
    row("Dropboxer", "");
    row("HTTPS.BROWSER", "");
    row("tls", ""); // protocols are no services
    row("quic", "");
    row("", "");
}

void TestCloudCatalogue::applicationsAsUtmsCallThem()
{
    QFETCH(QString, app);
    QFETCH(QString, service);
    const CloudService *found = CloudCatalogue::builtIn().classifyApp(app);
    QCOMPARE(found ? found->id : QString(), service);
}

void TestCloudCatalogue::ownEntriesWin()
{
    const auto &list = CloudCatalogue::builtIn();
    CloudServiceEdit renamed{*list.find(u"gigafile"_s), {u"gigafile.nu"_s}, false};
    renamed.service.category = CloudCategory::Business;
    CloudService own;
    own.id = u"own-1"_s;
    own.name = own.nameEn = u"Our partner"_s;
    own.category = CloudCategory::Transfer;
    const auto with = list.withOwn({renamed, {own, {u"partner.example"_s, u"xfs.jp"_s}, false}});
    QVERIFY(with);
    QVERIFY(with->fingerprint() != list.fingerprint());
    QCOMPARE(with->checked(), list.checked());
    QCOMPARE(with->classify(u"39.gigafile.nu")->category, CloudCategory::Business);
    QCOMPARE(with->classify(u"www.gigafile.jp"), nullptr); // left out by the office
    QCOMPARE(with->classify(u"www.partner.example")->id, u"own-1"_s);
    QCOMPARE(with->classify(u"xfs.jp")->id, u"own-1"_s); // taken from firestorage
    QCOMPARE(with->classify(u"firestorage.jp")->id, u"firestorage"_s);
    QCOMPARE(with->keyOf(u"contoso.box.com"), u"box/contoso"_s); // the rest is as it was
    int changed = 0;
    int added = 0;
    for (const CloudCatalogueEntry &entry : with->entries()) {
        changed += entry.changed ? 1 : 0;
        added += entry.added ? 1 : 0;
    }
    QCOMPARE(changed, 1);
    QCOMPARE(added, 1);
    QCOMPARE(list.withOwn({})->fingerprint(), list.fingerprint());
}

void TestCloudCatalogue::ownEntriesAreChecked()
{
    CloudService own;
    own.id = u"own-1"_s;
    own.name = own.nameEn = u"Ours"_s;
    const auto &list = CloudCatalogue::builtIn();
    const auto refused = [&list](const CloudServiceEdit &edit) {
        const auto with = list.withOwn({edit});
        return !with && with.error().kind == ErrorKind::BadInput;
    };
    QVERIFY(refused({own, {}, false}));
    QVERIFY(refused({own, {u"no-dot"_s}, false}));
    QVERIFY(refused({own, {u"a*b.example"_s}, false}));
    QVERIFY(refused({own, {u"a..example"_s}, false}));
    own.id = u"own/1"_s;
    QVERIFY(refused({own, {u"ours.example"_s}, false}));
}

void TestCloudCatalogue::helpDesksOwnTool_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("service"); // empty: none
    QTest::newRow("path") << u"C:\\Program Files\\TeamViewer\\TeamViewer.exe"_s << u"teamviewer"_s;
    QTest::newRow("bare") << u"anydesk"_s << u"anydesk"_s;
    QTest::newRow("folder alone") << u"C:\\AnyDesk\\start.exe"_s << QString();
    QTest::newRow("other") << u"/usr/bin/helper"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestCloudCatalogue::helpDesksOwnTool()
{
    QFETCH(QString, program);
    QFETCH(QString, service);
    CloudCatalogue list = CloudCatalogue::builtIn();
    list.setHelpDeskProgram(program);
    QStringList marked;
    for (const CloudService &known : list.services()) {
        if (known.helpDesk)
            marked << known.id;
    }
    QCOMPARE(marked.join(u' '), service);
}

void TestCloudCatalogue::longNamesEnd()
{
    const QString many = QStringList(4000, u"a"_s).join(u'.');
    QCOMPARE(CloudCatalogue::builtIn().classify(many), nullptr);
    QCOMPARE(CloudCatalogue::builtIn().classify(many + u".gigafile.nu"_s)->id, u"gigafile"_s);
}

void TestCloudCatalogue::registrableDomains_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *name, const char *domain) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(domain);
    };
    row("www.example.co.jp", "example.co.jp");
    row("WWW.Example.CO.JP.", "example.co.jp");
    row("a.b.c.example.com", "example.com");
    row("someone.github.io", "someone.github.io");
    row("co.jp", "co.jp");
    row("localhost", "localhost");
    row("192.0.2.1", "192.0.2.1");
    row("2001:db8::1", "2001:db8::1");
    row("", "");
}

void TestCloudCatalogue::registrableDomains()
{
    QFETCH(QString, name);
    QFETCH(QString, domain);
    QCOMPARE(registrableDomain(name), domain);
    QCOMPARE(isPublicSuffix(u"co.jp"_s), true);
    QCOMPARE(isPublicSuffix(u"example.co.jp"_s), false);
}

QTEST_GUILESS_MAIN(TestCloudCatalogue)
#include "tst_cloud_catalogue.moc"
