// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_plan.h"

#include "app/demo/demo_random.h"

using namespace Qt::StringLiterals;

namespace otasuke {

struct DemoSeat
{
    QStringView department;
    QStringView prefix; ///< of the ledger's name
    const char *host; ///< of the host name
    int count;
    QStringView users; ///< one family name each, blank separated
    QStringView seat;
};

namespace {

constexpr DemoSeat kSeats[] = {
    {u"総務課", u"総務", "SOMU", 5, u"石田 小松 大西 平野 岡本", u"2階 窓側"},
    {u"経理課", u"経理", "KEIRI", 5, u"宮本 村上 西田 横山 今井", u"2階 金庫の手前"},
    {u"営業課", u"営業", "EIGYO", 9, u"高木 谷口 大野 丸山 河野 藤原 福島 久保 松尾",
        u"2階 中央の島"},
    {u"受付", u"受付", "UKETSUKE", 3, u"増田 野村 菊地", u"1階 カウンター"},
    {u"検査室", u"検査", "KENSA", 5, u"桜井 渡部 新井 菅原 水野", u"1階 奥"},
};

struct Windows
{
    QStringView version;
    QStringView edition;
    QStringView release;
    QStringView build;
};
constexpr Windows kEleven[] = {
    {u"11", u"Microsoft Windows 11 Pro", u"25H2", u"10.0.26200.7171"},
    {u"11", u"Microsoft Windows 11 Pro", u"26H2", u"10.0.26300.1742"},
    {u"11", u"Microsoft Windows 11 Enterprise", u"25H2", u"10.0.26200.7171"},
};
constexpr Windows kTen = {u"10", u"Microsoft Windows 10 Pro", u"22H2", u"10.0.19045.6456"};

void setWindows(DemoMachine &machine, const Windows &windows)
{
    machine.osName = u"Windows"_s;
    machine.osVersion = windows.version.toString();
    machine.edition = windows.edition.toString();
    machine.release = windows.release.toString();
    machine.build = windows.build.toString();
}

/// RFC 7042 keeps 00-00-5E-00-53-xx for examples.
QString exampleMac(int number)
{
    return u"00:00:5e:00:53:%1"_s.arg(number, 2, 16, QChar(u'0'));
}

} // namespace

DemoPlan::DemoPlan(const DemoOptions &options)
    : m_options(options)
{
    m_options.days = qBound(2, options.days, 90);
    addDepartments();
    addOthers();
    shapeCases();
}

void DemoPlan::addDepartments()
{
    for (const DemoSeat &seat : kSeats) {
        for (int number = 1; number <= seat.count; ++number)
            addPc(seat, number);
    }
}

void DemoPlan::addPc(const DemoSeat &seat, int number)
{
    const int index = int(m_machines.size());
    DemoRandom random(m_options.seed, 11, index);
    DemoMachine pc;
    pc.name = u"%1-PC%2"_s.arg(seat.prefix.toString()).arg(number, 2, 10, QChar(u'0'));
    pc.host = u"%1-PC%2"_s.arg(QLatin1StringView(seat.host)).arg(number, 2, 10, QChar(u'0'));
    pc.department = seat.department.toString();
    pc.user = seat.users.toString().split(u' ').value(number - 1);
    pc.seat = seat.seat.toString();
    pc.kind = seat.count == 9 && number >= 5 ? MachineKind::Laptop : MachineKind::Pc;
    pc.mac = exampleMac(0x10 + index);
    pc.ip = "192.168.10." + QByteArray::number(21 + index);
    pc.agentId = u"%1"_s.arg(index + 1, 3, 10, QChar(u'0'));
    pc.vendor = random.pick<QString>({u"Dell"_s, u"HP"_s, u"NEC"_s, u"Fujitsu"_s, u"Lenovo"_s});
    pc.pace = int(random.between(70, 130));
    setWindows(pc, kEleven[random.weighted({6, 3, 1})]);
    if (number == 2 && (pc.host.startsWith(u"SOMU") || pc.host.startsWith(u"KENSA"))) {
        setWindows(pc, kTen); // bought time: extended updates until 2027
        pc.extendedSupport = true;
    }
    m_machines.append(pc);
}

void DemoPlan::addOthers()
{
    DemoMachine nas;
    nas.kind = MachineKind::Nas;
    nas.name = u"共有NAS"_s;
    nas.host = u"SHIOMI-NAS"_s;
    nas.seat = u"2階 サーバー棚"_s;
    nas.department = u"総務課"_s;
    nas.mac = exampleMac(0xc8);
    nas.ip = "192.168.20.10";
    nas.osName = u"Linux"_s;
    nas.vendor = u"Buffalo"_s;
    m_machines.append(nas);

    DemoMachine printer;
    printer.kind = MachineKind::Printer;
    printer.name = u"複合機"_s;
    printer.host = u"SHIOMI-MFP"_s;
    printer.seat = u"2階 入口横"_s;
    printer.department = u"総務課"_s;
    printer.mac = exampleMac(0xd2);
    printer.ip = "192.168.20.20";
    printer.vendor = u"Ricoh"_s;
    m_machines.append(printer);
}

void DemoPlan::shapeCases()
{
    if (m_options.quiet)
        return;
    DemoMachine &old = m_machines[indexOf(u"KENSA-PC05")];
    old.kind = MachineKind::OldPc;
    old.name = u"検査-XP"_s;
    old.host = kOldPcHost.toString();
    old.user.clear();
    old.seat = u"1階 奥 検査機の横"_s;
    old.osName = u"Windows"_s;
    old.osVersion = u"XP"_s;
    old.edition.clear();
    old.release.clear();
    old.build.clear();
    old.agentId.clear();
    DemoMachine &left = m_machines[indexOf(u"UKETSUKE-PC03")];
    setWindows(left, kTen); // nobody bought extended updates for this one
    left.extendedSupport = false;

    DemoMachine phone;
    phone.kind = MachineKind::Phone;
    phone.host = u"iPhone"_s;
    phone.name = phone.host;
    phone.mac = u"da:3b:91:5c:07:e2"_s; // locally administered: a private Wi-Fi address
    phone.ip = "192.168.10.131";
    phone.osName = u"iOS"_s;
    phone.osVersion = u"26.1"_s;
    phone.vendor = u"Apple"_s;
    phone.inLedger = false;
    m_machines.append(phone);
}

int DemoPlan::indexOf(QStringView host) const
{
    for (int i = 0; i < m_machines.size(); ++i) {
        if (m_machines.at(i).host == host)
            return i;
    }
    return -1;
}

QDate DemoPlan::workdayBefore(int n) const
{
    QDate day = m_calendar.dayOf(m_options.now);
    while (n > 0) {
        day = day.addDays(-1);
        if (m_calendar.isWorkday(day))
            --n;
    }
    return day;
}

UtcMicros DemoPlan::lastWorkingMoment() const
{
    const UtcMicros now = m_options.now;
    const QDate today = m_calendar.dayOf(now);
    const UtcMicros morning = m_calendar.startOf(today) + 10 * kHour;
    const UtcMicros evening = m_calendar.startOf(today) + 17 * kHour + 20 * kMinute;
    if (m_calendar.isWorkday(today) && now >= morning)
        return qMin(now, evening);
    return m_calendar.startOf(workdayBefore(1)) + 17 * kHour + 20 * kMinute;
}

std::pair<QDate, QDate> DemoPlan::absence(int machine) const
{
    if (m_options.quiet || m_machines.at(machine).host != kLaptopHost)
        return {QDate::fromJulianDay(0), QDate::fromJulianDay(0)};
    return {workdayBefore(kLaptopBack + 4), workdayBefore(kLaptopBack).addDays(-1)};
}

UtcMicros DemoPlan::silentSince() const
{
    return m_calendar.startOf(workdayBefore(kSilentAt)) + 11 * kHour + 14 * kMinute;
}

bool DemoPlan::isSilent(int machine, UtcMicros at) const
{
    return !m_options.quiet && m_machines.at(machine).host == kSilentHost && at > silentSince();
}

} // namespace otasuke
