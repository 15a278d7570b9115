#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
// Months of a small clinic, for the paper: nothing at all, an ordinary one, one with far too much.
#include "models/domain/monthly_summary.h"
#include "models/domain/office_calendar.h"

namespace otasuke::sample {

using namespace Qt::StringLiterals;

inline DepartmentRisk sampleDepartment(
    const QString &name, int devices, int worst, double mean, int atRisk)
{
    DepartmentRisk department;
    department.name = name;
    department.devices = devices;
    department.scoreWorst = worst;
    department.scoreMean = mean;
    department.devicesAtRisk = atRisk;
    return department;
}

inline MonthlySummary emptyMonth()
{
    const OfficeCalendar calendar;
    MonthlySummary month;
    month.month = QDate(2026, 10, 1);
    month.period = calendar.month(month.month);
    month.asOf = calendar.startOf(QDate(2026, 11, 1)) + 9 * kHour;
    month.office.name = u"みなと診療所"_s;
    month.verdict = u"見守りの記録がありません"_s;
    month.verdictDetail = u"UTM と EDR をつなぐと、ここにひと月のまとめが出ます。"_s;
    month.cloud.period = month.period;
    month.watch.period = month.period;
    return month;
}

inline DeviceRecord device(DeviceId id, const QString &name, const QString &department)
{
    DeviceRecord record;
    record.id = id;
    record.name = name;
    record.department = department;
    record.ips = QStringList{u"192.168.10.%1"_s.arg(id % 250)};
    record.vendor = u"Dell"_s;
    record.user = u"山田"_s;
    record.firstSeen = OfficeCalendar().startOf(QDate(2026, 10, 3)) + 10 * kHour;
    record.lastSeen = record.firstSeen + 5 * kDay;
    record.agentSeen = record.firstSeen + 2 * kDay;
    return record;
}

inline ServiceUsage service(
    const QString &id, const QString &name, CloudCategory category, Approval approval, qint64 mb)
{
    ServiceUsage usage;
    usage.serviceId = id;
    usage.name = name;
    usage.category = category;
    usage.approval = approval;
    usage.bytesOut = mb * 1'000'000;
    usage.bytesOutBefore = mb * 900'000;
    usage.devices = int(mb % 11) + 1;
    usage.firstSeen = OfficeCalendar().startOf(QDate(2026, 6, 1));
    return usage;
}

inline void addCloud(MonthlySummary &month)
{
    CloudUsage &cloud = month.cloud;
    cloud.services = {service(u"sharepoint"_s, u"OneDrive(会社)"_s, CloudCategory::Storage,
                          Approval::Approved, 4200),
        service(
            u"gigafile"_s, u"ギガファイル便"_s, CloudCategory::Transfer, Approval::Undecided, 340),
        service(u"google-drive"_s, u"Google ドライブ"_s, CloudCategory::Storage, Approval::Approved,
            310),
        service(u"chatgpt"_s, u"ChatGPT"_s, CloudCategory::Ai, Approval::Undecided, 48),
        service(u"line-works"_s, u"LINE WORKS"_s, CloudCategory::Chat, Approval::Approved, 22),
        service(u"icloud"_s, u"iCloud"_s, CloudCategory::Storage, Approval::Forbidden, 6)};
    cloud.services[1].firstSeen = month.period.from + 20 * kDay;
    cloud.services[1].nightBytesOut = 340'000'000;
    cloud.services[1].risky = true;
    cloud.unclassifiedBytesOut = 81'000'000;
    const OfficeCalendar calendar;
    for (int i = 0; i < 31; ++i) {
        const QDate day = month.month.addDays(i);
        for (const ServiceUsage &usage : cloud.services) {
            const bool late = usage.serviceId == u"gigafile";
            const qint64 sent = late ? (i == 22 ? usage.bytesOut : 0)
                                     : usage.bytesOut / 22 * (70 + (i * 37) % 60) / 100;
            if (calendar.isWorkday(day) && sent > 0)
                cloud.days << DayUsage{day, usage.serviceId, usage.name, sent};
        }
    }
    const QStringList departments{u"検査室"_s, u"経理課"_s, u"受付"_s, u"看護部"_s};
    for (int i = 0; i < departments.size(); ++i) {
        DepartmentUsage usage;
        usage.department = departments[i];
        usage.bytesOut = 1'900'000'000 / (i + 1);
        usage.bytesOutBefore = 800'000'000;
        usage.devices = 3 + i;
        usage.services = {{u"sharepoint"_s, u"OneDrive(会社)"_s, usage.bytesOut / 2},
            {u"google-drive"_s, u"Google ドライブ"_s, usage.bytesOut / 4}};
        cloud.departments << usage;
    }
    month.cloudBefore.unclassifiedBytesOut = 3'900'000'000;
}

inline void addAttacks(MonthlySummary &month)
{
    month.attacks = {{ThreatKind::Scan, 1102, 0, 1190}, {ThreatKind::Phishing, 61, 0, 70},
        {ThreatKind::MaliciousMail, 38, 0, 51}, {ThreatKind::CommandAndControl, 3, 1, 0}};
    for (int i = 0; i < 31; ++i)
        month.attackDays << MonthlySummary::DayCount{
            month.month.addDays(i), 20 + (i * 53) % 60, i == 23 ? 9 : 0};
}

inline void addThreats(MonthlySummary &month)
{
    using Mark = ThreatStanding::Mark;
    const QStringList titles{u"ランサム攻撃による被害"_s, u"サプライチェーンや委託先を狙った攻撃"_s,
        u"AI の利用をめぐるサイバーリスク"_s, u"システムの脆弱性を悪用した攻撃"_s,
        u"機密情報を狙った標的型攻撃"_s, u"地政学的リスクに起因するサイバー攻撃"_s,
        u"内部不正による情報漏えい等"_s, u"リモートワーク等の環境や仕組みを狙った攻撃"_s,
        u"DDoS 攻撃(分散型サービス妨害攻撃)"_s, u"ビジネスメール詐欺"_s};
    month.threatsYear = 2026;
    for (int i = 0; i < titles.size(); ++i)
        month.threats << ThreatStanding{i + 1, titles[i],
            i == 3       ? Mark::Problem
                : i == 2 ? Mark::Attention
                : i == 8 ? Mark::NotSeen
                         : Mark::Good,
            u"サポートの切れた OS が 1 台あります。新しくするか、ネットから切り離してください。"_s,
            {}};
}

inline MonthlySummary normalMonth()
{
    MonthlySummary month = emptyMonth();
    month.verdict = u"注意:対応していただくことが 2 件あります"_s;
    month.verdictDetail =
        u"攻撃はすべて防ぎました。サポートの切れた Windows が 1 台と、確認のすんでいない送信先が 1 つあります。"_s;
    month.level = RiskLevel::Moderate;
    month.needingAction = {2, 1};
    month.blocked = {1204, 1311};
    month.watchedShare = {0.998, 1.0};
    month.asks = {{u"検査-PC01 の Windows を新しくするか、ネットから切り離す"_s, u"検査室"_s},
        {u"ギガファイル便を仕事で使ってよいか決める"_s, u"経理課・院長"_s}};
    month.risky = {
        {u"検査-PC01"_s, u"検査室"_s, 48, 48, {u"サポートの切れた Windows 10 を使っています。"_s}},
        {u"経理-PC03"_s, u"経理課"_s, 31, 8,
            {u"夜間に 340 MB をギガファイル便へ送りました。ふだんの 21 倍です。"_s,
                u"ギガファイル便は、まだ使ってよいか決まっていません。"_s}},
        {u"受付-PC01"_s, u"受付"_s, 22, 25,
            {u"不審なメールが 38 通届きました。すべて止めました。"_s}}};
    month.departments = {{sampleDepartment(u"検査室"_s, 2, 48, 26, 1), 48, 26},
        {sampleDepartment(u"経理課"_s, 4, 31, 11, 0), 8, 4},
        {sampleDepartment(u"受付"_s, 6, 22, 5, 0), 25, 6}};
    addCloud(month);
    addAttacks(month);
    addThreats(month);
    month.devicesKnown = 27;
    month.contract.deviceLimit = 30;
    month.unknownDevices = {device(91, u"iPhone-A3F2"_s, {})};
    month.outOfSupport = {
        {device(3, u"検査-PC01"_s, u"検査室"_s), u"Windows 10 22H2"_s, QDate(2025, 10, 14)}};
    month.silentAgents = {device(15, u"営業-PC05"_s, u"営業課"_s)};
    SupportRequest request;
    request.id = 1;
    request.kind = SupportKind::Rush;
    request.state = SupportState::Done;
    request.filed = month.period.from + 12 * kDay;
    request.facts = u"経理-PC03 が攻撃者のサーバーと通信しました。"_s;
    request.outcome = u"技術者が来て、初期化しました。"_s;
    month.support = {request};
    month.watchedSince = month.period.from;
    month.watch.hours = 744;
    month.watch.hoursWatched = 742;
    month.watch.gaps = {{u"UTM"_s, month.period.from + 7 * kDay + 2 * kHour,
        month.period.from + 7 * kDay + 4 * kHour}};
    return month;
}

/// Hundreds of rows in every list, and names as long as people make them.
inline MonthlySummary fullMonth()
{
    MonthlySummary month = normalMonth();
    for (int i = 0; i < 300; ++i) {
        const QString name = u"第二診療棟三階ナースステーション-PC%1"_s.arg(i);
        const QString department = u"看護部第%1病棟(夜勤を含む)"_s.arg(i % 40);
        month.risky << MonthlySummary::RiskRow{name, department, 40, 30,
            {u"サポートの切れた Windows を使っています。"_s,
                u"不審なメールが届きました。すべて止めました。"_s}};
        month.departments << MonthlySummary::DepartmentRow{
            sampleDepartment(department, 9, 40, 20, 1), 30, 10};
        month.cloud.services << service(u"service-%1"_s.arg(i),
            u"とても長い名前のサービス%1"_s.arg(i), CloudCategory::Other, Approval::Undecided, 10);
        month.cloud.departments << DepartmentUsage{department, 1000000, 2000000, 3, {}};
        month.unknownDevices << device(i, u"unknown-%1"_s.arg(i), {});
        month.outOfSupport << MonthlySummary::OldSystem{
            device(i, name, department), u"Windows 7"_s, QDate(2020, 1, 14)};
        month.withoutAgent << device(i, name, department);
        month.silentAgents << device(i, name, department);
        SupportRequest request = month.support.first();
        request.id = i + 10;
        month.support << request;
        month.watch.gaps << month.watch.gaps.first();
    }
    return month;
}

} // namespace otasuke::sample
