// SPDX-License-Identifier: GPL-3.0-or-later
// What a record of every format costs, read and stored, against EVE's: connections against
// connections, findings against findings. Made-up lines, all different.
#include <QFile>

#include <functional>

#include "app/services/import_job.h"
#include "models/store/event_store.h"
#include "tests/benchmarks/site.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr int kRecords = 60'000;
constexpr double kMostOfEve = 2;
constexpr double kNotAll = -1;
constexpr qint64 kStart = 1'795'136'400; // 2026-11-20T01:00:00Z

/// One line a record, by its number: %1 seconds, %2 number, %3 address and %4 port of a PC, %5
/// microseconds; %6 … %8: the second in words.
struct Maker
{
    const char *format;
    bool findings;
    const char *line;
};

constexpr Maker kMakers[] = {
    {"eve", false,
        R"({"timestamp":"%6.%5+0000","flow_id":%2,"event_type":"flow","src_ip":"%3","src_port":%4,"dest_ip":"203.0.113.5","dest_port":443,"proto":"TCP","app_proto":"tls","flow":{"pkts_toserver":9,"pkts_toclient":8,"bytes_toserver":%4,"bytes_toclient":90000,"start":"%6.%5+0000","end":"%6.%5+0000","age":1,"state":"closed","reason":"timeout"}})"},
    {"fortigate-kv", false,
        R"(<189>date=2026-11-20 time=10:00:06 devname="fg" devid="FGT60F" logid="0000000013" type="traffic" subtype="forward" level="notice" vd="root" eventtime=%1%5000 tz="+0900" srcip=%3 srcport=%4 srcintfrole="lan" dstip=203.0.113.5 dstport=443 sessionid=%2 proto=6 action="close" policyid=1 service="HTTPS" trandisp="snat" app="SSL" duration=3 sentbyte=%4 rcvdbyte=9000 sentpkt=10 rcvdpkt=12)"},
    {"cef", false,
        "<134>Nov 20 10:00:01 fw CEF:0|Example|Box|1.0|13|connection closed|3|rt=%1000 src=%3 "
        "spt=%4 dst=203.0.113.5 dpt=443 proto=6 act=accept app=HTTPS cn1=%2 out=%4 in=146668"},
    {"leef", false,
        "<134>Nov 20 10:00:01 fw LEEF:1.0|WatchGuard|XTM|12.10|3000-0148|policy=HTTPS-%2\t"
        "disp=Allow\tproto=tcp\tsrc=%3\tsrcPort=%4\tdst=203.0.113.5\tdstPort=443\tsrcBytes=%4\t"
        "dstBytes=90000\tdevTime=%1"},
    {"checkpoint", false,
        R"(<134>1 2026-11-20T01:00:00Z gw CheckPoint 1 - [action:"Accept"; ifdir:"inbound"; loguid:"{%2}"; origin:"192.168.10.1"; time:"%1"; version:"5"; dst:"203.0.113.5"; product:"VPN-1 & FireWall-1"; proto:"6"; s_port:"%4"; service:"443"; service_id:"https"; src:"%3"; sent_bytes:"%4"; received_bytes:"90000"; ])"},
    {"sophos-firewall", false,
        R"(<30>device_name="SFW" timestamp="%6+0000" log_type="Firewall" log_component="Firewall Rule" log_subtype="Allowed" fw_rule_id="2" src_ip="%3" dst_ip="203.0.113.5" protocol="TCP" src_port="%4" dst_port="443" bytes_sent="%4" bytes_received="9586" con_id="%2" con_event="Stop")"},
    {"sonicwall", false,
        R"(<134>id=firewall sn=0017C5 time="%7 UTC" fw=203.0.113.1 pri=6 c=1024 m=537 msg="Connection Closed" n=%2 src=%3:%4:X0 dst=203.0.113.5:443:X1 proto=tcp/https sent=%4 rcvd=13400)"},
    {"watchguard", false,
        R"(<140>Nov 20 10:00:02 fbox firewall: msg_id="3000-0151" Allow 1-Trusted 0-External tcp %3 203.0.113.5 %4 443 app_name="SSL" duration="%2" sent_bytes="%4" rcvd_bytes="102410" (HTTPS-00))"},
    {"filterlog", false,
        "<134>1 %6.%5+00:00 fw filterlog 1 - [meta sequenceId=\"%2\"] "
        "95,,,8a20,re0,match,pass,in,4,0x0,,117,35656,0,DF,6,tcp,52,%3,203.0.113.200,%4,443,0,S"},
    {"mikrotik", false,
        "%6.%5+00:00 192.168.10.1 firewall,info forward: in:bridge out:ether1, proto TCP (SYN), "
        "%3:%4->203.0.113.9:443, len %2"},
    {"zeek", false,
        R"({"ts":%1.%5,"uid":"C%2","id.orig_h":"%3","id.orig_p":%4,"id.resp_h":"203.0.113.9","id.resp_p":443,"proto":"tcp","service":"ssl","conn_state":"SF","orig_bytes":%4,"resp_bytes":200,"missed_bytes":0,"orig_ip_bytes":300000,"resp_ip_bytes":400})"},
    {"squid", false,
        "%1.%5 921 %3 TCP_MISS/200 %4 GET http://www.example.jp/%2 - HIER_DIRECT/203.0.113.5 x"},
    {"syslog", false,
        R"(<134>id=firewall sn=0017C5 time="%7 UTC" fw=203.0.113.1 pri=6 c=1024 m=537 msg="Connection Closed" n=%2 src=%3:%4:X0 dst=203.0.113.6:443:X1 proto=tcp/https sent=%4 rcvd=13400)"},
    {"eve", true,
        R"({"timestamp":"%6.%5+0000","flow_id":%2,"event_type":"alert","src_ip":"%3","src_port":%4,"dest_ip":"203.0.113.5","dest_port":443,"proto":"TCP","alert":{"action":"allowed","gid":1,"signature_id":2900000,"rev":1,"signature":"TEST odd traffic","category":"Potentially Bad Traffic","severity":2}})"},
    {"kaspersky", true,
        R"(<11>1 %6.%5Z KSC KES|12.1 - GNRL_EV_VIRUS_FOUND [event@23668 p2="C:\\x%2.com" p5="EICAR-Test-File" et="GNRL_EV_VIRUS_FOUND" etdn="Malicious object detected" hdn="PC01" hip="%3"] found)"},
    {"eset", true,
        R"(<14>1 %6.%5Z eset ERAServer 1 - - {"event_type":"Threat_Event","ipv4":"%3","hostname":"PC01","occured":"20-Nov-2026 %8","severity":"Warning","threat_type":"Trojan","threat_name":"Win32/Example.A","object_uri":"file:///C:/%2.exe","action_taken":"cleaned","threat_handled":true})"},
    {"bitdefender", true,
        R"(<134>Nov 20 10:00:30 gz GravityZone[1]: {"module":"av","computer_name":"PC01","computer_ip":"%3","timestamp":"%6.%5Z","malware_name":"Trojan.Example.1","file_path":"C:\\%2.exe","final_status":"deleted"})"},
    {"wazuh-alerts", true,
        R"({"timestamp":"%6.%5+0000","rule":{"level":10,"description":"User missed the password more than once","id":"2502","groups":["syslog","access_control","authentication_failed"]},"agent":{"id":"003","name":"PC01","ip":"%3"},"manager":{"name":"wazuh"},"id":"%1.%2","data":{"srcip":"203.0.113.9","dstuser":"u%2"},"location":"/var/log/auth.log"})"},
    {"windows-event", true,
        R"({"win":{"eventdata":{"targetUserName":"u%2","ipAddress":"%3","ipPort":"%4","logonType":"3"},"system":{"eventID":"4625","channel":"Security","systemTime":"%6.%5Z","computer":"SRV01","level":"0"}}})"},
};

QByteArray lineOf(const Maker &maker, int i)
{
    const qint64 second = kStart + i / 40;
    const QDateTime moment = toDateTime(second * kSecond);
    QByteArray line = maker.line;
    line.replace("%1", QByteArray::number(second));
    line.replace("%2", QByteArray::number(10'000'000 + i));
    line.replace("%3", "192.168.10." + QByteArray::number(10 + i % 200));
    line.replace("%4", QByteArray::number(20'000 + i % 40'000));
    line.replace("%5", QByteArray::number(1'000'000 + i % 40 * 25'000).sliced(1));
    line.replace("%6", moment.toString(u"yyyy-MM-ddTHH:mm:ss").toLatin1());
    line.replace("%7", moment.toString(u"yyyy-MM-dd HH:mm:ss").toLatin1());
    line.replace("%8", moment.toString(u"HH:mm:ss").toLatin1());
    return line;
}

bool writeFile(const QString &path, const Maker &maker)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int i = 0; i < kRecords; ++i)
        file.write(lineOf(maker, i) + '\n');
    return file.flush();
}

/// Microseconds of processor time a record, all threads together; kNotAll: not all were stored.
double costOf(Site &site, const QString &path, const QString &format)
{
    StoreOptions options;
    options.file = Site::storeIn(site.freshFolder(u"formats"_s));
    options.now = (kStart + 86'400) * kSecond;
    auto store = EventStore::open(options);
    if (!store)
        return kNotAll;
    const double began = ownCpuSeconds();
    auto job = ImportJob::open(path, format, **store);
    for (bool more = job.ok(); more;)
        more = (*job)->step(**store).valueOr(false);
    const double spent = ownCpuSeconds() - began;
    return job && (*job)->progress().stored == kRecords ? spent * 1e6 / kRecords : kNotAll;
}

} // namespace

void formatsPart(Site &site)
{
    const QString path = site.path(u"formats.log"_s);
    const QString evePath = site.path(u"formats-eve.log"_s);
    for (const Maker &maker : kMakers) {
        const QString format = QString::fromLatin1(maker.format);
        const QString kind = maker.findings ? u"a finding"_s : u"a connection"_s;
        const bool isEve = format == u"eve";
        if (!writeFile(isEve ? evePath : path, maker)) {
            site.book.fault(u"can't write "_s + path);
            return;
        }
        QList<double> costs;
        QList<double> eve; // each time anew: the machine has fast and slow moments
        for (int round = 0; round < site.rounds; ++round) {
            eve << costOf(site, evePath, u"eve"_s);
            costs << (isEve ? eve.last() : costOf(site, path, format));
        }
        const bool whole = !costs.contains(kNotAll) && !eve.contains(kNotAll);
        if (!whole)
            site.book.fault(format + u": not all records were stored"_s);
        else if (isEve)
            site.book.alone(u"eve, CPU "_s + kind, u"us"_s, median(costs));
        else
            site.book.compare(format + u", CPU "_s + kind, u"us"_s, median(costs), u"eve"_s,
                median(eve), atMost(kMostOfEve));
    }
    site.drop(u"formats"_s);
    QFile::remove(path);
    QFile::remove(evePath);
}

} // namespace otasuke::bench
