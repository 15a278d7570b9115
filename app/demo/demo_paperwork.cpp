// SPDX-License-Identifier: GPL-3.0-or-later
// What the office has on paper: its address, the contract, the ledger. All of it made up.
#include "app/demo/demo_plan.h"

using namespace Qt::StringLiterals;

namespace otasuke {

Office DemoPlan::office() const
{
    Office office;
    office.name = u"汐見坂食品商事"_s;
    office.address = u"東京都港区汐見坂 0-0-0 汐見坂第二ビル 1・2階"_s;
    office.contactPerson = u"総務課 石田"_s;
    office.contactPhone = u"03-0000-0100"_s;
    office.timeZone = u"Asia/Tokyo"_s;
    office.opens = QTime(8, 0);
    office.closes = QTime(19, 0);
    return office;
}

Contract DemoPlan::contract() const
{
    Contract contract;
    contract.provider = u"みはり番サイバーサービス"_s;
    contract.number = u"MB-000-00271"_s;
    contract.serviceClass = 2;
    contract.deviceLimit = 30;
    contract.helpDeskPhone = u"0120-000-000"_s;
    contract.helpDeskMail = u"help@mihariban.example"_s;
    contract.opens = QTime(9, 0);
    contract.closes = QTime(18, 0);
    contract.afterHours =
        u"留守番電話が受け、次の営業日の9時に折り返します。駆付けは24時間つながります。"_s;
    contract.rushPhone = u"0120-000-001"_s;
    contract.rushCost = u"年1回目は保険で出るため、自己負担はありません(上限10万円)。"
                        u"2回目からは1回55,000円(税込)です。伺う前に金額をお伝えします。"_s;
    contract.insurance = u"初動対応 あり(年30万円まで)"_s;
    const QDate today = m_calendar.dayOf(m_options.now);
    contract.ends = QDate(today.year() + (today.month() > 6 ? 1 : 0), 6, 30);
    return contract;
}

QStringList DemoPlan::approvedServices() const
{
    return {u"sharepoint"_s, u"microsoft-365"_s, u"outlook-business"_s, u"teams"_s,
        u"google-drive"_s, u"google-workspace-tools"_s, u"line-works"_s, u"chatwork"_s,
        u"kintone"_s, u"freee"_s, u"aws-s3"_s};
}

QList<DemoOffice::LedgerLine> DemoPlan::ledger() const
{
    QList<DemoOffice::LedgerLine> lines;
    for (const DemoMachine &machine : m_machines) {
        if (!machine.inLedger)
            continue;
        DemoOffice::LedgerLine line{machine.mac, {}};
        line.edit.name = machine.name;
        line.edit.department = machine.department;
        line.edit.seat = machine.seat;
        if (!machine.user.isEmpty())
            line.edit.user = machine.user;
        line.edit.standing = DeviceStanding::Managed;
        if (machine.extendedSupport)
            line.edit.extendedSupport = true;
        lines.append(line);
    }
    return lines;
}

} // namespace otasuke
