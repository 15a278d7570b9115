// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/explain.h"
#include "tests/ui/sample_office.h"

using namespace Qt::StringLiterals;

namespace otasuke::sample {
namespace {

Mute mute(const Kind &kind, qint64 id, const QString &rule, DeviceId device, UtcMicros until)
{
    Mute made;
    made.id = id;
    made.rule = rule;
    made.device = device;
    made.reason = kind.say(u"委託先が作業に使っています", u"Our contractor works with it");
    made.by = kind.say(u"佐藤", u"Sato");
    made.since = now() - 40 * kDay;
    made.until = until;
    return made;
}

FindingDecision decision(const Kind &kind, const QString &finding, FindingState state, UtcMicros at)
{
    FindingDecision made;
    made.findingId = finding;
    made.state = state;
    made.note = kind.say(u"使用者に確認中", u"Asking the user");
    made.by = kind.say(u"佐藤", u"Sato");
    made.at = at;
    return made;
}

DeviceStory::Line line(UtcMicros at, const QString &text, qint64 count, Severity severity)
{
    return {at - 8 * kMinute, at, text, count, severity, Disposition::None};
}

} // namespace

FindingsSnapshot findings(const Kind &kind)
{
    FindingsSnapshot snapshot;
    snapshot.assessment = assessment(kind);
    if (kind.mode == Mode::Empty)
        return snapshot;
    snapshot.contract = contract(kind);
    snapshot.office = office(kind);
    snapshot.blocked = 1'204;
    snapshot.mutes = {mute(kind, 2, u"remote_control_tool"_s, 4, now() + 60 * kDay),
        mute(kind, 1, u"odd_traffic"_s, 0, now() - 3 * kDay)};
    if (kind.mode == Mode::Full)
        snapshot.history = {
            decision(kind, u"unsupported_os:2"_s, FindingState::InProgress, now() - 2 * kDay),
            decision(kind, u"unsupported_os:2"_s, FindingState::Handled, now() - 20 * kDay)};
    return snapshot;
}

DeviceStory story(const Kind &kind, DeviceId device)
{
    DeviceStory told;
    told.device = device;
    told.period = {now() - 30 * kDay, now()};
    if (kind.mode != Mode::Full || device != 1)
        return told;
    const QString found =
        kind.say(u"ウイルスを見つけ、止めました。", u"Malware was found and stopped.");
    told.days = {{today(),
                     {line(now() - 4 * kMinute,
                         kind.say(u"攻撃者のサーバーと通信しました。止められていません。",
                             u"Talked to an attacker's server. It was not stopped."),
                         3, Severity::Critical)}},
        {today().addDays(-1),
            {line(now() - kDay,
                 kind.say(
                     u"ギガファイル便へ 340 MB を送りました。", u"340 MB was sent to GigaFile."),
                 1, Severity::Low),
                line(now() - kDay - kHour, found, 2, Severity::Medium)}},
        {today().addDays(-12), {line(now() - 12 * kDay, found, 1, Severity::Medium)}}};
    return told;
}

} // namespace otasuke::sample
