// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/judgement/explain.h"
#include "tests/ui/sample_office.h"

using namespace Qt::StringLiterals;

namespace otasuke::sample {
namespace {

void addThreats(MonthlySummary &m, const Kind &kind)
{
    using Mark = ThreatStanding::Mark;
    m.threats = {
        {1, kind.say(u"ランサム攻撃による被害", u"Ransomware"), Mark::Good,
            kind.say(u"見つかっていません。", u"None was found."),
            kind.say(u"EDR が見つけたもの", u"what the EDR finds")},
        {2, kind.say(u"サプライチェーンや委託先を狙った攻撃", u"Attacks through the supply chain"),
            Mark::NotSeen, kind.say(u"この機器では見えません。", u"Can't be seen from here."), {}},
        {3, kind.say(u"AI の利用をめぐるサイバーリスク", u"Risks of using AI"), Mark::Attention,
            kind.say(u"ChatGPT に 48 MB 送りました。", u"48 MB were sent to ChatGPT."), {}},
        {4, kind.say(u"脆弱性を悪用した攻撃", u"Attacks on known holes"), Mark::Problem,
            kind.say(
                u"サポートの切れた Windows が 1 台あります。", u"One Windows is out of support."),
            {}},
    };
    m.threatsYear = 2026;
    m.threatTables = {{2026, m.threats},
        {2024,
            {{1, kind.say(u"ランサムウェアによる被害", u"Damage by ransomware"), Mark::Good,
                kind.say(u"見つかっていません。", u"None was found."), {}}}}};
}

void addDevices(MonthlySummary &m, const Kind &kind)
{
    for (const DeviceRecord &d : devices(kind)) {
        ++m.devicesKnown;
        if (d.standing == DeviceStanding::Unknown)
            m.unknownDevices << d;
        if (d.agentState == DeviceReport::AgentState::Silent)
            m.silentAgents << d;
        if (d.osName == u"Windows 10 Pro"_s && kind.mode == Mode::Full)
            m.outOfSupport << MonthlySummary::OldSystem{
                d, u"Windows 10 21H2"_s, QDate(2024, 6, 11)};
    }
}

void addRisk(MonthlySummary &m, const Kind &kind)
{
    const RiskAssessment a = assessment(kind);
    for (const DeviceRisk &d : a.devices) {
        if (d.score < 10)
            continue;
        QStringList reasons;
        for (const Reason &r : d.reasons)
            reasons << reasonTitle(r);
        m.risky << MonthlySummary::RiskRow{
            d.device.name, d.device.department, d.score, d.score - 8, reasons};
    }
    for (const DepartmentRisk &d : a.departments)
        m.departments << MonthlySummary::DepartmentRow{d, d.scoreWorst, d.scoreMean + 2};
}

void addAttacks(MonthlySummary &m, const Kind &kind)
{
    const bool full = kind.mode == Mode::Full;
    m.attacks = {{ThreatKind::Scan, 860, 0, 900}, {ThreatKind::Exploit, 290, 0, 310},
        {ThreatKind::MaliciousMail, 41, 0, 80}, {ThreatKind::Phishing, 13, 0, 21}};
    if (full)
        m.attacks << AttackCount{ThreatKind::CommandAndControl, 0, 3, 0};
    for (int day = 0; day < m.month.daysInMonth(); ++day)
        m.attackDays << MonthlySummary::DayCount{
            m.month.addDays(day), 30 + (day * 13) % 22, full && day == 19 ? 3 : 0};
}

} // namespace

MonthlySummary report(const Kind &kind, const QDate &month)
{
    MonthlySummary m;
    const OfficeCalendar calendar;
    m.month = QDate(month.year(), month.month(), 1);
    m.period = calendar.month(m.month);
    m.asOf = now();
    m.complete = m.period.to <= now();
    m.office = office(kind);
    m.contract = contract(kind);
    if (kind.mode == Mode::Empty) {
        m.verdict = kind.say(u"この月の記録はありません", u"There are no records of this month");
        return m;
    }
    const bool full = kind.mode == Mode::Full;
    m.verdict = full
        ? kind.say(u"注意:対応していただくことが 2 件あります",
              u"Attention: two things need your action")
        : kind.say(u"良好:対応していただくことはありません", u"Good: nothing needs your action");
    m.verdictDetail = kind.say(u"攻撃はすべて防ぎました。", u"All attacks were stopped.");
    m.level = full ? RiskLevel::Moderate : RiskLevel::None;
    m.needingAction = {full ? 2.0 : 0.0, 1};
    m.blocked = {1204, 1311};
    m.watchedShare = {0.998, 1.0};
    if (full)
        m.asks = {{kind.say(u"検査-PC01 の Windows を新しくするか、ネットから切り離す",
                       u"Renew Windows on 検査-PC01 or take it off the network"),
                      u"検査室"_s},
            {kind.say(u"ギガファイル便 を仕事で使ってよいか決める",
                 u"Decide whether GigaFile may be used for work"),
                u"経理課・院長"_s}};
    addRisk(m, kind);
    m.cloud = usage(kind, 0);
    m.cloudBefore = usage(kind, 1);
    addAttacks(m, kind);
    addDevices(m, kind);
    m.support = requests(kind);
    addThreats(m, kind);
    m.watch = home(kind).watch;
    if (full)
        m.watch.gaps = {{u"UTM"_s, now() - 6 * kDay, now() - 6 * kDay + 4 * kHour}};
    return m;
}

} // namespace otasuke::sample
