// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_office.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke::sample {
namespace {

struct Seat
{
    const char16_t *name;
    const char16_t *department;
    const char16_t *seat;
};

constexpr Seat kSeats[] = {
    {u"経理-PC03", u"経理課", u"窓側の席"},
    {u"検査-PC01", u"検査室", u"共用"},
    {u"営業-PC05", u"営業課", u"持ち出し用"},
    {u"受付-PC01", u"受付", u"左の席"},
    {u"総務-PC02", u"総務課", u"共用"},
    {u"経理-PC02", u"経理課", u"入口側の席"},
    {u"営業-PC01", u"営業課", u"奥の席"},
    {u"営業-PC02", u"営業課", u"手前の席"},
    {u"受付-PC02", u"受付", u"右の席"},
    {u"医事課-ノート(院長代理兼用・持ち出し可)", u"医事課(レセプト担当)", u"2階 会議室の隣"},
};

SourceHealth source(const QString &id, const QString &name, SourceSettings::Role role)
{
    SourceHealth health;
    health.id = id;
    health.kind = role == SourceSettings::Role::Edr ? u"wazuh"_s : u"fortigate"_s;
    health.name = name;
    health.role = role;
    health.state = SourceState::Ok;
    health.lastOk = now() - 2 * kMinute;
    health.since = now() - 20 * kDay;
    health.lastEvent = now() - kMinute;
    return health;
}

} // namespace

QDate today()
{
    return {2026, 11, 20};
}

UtcMicros now()
{
    return fromRfc3339(u"2026-11-20T05:32:00Z");
}

Contract contract(const Kind &kind)
{
    if (kind.mode == Mode::Empty)
        return {};
    Contract c;
    c.provider = kind.say(u"みなと安心サポート", u"Minato Anshin Support");
    c.number = u"OT-20418"_s;
    c.deviceLimit = 30;
    c.helpDeskPhone = u"0120-000-418"_s;
    c.helpDeskMail = u"soudan@support.example.jp"_s;
    c.afterHours = kind.say(u"LAN ケーブルを抜き、電源は入れたままにしてください。急ぎのときは"
                            u"駆付けの番号が夜間もつながります。",
        u"Unplug the network cable and leave the PC on. In a hurry, the rush number answers at "
        u"night too.");
    c.rushPhone = u"0120-000-911"_s;
    c.rushCost = kind.say(u"年 2 回まで保険で全額出ます。3 回目からは 1 回 33,000 円(税込)です。",
        u"Twice a year the insurance bears it all. From the third time, 33,000 yen each.");
    c.insurance = kind.say(u"初動対応 あり", u"first response covered");
    c.remoteProgram = u"/usr/bin/remote-support"_s;
    c.ends = QDate(2027, 3, 31);
    return c;
}

Office office(const Kind &kind)
{
    if (kind.mode == Mode::Empty)
        return {};
    Office o;
    o.name = kind.say(u"みなと診療所", u"Minato Clinic");
    o.address = kind.say(u"港町 1-2-3 みなとビル 2 階", u"1-2-3 Minatomachi, Minato Bldg. 2F");
    o.contactPerson = kind.say(u"総務 佐藤", u"Sato, general affairs");
    o.contactPhone = u"03-0000-0123"_s;
    o.homeNetworks = u"192.168.10.0/24"_s;
    return o;
}

QList<SourceHealth> sources(const Kind &kind)
{
    if (kind.mode == Mode::Empty)
        return {};
    QList<SourceHealth> list{
        source(u"fortigate-1"_s, u"UTM"_s, SourceSettings::Role::Utm),
        source(u"wazuh-1"_s, u"EDR"_s, SourceSettings::Role::Edr),
    };
    if (kind.mode == Mode::Full) {
        list[0].detail = u"FortiGate-60F v7.4.8 build2795"_s;
        list[1].clock = {now(), 9 * kHour, now() - kDay, 12'400, 0}; // set to another country
        list << source(u"eve-1"_s, kind.say(u"2 階のセンサー", u"Sensor on the 2nd floor"),
            SourceSettings::Role::Sensor);
        list.last().state = SourceState::Unreachable;
        list.last().since = now() - 3 * kHour;
        list.last().lastOk = now() - 3 * kHour;
        list.last().error = Error{ErrorKind::Unreachable, u"connect: no route to host"_s};
    }
    return list;
}

QList<DeviceRecord> devices(const Kind &kind)
{
    QList<DeviceRecord> list;
    for (int i = 0; kind.mode != Mode::Empty && i < 27; ++i) {
        const Seat &seat = kSeats[size_t(i) % std::size(kSeats)];
        DeviceRecord d;
        d.id = i + 1;
        d.name = QString::fromUtf16(seat.name);
        if (i >= int(std::size(kSeats)))
            d.name = u"%1-PC%2"_s.arg(QString::fromUtf16(seat.department).left(2))
                         .arg(i, 2, 10, QChar(u'0'));
        d.named = true;
        d.hostname = u"desktop-%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        d.department = QString::fromUtf16(seat.department);
        d.seat = QString::fromUtf16(seat.seat);
        d.standing = DeviceStanding::Managed;
        d.ips = {u"192.168.10.%1"_s.arg(20 + i)};
        d.macs = {u"02:1a:4b:00:10:%1"_s.arg(i, 2, 16, QChar(u'0'))};
        d.osName = i == 1 ? u"Windows 10 Pro"_s : u"Windows 11 Pro"_s;
        d.osVersion = i == 1 ? u"21H2"_s : u"25H2"_s;
        d.expectsAgent = true;
        d.agentState = DeviceReport::AgentState::Active;
        d.agentSeen = now() - 2 * kMinute;
        d.firstSeen = now() - 400 * kDay;
        d.lastSeen = now() - (i % 9) * kMinute;
        list << d;
    }
    if (kind.mode == Mode::Full) {
        list[2].agentState = DeviceReport::AgentState::Silent;
        list[2].agentSeen = now() - 3 * kDay;
        DeviceRecord phone;
        phone.id = 28;
        phone.name = u"192.168.10.77"_s;
        phone.ips = {u"192.168.10.77"_s};
        phone.macs = {u"7a:3c:11:0f:9e:21"_s};
        phone.osName = u"iOS"_s;
        phone.vendor = u"Apple"_s;
        phone.firstSeen = now() - 2 * kHour;
        phone.lastSeen = now() - 5 * kMinute;
        list << phone;
    }
    return list;
}

QList<SupportRequest> requests(const Kind &kind)
{
    if (kind.mode == Mode::Empty)
        return {};
    SupportRequest rush;
    rush.id = 3;
    rush.kind = SupportKind::Rush;
    rush.state = SupportState::Done;
    rush.filed = now() - 9 * kDay;
    rush.changed = now() - 8 * kDay;
    rush.facts = kind.say(u"営業-PC01 がウイルスに感染した疑い", u"営業-PC01 may be infected");
    rush.outcome = kind.say(u"技術者が当日 16 時に来所。駆除を確認し、再発なし。",
        u"An engineer came at 16:00 that day; removal confirmed, it did not come back.");
    SupportRequest remote;
    remote.id = 4;
    remote.kind = SupportKind::Remote;
    remote.state = SupportState::Started;
    remote.filed = now() - 2 * kHour;
    remote.changed = remote.filed;
    SupportRequest consult;
    consult.id = 5;
    consult.kind = SupportKind::Consult;
    consult.state = SupportState::Filed;
    consult.filed = now() - 20 * kMinute;
    consult.changed = consult.filed;
    consult.facts = kind.say(u"検査-PC01 の Windows のサポートが切れています",
        u"Windows on 検査-PC01 is out of support");
    return {consult, remote, rush};
}

SupportSnapshot support(const Kind &kind)
{
    SupportSnapshot s;
    s.contract = contract(kind);
    s.office = office(kind);
    s.requests = requests(kind);
    if (kind.mode == Mode::Full) {
        s.findingId = u"c2_contact:1"_s;
        s.facts = {kind.say(u"みなと診療所、契約番号 OT-20418、佐藤です。",
                       u"This is Minato Clinic, contract OT-20418, Sato speaking."),
            kind.say(u"経理課の 経理-PC03(窓側の席)が、攻撃者のサーバーと通信しました。",
                u"経理-PC03 in 経理課 (窓側の席) talked to an attacker's server."),
            kind.say(u"今日 14:20 から 3 回、止められていません。",
                u"Three times since 14:20 today; it was not stopped."),
            kind.say(u"LAN ケーブルは抜きました。電源は入れたままです。",
                u"The network cable is out. The PC is still on.")};
    }
    return s;
}

/// A visitor whose day has passed and who may be the unknown phone, an exception, a list read in.
static void addMatters(DevicesSnapshot &s, const Kind &kind)
{
    for (DeviceRisk &d : s.devices) {
        const bool clinic = d.device.id % 3 != 0;
        d.device.site = clinic ? kind.say(u"本院", u"Main clinic") : kind.say(u"分院", u"Branch");
        if (d.device.id == 2)
            d.device.exception = {kind.say(u"検査装置のメーカーが新しい Windows を認めていない",
                                      u"the maker allows no newer Windows"),
                kind.say(u"検査サーバーとだけ通信させる", u"only talks to the laboratory server"),
                now() + 130 * kDay};
    }
    DeviceRisk visitor;
    visitor.device.id = 29;
    visitor.device.name = kind.say(u"来客の電話", u"Visitor's phone");
    visitor.device.named = true;
    visitor.device.standing = DeviceStanding::Guest;
    visitor.device.guestUntil = now() - 2 * kDay;
    visitor.device.ips = {u"192.168.10.71"_s};
    visitor.device.macs = {u"7a:3c:11:0f:9e:99"_s};
    visitor.device.vendor = u"Apple"_s;
    visitor.device.osName = u"iOS"_s;
    visitor.device.firstSeen = now() - 6 * kDay;
    visitor.device.lastSeen = now() - 3 * kDay;
    s.devices << visitor;
    s.sites = {kind.say(u"分院", u"Branch"), kind.say(u"本院", u"Main clinic")};
    s.candidates = {{{29, 28}, u"Apple"_s, false}};
    s.undo = {u"/home/soumu/機器台帳.csv"_s, now() - 20 * kMinute, 24};
}

DevicesSnapshot deviceLedger(const Kind &kind)
{
    DevicesSnapshot s;
    s.devices = assessment(kind).devices;
    std::sort(s.devices.begin(), s.devices.end(), [](const DeviceRisk &a, const DeviceRisk &b) {
        return std::pair(a.device.department, a.device.name) <
            std::pair(b.device.department, b.device.name);
    });
    for (const DeviceRisk &d : s.devices) {
        if (!s.departments.contains(d.device.department) && !d.device.department.isEmpty())
            s.departments << d.device.department;
        ++(d.device.standing == DeviceStanding::Unknown ? s.counts.unknown : s.counts.known);
    }
    s.counts.limit = 30;
    s.asOf = now();
    if (kind.mode == Mode::Full)
        addMatters(s, kind);
    return s;
}

SettingsSnapshot settings(const Kind &kind)
{
    SettingsSnapshot s;
    s.health = sources(kind);
    for (const SourceHealth &health : s.health) {
        SourceSettings one;
        one.id = health.id;
        one.kind = health.kind;
        one.name = health.name;
        one.role = health.role;
        one.endpoints = {{u"api"_s, QUrl(u"https://192.168.10.1:8443"_s), u"console"_s, {}}};
        s.sources << one;
    }
    s.kinds = {{u"fortigate"_s, u"FortiGate (UTM)"_s, SourceSettings::Role::Utm,
                   {{u"api"_s, u"https://192.168.1.99"_s, false, u"REST API token"_s}}, false,
                   u"Make a REST API administrator whose profile may only read “Log & Report”, "
                   "“System” and “User & Device”."_s},
        {u"wazuh"_s, u"Wazuh (EDR)"_s, SourceSettings::Role::Edr,
            {{u"api"_s, u"https://192.168.1.10:55000"_s, true, u"Password"_s},
                {u"indexer"_s, u"https://192.168.1.10:9200"_s, true, u"Password"_s}},
            false},
        {u"eve-file"_s, u"Suricata (EVE JSON)"_s, SourceSettings::Role::Sensor, {}, true}};
    // As many as the real catalogue has: the list of them has to fit.
    for (const QString &name : {u"MikroTik"_s, u"OPNsense"_s, u"UniFi Network"_s, u"CrowdSec"_s,
             u"Fleet (osquery)"_s, u"Elastic Defend (EDR)"_s})
        s.kinds << SourceKindInfo{name.toLower(), name, SourceSettings::Role::Utm,
            {{u"api"_s, u"https://192.168.1.1"_s, true, u"Password"_s}}, false};
    for (const QString &name : {u"syslog"_s, u"netflow"_s})
        s.kinds << SourceKindInfo{name, u"Appliances that send "_s + name,
            SourceSettings::Role::Utm, {{u"listen"_s, u"5514"_s, false, {}}}, false};
    for (const QString &name : {u"zeek"_s, u"squid"_s, u"wazuh"_s, u"fortigate"_s})
        s.kinds << SourceKindInfo{
            name + u"-file"_s, u"Log file of "_s + name, SourceSettings::Role::Sensor, {}, true};
    s.contract = contract(kind);
    s.office = office(kind);
    s.dataFolder = u"/home/soumu/.local/share/otasuke"_s;
    s.storage.known = kind.mode != Mode::Failing;
    s.storage.usedBytes = 11'300'000'000;
    s.storage.fileBytes = 11'400'000'000;
    s.storage.oldest = kind.mode == Mode::Empty ? 0 : now() - 240 * kDay;
    s.storage.holdsMonths = kind.mode == Mode::Empty ? 0 : 14.2;
    s.storage.check = {now() - 5 * kHour, CareRecord::Outcome::Good, {}};
    if (kind.mode != Mode::Empty)
        s.storage.backups = {{u"/home/soumu/backups/otasuke-20261124-013000.sqlite"_s,
            now() - 7 * kHour, 11'200'000'000}};
    if (kind.mode == Mode::Full)
        s.storage.state.lastGap = {now() - 30 * kHour, now() - 28 * kHour};
    s.appearance.language = kind.japanese ? u"ja"_s : u"en"_s;
    return s;
}

StoragePreview storagePreview(const Retention &retention)
{
    StoragePreview preview;
    preview.retention = retention;
    preview.holdsMonths = 14.2;
    if (retention.flowMonths >= 12)
        return preview;
    preview.flows = 48'120'331;
    preview.records = 0;
    preview.exact = false;
    preview.bytes = 3'100'000'000;
    preview.plan.flowsBefore = now() - 90 * kDay;
    return preview;
}

} // namespace otasuke::sample
