// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/services/poll_schedule.h"

using namespace otasuke;

class TestPollSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waits_data();
    void waits();
    void lights();
};

void TestPollSchedule::waits_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("expected");
    QTest::newRow("good round") << 60 << 0 << 0 << 60;
    QTest::newRow("first failure: soon again") << 60 << 1 << 0 << 60;
    QTest::newRow("second") << 60 << 2 << 0 << 120;
    QTest::newRow("fourth") << 60 << 4 << 0 << 480;
    QTest::newRow("bounded") << 60 << 5 << 0 << 600;
    QTest::newRow("many") << 60 << 10'000 << 0 << 600;
    QTest::newRow("slow source keeps its pace") << 3600 << 3 << 0 << 3600;
    QTest::newRow("told to wait") << 60 << 1 << 90 << 90;
    QTest::newRow("told to wait a little") << 60 << 2 << 90 << 120;
    QTest::newRow("told nonsense") << 60 << 1 << 2'000'000'000 << 3600;
    QTest::newRow("told after a good round") << 10 << 0 << 30 << 30;
}

void TestPollSchedule::waits()
{
    QFETCH(int, interval);
    QFETCH(int, failures);
    QFETCH(int, retryAfter);
    QTEST(secondsToNextRound(interval, failures, retryAfter), "expected");
}

void TestPollSchedule::lights()
{
    QCOMPARE(stateOf(ErrorKind::Unreachable), SourceState::Unreachable);
    QCOMPARE(stateOf(ErrorKind::TimedOut), SourceState::Unreachable);
    QCOMPARE(stateOf(ErrorKind::CertificateChanged), SourceState::CertificateChanged);
    QCOMPARE(stateOf(ErrorKind::Forbidden), SourceState::Unauthorised);
    QCOMPARE(stateOf(ErrorKind::SecretMissing), SourceState::Unauthorised);
    QCOMPARE(stateOf(ErrorKind::ServerError), SourceState::Failing);
}

QTEST_APPLESS_MAIN(TestPollSchedule)
#include "tst_poll_schedule.moc"
