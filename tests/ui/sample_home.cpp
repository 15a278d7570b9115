// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "tests/ui/sample_office.h"

using namespace Qt::StringLiterals;

namespace otasuke::sample {
namespace {

void addWords(HomeSnapshot &h, const Kind &kind)
{
    switch (kind.mode) {
    case Mode::Empty:
    case Mode::Failing:
        h.state = DayState::FirstRun;
        h.headline = kind.say(u"はじめに、見守る機器を登録してください",
            u"First, tell the console which appliance to watch");
        h.subline = kind.say(u"UTM か EDR を 1 台登録すると、見守りが始まります。",
            u"Watching begins as soon as one UTM or EDR is set up.");
        break;
    case Mode::Quiet:
        h.state = DayState::Quiet;
        h.headline = kind.say(
            u"今日、していただくことはありません", u"There is nothing for you to do today");
        h.subline = kind.say(u"UTM と 27 台のパソコンから応答があり、問題は見つかっていません。",
            u"The UTM and 27 PCs answer, and nothing wrong was found.");
        h.cloudSentence = kind.say(u"いつもと同じです。", u"As usual.");
        break;
    case Mode::Full:
        h.state = DayState::Alarm;
        h.headline = kind.say(u"経理-PC03 の LAN ケーブルを抜いて、電話してください",
            u"Unplug the network cable of 経理-PC03 and call");
        h.subline = kind.say(u"攻撃者のサーバーと通信しました(12 "
                             u"分前、止められていません)。ほかに確認が 3 件あります。",
            u"It talked to an attacker's server (12 minutes ago, not stopped). 3 more things to "
            u"look "
            u"at.");
        h.cloudSentence = kind.say(u"今日は先週の 2.4 倍。増えたのは 経理課のギガファイル便 です。",
            u"2.4 times last week. What grew is ギガファイル便 in 経理課.");
        h.cloudUnusual = true;
        break;
    }
}

void addWeek(HomeSnapshot &h, const Kind &kind)
{
    if (kind.mode == Mode::Full)
        h.week << HomeSnapshot::Happening{now() - 12 * kMinute,
            kind.say(u"経理-PC03 が攻撃者のサーバーと通信しました(止められていません)",
                u"経理-PC03 talked to an attacker's server (not stopped)"),
            Severity::Critical};
    h.week << HomeSnapshot::Happening{now() - 20 * kHour,
        kind.say(u"受付-PC01 に届いた不審なメールを防ぎました",
            u"A malicious mail to 受付-PC01 was stopped"),
        Severity::Low};
    h.week << HomeSnapshot::Happening{now() - 2 * kDay,
        kind.say(u"外からの攻撃を 41 件 防ぎました", u"41 attacks from outside were stopped"),
        Severity::Low};
    h.week << HomeSnapshot::Happening{now() - 3 * kDay,
        kind.say(u"経理-PC02 の Windows が更新されました", u"Windows was updated on 経理-PC02"),
        Severity::Informational};
    h.week << HomeSnapshot::Happening{now() - 5 * kDay,
        kind.say(u"駆付け訓練をしました(記録あり)", u"A rush call was rehearsed (recorded)"),
        Severity::Informational};
}

void addCloudDays(HomeSnapshot &h, const Kind &kind)
{
    const OfficeCalendar calendar;
    for (QDate day(2026, 11, 1); day <= today(); day = day.addDays(1)) {
        const bool works = calendar.isWorkday(day);
        qint64 bytes = works ? 90'000'000 + 17'000'000 * ((day.day() * 7) % 11) : 0;
        if (kind.mode == Mode::Full && day == today())
            bytes = 612'000'000;
        h.cloudDays << HomeSnapshot::CloudDay{day, bytes, works};
    }
}

} // namespace

HomeSnapshot home(const Kind &kind)
{
    HomeSnapshot h;
    h.asOf = now();
    h.contract = contract(kind);
    h.officeName = office(kind).name;
    addWords(h, kind);
    if (kind.mode == Mode::Empty)
        return h;
    const bool full = kind.mode == Mode::Full;
    const RiskAssessment a = assessment(kind);
    h.sources = sources(kind);
    h.agents = {full ? 26 : 27, full ? 1 : 0, 0};
    h.devices = {27, full ? 1 : 0, 30};
    h.watch.period = {fromRfc3339(u"2026-10-31T15:00:00Z"), now()};
    h.watch.hours = 470;
    h.watch.hoursWatched = full ? 466 : 470;
    h.blockedThisMonth = 1204;
    h.departments = a.departments;
    h.findings = a.findings;
    for (const DeviceRisk &d : a.devices) {
        if (d.score > 0 && h.risky.size() < 5)
            h.risky << d;
        if (d.device.agentState == DeviceReport::AgentState::Silent)
            h.silentAgents << d.device;
    }
    addWeek(h, kind);
    addCloudDays(h, kind);
    return h;
}

} // namespace otasuke::sample
