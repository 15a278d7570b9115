// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "models/judgement/cloud_catalogue.h"

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
    QVERIFY(services.size() > 100);
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

QTEST_GUILESS_MAIN(TestCloudCatalogue)
#include "tst_cloud_catalogue.moc"
