// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_story.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Spam as every office gets it; senders under .example, servers in RFC 5737's blocks.
StoryWriter::Mail spam(const DemoPlan &plan, DemoRandom &random)
{
    static const QList<QString> senders = {u"info@otoku-tsuhan.example"_s,
        u"support@card-anshin.example"_s, u"noreply@haitatsu-fuzai.example"_s,
        u"campaign@seminar-gogo.example"_s, u"admin@mailbox-quota.example"_s};
    static const QList<QString> subjects = {u"本日限定のご案内"_s, u"お支払い方法の更新のお願い"_s,
        u"不在のため荷物を持ち帰りました"_s, u"無料セミナーのお知らせ"_s,
        u"メールボックスの容量が不足しています"_s};
    const qint64 kind = random.between(0, senders.size() - 1);
    StoryWriter::Mail mail;
    mail.from = senders.at(kind);
    mail.subject = subjects.at(kind);
    mail.to = plan.machines().at(random.between(0, 26)).host.toLower().remove(u"-pc"_s) + u'@' +
        QLatin1StringView(DemoPlan::kMailDomain);
    mail.phishing = kind == 1 || kind == 2 || kind == 4;
    mail.server = 0xc6336400 + quint32(random.between(10, 90)); // 198.51.100.x
    return mail;
}

QJsonObject logonData(const DemoMachine &pc, const char *eventId)
{
    const QJsonObject system{{u"providerName"_s, u"Microsoft-Windows-Security-Auditing"_s},
        {u"eventID"_s, QLatin1StringView(eventId)}, {u"channel"_s, u"Security"_s},
        {u"computer"_s, pc.host}};
    const QJsonObject eventdata{{u"targetUserName"_s, pc.host.toLower()}, {u"logonType"_s, u"2"_s},
        {u"ipAddress"_s, u"127.0.0.1"_s}};
    return {{u"win"_s, QJsonObject{{u"system"_s, system}, {u"eventdata"_s, eventdata}}}};
}

void logons(StoryWriter &writer, const QDate &day, UtcMicros start, DemoRandom &random)
{
    const auto &machines = writer.plan().machines();
    const WazuhRule logon{"60106", 3, "Windows logon success.",
        {u"windows"_s, u"windows_security"_s, u"authentication_success"_s}};
    const WazuhRule mistyped{"60122", 5, "Logon failure - Unknown user or bad password.",
        {u"windows"_s, u"windows_security"_s, u"authentication_failed"_s}};
    for (int i = 0; i < machines.size(); ++i) {
        const auto away = writer.plan().absence(i);
        const bool here = day < away.first || day > away.second;
        if (machines.at(i).agentId.isEmpty() || !here)
            continue;
        const UtcMicros morning = start + 8 * kHour + random.between(5, 55) * kMinute;
        if (writer.plan().isSilent(i, morning))
            continue;
        if (random.chance(30))
            writer.alert(i, morning, mistyped, logonData(machines.at(i), "4625"));
        writer.alert(i, morning + 9 * kSecond, logon, logonData(machines.at(i), "4624"));
        if (random.chance(700))
            writer.alert(
                i, morning + 5 * kHour - 20 * kMinute, logon, logonData(machines.at(i), "4624"));
    }
}

} // namespace

DemoTraces demoNoise(const DemoPlan &plan, const QDate &day)
{
    DemoTraces traces;
    DemoRandom random(plan.options().seed, 31, day.toJulianDay());
    StoryWriter writer(plan, traces, 0x4000'0000 + quint32(day.toJulianDay() & 0x1ffff) * 1024);
    const UtcMicros start = plan.calendar().startOf(day);
    const qint64 scans = random.between(7, 19);
    for (qint64 i = 0; i < scans; ++i)
        writer.scan(start + random.between(0, kDay - 1), random);
    const bool workday = plan.calendar().isWorkday(day);
    const qint64 mails = workday ? random.between(3, 9) : random.between(0, 3);
    for (qint64 i = 0; i < mails; ++i)
        writer.stoppedMail(start + random.between(6 * kHour, 21 * kHour), spam(plan, random));
    if (workday)
        logons(writer, day, start, random);
    return traces;
}

DemoTraces demoSurprise(const DemoPlan &plan, int number, UtcMicros at)
{
    DemoTraces traces;
    DemoRandom random(plan.options().seed, 41, number);
    StoryWriter writer(plan, traces, 0x7800'0000 + quint32(number) * 8);
    const bool people = plan.calendar().isWorkingTime(at) && !plan.options().quiet;
    const int kind = random.weighted({11, 5, people ? 2 : 0, people ? 1 : 0});
    const int pc = int(random.between(0, 20));
    switch (kind) {
    case 1:
        writer.stoppedMail(at, spam(plan, random));
        break;
    case 2:
        writer.deceptiveSite(writer.connect(pc, kPeerDeadSite, at, 640, 0));
        break;
    case 3:
        writer.virus(writer.connect(pc, kPeerDeadSite, at, 720, 0), "JS/Agent.PKF!tr.dldr",
            u"haitatsu_0{}.js"_s.replace(u"{}"_s, QString::number(number)), true);
        break;
    default:
        writer.scan(at, random);
    }
    return traces;
}

} // namespace otasuke
