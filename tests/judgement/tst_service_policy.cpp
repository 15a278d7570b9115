// SPDX-License-Identifier: GPL-3.0-or-later
// Which decision about a service counts, what is asked about, and what the cloud page's sentence
// says.
#include <QTest>

#include "models/judgement/cloud_change_words.h"
#include "models/judgement/service_policy.h"
#include "models/judgement/service_question.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMB = 1'000'000;
constexpr UtcMicros kNow = 1'764'000'000 * kSecond;

/// "service@department=approved|forbidden|undecided|own", one decision each, oldest first.
QList<ServicePolicy> historyOf(const QString &text)
{
    QList<ServicePolicy> history;
    for (const QString &line : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString left = line.section(u'=', 0, 0);
        const QString word = line.section(u'=', 1);
        ServicePolicy policy;
        policy.service = left.section(u'@', 0, 0);
        policy.department = left.section(u'@', 1);
        policy.own = word == u"own"_s;
        policy.approval = word == u"approved"_s || policy.own ? Approval::Approved
            : word == u"forbidden"_s                          ? Approval::Forbidden
                                                              : Approval::Undecided;
        policy.at = kNow - 90 * kDay + history.size();
        history << policy;
    }
    return history;
}

QString inWords(const ServicePolicies::Answer &answer)
{
    const QString word = answer.approval == Approval::Approved ? u"approved"_s
        : answer.approval == Approval::Forbidden               ? u"forbidden"_s
                                                               : u"undecided"_s;
    return word + (answer.own ? u" own"_s : QString()) +
        (answer.foreign ? u" foreign"_s : QString());
}

ServiceUsage service(const QString &id, CloudCategory category, qint64 bytes, UtcMicros first)
{
    ServiceUsage usage;
    usage.serviceId = usage.name = id;
    usage.category = category;
    usage.bytesOut = bytes;
    usage.firstSeen = first;
    return usage;
}

/// An office that has been watched for a year, with one more service.
CloudUsage officeWith(const ServiceUsage &more)
{
    CloudUsage usage;
    usage.services = {
        service(u"old"_s, CloudCategory::Storage, 900 * kMB, kNow - 365 * kDay), more};
    usage.devices = {{1, u"経理-PC03"_s, u"10.0.0.3"_s, u"経理課"_s, 0,
                         {{more.serviceId, more.name, 5 * kMB}}, {}},
        {2, u"受付-PC01"_s, u"10.0.0.1"_s, {}, 0, {{more.serviceId, more.name, kMB}}, {}}};
    return usage;
}

CloudUsage sent(const QString &department, qint64 megabytes, qint64 others = 0)
{
    CloudUsage usage;
    usage.services = {service(u"giga"_s, CloudCategory::Transfer, megabytes * kMB, 0),
        service(u"drive"_s, CloudCategory::Storage, others * kMB, 0)};
    usage.departments = {
        {department, megabytes * kMB, 0, 1, {{u"giga"_s, u"giga"_s, megabytes * kMB}}},
        {u"営業課"_s, others * kMB, 0, 1, {{u"drive"_s, u"drive"_s, others * kMB}}}};
    return usage;
}

void row(const char *name, const QString &history, const QString &key, const QString &department,
    const QString &expected)
{
    QTest::newRow(name) << history << key << department << expected;
}

/// Where a service has customers' parts.
void addParts()
{
    row("the service covers its parts", u"box=approved"_s, u"box/contoso"_s, {}, u"approved"_s);
    row("a part is not the service", u"box/contoso=approved"_s, u"box"_s, {}, u"undecided"_s);
    row("part before service", u"box=approved box/rival=forbidden"_s, u"box/rival"_s, {},
        u"forbidden"_s);
    row("department's service before part", u"box/rival=forbidden box@経理課=approved"_s,
        u"box/rival"_s, u"経理課"_s, u"approved"_s);
    row("department's part before its service", u"box@経理課=approved box/rival@経理課=forbidden"_s,
        u"box/rival"_s, u"経理課"_s, u"forbidden"_s);
    row("its own part", u"box/contoso=own"_s, u"box/contoso"_s, {}, u"approved own"_s);
    row("another's part", u"box=approved box/contoso=own"_s, u"box/rival"_s, {},
        u"undecided foreign"_s);
    row("another's part, forbidden", u"box=forbidden box/contoso=own"_s, u"box/rival"_s, {},
        u"forbidden foreign"_s);
    row("another's part, allowed by name", u"box/contoso=own box/rival=approved"_s, u"box/rival"_s,
        {}, u"approved foreign"_s);
    row("own of another service says nothing", u"drive/contoso=own box=approved"_s, u"box/rival"_s,
        {}, u"approved"_s);
    row("the plain service beside the own part", u"box=approved box/contoso=own"_s, u"box"_s, {},
        u"approved"_s);
    row("no longer its own", u"box=approved box/contoso=own box/contoso=undecided"_s,
        u"box/rival"_s, {}, u"approved"_s);
}

} // namespace

class TestServicePolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostSpecificWins_data();
    void mostSpecificWins();
    void asksOnce_data();
    void asksOnce();
    void questionNamesWho();
    void saysWhatChanged_data();
    void saysWhatChanged();
};

void TestServicePolicy::mostSpecificWins_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("department");
    QTest::addColumn<QString>("expected");
    row("nothing decided", {}, u"box"_s, {}, u"undecided"_s);
    row("the service", u"box=approved"_s, u"box"_s, u"経理課"_s, u"approved"_s);
    row("another service", u"box=approved"_s, u"boxer"_s, {}, u"undecided"_s);
    row("the newest counts", u"box=approved box=forbidden"_s, u"box"_s, {}, u"forbidden"_s);
    row("taken back", u"box=approved box=undecided"_s, u"box"_s, {}, u"undecided"_s);
    row("department before all", u"box=forbidden box@経理課=approved"_s, u"box"_s, u"経理課"_s,
        u"approved"_s);
    row("order is no matter", u"box@経理課=approved box=forbidden"_s, u"box"_s, u"経理課"_s,
        u"approved"_s);
    row("another department", u"box=forbidden box@経理課=approved"_s, u"box"_s, u"営業課"_s,
        u"forbidden"_s);
    row("a department taken back", u"box=forbidden box@経理課=approved box@経理課=undecided"_s,
        u"box"_s, u"経理課"_s, u"forbidden"_s);
    row("nobody knows the department", u"box@経理課=approved"_s, u"box"_s, {}, u"undecided"_s);
    addParts();
}

void TestServicePolicy::mostSpecificWins()
{
    QFETCH(QString, history);
    QFETCH(QString, key);
    QFETCH(QString, department);
    QFETCH(QString, expected);
    QCOMPARE(inWords(ServicePolicies(historyOf(history)).of(key, department)), expected);
}

void TestServicePolicy::asksOnce_data()
{
    QTest::addColumn<CloudCategory>("category");
    QTest::addColumn<int>("daysAgo"); // first used
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("postponed"); // days ago; 0: never
    QTest::addColumn<bool>("asks");
    using enum CloudCategory;
    QTest::newRow("new storage") << Storage << 3 << 5 * kMB << QString() << 0 << true;
    QTest::newRow("barely opened") << Storage << 3 << kMB / 2 << QString() << 0 << false;
    QTest::newRow("known for long") << Storage << 31 << 5 * kMB << QString() << 0 << false;
    QTest::newRow("nothing to decide") << Chat << 3 << 5 * kMB << QString() << 0 << false;
    QTest::newRow("AI") << Ai << 3 << 5 * kMB << QString() << 0 << true;
    QTest::newRow("remote control") << RemoteControl << 3 << 5 * kMB << QString() << 0 << true;
    QTest::newRow("approved") << Storage << 3 << 5 * kMB << u"new=approved"_s << 0 << false;
    QTest::newRow("forbidden") << Storage << 3 << 5 * kMB << u"new=forbidden"_s << 0 << false;
    QTest::newRow("for a department")
        << Storage << 3 << 5 * kMB << u"new@経理課=approved"_s << 0 << false;
    QTest::newRow("later, lately") << Storage << 3 << 5 * kMB << QString() << 29 << false;
    QTest::newRow("later, a month ago") << Storage << 3 << 5 * kMB << QString() << 31 << true;
}

void TestServicePolicy::asksOnce()
{
    QFETCH(CloudCategory, category);
    QFETCH(int, daysAgo);
    QFETCH(qint64, bytes);
    QFETCH(QString, history);
    QFETCH(int, postponed);
    QFETCH(bool, asks);
    const QList<ServicePolicy> policies = historyOf(history);
    const ServicePolicies decided(policies);
    ServiceUsage one = service(u"new"_s, category, bytes, kNow - daysAgo * kDay);
    one.approval = decided.of(one.serviceId).approval;
    one.byDepartment = !decided.departmentsOf(one.serviceId).isEmpty();
    QHash<QString, UtcMicros> later;
    if (postponed > 0)
        later.insert(u"new"_s, kNow - postponed * kDay);
    const auto question = serviceQuestion(officeWith(one), policies, later, kNow);
    QCOMPARE(question.has_value(), asks);
    if (question)
        QCOMPARE(question->service, u"new"_s);
}

void TestServicePolicy::questionNamesWho()
{
    const ServiceUsage one = service(u"new"_s, CloudCategory::Ai, 6 * kMB, kNow - kDay);
    const auto question = serviceQuestion(officeWith(one), {}, {}, kNow);
    QVERIFY(question && question->text.contains(u"経理-PC03"_s) &&
        question->text.contains(u"経理課"_s));
    ServiceUsage own = one;
    own.helpDesk = true; // of the help desk nobody has to decide
    QVERIFY(!serviceQuestion(officeWith(own), {}, {}, kNow));
    // In the first week everything is new: only what is risky is asked about.
    CloudUsage fresh = officeWith(one);
    fresh.services[0].firstSeen = kNow - 2 * kDay;
    QVERIFY(!serviceQuestion(fresh, {}, {}, kNow));
    fresh.services[1].risky = true;
    QVERIFY(serviceQuestion(fresh, {}, {}, kNow));
}

void TestServicePolicy::saysWhatChanged_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<int>("unwatchedNow");
    QTest::addColumn<int>("unwatchedBefore");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("unusual");
    const auto says = [](const char *name, qint64 now, qint64 before, int gapNow, int gapBefore,
                          const QString &expected, bool unusual) {
        QTest::newRow(name) << now << before << gapNow << gapBefore << expected << unusual;
    };
    const QString grown = u"2.4 times the week before. What grew is giga of 経理課."_s;
    says("grown", Q_INT64_C(480), Q_INT64_C(200), 0, 0, grown, true);
    says("just not", Q_INT64_C(290), Q_INT64_C(200), 0, 0, u"About as much as the week before."_s,
        false);
    says("many times of little", Q_INT64_C(90), Q_INT64_C(10), 0, 0,
        u"About as much as the week before."_s, false);
    says("much less", Q_INT64_C(90), Q_INT64_C(400), 0, 0, u"Less than half of the week before."_s,
        false);
    says("less, but not all was watched", Q_INT64_C(90), Q_INT64_C(400), 3, 0,
        u"About as much as the week before."_s, false);
    says("nothing before", Q_INT64_C(480), Q_INT64_C(0), 0, 0,
        u"There is no earlier record to compare with"_s, false);
    says("hardly watched before", Q_INT64_C(480), Q_INT64_C(200), 0, 4,
        u"There is no earlier record to compare with"_s, false);
    says("nothing", Q_INT64_C(0), Q_INT64_C(200), 0, 0,
        u"Nothing went to outside services in this time"_s, false);
    says("nothing known", Q_INT64_C(0), Q_INT64_C(200), 7, 0,
        u"There are no records of this time"_s, false);
}

void TestServicePolicy::saysWhatChanged()
{
    QFETCH(qint64, now);
    QFETCH(qint64, before);
    QFETCH(int, unwatchedNow);
    QFETCH(int, unwatchedBefore);
    CloudUsage usage = sent(u"経理課"_s, now);
    CloudUsage then = sent(u"経理課"_s, before);
    for (int day = 0; day < unwatchedNow; ++day)
        usage.unwatchedDays << QDate(2026, 11, 10).addDays(day);
    for (int day = 0; day < unwatchedBefore; ++day)
        then.unwatchedDays << QDate(2026, 11, 3).addDays(day);
    const CloudWords words = cloudChangeWords(usage, then, 7);
    QTEST(words.headline, "expected");
    QTEST(words.unusual, "unusual");
    QCOMPARE(words.subline.contains(u"without records"_s), unwatchedNow > 0 && unwatchedNow < 7);
}

QTEST_APPLESS_MAIN(TestServicePolicy)
#include "tst_service_policy.moc"
