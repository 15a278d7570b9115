// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "models/judgement/os_lifecycles.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestOsLifecycles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void status_data();
    void status();
    void lastDayIsAGoodDay();
    void listIsSound();
    void refusesBadDates();
};

void TestOsLifecycles::status_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("extended");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("system");
    const auto row = [](const char *name, const char *version, bool extended, OsStatus::State state,
                         const char *system) {
        QTest::addRow("%s %s%s", name, version, extended ? " +ESU" : "")
            << QString::fromLatin1(name) << QString::fromLatin1(version) << extended << int(state)
            << QString::fromLatin1(system);
    };
    using enum OsStatus::State;
    row("Windows", "XP", false, Ended, "Windows XP");
    row("Windows XP", "5.1.2600", false, Ended, "Windows XP");
    row("Microsoft Windows 7 Professional", "6.1.7601", false, Ended, "Windows 7");
    row("Windows", "8.1", false, Ended, "Windows 8.1");
    row("Windows", "10", false, Ended, "Windows 10");
    row("Windows", "10", true, Extended, "Windows 10");
    row("Microsoft Windows 10 Pro", "10.0.19045.6456", false, Ended, "Windows 10 22H2");
    row("Microsoft Windows 10 Pro", "10.0.19045.6456", true, Extended, "Windows 10 22H2");
    row("Microsoft Windows 10 Pro", "10.0.18363.1556", true, Ended, "Windows 10 1909");
    row("Microsoft Windows 10 Enterprise LTSC 2021", "10.0.19044.1", false, EndingSoon,
        "Windows 10 21H2");
    row("Windows 10 IoT Enterprise LTSC", "10.0.19044.1", false, Supported, "Windows 10 21H2");
    row("Windows", "11", false, EditionUnknown, "Windows 11");
    row("Microsoft Windows 11 Pro", "10.0.26200.7171", false, Supported, "Windows 11 25H2");
    row("Microsoft Windows 11 Pro", "10.0.26100.2033", false, Ended, "Windows 11 24H2");
    row("Microsoft Windows 11 Enterprise", "10.0.26100.2033", false, Supported, "Windows 11 24H2");
    row("Windows 11", "24H2", false, EditionUnknown, "Windows 11 24H2");
    row("Windows 11", "23H2", false, Ended, "Windows 11 23H2");
    // Registry and some agents call Windows 11 "Windows 10"; the build tells.
    row("Windows 10 Pro", "10.0.26300.1742", false, Supported, "Windows 11 26H2");
    row("Microsoft Windows Server 2012 R2 Standard", "6.3.9600", false, Ended,
        "Windows Server 2012 R2");
    row("Microsoft Windows Server 2012 R2 Standard", "6.3.9600", true, Ended,
        "Windows Server 2012 R2");
    row("Microsoft Windows Server 2016 Standard", "10.0.14393.1", false, EndingSoon,
        "Windows Server 2016");
    row("Windows Server 2022", "10.0.20348", false, Supported, "Windows Server 2022");
    row("macOS", "13.6.1", false, Ended, "macOS 13");
    row("macOS Sequoia", "15.1", false, Supported, "macOS 15");
    row("Mac OS X", "10.15.7", false, Ended, "macOS 10.15");
    row("Mac OS X", "10.13.6", false, Ended, "Mac OS X 10.13.6");
    row("Ubuntu", "22.04.3 LTS (Jammy Jellyfish)", false, EndingSoon, "Ubuntu 22.04");
    row("Ubuntu", "20.04", false, Ended, "Ubuntu 20.04");
    row("Ubuntu", "20.04", true, Extended, "Ubuntu 20.04");
    row("iOS", "17.5.1", false, Ended, "iOS 17");
    row("iOS", "16.7", false, Supported, "iOS 16"); // older, still mended
    row("iOS", "26.1", false, Supported, "iOS 26");
    row("Android", "13", false, Ended, "Android 13");
    row("Android", "9", false, Ended, "Android 9");
    row("Android", "16", false, Supported, "Android 16");
    row("Windows CE", "", false, Unknown, "");
    row("Linux", "5.10", false, Unknown, "");
    row("", "", false, Unknown, "");
    row("Cisco IOS XE", "", false, Unknown, "");
}

void TestOsLifecycles::status()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(bool, extended);
    QFETCH(int, state);
    QFETCH(QString, system);
    DeviceRecord device;
    device.osName = name;
    device.osVersion = version;
    device.extendedSupport = extended;
    const OsStatus status = OsLifecycles::builtIn().status(device, QDate(2026, 11, 24));
    QCOMPARE(int(status.state), state);
    QCOMPARE(status.system, system);
    if (state == OsStatus::Ended)
        QVERIFY(status.end.isValid() && status.end < QDate(2026, 11, 24));
}

void TestOsLifecycles::lastDayIsAGoodDay()
{
    DeviceRecord device;
    device.osName = u"Microsoft Windows 11 Pro"_s;
    device.osVersion = u"10.0.26100.1"_s;
    const auto &list = OsLifecycles::builtIn();
    QCOMPARE(list.status(device, QDate(2026, 10, 13)).state, OsStatus::EndingSoon);
    QCOMPARE(list.status(device, QDate(2026, 10, 14)).state, OsStatus::Ended);
}

void TestOsLifecycles::listIsSound()
{
    const auto &list = OsLifecycles::builtIn();
    QVERIFY(list.entries().size() > 50);
    QVERIFY(list.checked().isValid());
    QSet<QString> names;
    for (const OsLifecycles::Entry &entry : list.entries()) {
        QVERIFY2(!names.contains(entry.name), qPrintable(entry.name));
        names.insert(entry.name);
        for (const QDate &longer : {entry.enterprise, entry.ltsc, entry.extended}) {
            if (longer.isValid())
                QVERIFY2(longer >= entry.end, qPrintable(entry.name));
        }
    }
}

void TestOsLifecycles::refusesBadDates()
{
    QVERIFY(!OsLifecycles::parse("nonsense"));
    QVERIFY(!OsLifecycles::parse(
        R"({"systems":[{"family":"ios","product":"1","name":"iOS 1","end":"soon"}]})"));
    QVERIFY(OsLifecycles::parse(
        R"({"systems":[{"family":"ios","product":"1","name":"iOS 1","end":"2020-01-31"}]})"));
}

QTEST_GUILESS_MAIN(TestOsLifecycles)
#include "tst_os_lifecycles.moc"
