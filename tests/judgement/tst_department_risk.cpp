// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>

#include "made_facts.h"
#include "models/judgement/department_risk.h"
#include "models/judgement/risk_score.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

DeviceRisk device(const char *department, int score, const char *user = "", const char *site = "")
{
    static DeviceId id = 0;
    DeviceRisk risk;
    risk.device.id = ++id;
    risk.device.department = QString::fromLatin1(department);
    risk.device.user = QString::fromLatin1(user);
    risk.device.site = QString::fromLatin1(site);
    risk.score = score;
    risk.level = levelOf(score);
    return risk;
}

RiskAssessment judged(const QList<DeviceRisk> &devices)
{
    RiskAssessment risk;
    risk.devices = devices;
    risk.departments = departmentsOf(devices);
    risk.sites = sitesOf(devices);
    return risk;
}

QStringList namesOf(const QList<DepartmentRisk> &departments)
{
    QStringList names;
    for (const DepartmentRisk &department : departments)
        names << department.name;
    return names;
}

} // namespace

class TestDepartmentRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worstMeanAndHeads();
    void oneUnluckyPcDoesNotShameASmallRoom();
    void sitesStandAboveDepartments();
    void changeAndPraise_data();
    void changeAndPraise();
    void nothingKnownNothingSaid();
};

void TestDepartmentRisk::worstMeanAndHeads()
{
    QList<DeviceRisk> devices{device("Accounts", 80, "Sato"), device("Accounts", 20, "Sato"),
        device("Accounts", 50, "Mori"), device("Sales", 0)};
    devices << device("Sales", 90);
    devices.last().device.isClient = false; // a printer is nobody's PC
    const auto departments = departmentsOf(devices);
    QCOMPARE(namesOf(departments), (QStringList{u"Accounts"_s, u"Sales"_s}));
    const DepartmentRisk &worst = departments.first();
    QCOMPARE(worst.devices, 3);
    QCOMPARE(worst.people, 2);
    QCOMPARE(worst.scoreWorst, 80);
    QCOMPARE(worst.scoreMean, 50.0);
    QCOMPARE(worst.devicesAtRisk, 2);
    QCOMPARE(departments.last().devices, 1);
    QVERIFY(sitesOf(devices).isEmpty());
}

/// A room with one PC at 45 against ten with four at 45 to 60: by the plain mean the small room
/// would stand first.
void TestDepartmentRisk::oneUnluckyPcDoesNotShameASmallRoom()
{
    QList<DeviceRisk> devices{device("Archive", 45)};
    for (const int score : {60, 55, 45, 45, 10, 10, 5, 5, 0, 0})
        devices << device("Ward", score);
    for (int i = 0; i < 10; ++i)
        devices << device("Sales", 0);
    const auto departments = departmentsOf(devices);
    QCOMPARE(namesOf(departments), (QStringList{u"Ward"_s, u"Archive"_s, u"Sales"_s}));
    QVERIFY(departments[1].scoreMean > departments[0].scoreMean);
    QVERIFY(departments[1].scoreFair < departments[0].scoreFair);
    // A graver level is never outweighed by many small ones.
    devices << device("Reception", 71);
    QCOMPARE(departmentsOf(devices).first().name, u"Reception"_s);
}

void TestDepartmentRisk::sitesStandAboveDepartments()
{
    const QList<DeviceRisk> devices{device("Office", 75, "Sato", "Main"),
        device("Office", 0, "Mori", "Branch"), device("Ward", 20, "Abe", "Main"),
        device("Ward", 0)};
    const auto departments = departmentsOf(devices);
    QCOMPARE(departments.size(), 4); // "Office" of the branch is another one
    QCOMPARE(departments.first().site, u"Main"_s);
    const auto sites = sitesOf(devices);
    QCOMPARE(sites.size(), 3);
    QCOMPARE(sites.first().name, u"Main"_s);
    QCOMPARE(sites.first().departments, 2);
    QCOMPARE(sites.first().devices, 2);
    QCOMPARE(sites.first().scoreMean, 47.5);
    QCOMPARE(sites.last().scoreWorst, 0);
}

void TestDepartmentRisk::changeAndPraise_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("now");
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("part"); // of the sentence
    QTest::newRow("worst by a level")
        << QList<int>{75, 0} << QList<int>{41, 0} << -1 << u"75 → 41"_s;
    QTest::newRow("mean by five") << QList<int>{30, 30} << QList<int>{30, 20} << -1 << u"30 → 25"_s;
    QTest::newRow("mean by four") << QList<int>{30, 28} << QList<int>{30, 20} << 0 << u""_s;
    QTest::newRow("worse") << QList<int>{0, 0} << QList<int>{80, 0} << 1 << u"0 → 80"_s;
    QTest::newRow("the same") << QList<int>{50, 0} << QList<int>{50, 0} << 0 << u""_s;
}

void TestDepartmentRisk::changeAndPraise()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, now);
    QFETCH(int, way);
    QFETCH(QString, part);
    const auto office = [](const QList<int> &scores) {
        QList<DeviceRisk> devices;
        for (const int score : scores)
            devices << device("Accounts", score, "", "Main");
        return judged(devices);
    };
    RiskAssessment risk = office(now);
    addChange(risk, office(before));
    const DepartmentRisk &department = risk.departments.first();
    QCOMPARE(department.scoreBefore.value_or(-1), *std::max_element(before.begin(), before.end()));
    QCOMPARE(hasFallen(department), way < 0);
    QCOMPARE(hasRisen(department), way > 0);
    QCOMPARE(changeText(department).isEmpty(), way == 0);
    QVERIFY2(changeText(department).contains(part), qPrintable(changeText(department)));
    QCOMPARE(changeText(department).contains(u"Well done"_s), way < 0);
    QCOMPARE(changeText(risk.sites.first()), changeText(department));
}

void TestDepartmentRisk::nothingKnownNothingSaid()
{
    RiskAssessment risk = judged({device("New", 10), device("Dark", 10)});
    DeviceRisk unwatched = device("Dark", 0);
    unwatched.watched = false;
    addChange(risk, judged({unwatched}));
    for (const DepartmentRisk &department : risk.departments) {
        QVERIFY(!department.scoreBefore && !department.meanBefore);
        QVERIFY(changeText(department).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDepartmentRisk)
#include "tst_department_risk.moc"
