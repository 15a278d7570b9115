// SPDX-License-Identifier: GPL-3.0-or-later
// Captures whose applications a packet inspection engine (nDPI) has named: the same cloud services
// are found from names alone, byte for byte nearly always. What differs must have a reason here.
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

#include "app/sources/line_parser.h"
#include "app/sources/line_reader.h"
#include "models/store/event_store.h"
#include "models/store/reader.h"
#include "tests/conformance/real_data.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// What nDPI calls the cloud services among its applications, and ours.
const QMap<QString, QStringList> &named()
{
    static const QMap<QString, QStringList> table{{u"Dropbox"_s, {u"dropbox"_s}},
        {u"AppleiCloud"_s, {u"icloud"_s}}, {u"GoogleDrive"_s, {u"google-drive"_s}},
        {u"MS_OneDrive"_s, {u"onedrive-personal"_s, u"sharepoint"_s}},
        {u"UbuntuONE"_s, {u"ubuntu-one"_s}}, {u"HuaweiCloud"_s, {u"huawei-cloud"_s}},
        {u"Outlook"_s, {u"outlook-personal"_s, u"outlook-business"_s}}, {u"Teams"_s, {u"teams"_s}},
        {u"Fuze"_s, {u"fuze"_s}}, {u"AdobeConnect"_s, {u"adobe-connect"_s}},
        {u"Telegram"_s, {u"telegram"_s}}, {u"FacebookMessenger"_s, {u"facebook"_s}},
        {u"Facebook"_s, {u"facebook"_s}}, {u"Instagram"_s, {u"instagram"_s}},
        {u"Threads"_s, {u"threads"_s}}, {u"LinkedIn"_s, {u"linkedin"_s}},
        {u"TikTok"_s, {u"tiktok"_s}}, {u"Vimeo"_s, {u"vimeo"_s}}, {u"Twitch"_s, {u"twitch"_s}},
        {u"GitLab"_s, {u"gitlab"_s}}, {u"Pastebin"_s, {u"pastebin"_s}},
        {u"GoogleClassroom"_s, {u"google-workspace-tools"_s}}, {u"Bluesky"_s, {u"bluesky"_s}},
        {u"Mastodon"_s, {u"mastodon"_s}}, {u"NordVPN"_s, {u"nordvpn"_s}},
        {u"SurfShark"_s, {u"surfshark"_s}}};
    return table;
}

/// Why we say otherwise, by nDPI's application and the server's name (empty: none was told).
QString reasonFor(const QString &application, const QString &name)
{
    if (application == u"UbuntuONE")
        return u"Ubuntu One's storage closed in 2014; assets.ubuntu.com serves web pages"_s;
    if (application == u"HuaweiCloud" && !name.contains(u"cloud.huawei"_s))
        return u"a web page of the maker, not the storage for telephones"_s;
    if (name.isEmpty())
        return u"no name in the capture: nDPI looked into the packets"_s;
    return {};
}

struct Connection
{
    QString application;
    QString name;
    qint64 bytes = 0;
};

QString keyOf(const QString &a, const QString &b)
{
    return a < b ? a + u' ' + b : b + u' ' + a;
}

QString plain(QString endpoint)
{
    return endpoint.remove(u'[').remove(u']');
}

/// By both ends, "address:port" without brackets.
QMap<QString, Connection> expectedOf(const QString &file)
{
    QMap<QString, Connection> connections;
    QFile out(file);
    if (!out.open(QIODevice::ReadOnly))
        return connections;
    static const QRegularExpression line(
        u"^\\t\\d+\\t(?:TCP|UDP) (\\S+) <?-> (\\S+) \\[proto: [^/]*/([^\\]]*)\\]"
        ".*?\\[\\d+ pkts/(\\d+) bytes <?-> \\d+ pkts/(\\d+) bytes\\]"_s);
    static const QRegularExpression sni(u"\\[Hostname/SNI: ([^\\]]*)\\]"_s);
    for (const QString &text : QString::fromUtf8(out.readAll()).split(u'\n')) {
        const auto match = line.match(text);
        if (!match.hasMatch() || match.captured(3).startsWith(u"DNS"))
            continue;
        connections.insert(keyOf(plain(match.captured(1)), plain(match.captured(2))),
            {match.captured(3).section(u'.', -1), sni.match(text).captured(1),
                match.captured(4).toLongLong() + match.captured(5).toLongLong()});
    }
    return connections;
}

QString serviceIdOf(const EventRow &row)
{
    for (const CloudService &service : CloudCatalogue::builtIn().services()) {
        if (serviceName(service) == row.service)
            return service.id;
    }
    return {};
}

QList<EventRow> connectionsOf(const QString &file, const QString &folder)
{
    StoreOptions options;
    options.file = folder + u'/' + QFileInfo(file).baseName() + u".sqlite"_s;
    options.home = HomeNetworks::parse(u"2001:b07:a3d:c112::/64"_s).value(); // of the captures
    const auto store = EventStore::open(options);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    EventBatch batch;
    batch.sourceId = u"eve"_s;
    const auto parser = findLineFormat(u"eve"_s)->make(u"eve"_s);
    auto reader = LineReader::open(file);
    QByteArrayView line;
    while ((*reader)->next(line)) {
        if (parser->takeLean(line, 0, batch))
            continue;
        if (auto parsed = parser->parse(line); parsed.event)
            batch.events << *parsed.event;
    }
    if (const auto written = (*store)->write(batch); !written)
        qFatal("%s", qPrintable(written.error().detail));
    EventFilter filter;
    filter.kinds = {EventKind::Flow};
    filter.limit = 500;
    return Reader::open(options.file, options.calendar).value()->eventsPatiently(filter)->rows;
}

} // namespace

class TestRealCloud : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namedServices();
    void localSyncIsNoTraffic();
    void namesAtScale();
};

void TestRealCloud::namedServices()
{
    NEEDS_REAL_DATA("real/ndpi_cloud");
    QTemporaryDir folder;
    qint64 all = 0;
    qint64 agreed = 0;
    QStringList without;
    for (const QString &capture : {u"iphone"_s, u"instagram"_s, u"sites"_s}) {
        const QString base = test::sharedData() + u"/real/ndpi_cloud/"_s;
        const QStringList out =
            test::filesBelow(u"real/ndpi_cloud/expected"_s, capture + u".pcap*.out"_s);
        QVERIFY(!out.isEmpty());
        const auto expected = expectedOf(out.first());
        for (const EventRow &row : connectionsOf(base + capture + u".eve.json"_s, folder.path())) {
            const Connection told = expected.value(keyOf(plain(row.src), plain(row.dst)));
            if (row.direction != Direction::Outbound || !named().contains(told.application))
                continue;
            const QString id = serviceIdOf(row);
            all += told.bytes;
            if (named()[told.application].contains(id)) {
                agreed += told.bytes;
                continue;
            }
            const QString why = reasonFor(told.application, told.name);
            qInfo("%s: nDPI says %s, here \"%s\" (%s), %lld bytes: %s", qPrintable(capture),
                qPrintable(told.application), qPrintable(id), qPrintable(told.name), told.bytes,
                qPrintable(why));
            if (why.isEmpty())
                without << told.application + u' ' + told.name;
        }
    }
    qInfo("agreed on %lld of %lld bytes", agreed, all);
    QVERIFY(all > 600'000);
    QVERIFY(agreed * 100 >= all * 60);
    // In captures merged of several years a connection's name is not found again.
    QEXPECT_FAIL(
        "", "merged captures: names told about a connection are not joined to it", Continue);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
    QEXPECT_FAIL("", "the same", Continue);
    QVERIFY(agreed * 100 >= all * 95);
}

/// Dropbox's search for other PCs in the same room (port 17500) leaves no office.
void TestRealCloud::localSyncIsNoTraffic()
{
    NEEDS_REAL_DATA("real/ndpi_cloud");
    QTemporaryDir folder;
    const auto rows =
        connectionsOf(test::sharedData() + u"/real/ndpi_cloud/dropbox.eve.json"_s, folder.path());
    QVERIFY(rows.size() > 5);
    for (const EventRow &row : rows)
        QCOMPARE(row.service, QString());
}

/// 542 names of a contest's network: what office services are among them is known, and what is
/// known is no name of somebody else.
void TestRealCloud::namesAtScale()
{
    NEEDS_REAL_DATA("real/wrccdc_zeek");
    auto reader = LineReader::open(test::sharedData() + u"/real/wrccdc_zeek/ssl.json.gz"_s);
    QVERIFY(reader);
    static const QRegularExpression field(u"\"server_name\":\"([^\"]*)\""_s);
    QMap<QString, int> names;
    QByteArrayView line;
    while ((*reader)->next(line)) {
        const auto match = field.match(QString::fromUtf8(line));
        if (match.hasMatch())
            ++names[match.captured(1)];
    }
    QVERIFY(names.size() > 500);
    QMap<QString, int> services;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (const CloudService *service = CloudCatalogue::builtIn().classify(it.key()))
            services[service->id] += it.value();
    }
    for (const QString &known : {u"github"_s, u"gmail"_s, u"google-drive"_s, u"youtube"_s,
             u"facebook"_s, u"aws-s3"_s, u"microsoft-365"_s, u"linkedin"_s})
        QVERIFY2(services.contains(known), qPrintable(known));
    const auto sum = std::accumulate(services.cbegin(), services.cend(), 0);
    qInfo("%lld services, %d of their connections", qlonglong(services.size()), sum);
}

QTEST_GUILESS_MAIN(TestRealCloud)
#include "tst_real_cloud.moc"
