// SPDX-License-Identifier: GPL-3.0-or-later
// The cases that a trial of the scheme met in real offices, told with made-up names.
#include "app/demo/demo_story.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr const char *kSmbHole = "MS.SMB.Server.SMB1.Trans2.Secondary.Handling.Code.Execution";

class Cases
{
public:
    explicit Cases(const DemoPlan &plan)
        : m_plan(plan)
        , m_writer(plan, m_traces, 0x7000'0000)
        , m_random(plan.options().seed, 21)
    {
    }
    DemoTraces tell();

private:
    UtcMicros at(int workdaysBefore, int hour, int minute) const
    {
        return m_plan.calendar().startOf(m_plan.workdayBefore(workdaysBefore)) + hour * kHour +
            minute * kMinute;
    }
    void oldPc();
    void oldPcAttacks(int machine, UtcMicros from, UtcMicros to, int count);
    void attack(int machine, UtcMicros when, bool blocked);
    void phone();
    void laptop();
    void laptopAlerts(int machine, UtcMicros back);
    void hackedPartner();
    void nightUploads();
    void silentAgent();
    void deceptiveSite();

    const DemoPlan &m_plan;
    DemoTraces m_traces;
    StoryWriter m_writer;
    DemoRandom m_random;
};

DemoTraces Cases::tell()
{
    oldPc();
    phone();
    laptop();
    hackedPartner();
    nightUploads();
    silentAgent();
    deceptiveSite();
    return m_traces;
}

/// A Windows XP machine, kept for a measuring instrument and never connected, is put on the LAN to
/// print. A USB stick had brought a worm along long ago. The worst of all, and the latest: it goes
/// on until minutes ago.
void Cases::oldPc()
{
    const int machine = m_plan.indexOf(DemoPlan::kOldPcHost);
    const UtcMicros last = m_plan.lastWorkingMoment() - 12 * kMinute;
    const QDate today = m_plan.calendar().dayOf(last);
    QDate yesterday = today.addDays(-1);
    while (!m_plan.calendar().isWorkday(yesterday))
        yesterday = yesterday.addDays(-1);
    const UtcMicros plugged = m_plan.calendar().startOf(yesterday) + 10 * kHour + 12 * kMinute;
    for (int i = 0; i < 9; ++i)
        m_writer.connect(
            machine, kPeerPrinter, plugged + i * 17 * kMinute, 180'000 + i * 9'000, 1'400);
    oldPcAttacks(machine, plugged + 26 * kMinute, plugged + 398 * kMinute, 34);
    oldPcAttacks(machine, m_plan.calendar().startOf(today) + 9 * kHour + 5 * kMinute, last, 14);
    attack(machine, last, false);
    for (int i = 0; i < 4; ++i) {
        const UtcMicros copied = plugged + (41 + i * 52) * kMinute;
        const DemoFlow flow = m_writer.connect(machine, kPeerNas, copied, 164'000, 2'300);
        m_writer.virus(
            flow, "W32/Conficker.B!worm", i == 2 ? u"autorun.inf"_s : u"jwgkvsq.vmx"_s, i != 1);
    }
}

void Cases::oldPcAttacks(int machine, UtcMicros from, UtcMicros to, int count)
{
    for (int i = 0; i < count; ++i)
        attack(machine, m_random.between(from, to), m_random.chance(600));
}

void Cases::attack(int machine, UtcMicros when, bool blocked)
{
    const quint32 victim = 0xc0a80a00 + quint32(21 + m_random.between(0, 25)); // 192.168.10.x
    const DemoFlow flow = m_writer.connect(
        machine, kPeerSmbLan, when, blocked ? 620 : 5'100, blocked ? 0 : 2'900, victim);
    m_writer.exploit(flow, kSmbHole, 43796, blocked);
}

/// Somebody's own iPhone in the office's Wi-Fi, with an app that reports to an attacker's server.
/// The UTM only watches the Wi-Fi: nothing is stopped. After a week its owner is on the road.
void Cases::phone()
{
    const int machine = m_plan.indexOf(u"iPhone");
    for (int day = DemoPlan::kPhoneAt; day >= DemoPlan::kPhoneAt - 4; --day) {
        for (int i = 0; i < 3; ++i) {
            const UtcMicros when = at(day, 9 + 3 * i, int(m_random.between(0, 59)));
            const DemoFlow flow = m_writer.connect(machine, kPeerAttackerPhone, when,
                m_random.between(9'000, 64'000), m_random.between(2'000, 9'000));
            m_writer.botnet(flow, "XLoader", false);
        }
    }
}

/// A laptop for travelling: four days without a sign, then it comes back with what it caught in a
/// hotel's Wi-Fi.
void Cases::laptop()
{
    const int machine = m_plan.indexOf(DemoPlan::kLaptopHost);
    const UtcMicros back = at(DemoPlan::kLaptopBack, 8, 52);
    m_writer.alert(machine, at(DemoPlan::kLaptopBack + 5, 18, 25),
        {"504", 3, "Wazuh agent disconnected.", {u"wazuh"_s}, "ossec", "wazuh-monitord", {}}, {});
    laptopAlerts(machine, back);
    for (int i = 0; i < 14; ++i) {
        const UtcMicros when = back + (12 + i * 9) * kMinute + m_random.between(0, kMinute);
        const quint16 peer = i % 3 == 2 ? kPeerEmotetSpare : kPeerAttackerEmotet;
        m_writer.botnet(m_writer.connect(machine, peer, when, 420, 0), "Emotet", true);
    }
}

QJsonObject defenderData(const char *eventId, UtcMicros happened, const char *actionName)
{
    const QString path = u"C:\\Users\\kouno\\AppData\\Local\\Temp\\請求書_1104.xlsm"_s;
    const QJsonObject system{{u"providerName"_s, u"Microsoft-Windows-Windows Defender"_s},
        {u"eventID"_s, QLatin1StringView(eventId)},
        {u"channel"_s, u"Microsoft-Windows-Windows Defender/Operational"_s},
        {u"computer"_s, DemoPlan::kLaptopHost.toString()}, {u"severityValue"_s, u"WARNING"_s},
        {u"systemTime"_s,
            toDateTime(happened).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s}};
    const QJsonObject eventdata{{u"threat Name"_s, u"Trojan:Win32/Emotet.PDF!MTB"_s},
        {u"severity Name"_s, u"Severe"_s}, {u"category Name"_s, u"Trojan"_s},
        {u"action Name"_s, QLatin1StringView(actionName)}, {u"path"_s, u"file:_"_s + path},
        {u"detection User"_s, u"SHIOMIZAKA\\kouno"_s}, {u"process Name"_s, u"EXCEL.EXE"_s}};
    return {{u"win"_s, QJsonObject{{u"system"_s, system}, {u"eventdata"_s, eventdata}}}};
}

void Cases::laptopAlerts(int machine, UtcMicros back)
{
    m_writer.alert(machine, back,
        {"503", 3, "Wazuh agent started.", {u"wazuh"_s}, "ossec", "wazuh-remoted", {}}, {});
    // What happened three evenings ago in the hotel is told now that the manager is in reach.
    const UtcMicros hotel = back - 3 * kDay + 13 * kHour + 40 * kMinute;
    m_writer.alert(machine, back + 40 * kSecond,
        {"62123", 12, "Windows Defender: Antimalware platform detected malware.",
            {u"windows"_s, u"windows_defender"_s}, "windows_eventchannel", "EventChannel", {}},
        defenderData("1116", hotel, "Not Applicable"));
    m_writer.alert(machine, back + 41 * kSecond,
        {"100210", 13, "Emotet: a document's macro started an encoded PowerShell command.",
            {u"local"_s, u"malware"_s, u"emotet"_s}, "windows_eventchannel", "EventChannel",
            {u"T1059.001"_s, u"T1566.001"_s}},
        defenderData("1116", hotel + 3 * kMinute, "Not Applicable"));
    m_writer.alert(machine, back + 5 * kHour,
        {"62124", 7,
            "Windows Defender: Antimalware platform performed an action to protect you "
            "from malware.",
            {u"windows"_s, u"windows_defender"_s}, "windows_eventchannel", "EventChannel", {}},
        defenderData("1117", back + 5 * kHour, "Quarantine"));
}

/// The mail server of a partner was broken into and sends malware to everybody in its address
/// book: to the office's info address, which the reception fetches. All of it was stopped.
void Cases::hackedPartner()
{
    static const QList<QString> senders = {
        u"keiri"_s, u"order"_s, u"s.aikawa"_s, u"info"_s, u"t.hamada"_s};
    static const QList<QString> subjects = {u"Re: 11月分のご請求について"_s, u"請求書の送付"_s,
        u"【至急】お見積りのご確認"_s, u"Re: 納品書の件"_s, u"お支払いのご案内"_s};
    const UtcMicros begin = at(DemoPlan::kMailsAt, 10, 3);
    const int reader = m_plan.indexOf(DemoPlan::kMailHost);
    for (int i = 0; i < 57; ++i) {
        const bool book = m_random.chance(600);
        StoryWriter::Mail mail;
        mail.from = m_random.pick(senders) + u"@haruna-bussan.example"_s;
        mail.to = u"info@"_s + QLatin1StringView(DemoPlan::kMailDomain);
        mail.subject = m_random.pick(subjects);
        mail.attachment = u"%1_%2.%3"_s.arg(book ? u"請求書"_s : u"見積"_s)
                              .arg(m_random.between(1001, 1130))
                              .arg(book ? u"xlsm"_s : u"zip"_s);
        mail.virus = book ? "VBA/Agent.QTR!tr.dldr" : "W32/Emotet.BVX!tr";
        mail.server = 0xc000023c; // 192.0.2.60
        mail.reader = reader;
        m_writer.stoppedMail(begin + m_random.between(0, 21 * kMinute), mail);
    }
}

/// Gigabytes to a free transfer service, late in the evening, from one desk.
void Cases::nightUploads()
{
    const int machine = m_plan.indexOf(DemoPlan::kUploadHost);
    for (const int night : {6, 3, 1}) {
        for (int i = 0; i < 5; ++i) {
            const UtcMicros when = at(night, 22, 34 + i * 13);
            m_writer.connect(machine, i % 2 == 0 ? kPeerGigafileA : kPeerGigafileB, when,
                m_random.between(120'000'000, 410'000'000), m_random.between(300'000, 900'000));
        }
    }
}

void Cases::silentAgent()
{
    m_writer.alert(m_plan.indexOf(DemoPlan::kSilentHost), m_plan.silentSince() + 15 * kMinute,
        {"504", 3, "Wazuh agent disconnected.", {u"wazuh"_s}, "ossec", "wazuh-monitord", {}}, {});
}

/// One click on a link that the UTM did not let through.
void Cases::deceptiveSite()
{
    const int machine = m_plan.indexOf(u"EIGYO-PC07");
    m_writer.deceptiveSite(m_writer.connect(machine, kPeerDeadSite, at(9, 13, 21), 640, 0));
}

} // namespace

DemoTraces demoCases(const DemoPlan &plan)
{
    return plan.options().quiet ? DemoTraces() : Cases(plan).tell();
}

} // namespace otasuke
