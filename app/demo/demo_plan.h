#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>

#include "app/demo/demo_office.h"
#include "models/domain/office_calendar.h"

namespace otasuke {

enum class MachineKind : quint8 { Pc, Laptop, OldPc, Phone, Nas, Printer };

/// One machine of the made-up office.
struct DemoMachine
{
    MachineKind kind = MachineKind::Pc;
    QString name; ///< the ledger's: "経理-PC03"
    QString host; ///< what it calls itself: "KEIRI-PC03"
    QString department;
    QString user;
    QString seat;
    QString mac;
    QByteArray ip; ///< lease at the story's end
    QString osName; ///< as the UTM tells it: "Windows", "iOS"
    QString osVersion; ///< as the UTM tells it: "11"
    QString edition; ///< as the agent tells it: "Microsoft Windows 11 Pro"
    QString release; ///< "25H2"
    QString build; ///< "10.0.26200.7171"
    QString vendor;
    QString agentId; ///< "003"; empty = no agent
    bool extendedSupport = false; ///< Windows 10 ESU bought
    bool inLedger = true;
    int pace = 100; ///< how busy its user is, percent
};

/// Where the story happens: the same for the same options.
class DemoPlan
{
public:
    explicit DemoPlan(const DemoOptions &options);

    const DemoOptions &options() const { return m_options; }
    const OfficeCalendar &calendar() const { return m_calendar; }
    const QList<DemoMachine> &machines() const { return m_machines; }
    /// Index of a machine by its host name; −1 if the office has none of that name.
    int indexOf(QStringView host) const;

    /// The nth working day before the story's last day (n ≥ 1).
    QDate workdayBefore(int n) const;
    /// The latest working moment not after `now`: now itself, or 17:20 of the last working day.
    UtcMicros lastWorkingMoment() const;

    /// Days a machine is away, both included; a pair of null days if it never is.
    std::pair<QDate, QDate> absence(int machine) const;
    UtcMicros silentSince() const; ///< last word of the agent that fell silent
    bool isSilent(int machine, UtcMicros at) const;
    QDate phoneSince() const { return workdayBefore(kPhoneAt); } ///< when the private phone came
    QDate phoneUntil() const { return workdayBefore(kPhoneAt - 4); } ///< its last day here

    Office office() const;
    Contract contract() const;
    QList<DemoOffice::LedgerLine> ledger() const;
    QStringList approvedServices() const;

    // When the cases happen, in working days before the last day.
    static constexpr int kPhoneAt = 9;
    static constexpr int kLaptopBack = 7; ///< away the four working days before
    static constexpr int kMailsAt = 4;
    static constexpr int kSilentAt = 6;
    static constexpr QStringView kLaptopHost = u"EIGYO-PC05";
    static constexpr QStringView kOldPcHost = u"KENSA-XP";
    static constexpr QStringView kMailHost = u"UKETSUKE-PC01"; ///< reads the office's info address
    static constexpr QStringView kUploadHost = u"KEIRI-PC03";
    static constexpr QStringView kSilentHost = u"UKETSUKE-PC02";

    static constexpr const char *kUtmAddress = "192.168.10.1";
    static constexpr const char *kWanAddress =
        "192.0.2.254"; ///< of RFC 5737, like all outside ones
    static constexpr const char *kMailDomain = "shiomizaka.example";

private:
    void addDepartments();
    void addPc(const struct DemoSeat &seat, int number);
    void addOthers();
    void shapeCases();

    DemoOptions m_options;
    OfficeCalendar m_calendar;
    QList<DemoMachine> m_machines;
};

} // namespace otasuke
