// SPDX-License-Identifier: GPL-3.0-or-later
// The door as the screens use it, on a real store in a temporary folder; no source is set up.
#include <QSignalSpy>

#include "tests/services/console_bench.h"
#include "tests/services/eve_maker.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestLiveConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<ConsoleBench>(); }
    void everyQuestionIsAnswered();
    void sameQuestionsShareAnAnswer();
    void importAndCancel();
    void unknownFormatFails();
    void ledgerEditsArrive();
    void takingTheListBackTellsWhatStayed();
    void requestsAreFiledAndClosed();
    void decisionsAndMutesArrive();
    void remoteProgramIsStartedAndRecorded();
    void missingRemoteProgramIsRecordedToo();

private:
    std::unique_ptr<ConsoleBench> m_bench;
};

void TestLiveConsole::everyQuestionIsAnswered()
{
    auto console = m_bench->make();
    const RequestId early = console->requestHome(); // before anything is open
    console->start();
    QCOMPARE(answer<HomeSnapshot>(*console, early, &ConsoleService::homeReady)->state,
        DayState::FirstRun);
    QVERIFY(
        answer<RiskSnapshot>(*console, console->requestRisk({}), &ConsoleService::riskReady).ok());
    const OfficeCalendar calendar;
    const Period month = calendar.month(QDate(2026, 11, 1));
    QVERIFY(answer<CloudSnapshot>(
        *console, console->requestCloud(month, QString()), &ConsoleService::cloudReady)
                .ok());
    QVERIFY(
        answer<EventsSnapshot>(*console, console->requestEvents({}), &ConsoleService::eventsReady)
            .ok());
    QVERIFY(
        !answer<EventsSnapshot>(*console, console->requestEvent(77), &ConsoleService::eventsReady)
             .ok());
    QVERIFY(
        answer<DevicesSnapshot>(*console, console->requestDevices(), &ConsoleService::devicesReady)
            .ok());
    QVERIFY(answer<MonthlySummary>(*console, console->requestReport(QDate(2026, 10, 1), QString()),
        &ConsoleService::reportReady)
                .ok());
    QVERIFY(
        answer<SupportSnapshot>(*console, console->requestSupport(), &ConsoleService::supportReady)
            .ok());
    QVERIFY(answer<FindingsSnapshot>(
        *console, console->requestFindings(), &ConsoleService::findingsReady)
                .ok());
    QVERIFY(answer<DeviceStory>(
        *console, console->requestDeviceStory(1), &ConsoleService::deviceStoryReady)
                .ok());
    const auto settings = answer<SettingsSnapshot>(
        *console, console->requestSettings(), &ConsoleService::settingsReady);
    QVERIFY(settings.ok());
    QVERIFY(settings->kinds.size() >= 3);
    QCOMPARE(settings->dataFolder, m_bench->path(u"data"_s));
}

void TestLiveConsole::sameQuestionsShareAnAnswer()
{
    auto console = m_bench->make();
    QSignalSpy homes(console.get(), &ConsoleService::homeReady);
    QSet<RequestId> ids;
    for (int i = 0; i < 20; ++i)
        ids << console->requestHome();
    QCOMPARE(ids.size(), 20);
    console->start();
    QTRY_COMPARE_WITH_TIMEOUT(homes.size(), 20, 30'000);
    QSet<RequestId> answered;
    for (const auto &arguments : homes)
        answered << arguments[0].value<RequestId>();
    QCOMPARE(answered, ids);
}

void TestLiveConsole::importAndCancel()
{
    const QString eve = m_bench->path(u"eve.json"_s);
    EveMaker maker(fromRfc3339(u"2026-11-15T01:00:00Z"));
    QVERIFY(maker.write(eve, 40'000));
    auto console = m_bench->make();
    console->start();
    const RequestId first = console->importFile(eve, u"eve"_s);
    QSignalSpy progress(console.get(), &ConsoleService::importProgressed);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), 30'000);
    console->cancelImport();
    const auto cancelled = answer<ImportReport>(*console, first, &ConsoleService::imported);
    QVERIFY(cancelled.ok());
    QVERIFY(cancelled->cancelled);
    QVERIFY(cancelled->read < maker.sums().records);
    const auto whole = answer<ImportReport>(
        *console, console->importFile(eve, u"eve"_s), &ConsoleService::imported);
    QVERIFY(whole.ok());
    QVERIFY(!whole->cancelled);
    QCOMPARE(whole->stored + cancelled->stored, maker.sums().records);
    QCOMPARE(whole->duplicate, cancelled->stored);
}

void TestLiveConsole::unknownFormatFails()
{
    auto console = m_bench->make();
    console->start();
    const auto report = answer<ImportReport>(
        *console, console->importFile(u"/no/file"_s, u"eve"_s), &ConsoleService::imported);
    QCOMPARE(report.error().kind, ErrorKind::FileNotFound);
}

void TestLiveConsole::ledgerEditsArrive()
{
    const QString eve = m_bench->path(u"eve.json"_s);
    QVERIFY(EveMaker(fromRfc3339(u"2026-11-16T01:00:00Z")).write(eve, 30));
    auto console = m_bench->make();
    console->start();
    QVERIFY(answer<ImportReport>(
        *console, console->importFile(eve, u"eve"_s), &ConsoleService::imported)
                .ok());
    auto devices =
        answer<DevicesSnapshot>(*console, console->requestDevices(), &ConsoleService::devicesReady);
    QVERIFY(devices->devices.size() >= 20);
    QSignalSpy changed(console.get(), &ConsoleService::changed);
    DeviceEdit edit;
    edit.id = devices->devices.first().device.id;
    edit.name = u"経理-PC03"_s;
    edit.department = u"経理"_s;
    edit.standing = DeviceStanding::Managed;
    QVERIFY(!outcome(*console, console->editDevice(edit)));
    QTRY_VERIFY(!changed.isEmpty());
    devices =
        answer<DevicesSnapshot>(*console, console->requestDevices(), &ConsoleService::devicesReady);
    QVERIFY(devices->departments.contains(u"経理"_s));
    const auto named = std::count_if(devices->devices.begin(), devices->devices.end(),
        [](const DeviceRisk &d) { return d.device.name == u"経理-PC03"; });
    QCOMPARE(named, 1);
}

/// One field of the list is changed by hand before the list is taken back: it stays, and is told
/// before "done" is.
void TestLiveConsole::takingTheListBackTellsWhatStayed()
{
    QFile list(m_bench->path(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("PC名,使用者,MACアドレス\r\n経理-PC01,佐藤,00-11-22-33-44-01\r\n");
    list.close();
    auto console = m_bench->make();
    console->start();
    const auto preview = answer<LedgerPreview>(
        *console, console->previewLedger(list.fileName(), {}), &ConsoleService::ledgerPreviewed);
    QVERIFY(preview.ok());
    QVERIFY(!outcome(*console, console->applyLedger(*preview)));
    const auto devices =
        answer<DevicesSnapshot>(*console, console->requestDevices(), &ConsoleService::devicesReady);
    QCOMPARE(devices->devices.size(), 1);
    DeviceEdit edit;
    edit.id = devices->devices.first().device.id;
    edit.user = u"鈴木"_s;
    QVERIFY(!outcome(*console, console->editDevice(edit)));
    QStringList order;
    connect(console.get(), &ConsoleService::ledgerUndone, this,
        [&order](RequestId, const LedgerUndone &told) { order << u"kept %1"_s.arg(told.kept); });
    connect(console.get(), &ConsoleService::done, this, [&order] { order << u"done"_s; });
    QVERIFY(!outcome(*console, console->undoLedger()));
    QCOMPARE(order, QStringList({u"kept 1"_s, u"done"_s}));
    const auto left =
        answer<DevicesSnapshot>(*console, console->requestDevices(), &ConsoleService::devicesReady);
    QCOMPARE(left->devices.size(), 1); // what was written by hand is not lost with the list
    QCOMPARE(left->devices.first().device.user, u"鈴木"_s);
    const auto again = outcome(*console, console->undoLedger()); // there is none any more
    QVERIFY(again && again->kind == ErrorKind::NotFound);
    QCOMPARE(order.size(), 2);
}

void TestLiveConsole::requestsAreFiledAndClosed()
{
    auto console = m_bench->make();
    console->start();
    SupportRequestDraft draft;
    draft.kind = SupportKind::Rush;
    draft.note = u"画面が固まりました"_s;
    const auto filed = answer<SupportRequest>(
        *console, console->fileRequest(draft), &ConsoleService::requestFiled);
    QVERIFY2(filed.ok(), qPrintable(filed.ok() ? QString() : filed.error().detail));
    QVERIFY(filed->id > 0);
    QCOMPARE(filed->filed, m_bench->clock.now());
    m_bench->clock.set(m_bench->clock.now() + kHour);
    QVERIFY(
        !outcome(*console, console->closeRequest(filed->id, SupportState::Done, u"直りました"_s)));
    const auto support =
        answer<SupportSnapshot>(*console, console->requestSupport(), &ConsoleService::supportReady);
    QCOMPARE(support->requests.size(), 1);
    QCOMPARE(support->requests[0].state, SupportState::Done);
    QCOMPARE(support->requests[0].outcome, u"直りました"_s);
    QCOMPARE(support->requests[0].note, u"画面が固まりました"_s);
    QCOMPARE(support->requests[0].changed, m_bench->clock.now());
    QCOMPARE(outcome(*console, console->closeRequest(999, SupportState::Done, {}))->kind,
        ErrorKind::BadInput);
}

void TestLiveConsole::decisionsAndMutesArrive()
{
    auto console = m_bench->make();
    console->start();
    const UtcMicros now = m_bench->clock.now();
    const auto told = [&] {
        return answer<FindingsSnapshot>(
            *console, console->requestFindings(), &ConsoleService::findingsReady)
            .value();
    };
    FindingDecision decision{u"c2_contact:1"_s, FindingState::Handled, u"wiped"_s, 0, u"Sato"_s};
    QVERIFY(!outcome(*console, console->decideFinding(decision)));
    QCOMPARE(told().history.size(), 1);
    QCOMPARE(told().history.first().at, now);
    QCOMPARE(told().history.first().by, u"Sato"_s);
    QVERIFY(!outcome(*console, console->takeBackDecision(u"c2_contact:1"_s)));
    QCOMPARE(told().history.first().takenBack, now);
    QCOMPARE(
        outcome(*console, console->takeBackDecision(u"c2_contact:1"_s))->kind, ErrorKind::NotFound);

    Mute mute;
    mute.rule = u"odd_traffic"_s;
    mute.until = now + kDay;
    QCOMPARE(outcome(*console, console->addMute(mute))->kind, ErrorKind::BadInput);
    mute.reason = u"a test of the network"_s;
    QVERIFY(!outcome(*console, console->addMute(mute)));
    QCOMPARE(told().mutes.size(), 1);
    QCOMPARE(told().mutes.first().since, now);
    QVERIFY(!outcome(*console, console->endMute(told().mutes.first().id)));
    QVERIFY(!told().mutes.first().holdsAt(now));
}

void TestLiveConsole::remoteProgramIsStartedAndRecorded()
{
    auto console = m_bench->make();
    console->start();
    Contract contract;
    contract.remoteProgram = u"touch"_s;
    contract.remoteArguments = u"\"%1\""_s.arg(m_bench->path(u"it ran"_s));
    QVERIFY(!outcome(*console, console->saveContract(contract)));
    QVERIFY(!outcome(*console, console->startRemoteSupport(u"お願いします"_s)));
    QTRY_VERIFY(QFile::exists(m_bench->path(u"it ran"_s)));
    const auto support =
        answer<SupportSnapshot>(*console, console->requestSupport(), &ConsoleService::supportReady);
    QCOMPARE(support->requests.size(), 1);
    QCOMPARE(support->requests[0].kind, SupportKind::Remote);
    QCOMPARE(support->requests[0].state, SupportState::Started);
}

void TestLiveConsole::missingRemoteProgramIsRecordedToo()
{
    auto console = m_bench->make();
    console->start();
    Contract contract;
    contract.remoteProgram = u"/no/such/program"_s;
    QVERIFY(!outcome(*console, console->saveContract(contract)));
    const auto error = outcome(*console, console->startRemoteSupport({}));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::ProgramMissing);
    const auto support =
        answer<SupportSnapshot>(*console, console->requestSupport(), &ConsoleService::supportReady);
    QCOMPARE(support->requests.size(), 1);
    QCOMPARE(support->requests[0].state, SupportState::Failed);
}

QTEST_GUILESS_MAIN(TestLiveConsole)
#include "tst_live_console.moc"
