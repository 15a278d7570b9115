// SPDX-License-Identifier: GPL-3.0-or-later
// The month of one site: its own devices' figures, which with the other site's make the office's.
#include "tests/report/report_office.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMB = ReportOffice::kMB;
const QDate kNovember(2026, 11, 1);

MonthlySummary monthOf(
    const ReportOffice &office, const QDate &month, const QString &site = QString())
{
    auto summary = monthlySummary(*office.reader(), month, office.context(), site);
    return summary ? std::move(summary).value() : MonthlySummary();
}

/// The first two PCs stand at the main house, the third at the branch, each in a department of the
/// same name; one PC of the main house talked to an attacker's server.
void liveAtTwoSites(ReportOffice &office)
{
    office.liveQuietly();
    for (int n = 1; n <= 3; ++n) {
        DeviceEdit edit;
        edit.id = office.idOf(n);
        edit.site = n < 3 ? u"本院"_s : u"駅前分院"_s;
        QVERIFY(office.store->editDevice(edit));
    }
    Event stray = office.detection(
        1, office.at("2026-11-19T10:00:00+09:00"), ThreatKind::Scan, Disposition::Blocked, true);
    stray.device = {};
    stray.dstIp = office.ip(u"198.51.100.1"_s); // the office's own address: no PC's
    office.write(
        {office.flow(3, office.at("2026-11-18T23:10:00+09:00"), "39.gigafile.nu", 34 * kMB),
            office.flow(3, office.at("2026-11-18T13:10:00+09:00"), "made.example", 7 * kMB),
            office.detection(1, office.at("2026-11-20T14:00:00+09:00"),
                ThreatKind::CommandAndControl, Disposition::Allowed),
            stray});
    SupportRequest request;
    request.kind = SupportKind::Rush;
    request.findingId = u"c2_contact:%1"_s.arg(office.idOf(1));
    request.filed = office.at("2026-11-20T15:00:00+09:00");
    QVERIFY(office.store->fileRequest(request));
    request.findingId.clear();
    QVERIFY(office.store->fileRequest(request));
}

qint64 sentTo(const CloudUsage &usage, const QString &service)
{
    for (const ServiceUsage &one : usage.services) {
        if (one.serviceId == service)
            return one.bytesOut;
    }
    return 0;
}

qint64 passed(const MonthlySummary &month)
{
    qint64 sum = 0;
    for (const AttackCount &count : month.attacks)
        sum += count.notBlocked;
    return sum;
}

} // namespace

class TestSiteReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void siteHasItsOwnFigures();
    void sitesAddUpToTheOffice();
    void siteNobodyKnows();
};

void TestSiteReport::siteHasItsOwnFigures()
{
    ReportOffice office;
    liveAtTwoSites(office);
    const MonthlySummary main = monthOf(office, kNovember, u"本院"_s);
    QCOMPARE(main.site, u"本院"_s);
    QCOMPARE(main.sites, (QStringList{u"本院"_s, u"駅前分院"_s}));
    QCOMPARE(main.needingAction.now, 1.0);
    QVERIFY(main.verdict.startsWith(u"Danger"_s));
    QCOMPARE(main.devicesKnown, 2);
    QCOMPARE(main.blocked.now, 24.0 * 2);
    QCOMPARE(main.blocked.before, 31.0 * 2);
    QCOMPARE(passed(main), 1);
    QCOMPARE(main.departments.size(), 1);
    QCOMPARE(main.departments.first().now.devices, 2);
    QCOMPARE(main.risky.first().device, u"経理-PC01"_s);
    QCOMPARE(main.support.size(), 2);
    QCOMPARE(sentTo(main.cloud, u"gigafile"_s), 0);

    const MonthlySummary branch = monthOf(office, kNovember, u"駅前分院"_s);
    QVERIFY2(!branch.verdict.startsWith(u"Danger"_s), qPrintable(branch.verdict));
    QVERIFY(branch.level < RiskLevel::High && main.level >= RiskLevel::High);
    QCOMPARE(branch.devicesKnown, 1);
    QCOMPARE(branch.blocked.now, 24.0);
    QCOMPARE(passed(branch), 0);
    QCOMPARE(branch.departments.first().now.devices, 1);
    for (const MonthlySummary::RiskRow &row : branch.risky)
        QCOMPARE(row.device, u"経理-PC03"_s);
    QCOMPARE(branch.support.size(), 1); // the one about no PC; the other is the main house's
    QCOMPARE(sentTo(branch.cloud, u"gigafile"_s), 34 * kMB);
    QCOMPARE(branch.cloud.unclassifiedBytesOut, 7 * kMB);
    QCOMPARE(branch.cloud.devices.size(), 1);
    for (const ThreatStanding &threat : branch.threats)
        QVERIFY2(threat.mark != ThreatStanding::Mark::Problem, qPrintable(threat.evidence));
}

void TestSiteReport::sitesAddUpToTheOffice()
{
    ReportOffice office;
    liveAtTwoSites(office);
    const MonthlySummary all = monthOf(office, kNovember);
    const MonthlySummary main = monthOf(office, kNovember, u"本院"_s);
    const MonthlySummary branch = monthOf(office, kNovember, u"駅前分院"_s);
    QVERIFY(all.site.isEmpty());
    QCOMPARE(all.blocked.now, main.blocked.now + branch.blocked.now + 1); // and the stray one
    QCOMPARE(all.blocked.before, main.blocked.before + branch.blocked.before);
    QCOMPARE(passed(all), passed(main) + passed(branch));
    QCOMPARE(all.devicesKnown, main.devicesKnown + branch.devicesKnown);
    QCOMPARE(all.departments.size(), main.departments.size() + branch.departments.size());
    QCOMPARE(all.risky.size(), main.risky.size() + branch.risky.size());
    QCOMPARE(all.attackDays.size(), branch.attackDays.size());
    const CloudUsage &cloud = all.cloud;
    QCOMPARE(cloud.bytesOut(), main.cloud.bytesOut() + branch.cloud.bytesOut());
    QCOMPARE(
        all.cloudBefore.bytesOut(), main.cloudBefore.bytesOut() + branch.cloudBefore.bytesOut());
    QVERIFY(sentTo(cloud, u"sharepoint/contoso"_s) > 0);
    for (const ServiceUsage &service : cloud.services) {
        ServiceUsage sum;
        for (const MonthlySummary *site : {&main, &branch}) {
            for (const ServiceUsage &part : site->cloud.services) {
                if (part.serviceId != service.serviceId)
                    continue;
                sum.bytesOut += part.bytesOut;
                sum.bytesIn += part.bytesIn;
                sum.flows += part.flows;
                sum.devices += part.devices;
                sum.nightBytesOut += part.nightBytesOut;
                sum.bytesOutBefore += part.bytesOutBefore;
                QCOMPARE(part.firstSeen, service.firstSeen);
            }
        }
        QCOMPARE(sum.bytesOut, service.bytesOut);
        QCOMPARE(sum.bytesIn, service.bytesIn);
        QCOMPARE(sum.flows, service.flows);
        QCOMPARE(sum.devices, service.devices);
        QCOMPARE(sum.nightBytesOut, service.nightBytesOut);
        QCOMPARE(sum.bytesOutBefore, service.bytesOutBefore);
    }
    QCOMPARE(cloud.hours.total(), main.cloud.hours.total() + branch.cloud.hours.total());
    qint64 days = 0;
    for (const MonthlySummary *site : {&main, &branch}) {
        for (const DayUsage &day : site->cloud.days)
            days += day.bytesOut;
    }
    QCOMPARE(days, cloud.bytesOut() - cloud.unclassifiedBytesOut);
    QCOMPARE(main.cloud.departments.first().bytesOutBefore +
            branch.cloud.departments.first().bytesOutBefore,
        cloud.departments.first().bytesOutBefore);
    QCOMPARE(all.watch.hoursWatched, main.watch.hoursWatched); // is the office's
}

void TestSiteReport::siteNobodyKnows()
{
    ReportOffice office;
    liveAtTwoSites(office);
    const auto reader = office.reader();
    const auto summary = monthlySummary(*reader, kNovember, office.context(), u"本"_s);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestSiteReport)
#include "tst_site_report.moc"
